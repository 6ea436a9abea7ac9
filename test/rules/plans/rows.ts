import { addDays, type Day } from '../../../rules/calendar.ts'
import type { Judge, Measure, Row } from '../../../rules/plan-document.ts'

type More<M extends Measure> = Partial<Row<M>>

export const offence = (on: Day, who: string, more: More<'offence'> = {}): Row<'offence'> => ({
  measure: 'offence',
  on,
  who,
  ...more,
})

export const antisocial = (
  on: Day,
  who: string,
  more: More<'asb-incident'> = {},
): Row<'asb-incident'> => ({ measure: 'asb-incident', on, who, ...more })

/** Recorded offences on as many days in a row, the first on `from`. */
export const offences = (count: number, who: string, from: Day = '2025-06-01'): Row<'offence'>[] =>
  Array.from({ length: count }, (_, day) =>
    offence(addDays(from, day), who, { class: 'recorded', severe: false }),
  )

export const abuse = (
  on: Day,
  who: string,
  more: More<'domestic-abuse-incident'> = {},
): Row<'domestic-abuse-incident'> => ({ measure: 'domestic-abuse-incident', on, who, ...more })

export const missing = (
  on: Day,
  who: string,
  more: More<'missing-episode'> = {},
): Row<'missing-episode'> => ({ measure: 'missing-episode', on, who, ...more })

export const harm = (
  on: Day,
  who: string,
  by: 'police' | 'school',
  kind: NonNullable<Row<'harm-report'>['kind']>,
): Row<'harm-report'> => ({ measure: 'harm-report', on, who, by, kind })

export const referral = (
  on: Day,
  who: string,
  to: NonNullable<Row<'referral'>['to']>,
  more: More<'referral'> = {},
): Row<'referral'> => ({ measure: 'referral', on, who, to, ...more })

export const excluded = (on: Day, who: string, days: number): Row<'exclusion'> => ({
  measure: 'exclusion',
  on,
  who,
  class: 'fixed',
  days,
})

export const milestone = (on: Day, who: string, kind: string): Row<'milestone'> => ({
  measure: 'milestone',
  on,
  who,
  kind,
})

export const fact = (about: string, value: boolean, more: More<'fact'> = {}): Row<'fact'> => ({
  measure: 'fact',
  on: '2026-03-01',
  about,
  value,
  ...more,
})

export const judged = (
  by: Judge,
  about: string,
  result: 'met' | 'not-met',
  on: Day = '2026-03-01',
  more: More<'judgement'> = {},
): Row<'judgement'> => ({ measure: 'judgement', on, by, about, result, ...more })

/** Every member of a list of spells of one measure: value, first day, last day if it ended. */
const spell =
  <M extends 'support-level' | 'employment' | 'education-status' | 'accommodation'>(measure: M) =>
  (who: string, value: Row<M>['value'], from: Day, to?: Day) => ({
    measure,
    who,
    value,
    from,
    ...(to === undefined ? {} : { to }),
  })

export const supported = spell('support-level')
export const working = spell('employment')
export const schooled = spell('education-status')
export const housed = spell('accommodation')
