import { addDays, addMonths, firstClear, later, type Day } from '../calendar.ts'
import { counted, windowWords } from '../explain.ts'
import type { MeasuredEvents } from '../clause.ts'
import { judgeAfterFirst } from './after-first.ts'
import { judgeAfterSupport } from './after-support.ts'
import { tally } from './counting.ts'
import { incidentsOf } from './incidents.ts'
import type { Judging } from './judging.ts'
import { happened, happenedLately } from './happened.ts'
import { limitsOf } from './limits.ts'
import { countedOverTerms } from './event-terms.ts'
import { lostOverTerms } from './lost.ts'
import { warnOfVictims } from './victims.ts'
import { notApplicable, waiting, type Result } from './result.ts'
import { against, searchedThrough, undecided, type Counting, type Window } from './windows.ts'

const monthsTo = (months: number, to: Day, since?: Day): Window => {
  const back = addMonths(to, -months)
  return {
    after: since === undefined ? back : later(since, back),
    to,
    words: windowWords.months(months, to),
  }
}

/** The first day on which so few of the incidents are left in the window that the count could pass. */
function clearOn({ incidents, limits, at }: Counting, window: Window, months: number): Day | null {
  const { certain } = tally(incidents, window.after, window.to)
  const leaves = certain.findIndex(
    (_, place) =>
      certain.slice(place + 1).reduce((sum, { adds }) => sum + adds, 0) <= limits.possible,
  )
  const last = certain[leaves]
  return last ? later(firstClear(last.day, months), addMonths(at.known.opened, months)) : null
}

/** The latest months after the plan opened; they are complete once that many have passed since. */
function sustained(counting: Counting, months: number): Result {
  const { on, opened } = counting.at.known
  const window = monthsTo(months, on, opened)
  const complete = addMonths(opened, months)
  const answer =
    against(counting, window, clearOn(counting, window, months)) ?? undecided(counting, window)
  if (answer) return answer
  if (on < complete) {
    const { low, certain } = tally(counting.incidents, window.after, window.to)
    return waiting(counted.stillRunning(low, counting.clause.noun, opened, months, complete), {
      earliest: complete,
      facts: certain.flatMap(({ facts }) => facts),
    })
  }
  return searchedThrough(counting, window, (last) =>
    last >= complete ? monthsTo(months, last, opened) : undefined,
  )
}

/** The months up to closure, or as if the plan closed on the day. */
function beforeClosure(counting: Counting, months: number): Result {
  const { on, opened, closed } = counting.at.known
  const window = monthsTo(months, closed ?? on)
  const last = tally(counting.incidents, window.after, window.to).certain.at(-1)
  const clear = closed === undefined && last ? firstClear(last.day, months) : null
  return (
    against(counting, window, clear) ??
    undecided(counting, window) ??
    searchedThrough(counting, window, (day) =>
      closed === undefined && addMonths(day, -months) >= opened ? monthsTo(months, day) : undefined,
    )
  )
}

/** All the days after the plan opened, up to closure or the day: a contrary event never leaves that window. */
function sinceOpened(counting: Counting): Result {
  const { on, opened, closed } = counting.at.known
  const windowTo = (to: Day): Window => ({
    after: opened,
    to,
    words: windowWords.since(addDays(opened, 1), to),
  })
  const window = windowTo(closed ?? on)
  return (
    against(counting, window, null) ??
    undecided(counting, window) ??
    searchedThrough(counting, window, (day) =>
      closed === undefined && day > opened ? windowTo(day) : undefined,
    )
  )
}

/** The months after closure, which must be searched to their last day. */
function afterClosure(counting: Counting, months: number): Result {
  const { on, closed } = counting.at.known
  if (closed === undefined) return waiting(counted.afterClosure)
  const complete = addMonths(closed, months)
  const to = on < complete ? on : complete
  const window: Window = { after: closed, to, words: windowWords.closure(months, closed) }
  const answer = against(counting, window, null) ?? undecided(counting, window)
  if (answer) return answer
  if (on < complete)
    return waiting(counted.watched(counting.clause.noun, closed, months, complete), {
      earliest: complete,
    })
  return searchedThrough(counting, window, () => undefined)
}

/** Whether one was on file by the day the plan opened, so that another is not the first. */
const hasBefore = (clause: MeasuredEvents, at: Judging) =>
  incidentsOf(clause, at).some(({ day, asks }) => day <= at.known.opened && asks.length === 0)

/** A count of dated events on the day. */
export function judgeEvents(clause: MeasuredEvents, at: Judging): Result {
  const { is, over } = clause
  warnOfVictims(clause, at)
  if (clause.first && hasBefore(clause, at)) return notApplicable(counted.notTheFirst(clause.noun))
  if ('atLeast' in is)
    return 'lastMonths' in over
      ? happenedLately(clause, is.atLeast, over.lastMonths, at)
      : happened(clause, is.atLeast, at)
  if ('terms' in over)
    return (clause.sum ? lostOverTerms : countedOverTerms)(clause, over.terms, at)
  const months = 'months' in over ? over.months : 0
  const limits = limitsOf(clause, months, at)
  if ('verdict' in limits) return limits
  const counting = { clause, incidents: incidentsOf(clause, at), limits, at }
  if ('months' in over) return sustained(counting, over.months)
  if ('monthsBeforeClosure' in over) return beforeClosure(counting, over.monthsBeforeClosure)
  if ('monthsAfterFirst' in over) return judgeAfterFirst(counting, over.monthsAfterFirst)
  if ('monthsAfterSupport' in over) return judgeAfterSupport(counting, over)
  if ('monthsAfterClosure' in over) return watched(counting, over.monthsAfterClosure)
  return sinceOpened(counting)
}

const watched = (counting: Counting, months: number): Result => ({
  ...afterClosure(counting, months),
  afterClosure: true,
  before: 'not-applicable',
})
