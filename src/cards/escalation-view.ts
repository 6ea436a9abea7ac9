import type { Day } from '../../rules/calendar.ts'

/** Somebody who was asked. */
export interface AskedView {
  readonly name: string
  readonly on: Day
  readonly answered: boolean
}

/** A review that nobody answered for, told to the manager. */
export interface EscalationView {
  readonly planNumber: string
  readonly what: 'review'
  readonly point: string
  readonly due: Day
  readonly lateWorkingDays: number
  readonly asked: readonly AskedView[]
  /** Why the plan is at risk of drift, without anybody's own words. */
  readonly reasons: readonly string[]
  readonly planLink: string
  /** Where the team is changed; the plan itself where it is not given. */
  readonly teamLink?: string
}
