import type { Day } from '../../../rules/calendar.ts'
import type { Row } from '../../../rules/plan-document.ts'

interface Stretch {
  from: Day
  to: Day
}

/** The census periods of England around the plans: Easter Sunday was 20 April 2025, 5 April 2026, 28 March 2027. */
export const summer25 = { from: '2025-04-21', to: '2025-07-31' }
export const autumn25 = { from: '2025-08-01', to: '2025-12-31' }
export const spring26 = { from: '2026-01-01', to: '2026-04-05' }
export const summer26 = { from: '2026-04-06', to: '2026-07-31' }
export const autumn26 = { from: '2026-08-01', to: '2026-12-31' }
export const spring27 = { from: '2027-01-01', to: '2027-03-28' }

/** Sessions attended of those possible. */
export const attended = (
  who: string,
  { from, to }: Stretch,
  sessions: number,
  possible: number,
): Row<'attendance'> => ({ measure: 'attendance', who, from, to, attended: sessions, possible })

/** A plain percentage without sessions. */
export const percent = (who: string, { from, to }: Stretch, value: number): Row<'attendance'> => ({
  measure: 'attendance',
  who,
  from,
  to,
  percent: value,
})
