import type { Day } from '../../../rules/calendar.ts'
import { weekdays, type Weekday } from '../../log/quiet-hours.ts'

/** What the clocks of London show: `minutes` are those since midnight. */
export interface LondonTime {
  readonly day: Day
  readonly weekday: Weekday
  readonly minutes: number
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What the clocks of London show at an instant. */
export function londonTimeOf(instant: Date): LondonTime {
  const shown = Object.fromEntries(
    parts.formatToParts(instant).map(({ type, value }) => [type, value]),
  )
  const { year, month, day, hour, minute } = shown
  const name = shown['weekday']?.toLowerCase()
  const weekday = weekdays.find((one) => one === name)
  if (!weekday) throw new Error('a day of the week has no name')
  return { day: `${year}-${month}-${day}`, weekday, minutes: Number(hour) * 60 + Number(minute) }
}

/** Minutes since midnight of a time such as 08:30. */
export const minutesOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** The instant at which the clocks of London show a time of a day: of two the first, and where they skip it the next they show. */
export function instantOf(day: Day, time: string): Date {
  const inWinter = new Date(`${day}T${time}:00.000Z`)
  const inSummer = new Date(inWinter.getTime() - 60 * 60_000)
  const shown = londonTimeOf(inSummer)
  return shown.day === day && shown.minutes === minutesOf(time) ? inSummer : inWinter
}
