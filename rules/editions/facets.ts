import {
  clausePhrases,
  decidedBy,
  makingWords,
  placedLines,
  type PlacedLine,
} from '../describe/clause.ts'
import type { Phrase } from '../describe/phrase.ts'
import { count } from '../explain/words.ts'
import type { Framework, FrameworkOutcome, FrameworkTheme, Line } from '../framework.ts'

/** What an entry of a framework is. */
export type EntryKind =
  'framework' | 'gate' | 'result' | 'theme' | 'need' | 'outcome' | 'clause' | 'line' | 'note'

/** One thing that a framework has under a ref, with each of its sides in words. */
export interface Entry {
  kind: EntryKind
  ref: string
  facets: ReadonlyMap<string, string>
  /** Everything of it that is in no facet may differ still: its data, in a settled order of keys. */
  data: string
}

type Facets = Readonly<Record<string, string | undefined>>

const entry = (kind: EntryKind, ref: string, facets: Facets, data: unknown): Entry => ({
  kind,
  ref,
  facets: new Map(
    Object.entries(facets).flatMap(([name, says]) =>
      says === undefined || says === '' ? [] : [[name, says] as const],
    ),
  ),
  data: settled(data),
})

/** JSON in which the order of keys says nothing. */
function settled(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : value,
  )
}

const joinedWords = (texts: readonly string[] | undefined) => texts?.join('; ')
const linesIn = (section: string, lines: readonly Line[] | undefined): Entry[] =>
  (lines ?? []).map((line) =>
    entry('line', line.ref, { words: line.says, place: section, 'joined by': line.joined }, line),
  )

/** Phrases by what they are about; several about the same are told together. */
function phraseFacets(phrases: readonly Phrase[]): Facets {
  const facets: Record<string, string> = {}
  for (const { about, says } of phrases) {
    const before = facets[about]
    facets[about] = before === undefined || before === says ? says : `${before}; ${says}`
  }
  return facets
}

function clauseEntry({ clause, around }: PlacedLine, place: string): Entry {
  const { ref, says, reads, sources, joined, dataTeam, optional, mandatoryFor, side } = clause
  return entry(
    'clause',
    ref,
    {
      words: says,
      reading: reads,
      ...phraseFacets([...around, ...clausePhrases(clause)]),
      'computed or attested': decidedBy(clause),
      place,
      sources: joinedWords(sources),
      'joined by': joined,
      'data team': dataTeam && 'marked as theirs',
      'whether it is needed': optional && 'shown only',
      'mandatory for': joinedWords(mandatoryFor),
      side,
    },
    { clause: withoutLines(clause), around },
  )
}

/** A clause without the lines inside it, which are entries of their own. */
function withoutLines(clause: unknown, isOutside = true): unknown {
  if (Array.isArray(clause)) return clause.map((part) => withoutLines(part, false))
  if (typeof clause !== 'object' || clause === null) return clause
  if (!isOutside && 'kind' in clause && 'ref' in clause) return { ref: clause.ref }
  return Object.fromEntries(
    Object.entries(clause).map(([key, value]) => [key, withoutLines(value, false)]),
  )
}

function outcomeEntries(outcome: FrameworkOutcome, theme: FrameworkTheme): Entry[] {
  const { ref, says, meets, evidence, confirms, sources, parts, side, automatic } = outcome
  const { evidence: _, confirms: __, parts: ___, ...rest } = outcome
  const place = `outcome ${ref}`
  return [
    entry(
      'outcome',
      ref,
      {
        words: says,
        place: `theme ${theme.ref}`,
        answers: joinedWords(meets),
        'made of': makingWords(evidence),
        reading: evidence.ref === undefined ? evidence.reads : undefined,
        sources: joinedWords(sources),
        side,
        'what it gives by itself': automatic && Object.values(automatic).join('; '),
      },
      { ...rest, evidence: evidence.ref === undefined ? withoutLines(evidence) : evidence.ref },
    ),
    ...linesIn(`outcome column of ${ref}`, confirms),
    ...linesIn(place, parts),
    ...placedLines(evidence).map((line) => clauseEntry(line, place)),
  ]
}

function themeEntries(theme: FrameworkTheme): Entry[] {
  const {
    ref,
    title,
    closes,
    leads,
    sources,
    link,
    aims,
    notes,
    clauses = [],
    needs,
    outcomes,
  } = theme
  const place = `theme ${ref}`
  const own = { ref, title, closes, leads, sources }
  return [
    entry(
      'theme',
      ref,
      {
        words: title,
        'what closes it': closes,
        leads: joinedWords(leads),
        sources: joinedWords(sources),
      },
      own,
    ),
    ...linesIn(place, [...(link ? [link] : []), ...(aims ?? []), ...(notes ?? [])]),
    ...clauses.flatMap((clause) => placedLines(clause)).map((line) => clauseEntry(line, place)),
    ...needs.flatMap(({ examples, ...need }) => [
      entry(
        'need',
        need.ref,
        { words: need.says, place, sources: joinedWords(need.sources), 'joined by': need.joined },
        need,
      ),
      ...linesIn(`need ${need.ref}`, examples),
    ]),
    ...outcomes.flatMap((outcome) => outcomeEntries(outcome, theme)),
  ]
}

/** Everything a framework has under a ref, in printed order. */
export function entriesOf(framework: Framework): Entry[] {
  const { title, edition, publisher, needsAre, gate, success, defects, sides, additional } =
    framework
  const { warnsOf, watches = [], legend, rules, footnotes, appendices, themes } = framework
  return [
    entry(
      'framework',
      'framework',
      {
        title,
        edition,
        publisher,
        'what a need is called': needsAre,
        warnings: joinedWords(warnsOf),
      },
      { title, edition, publisher, needsAre, warnsOf, sides, additional },
    ),
    entry(
      'gate',
      'gate',
      {
        words: gate.says,
        reading: gate.reads,
        threshold:
          gate.counts === 'not stated'
            ? 'none stated'
            : count(gate.needed, gate.counts === 'themes' ? 'theme' : 'need'),
      },
      gate,
    ),
    entry('result', 'result', { words: success.says, reading: success.reads }, success),
    ...linesIn('legend', legend),
    ...linesIn('rules', rules),
    ...linesIn('footnotes', footnotes),
    ...linesIn('appendices', appendices),
    ...themes.flatMap(themeEntries),
    ...[...defects, ...watches].map((note) =>
      entry('note', `${note.ref} ${note.code}`, { words: note.text }, note),
    ),
  ]
}
