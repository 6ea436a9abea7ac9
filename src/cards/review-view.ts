import type { Day } from '../../rules/calendar.ts'
import type { Status } from '../../rules/status.ts'
import type { About, LastTold, RefreshView } from './subject-view.ts'

/** What may be answered to a review prompt; the third is never left out, because not known is not no. */
export const reviewAnswers = ['met', 'not-met', 'not-held'] as const
export type ReviewAnswerGiven = (typeof reviewAnswers)[number]

/** The words for each answer, the same on the prompt and after it. */
export const answerWords: Readonly<Record<ReviewAnswerGiven, string>> = {
  met: 'Met',
  'not-met': 'Not met yet',
  'not-held': 'I do not hold this information',
}

/** The longest note a card takes, in UTF-16 units. */
export const longestNote = 2000

/** The review a card is about: numbers only, so that a lock screen gives nothing away. */
export interface ReviewSubject {
  /** As "FP-1042". */
  readonly planNumber: string
  /** The outcome or clause by its published number, as "2.1" or "2.1.m2". */
  readonly about: About
  /** The point reviewed, as "3-month review". */
  readonly point: string
  /** Deep link to the outcome in the plan. */
  readonly planLink: string
}

/** A prompt that waits for an answer. */
export interface ReviewPromptView extends ReviewSubject {
  readonly promptId: string
  readonly due: Day
  readonly lastTold: { readonly answer: ReviewAnswerGiven; readonly on: Day } | null
  readonly earliestMet: Day | null
}

/** A prompt that has been answered. */
export interface ReviewAnsweredView extends ReviewSubject {
  /** The worker who answered, by display name; never a member of the family. */
  readonly by: string
  readonly on: Day
  readonly answer: ReviewAnswerGiven
  /** What the answer did to the outcome's status; null when it moved nothing. */
  readonly change: { readonly from: Status; readonly to: Status } | null
  /** Given where the reader may put the answer right, which needs the prompt's id. */
  readonly correctAs?: { readonly promptId: string }
  /** It stands in place of an earlier answer, which is in the history. */
  readonly isCorrection?: boolean
  /** What it was before it was corrected. */
  readonly before?: LastTold
  readonly refresh?: RefreshView
}

/** "clause 2.1.m2" */
export function subjectOf({ about }: ReviewSubject): string {
  return `${about.kind} ${about.ref}`
}

/** The title both review cards carry. */
export function reviewTitle({ planNumber, point }: ReviewSubject): string {
  return `${planNumber}: ${point}`
}
