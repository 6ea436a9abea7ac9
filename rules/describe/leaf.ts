import type {
  Attested,
  Measured,
  MeasuredEvents,
  MeasuredRate,
  MeasuredScore,
  Waits,
} from '../clause.ts'
import { judgesInWords, listed, measureWords } from '../explain/words.ts'
import { countedWords, monthsWords, spanWords, testWords } from './counts.ts'
import { maybe, phrase, type Phrase } from './phrase.ts'
import { spellPhrases } from './spell.ts'

const whoseRows: { readonly [W in MeasuredEvents['whose']]: string } = {
  person: '',
  family: ', of anybody in the family',
  household: ', of anybody who lives in the household',
}

function events({ counts, whose, sum, severe, first, schoolAge, noun, is, over }: MeasuredEvents) {
  const what = [
    countedWords(counts) + whoseRows[whose],
    sum ? 'by days lost' : '',
    severe ? 'severe ones only' : '',
    first ? 'only by somebody of whom none was on file before the plan opened' : '',
  ].filter(Boolean)
  return [
    phrase('what is counted', what.join('; ')),
    phrase('threshold', testWords(is, sum ? 'day' : noun)),
    phrase('window', spanWords(over)),
    ...maybe('who is asked', schoolAge && 'only in terms in which the child is of school age'),
  ]
}

const settings: { readonly [S in MeasuredRate['setting']]: string } = {
  school: 'school attendance',
  'early-years': 'early years attendance',
}

function rateTest(is: MeasuredRate['is']): string {
  if ('atLeast' in is) return `at least ${is.atLeast}%`
  if ('above' in is) return `above ${is.above}%; ${is.above}% itself is not enough`
  if ('risenBy' in is)
    return `at least ${is.risenBy} percentage points above the terms before the plan opened`
  return 'above the terms before the plan opened, by however little'
}

function scoreTest({ is, reduced }: MeasuredScore): string {
  const also = reduced ? ', and below the first score' : ''
  if ('atMost' in is) return `at most ${is.atMost}${also}`
  if ('below' in is) return `below ${is.below}${also}`
  return `at least ${is.fallenBy}% below the first score`
}

const score = (clause: MeasuredScore): Phrase[] => [
  phrase(
    'what is counted',
    `${clause.instrument} scores after the first, which is the latest by the day the plan opened, else the first after it`,
  ),
  phrase('threshold', scoreTest(clause)),
  phrase(
    'window',
    clause.held
      ? `${monthsWords(clause.held.months)} from the first score that passes; one that does not begins them again`
      : 'the latest score decides',
  ),
  ...maybe('warning', clause.warns?.text),
]

function computed(clause: Measured): Phrase[] {
  switch (clause.shape) {
    case 'events':
      return events(clause)
    case 'rate':
      return [
        phrase('what is counted', `${settings[clause.setting]}, pooled by sessions`),
        phrase('threshold', rateTest(clause.is)),
        phrase('window', spanWords(clause.over)),
      ]
    case 'sessions':
      return [
        phrase('what is counted', `${settings[clause.setting]}, by dated rows of sessions`),
        phrase('threshold', `at least ${clause.is.atLeast}%`),
        phrase('window', `the last ${monthsWords(clause.over.months)}`),
      ]
    case 'engagement':
      return [
        phrase('what is counted', 'participation since the plan opened'),
        phrase(
          'threshold',
          'fully is enough, not at all is not, and of anything between a professional judges',
        ),
      ]
    case 'score':
      return score(clause)
    case 'spell':
      return spellPhrases(clause)
  }
}

const gives = {
  true: 'a fact or a judgement about the clause may',
  'by fact': 'a fact about the clause may',
  professionally: 'a fact or a professional’s judgement about the clause may',
} as const

/** How a computed part is decided. */
export const measuredPhrases = (clause: Measured): Phrase[] => [
  phrase('how it is decided', 'computed'),
  ...computed(clause),
  ...('orAttested' in clause && clause.orAttested
    ? [phrase('where the rows cannot decide', gives[`${clause.orAttested}`])]
    : []),
]

function waitWords({ months, after, terms, orClosure }: Waits): string {
  const from = after === 'opened' ? 'the plan opened' : 'the intervention ended'
  const also = terms === undefined ? '' : ` and ${terms} terms begun after it are complete`
  return `from ${monthsWords(months)} after ${from}${also}${orClosure ? ', or from closure' : ''}`
}

/** How a part that somebody must attest is decided. */
export function attestedPhrases(clause: Attested): Phrase[] {
  const { by, waits, shown = [], showsHours, orFact, ofAnyone, unless } = clause
  const look = [
    ...shown.map((measure) => measureWords[measure]),
    ...(showsHours ? ['hours taken part'] : []),
  ]
  const judges = by
    ? `a judgement by ${judgesInWords(by)}${orFact ? ', or else a fact' : ''}`
    : 'a fact, or anybody’s judgement about the clause'
  return [
    phrase('how it is decided', 'attested'),
    phrase('who judges', `${judges}${ofAnyone ? '; about anybody of the family is enough' : ''}`),
    ...maybe('when it is asked for', waits && waitWords(waits)),
    ...maybe('what is shown', look.length > 0 && `${listed(look, 'and')}, which never decide`),
    ...maybe(
      'what speaks against it',
      unless && `${countedWords(unless.counts)} later than the last favourable word`,
    ),
  ]
}
