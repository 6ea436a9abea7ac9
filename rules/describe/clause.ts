import type { Clause, Fork } from '../clause.ts'
import { partsOf } from '../evaluate/parts.ts'
import { countedWords, monthsWords } from './counts.ts'
import { attestedPhrases, measuredPhrases } from './leaf.ts'
import { phrase, type Phrase } from './phrase.ts'
import { whoWords } from './who.ts'

/** A printed line with the parts around it that say whom it is asked of and when. */
export interface PlacedLine {
  clause: Clause & { ref: string }
  around: readonly Phrase[]
}

const hasRef = (clause: Clause): clause is Clause & { ref: string } => clause.ref !== undefined

function onWords({ on }: Fork): string {
  if ('counts' in on)
    return `${countedWords(on.counts)} in the ${monthsWords(on.months)} to the day the plan opened`
  if ('score' in on) return `the first ${on.score} score`
  return `${on.setting} attendance over the last ${on.terms} terms before the plan opened`
}

function ifWords(condition: Fork['cases'][number]['if']): string {
  if ('atMost' in condition) return `at most ${condition.atMost}`
  if ('atLeast' in condition) return `at least ${condition.atLeast}`
  return `below ${condition.below}`
}

const branchWords = (fork: Fork, { if: condition, tooYoung }: Fork['cases'][number]) =>
  `only where ${onWords(fork)} came to ${ifWords(condition)}${tooYoung ? ', or the child was too young for those terms' : ''}`

/** Every line of a clause in printed order, whichever stands around it. */
export function placedLines(clause: Clause, around: readonly Phrase[] = []): PlacedLine[] {
  const own = hasRef(clause) ? [{ clause, around }] : []
  return [...own, ...inside(clause, around)]
}

function inside(clause: Clause, around: readonly Phrase[]): PlacedLine[] {
  switch (clause.kind) {
    case 'all':
    case 'any':
      return clause.of.flatMap((part) => placedLines(part, around))
    case 'each':
      return placedLines(clause.of, [...around, phrase('who is asked', whoWords(clause))])
    case 'fork':
      return clause.cases.flatMap((branch) =>
        placedLines(branch.then, [...around, phrase('branch', branchWords(clause, branch))]),
      )
    case 'measured':
    case 'attested':
      return []
  }
}

/** How a clause is decided, without the parts in it that are lines of their own. */
export function clausePhrases(clause: Clause): Phrase[] {
  switch (clause.kind) {
    case 'measured':
      return measuredPhrases(clause)
    case 'attested':
      return attestedPhrases(clause)
    case 'all':
    case 'any':
      return [
        phrase('how it is decided', makingWords(clause, 'within')),
        ...clause.of.filter((part) => !hasRef(part)).flatMap(clausePhrases),
      ]
    case 'each':
      return [
        phrase('who is asked', whoWords(clause)),
        ...(hasRef(clause.of) ? [] : clausePhrases(clause.of)),
      ]
    case 'fork':
      return clause.cases.flatMap((branch) => [
        phrase('branch', branchWords(clause, branch)),
        ...(hasRef(branch.then) ? [] : clausePhrases(branch.then)),
      ])
  }
}

const inBrackets = (text: string) => (text.includes(' ') ? `(${text})` : text)

/** How the lines of a clause make it: `each of the household: (1.1.E1 and (1.1.E2 or 1.1.E3))`. */
export function makingWords(clause: Clause, from: 'outside' | 'within' = 'outside'): string {
  if (from === 'outside' && clause.ref !== undefined)
    return clause.optional ? `${clause.ref} (shown only)` : clause.ref
  const parts = partsOf(clause).map((part) => makingWords(part))
  switch (clause.kind) {
    case 'all':
      return parts.map((part) => (parts.length > 1 ? inBrackets(part) : part)).join(' and ')
    case 'any':
      return parts.map((part) => (parts.length > 1 ? inBrackets(part) : part)).join(' or ')
    case 'each':
      return `${clause.enough === 'one' ? 'for one person' : 'for each person'}: ${parts.map(inBrackets).join('')}`
    case 'fork':
      return clause.cases
        .map((branch, at) => `where ${ifWords(branch.if)}, ${inBrackets(parts[at] ?? '')}`)
        .join('; ')
    case 'measured':
      return 'what is computed'
    case 'attested':
      return 'what is attested'
  }
}

/** Whether a line is computed from rows, attested by somebody, or both. */
export function decidedBy(clause: Clause): 'computed' | 'attested' | 'computed and attested' {
  const kinds = new Set(leavesOf(clause).map(({ kind }) => kind))
  if (!kinds.has('attested')) return 'computed'
  return kinds.has('measured') ? 'computed and attested' : 'attested'
}

const leavesOf = (clause: Clause): Clause[] => {
  const parts = partsOf(clause)
  return parts.length === 0 ? [clause] : parts.flatMap(leavesOf)
}
