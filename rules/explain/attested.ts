import { dayInWords, type Day } from '../calendar.ts'
import type { Waits } from '../clause.ts'
import type { Judge, Measure } from '../plan-document.ts'
import { count, judgeWords, listed, measureWords, span, withArticle } from './words.ts'

const voice = (by: Judge | 'fact') => (by === 'fact' ? 'a fact' : judgeWords[by])

/** Reasons for what somebody attests. */
export const attested = {
  judged: (by: Judge, result: 'met' | 'not-met', on: Day) =>
    `judged ${result === 'met' ? 'met' : 'not met'} by ${judgeWords[by]} on ${dayInWords(on)}`,
  fact: (isSo: boolean, on: Day) =>
    `${isSo ? 'confirmed' : 'said not to be so'} on ${dayInWords(on)}`,
  heldApart: (agree: readonly (Judge | 'fact')[], against: readonly (Judge | 'fact')[]) =>
    `held apart: met by ${listed(agree.map(voice), 'and')}, not met by ${listed(against.map(voice), 'and')}`,
  notJudged: (judges: string) => `not judged yet by ${judges}`,
  askedFrom: (judges: string, from: Day | null, { months, after, terms }: Waits) =>
    from === null
      ? `${judges} is asked ${
          after === 'ended'
            ? `after closure, ${months} months after the end of the intervention`
            : `once ${terms ?? 0} terms that began after the plan opened are complete`
        }`
      : `${judges} is asked from ${dayInWords(from)}`,
  factOrJudgement: 'a fact or a judgement',
  tooEarly: (by: Judge | 'fact', on: Day, from: Day) =>
    `${by === 'fact' ? 'said' : 'judged'} on ${dayInWords(on)}, too early: what counts is said from ${dayInWords(from)} on`,
  contrary: (word: string, noun: string, day: Day) =>
    `${word}, and ${withArticle(noun)} on ${dayInWords(day)}`,
  hours: (service: string | undefined, hours: number | undefined, from: Day, to: Day | undefined) =>
    `${service ?? 'participation'} ${to === undefined ? `since ${dayInWords(from)}` : span(from, to)}${
      hours === undefined ? '' : `, ${count(hours, 'hour')}`
    }`,
  took: (lines: readonly string[], hours: number) =>
    `on file: ${lines.join('; ')}${hours > 0 ? `; ${count(hours, 'hour')} in all` : ''}`,
  notAttested: 'no fact or judgement yet',
  scores: (lines: readonly string[]) => `on file: ${listed(lines, 'and')}`,
  score: (instrument: string, value: number, on: Day) =>
    `${instrument} ${value} on ${dayInWords(on)}`,
  events: (measure: Measure, before: number, since: number, opened: Day) =>
    `${measureWords[measure]} on file: ${before} in the 6 months to ${dayInWords(opened)}, ${since} since`,
  unnamedScore: 'a score of',
} as const
