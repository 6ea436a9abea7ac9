import type { Day } from '../../../../rules/calendar.ts'
import type { Verdict } from '../../../../rules/findings.ts'
import type { Measure, Person } from '../../../../rules/plan-document.ts'
import { daysOn, monthsOn, nextDay } from './days.ts'
import { isSearched, searchEnds, type Known } from './known.ts'

/** The days after `after` up to `to`. */
export interface Window {
  readonly after: Day
  readonly to: Day
}

export const within = (days: readonly Day[], { after, to }: Window): Day[] =>
  days.filter((day) => day > after && day <= to)

/** What is counted of one person, and what must have been searched for it. */
export interface Counted {
  readonly known: Known
  readonly person: Person
  readonly measures: readonly Measure[]
  readonly days: readonly Day[]
  /** Days of rows that may count: what would tell is not on file. */
  readonly doubtful?: readonly Day[]
}

const isDoubtful = ({ doubtful = [] }: Counted, window: Window) =>
  within(doubtful, window).length > 0

const isWhole = ({ known, person, measures }: Counted, { after, to }: Window) =>
  isSearched(known, person, measures, after < to ? nextDay(after) : to, to)

/** A window that was not searched whole may end up to 31 days before its day, and still begin on or after the opening day. */
function lagging(counted: Counted, to: Day, most: number, slid: (last: Day) => Window): Verdict {
  const { known, person, days } = counted
  for (const last of searchEnds(known, person, daysOn(to, -31), to)) {
    const back = slid(last)
    if (back.after >= known.opened && isWhole(counted, back))
      return within(days, back).length <= most ? 'met' : 'unknown'
  }
  return 'unknown'
}

/** At most `most` over the last months, the window beginning on or after the opening day. */
export function sustained(counted: Counted, months: number, most: number): Verdict {
  const { known, days } = counted
  const back = monthsOn(known.on, -months)
  const window = { after: back > known.opened ? back : known.opened, to: known.on }
  if (within(days, window).length > most) return 'not-met'
  if (known.on < monthsOn(known.opened, months)) return 'waiting'
  if (isWhole(counted, window)) return 'met'
  return lagging(counted, known.on, most, (last) => ({ after: monthsOn(last, -months), to: last }))
}

/** The count of the window before the opening day, and whether all of it was searched. */
export function before(counted: Counted, months: number): { count: number; isWhole: boolean } {
  const { opened } = counted.known
  const window = { after: monthsOn(opened, -months), to: opened }
  return { count: within(counted.days, window).length, isWhole: isWhole(counted, window) }
}

/** None in the month to closure; of an open plan as if it closed on the day. */
export function noneInClosingMonth(counted: Counted): Verdict {
  const { known, days } = counted
  const end = known.closed ?? known.on
  const window = { after: monthsOn(end, -1), to: end }
  if (within(days, window).length > 0) return 'not-met'
  if (known.closed !== undefined) return isWhole(counted, window) ? 'met' : 'unknown'
  if (isWhole(counted, window)) return 'met'
  return lagging(counted, end, 0, (last) => ({ after: monthsOn(last, -1), to: last }))
}

/** None in the six months after closure. */
export function noneAfterClosure(counted: Counted, months: number): Verdict {
  const { known, days } = counted
  if (known.closed === undefined) return 'waiting'
  const window = { after: known.closed, to: monthsOn(known.closed, months) }
  if (within(days, window).length > 0) return 'not-met'
  if (isDoubtful(counted, window)) return 'unknown'
  if (known.on < window.to) return 'waiting'
  return isWhole(counted, window) ? 'met' : 'unknown'
}

/** None from the opening day to closure or the day. */
export function noneSinceOpened(counted: Counted): Verdict {
  const { known, days } = counted
  const window = { after: known.opened, to: known.closed ?? known.on }
  if (within(days, window).length > 0) return 'not-met'
  if (isDoubtful(counted, window)) return 'unknown'
  if (known.closed !== undefined) return isWhole(counted, window) ? 'met' : 'unknown'
  if (isWhole(counted, window)) return 'met'
  return lagging(counted, known.on, 0, (last) => ({ after: known.opened, to: last }))
}
