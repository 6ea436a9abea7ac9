import type { Day } from '../../rules/calendar.ts'
import type { About, RefreshView } from './subject-view.ts'

interface PastView {
  readonly planNumber: string
  readonly point: string
  readonly about: About
  readonly planLink: string
  readonly refresh?: RefreshView
}

/** A question whose time is over. */
export interface ExpiredView extends PastView {
  /** The last day on which it could be answered. */
  readonly until: Day
}

/** A question that somebody else has answered. */
export interface SupersededView extends PastView {
  /** Who, as the reader may see them. */
  readonly by: string
  readonly on: Day
}
