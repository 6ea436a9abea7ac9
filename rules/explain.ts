import { dayInWords, type Day } from './calendar.ts'
import type { JudgeKind } from './framework.ts'
import type { Judge, Measure } from './plan-document.ts'

/** Reasons side by side, each once. They begin in lower case and carry no full stop, so that a screen can join them. */
export const joinReasons = (reasons: readonly string[]): string =>
  [...new Set(reasons.filter(Boolean))].join('; ')

const listed = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`

const count = (number: number, noun: string): string =>
  `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`

const span = (from: Day, to: Day): string =>
  from === to ? `on ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`

const percent = (value: number): string => `${Math.floor(value * 10 + 1e-6) / 10}%`

const from = (sources: readonly string[]): string =>
  sources.length === 0 ? '' : ` (${listed(sources, 'or')})`

const measureWords: { readonly [M in Measure]: string } = {
  offence: 'offences',
  'asb-incident': 'ASB incidents',
  'domestic-abuse-incident': 'domestic abuse incidents',
  'missing-episode': 'missing episodes',
  'harm-report': 'harm reports',
  exclusion: 'exclusions',
  referral: 'referrals',
  milestone: 'milestones',
  attendance: 'attendance',
  score: 'scores',
  'support-level': 'support level',
  employment: 'employment',
  benefit: 'benefits',
  'education-status': 'education status',
  accommodation: 'accommodation',
  participation: 'participation',
  judgement: 'judgements',
  fact: 'facts',
}

const spellWords: { readonly [value: string]: string } = {
  'looked-after': 'looked after',
  'child-protection': 'a child protection plan',
  'child-in-need': 'a child in need plan',
  'early-help': 'early help',
  universal: 'universal services',
  employed: 'employed',
  'self-employed': 'self-employed',
  'on-roll': 'on a school roll',
  'alternative-provision': 'in alternative provision',
  pru: 'in a pupil referral unit',
  'off-roll': 'off roll',
  eet: 'in education, employment or training',
  neet: 'not in education, employment or training',
  temporary: 'in temporary accommodation',
  settled: 'in settled housing',
  'at-risk': 'at risk of losing the home',
  'with-family': 'with the family or wider family',
  homeless: 'homeless',
}

const spell = (value: string): string => spellWords[value] ?? value

const judgeWords: { readonly [J in Judge]: string } = {
  practitioner: 'a practitioner',
  'lead-professional': 'the lead professional',
  team: 'the team',
  agency: 'an agency',
  self: 'the person',
  parent: 'a parent',
  child: 'the child',
  family: 'the family',
  manager: 'a manager',
}

const kindWords: { readonly [K in JudgeKind]: string } = {
  professional: 'the lead professional or another practitioner',
  self: 'the person, a parent, the child or the family',
}

const judgementWords = (by: JudgeKind | readonly Judge[], sources: readonly string[]): string =>
  by === 'professional' && sources.length > 0
    ? 'a professional judgement'
    : `a judgement by ${judgesInWords(by)}`

/** Which judges a clause asks for, in words. */
export const judgesInWords = (by: JudgeKind | readonly Judge[]): string =>
  typeof by === 'string'
    ? kindWords[by]
    : listed(
        by.map((judge) => judgeWords[judge]),
        'or',
      )

/** The days a count looks at, in words that follow the count. */
export const windowWords = {
  months: (months: number, to: Day) =>
    `in the ${months === 1 ? 'month' : `${months} months`} to ${dayInWords(to)}`,
  since: (first: Day, to: Day) => span(first < to ? first : to, to),
  closure: (months: number, closed: Day) =>
    `in the ${months} months after closure on ${dayInWords(closed)}`,
} as const

const allowed = (limit: number) =>
  limit === 0 ? 'none is allowed' : `at most ${limit} ${limit === 1 ? 'is' : 'are'} allowed`

const askWords: { readonly [key: string]: string } = {
  severe: 'whether it was a severe offence',
  to: 'which service it went to',
  by: 'who made it',
  kind: 'what kind it was',
  days: 'how many days it took',
}

const asked = (asks: readonly string[]): string =>
  listed(
    asks.map((ask) => askWords[ask] ?? ask),
    'and',
  )

/** Reasons for counts of events in a window of days. */
export const counted = {
  holds: (number: number, noun: string, words: string, limit: number) =>
    `${count(number, noun)} ${words}${limit > 0 ? `; ${allowed(limit)}` : ''}`,
  tooMany: (number: number, noun: string, words: string, last: Day, limit: number) =>
    `${count(number, noun)} ${words}, ${number === 1 ? '' : 'the last '}on ${dayInWords(last)}; ${allowed(limit)}`,
  stillRunning: (number: number, noun: string, opened: Day, months: number, complete: Day) =>
    `${count(number, noun)} on file since ${dayInWords(opened)}; ${months} months are complete on ${dayInWords(complete)}`,
  watched: (noun: string, closed: Day, months: number, complete: Day) =>
    `no ${noun}s on file since closure on ${dayInWords(closed)}; ${months} months are over on ${dayInWords(complete)}`,
  notSearched: (number: number, noun: string, first: Day, last: Day) =>
    `${count(number, noun)} on file, and no search ${span(first, last)}`,
  onlySlid: (number: number, noun: string, words: string) =>
    `${count(number, noun)} ${words}, the last day searched`,
  unclear: (noun: string, day: Day, asks: readonly string[]) =>
    `the ${noun} on ${dayInWords(day)} may count: not on file is ${asked(asks)}`,
  hangsOnBaseline: (number: number, noun: string, words: string) =>
    `${count(number, noun)} ${words}; how many are allowed hangs on the count before the plan opened, which was not searched`,
  happened: (noun: string, day: Day) => `${noun} on ${dayInWords(day)}`,
  neverHappened: (noun: string) => `no ${noun} on file since the plan opened`,
  afterClosure: 'after closure',
  noBaseline: 'the count before the plan opened was not searched',
  zeroBaseline: 'the count before the plan opened is 0, so there can be no fewer',
} as const

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
  attendance: (terms: readonly string[], sources: readonly string[]) =>
    `attendance in ${listed(terms, 'and')}${from(sources)}`,
  attendanceBefore: (terms: readonly string[], sources: readonly string[]) =>
    `attendance before the plan opened, in ${listed(terms, 'and')}${from(sources)}`,
  terms: 'the dates of the school terms before the plan opened',
  event: (noun: string, sources: readonly string[]) => `a ${noun}${from(sources)}`,
  spell: (measure: Measure, orFact: boolean, sources: readonly string[]) =>
    `${measureWords[measure]} with its first day${orFact ? ', or a fact' : ''}${from(sources)}`,
} as const

/** Reasons for the branch that a count before the plan opened picks. */
export const branch = {
  other: (number: number, noun: string, months: number) =>
    `does not apply: ${count(number, noun)} in the ${months} months to the day the plan opened`,
  ruledOut: (number: number, noun: string, months: number) =>
    `does not apply: at least ${count(number, noun)} in the ${months} months to the day the plan opened`,
  unsearched: (noun: string, months: number) =>
    `the ${noun}s of the ${months} months to the day the plan opened were not searched`,
  open: (reason: string) =>
    `whether this line applies hangs on the count before the plan opened, which was not searched; by this line: ${reason}`,
  none: 'no line applies',
} as const

/** Reasons for attendance pooled over terms. */
export const attendance = {
  level: (value: number, terms: readonly string[], asked: string) =>
    `attendance ${percent(value)} over ${listed(terms, 'and')}; ${asked} is needed`,
  risen: (value: number, before: number, points: number, terms: readonly string[]) =>
    `attendance ${percent(value)} over ${listed(terms, 'and')}, ${percent(before)} before the plan opened; a rise of ${points} percentage points is needed`,
  atLeast: (value: number) => `at least ${value}%`,
  above: (value: number) => `above ${value}%`,
  waiting: (value: number | undefined, terms: number, complete: Day | undefined) =>
    `${value === undefined ? 'no attendance on file yet' : `attendance ${percent(value)} so far`}; ${terms} terms that began after the plan opened are complete ${
      complete === undefined ? 'after the last term on file' : `on ${dayInWords(complete)}`
    }`,
  notFiled: (terms: readonly string[]) => `no attendance on file for ${listed(terms, 'and')}`,
  noBaseline: 'attendance before the plan opened is not on file',
  notSchoolAge: 'not of school age in these terms',
} as const

/** Reasons for days lost over terms, compared with the terms before the plan opened. */
export const lost = {
  compared: (days: number, before: string, terms: readonly string[]) =>
    `${count(days, 'day')} lost over ${listed(terms, 'and')}, ${before} in the terms before the plan opened`,
  soFar: (days: number, before: string) =>
    `${count(days, 'day')} lost so far, ${before} in the terms before the plan opened`,
  waiting: (days: number, terms: number, complete: Day | undefined) =>
    `${count(days, 'day')} lost so far; ${terms} terms that began after the plan opened are complete ${
      complete === undefined ? 'after the last term on file' : `on ${dayInWords(complete)}`
    }`,
  beforeWords: (low: number, high: number) => (low === high ? `${low}` : `at least ${low}`),
  limitWords: (limit: number) => `at most ${limit} allowed`,
  zeroBaseline: 'no days were lost in the terms before the plan opened, so there can be no fewer',
  noBaseline: 'the terms before the plan opened were not searched for exclusions',
  noTerms: 'the school terms before the plan opened are not on file',
  daysNotGiven: 'an exclusion does not say how many days it took',
} as const

/** Reasons for spells. */
export const stands = {
  now: (value: string, since: Day) => `${spell(value)} since ${dayInWords(since)}`,
  ended: (value: string, to: Day) => `${spell(value)} until ${dayInWords(to)}`,
  notOnFile: (measure: Measure) => `no ${measureWords[measure]} on file for the day`,
  neverOffRoll: (since: Day) => `on a roll since ${dayInWords(since)}, and never off roll`,
  held: (value: string, first: Day, last: Day | undefined, months: number) =>
    `${spell(value)} ${last === undefined ? `since ${dayInWords(first)}` : span(first, last)}, ${months} months or more`,
  holding: (value: string, first: Day, months: number, complete: Day) =>
    `${spell(value)}, counted from ${dayInWords(first)}; ${months} months are complete on ${dayInWords(complete)}`,
  tooShort: (value: string, first: Day, last: Day, months: number) =>
    `${spell(value)} ${span(first, last)} only; ${months} months are needed`,
  lowered: (value: string, highest: string) => `${spell(value)}, down from ${spell(highest)}`,
  closed: (value: string, to: Day) => `${spell(value)} ended on ${dayInWords(to)}`,
  notLowered: (value: string, since: Day) =>
    `${spell(value)} since ${dayInWords(since)}, not ended and not stepped down`,
  notClosed: (value: string, since: Day) => `${spell(value)} since ${dayInWords(since)}, not ended`,
} as const

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
  notAttested: 'no fact or judgement yet',
  scores: (lines: readonly string[]) => `on file: ${listed(lines, 'and')}`,
  score: (instrument: string, value: number, on: Day) =>
    `${instrument} ${value} on ${dayInWords(on)}`,
  unnamedScore: 'a score of',
} as const

/** Why a part asks nothing of anybody. */
export const nobody = {
  inFamily: 'nobody in the family it applies to',
  byAge: 'does not apply at this age',
} as const

/** Warnings that a plan, and not the printed document, gives rise to. */
export const warned = {
  zeroBaseline:
    'The count before the plan opened is 0, so nothing can be fewer: a fact or a judgement decides.',
} as const
