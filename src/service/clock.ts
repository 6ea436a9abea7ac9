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

/** The clock of a real day; the only place besides the local one that reads the machine's. */
export const systemClock: Clock = {
  today: () => londonDay(new Date()),
  now: () => new Date(),
}
