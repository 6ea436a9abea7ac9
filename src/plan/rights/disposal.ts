import { dayInWords, firstClear, type Day } from '../../../rules/calendar.ts'
import { headOf, recordsOf, textOf, type Records } from '../plan.ts'
import type { RetentionPolicy, RetentionRule } from './retention-policy.ts'

/**
 * Where a plan stands between its closure and its end. `open`: no clock runs; `needs-birth-day`: a child's birth day is not known, so that
 * it is never due by itself; `kept`: until a day; `due`: two people may dispose of it; `held`: a legal hold keeps it whatever the day.
 */
export type DisposalState = 'open' | 'needs-birth-day' | 'kept' | 'due' | 'held'

export interface Disposal {
  readonly state: DisposalState
  /** The first day it is due for a review; null where no day is known. */
  readonly from: Day | null
  /** The reason in one sentence, which names nobody. */
  readonly says: string
}

const monthsInYear = 12

/**
 * Whether and when a plan may be disposed of under a council's policy. The clock of a child is the youngest child's: the latest birth day of any
 * child of the plan. `held`: a legal hold is on it.
 */
export function disposalOf(
  plan: Records,
  policy: RetentionPolicy,
  on: Day,
  held = false,
): Disposal {
  const closed = textOf(headOf(plan), 'closed')
  if (closed === '' || closed > on) {
    return { state: 'open', from: null, says: 'The plan is open, so that no time runs yet.' }
  }
  const youngest = youngestBorn(plan)
  if (youngest === null) {
    const says =
      'A birth day is missing, so that nobody can say how old the youngest child is: enter it first.'
    return { state: held ? 'held' : 'needs-birth-day', from: null, says: held ? hold : says }
  }
  const days = policy.rules
    .filter((rule) => covers(rule, plan))
    .flatMap((rule) => clocksOf(rule, youngest, closed))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const last = days.at(-1)
  if (!last) throw new Error('a retention policy has no line for every plan')
  const { day, says } = last
  if (held) return { state: 'held', from: day, says: hold }
  return on < day
    ? { state: 'kept', from: day, says: `It is kept until ${dayInWords(day)}: ${says}.` }
    : { state: 'due', from: day, says: `It is due since ${dayInWords(day)}: ${says}.` }
}

const hold = 'A legal hold is on it, so that nothing is disposed of.'

/** Null where a child's birth day is not known, or the plan names no child: the youngest could be any age. */
function youngestBorn(plan: Records): Day | null {
  const children = recordsOf(plan, 'person').filter((person) => textOf(person, 'kind') !== 'adult')
  const born = children.map((child) => textOf(child, 'born'))
  if (born.length === 0 || born.includes('')) return null
  return born.toSorted().at(-1) ?? null
}

/** A plan falls under a line for a level of support where any child was ever at it. */
const covers = ({ plans }: RetentionRule, plan: Records): boolean =>
  plans === 'every' ||
  recordsOf(plan, 'evidence').some(
    (row) => textOf(row, 'measure') === 'support-level' && textOf(row, 'status') === plans,
  )

function clocksOf({ plans, keep }: RetentionRule, youngest: Day, closed: Day) {
  const { youngestChildIs: age, yearsAfterClosure: years } = keep
  const of = plans === 'every' ? '' : `, as the plan was one of ${wordsOf[plans]}`
  return [
    ...(age === undefined
      ? []
      : [
          {
            day: firstClear(youngest, age * monthsInYear),
            says: `the youngest child is ${age} on that day${of}`,
          },
        ]),
    ...(years === undefined
      ? []
      : [
          {
            day: firstClear(closed, years * monthsInYear),
            says: `${years} years after it closed${of}`,
          },
        ]),
  ]
}

const wordsOf = {
  'child-in-need': 'a child in need',
  'child-protection': 'child protection',
  'looked-after': 'a looked-after child',
} as const
