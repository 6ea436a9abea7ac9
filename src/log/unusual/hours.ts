import { bankHolidayOn, isWeekend } from '../../../rules/bank-holidays.ts'
import type { Day } from '../../../rules/calendar.ts'

/** Where an instant falls in a working week in London. */
export interface Hour {
  readonly day: Day
  /** 0 to 23. */
  readonly hour: number
  readonly isDayOff: boolean
}

const inLondon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** London's clock differs from the universal one by whole hours, so that what holds of one instant holds of its hour. */
const known = new Map<string, Hour>()
const mostKnown = 24 * 400

/** The day and hour of an instant (ISO 8601) in London, and whether it is a Saturday, a Sunday or a bank holiday of England. */
export function hourOf(at: string): Hour {
  const hour = at.slice(0, 'YYYY-MM-DDTHH'.length)
  const found = known.get(hour) ?? readHour(at)
  if (known.size >= mostKnown) known.clear()
  known.set(hour, found)
  return found
}

function readHour(at: string): Hour {
  const parts = inLondon.formatToParts(new Date(at))
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? ''
  const day = `${part('year')}-${part('month')}-${part('day')}`
  const isDayOff = isWeekend(day) || bankHolidayOn(day) !== undefined
  return { day, hour: Number(part('hour')), isDayOff }
}
