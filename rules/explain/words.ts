import { dayInWords, type Day } from '../calendar.ts'
import { once } from '../once.ts'
import type { JudgeKind, Length } from '../clause.ts'
import type { Judge, Measure } from '../plan-document.ts'

/** Reasons side by side, each once. They begin in lower case and carry no full stop, so that a screen can join them. */
export const joinReasons = (reasons: readonly string[]): string =>
  once(reasons.filter(Boolean)).join('; ')

/** Words joined as people say them. */
export const listed = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`

/** A number with its noun: `no incidents`, `1 incident`. */
export const count = (number: number, noun: string): string =>
  `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`

/** All capitals without a vowel among them is said letter by letter: an SDQ, and yet a DASH. */
const isSpelled = (word: string) => /^[B-DF-HJ-NP-TV-Z]{2,}$/.test(word)

/** Words with the article they are said with: `an offence`, `a referral`. */
export const withArticle = (words: string): string => {
  const [first = ''] = words.split(/[ -]/)
  const isVowel = (isSpelled(first) ? /^[FHLMNRSX]/ : /^(?!uni[^dmn]|use|eu|one)[aeiou]/i).test(
    first,
  )
  return `${isVowel ? 'an' : 'a'} ${words}`
}

/** How long something must last. */
export const lengthWords = (length: Length): string =>
  'months' in length ? `${length.months} months` : `${length.weeks} weeks`

/** The days a search or a spell covers. */
export const span = (from: Day, to: Day): string =>
  from === to ? `on ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`

/** A percentage cut, never rounded up, to one place. */
export const percent = (value: number): string => `${Math.floor(value * 10 + 1e-6) / 10}%`

/** Who could supply something, in brackets. */
export const from = (sources: readonly string[]): string =>
  sources.length === 0 ? '' : ` (${listed(sources, 'or')})`

/** What each measure is called. */
export const measureWords: { readonly [M in Measure]: string } = {
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

/** What each status is called. */
export const spellWords: { readonly [value: string]: string } = {
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

/** A status in words. */
export const spell = (value: string): string => spellWords[value] ?? value

/** What each judge is called. */
export const judgeWords: { readonly [J in Judge]: string } = {
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

/** What each kind of judge is called. */
export const kindWords: { readonly [K in JudgeKind]: string } = {
  professional: 'the lead professional or another practitioner',
  self: 'the person, a parent, the child or the family',
  anyone: 'anybody who works with the family, or the family',
}

/** Which judges a clause asks for, in words. */
export const judgesInWords = (by: JudgeKind | readonly Judge[]): string =>
  typeof by === 'string'
    ? kindWords[by]
    : listed(
        by.map((judge) => judgeWords[judge]),
        'or',
      )

/** What an attribute that was not given would say. */
export const askWords: { readonly [key: string]: string } = {
  severe: 'whether it was a severe offence',
  to: 'which service it went to',
  by: 'who made it',
  kind: 'what kind it was',
  days: 'how many days it took',
  class: 'which class it was of',
  instrument: 'which tool it was made with',
}

/** What attributes that were not given would say. */
export const asked = (asks: readonly string[]): string =>
  listed(
    asks.map((ask) => askWords[ask] ?? ask),
    'and',
  )
