import { dayInWords, type Day } from '../calendar.ts'
import type { JudgeKind } from '../clause.ts'
import type { Judge, Measure } from '../plan-document.ts'
import { listed, span, from, measureWords, judgesInWords, asked, withArticle } from './words.ts'

const judgementWords = (by: JudgeKind | readonly Judge[], sources: readonly string[]): string =>
  by === 'professional' && sources.length > 0
    ? 'a professional judgement'
    : `a judgement by ${judgesInWords(by)}`

/** What is missing, and who could supply it. */
export const missing = {
  search: (measures: readonly Measure[], first: Day, last: Day, sources: readonly string[]) =>
    `a search for ${listed(
      measures.map((measure) => measureWords[measure]),
      'and',
    )} ${span(first, last)}${from(sources)}`,
  detail: (noun: string, day: Day, asks: readonly string[], sources: readonly string[]) =>
    `of the ${noun} on ${dayInWords(day)}, ${asked(asks)}${from(sources)}`,
  judgement: (by: JudgeKind | readonly Judge[], sources: readonly string[]) =>
    `${judgementWords(by, sources)}${from(sources)}`,
  attestation: (ref: string, sources: readonly string[]) =>
    `a fact or a judgement about ${ref}${from(sources)}`,
  attestationFrom: (ref: string, first: Day, sources: readonly string[]) =>
    `a fact or a judgement about ${ref} of ${dayInWords(first)} or later${from(sources)}`,
  professional: (ref: string, sources: readonly string[]) =>
    `a professional judgement or a fact about ${ref}${from(sources)}`,
  attendance: (terms: readonly string[], sources: readonly string[]) =>
    `attendance in ${listed(terms, 'and')}${from(sources)}`,
  attendanceBefore: (terms: readonly string[], sources: readonly string[]) =>
    `attendance before the plan opened, in ${listed(terms, 'and')}${from(sources)}`,
  sessions: (first: Day, last: Day, sources: readonly string[]) =>
    `sessions attended of those possible, ${span(first, last)}${from(sources)}`,
  decision: (ref: string) => `a local decision on how ${ref} is read where nothing can fall`,
  terms: 'the dates of the school terms before the plan opened',
  participation: (sources: readonly string[]) => `participation, and how fully${from(sources)}`,
  score: (instrument: string, sources: readonly string[]) =>
    `${withArticle(instrument)} score with its day${from(sources)}`,
  whichScore: (instrument: string, on: Day, sources: readonly string[]) =>
    `which ${instrument} score of ${dayInWords(on)} stands${from(sources)}`,
  scoreAbove: (instrument: string, sources: readonly string[]) =>
    `${withArticle(instrument)} score above 0 to begin with${from(sources)}`,
  laterScore: (instrument: string, sources: readonly string[]) =>
    `a later ${instrument} score${from(sources)}`,
  judgementFrom: (by: JudgeKind | readonly Judge[], first: Day, sources: readonly string[]) =>
    `${judgementWords(by, sources)}, given on ${dayInWords(first)} or later${from(sources)}`,
  event: (noun: string, sources: readonly string[]) => `${withArticle(noun)}${from(sources)}`,
  spell: (measure: Measure, orFact: boolean, sources: readonly string[]) =>
    `${measureWords[measure]} with its first day${orFact ? ', or a fact' : ''}${from(sources)}`,
} as const
