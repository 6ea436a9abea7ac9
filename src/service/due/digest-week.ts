import { addDays, type Day } from '../../../rules/calendar.ts'
import { weekdays } from '../../log/quiet-hours.ts'
import { instantOf, londonTimeOf } from './london.ts'
import { workingDayFrom } from './working-days.ts'

/** When on its day a digest is put together, in London. */
const digestTime = '08:30'

/** A week by its Monday, and when its digest goes: on that day, or the next working day. */
export interface DigestWeek {
  readonly monday: Day
  readonly sunday: Day
  readonly from: Date
}

/** The week an instant lies in, in London. */
export function weekOf(instant: Date): DigestWeek {
  const { day, weekday } = londonTimeOf(instant)
  const monday = addDays(day, -weekdays.indexOf(weekday))
  return {
    monday,
    sunday: addDays(monday, 6),
    from: instantOf(workingDayFrom(monday), digestTime),
  }
}

/** What to do about the week of an instant: `last` is the Monday of the last week that was put together, null where none ever was. */
export type DigestTurn =
  | { readonly kind: 'nothing' }
  /** Nobody is told of the time before there was a service. */
  | { readonly kind: 'begin'; readonly done: Day }
  | { readonly kind: 'put together'; readonly week: DigestWeek; readonly hasMissedWeek: boolean }

export function digestTurn(instant: Date, last: Day | null): DigestTurn {
  const week = weekOf(instant)
  const isTime = instant >= week.from
  const before = addDays(week.monday, -7)
  if (last === null) return { kind: 'begin', done: isTime ? week.monday : before }
  if (!isTime || last >= week.monday) return { kind: 'nothing' }
  return { kind: 'put together', week, hasMissedWeek: last < before }
}
