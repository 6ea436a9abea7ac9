import type { ReviewFinding } from '../../../rules/findings.ts'
import type { Prompt, PromptKind } from '../../log/prompts.ts'
import { isAhead, isOpen, type DueIn } from './changes.ts'
import { dueReviewOf, isClosed } from './review-due.ts'

/** The prompts of one kind ever put about a plan, and the review of it that they are to be about on the day. */
export interface PromptsOfReview {
  readonly ofKind: readonly Prompt[]
  readonly open: readonly Prompt[]
  /** Those open that may be taken back: all once the plan is closed, else those whose day has come. */
  readonly past: readonly Prompt[]
  /** Null where the plan is closed or no review of it is due. */
  readonly review: ReviewFinding | null
}

/** What every kind of prompt about a review starts from. */
export function promptsOfReview(due: DueIn, kind: PromptKind): PromptsOfReview {
  const { plan, on } = due
  const ofKind = due.prompts.filter((one) => one.kind === kind)
  const open = ofKind.filter(isOpen)
  const past = isClosed(plan, on) ? open : open.filter((one) => !isAhead(one, on))
  return { ofKind, open, past, review: dueReviewOf(plan, on) }
}
