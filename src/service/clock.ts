import type { Day } from '../../rules/calendar.ts'
import type { Clock } from '../log/log.ts'

const inLondon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day it is in London at an instant. */
export const londonDay = (instant: Date): Day => inLondon.format(instant)

let known = { minute: Number.NaN, day: '' }

/** Asked many times for each change; a day begins with a minute. */
function today(): Day {
  const minute = Math.floor(Date.now() / 60_000)
  if (known.minute !== minute) known = { minute, day: londonDay(new Date()) }
  return known.day
}

/** The clock of a real day; the only place besides the local one that reads the machine's. */
export const systemClock: Clock = { today, now: () => new Date() }
