import { clausePhrases, decidedBy, type PlacedLine } from '../describe/clause.ts'
import type { Phrase } from '../describe/phrase.ts'
import { bullets, plain, quoted } from './markdown.ts'

/** A test that names a ref: its sentence, and where it is a case of a table what the rules must say. */
export interface TriedCase {
  says: string
  answer?: string
}

/** The tests of a framework by the ref they name. */
export type TriedCases = ReadonlyMap<string, readonly TriedCase[]>

const SIDE = {
  intrinsic: 'valued by the person (intrinsic)',
  extrinsic: 'seen by others (extrinsic)',
}

/** The reading of a printed sentence, marked as ours. */
export const reading = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `**Our reading** (ours, not the publisher’s): ${plain(text)}`

/** The tests that name a ref, as a list; a ref that no test names says so. */
export function casesOf(ref: string, cases: TriedCases): string {
  const tried = cases.get(ref) ?? []
  if (tried.length === 0) return '**Cases**: no test names it by itself.'
  const lines = tried.map(({ says, answer }) => plain(answer ? `${says}: ${answer}` : says))
  return `**Cases**\n\n${bullets([...new Set(lines)])}`
}

const phrases = (of: readonly Phrase[]) =>
  bullets([...new Set(of.map(({ about, says }) => `${about}: ${plain(says)}`))])

/** One clause: what is printed, what we make of it, how it is decided, and what it was tried with. */
export function lineBlocks(
  { clause, around }: PlacedLine,
  cases: TriedCases,
): (string | undefined)[] {
  const { ref, says, reads, sources, dataTeam, optional, joined, mandatoryFor, side } = clause
  const marks = [
    ...(joined ? [`joined to the lines before it by: ${plain(joined)}`] : []),
    ...(dataTeam ? ['marked in print: the data team receives it directly'] : []),
    ...(optional ? ['shown, and never needed'] : []),
    ...(mandatoryFor ? [`must hold for need ${mandatoryFor.map(plain).join(', ')}`] : []),
    ...(side ? [`${SIDE[side]}: ours`] : []),
  ]
  const decided = [...around, ...clausePhrases(clause)].filter(
    ({ about, says: how }) =>
      about !== 'how it is decided' || !['computed', 'attested'].includes(how),
  )
  return [
    `#### ${plain(ref)}`,
    says === undefined ? undefined : quoted(says),
    reading(reads),
    `**Decided**: ${decidedBy(clause)}`,
    phrases(decided),
    marks.length > 0 ? bullets(marks) : undefined,
    sources ? `**Who could supply it**: ${sources.map(plain).join('; ')}` : undefined,
    casesOf(ref, cases),
  ]
}
