import type { Day } from '../../rules/calendar.ts'
import type { About, LastTold, RefreshView } from './subject-view.ts'

/** An update that was given. */
export interface UpdateAnsweredView {
  readonly promptId: string
  readonly planNumber: string
  readonly point: string
  readonly about: About
  /** In the words of the card's choices: never what somebody typed. */
  readonly answer: string
  /** A note, or a child's words, were kept in the plan; they are read there. */
  readonly noteKept: boolean
  /** The worker who answered, as the reader may see them; never a member of the family. */
  readonly by: string
  readonly on: Day
  /** What the answer did to the outcome's status, as "Evidence missing -> On course"; null where it moved nothing. */
  readonly change: string | null
  /** Whether the reader may put it right. */
  readonly mayCorrect: boolean
  readonly planLink: string
  /** It stands in place of an earlier answer, which is in the history. */
  readonly isCorrection?: boolean
  /** What it was before it was corrected. */
  readonly before?: LastTold
  readonly refresh?: RefreshView
}
