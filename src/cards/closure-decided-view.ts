import type { Day } from '../../rules/calendar.ts'
import type { RefreshView } from './subject-view.ts'

/** What became of a closure that was asked for. */
export interface ClosureDecidedView {
  readonly planNumber: string
  readonly decision: 'approved' | 'returned' | 'withdrawn' | 'void'
  /** Who decided, withdrew, or made the change that voided it, as the reader may see them. */
  readonly by: string
  readonly on: Day
  /** Never shown: the card says only that there is a reason, which is read in the plan. */
  readonly why: string | null
  readonly link: string
  readonly refresh?: RefreshView
}
