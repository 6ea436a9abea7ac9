import { createHash } from 'node:crypto'
import { z } from 'zod'
import { reviewAnswerAction, type ReviewTyped } from '../../cards/review-prompt.ts'
import { longestNote, reviewAnswers, type ReviewAnswerGiven } from '../../cards/review-view.ts'
import type { ReviewActor } from './review-desk.ts'

/** What a press of Send brings; a client can be made to send anything, so each input is judged by itself. */
const submission = z.object({
  action: z.literal(reviewAnswerAction),
  promptId: z.string().min(1).max(200),
  answer: z.unknown().optional(),
  note: z.unknown().optional(),
})

export interface ReviewSubmission {
  readonly promptId: string
  /** The answer, or null with the reason in `faults`. */
  readonly answer: ReviewAnswerGiven | null
  readonly note: string | null
  readonly faults: readonly string[]
  /** The inputs as they were left, to draw them again; a note is cut at the card's limit. */
  readonly typed: ReviewTyped
}

/** Reads a card's data; null when it is no answer to a review prompt at all. */
export function readReviewSubmission(sent: unknown): ReviewSubmission | null {
  const read = submission.safeParse(sent)
  if (!read.success) return null
  const { promptId } = read.data
  const answer = reviewAnswers.find((known) => known === read.data.answer) ?? null
  const note = typeof read.data.note === 'string' ? tidy(read.data.note) : null
  return {
    promptId,
    answer,
    note: note || null,
    faults: [
      ...(answer ? [] : ['Choose an answer.']),
      ...(note && note.length > longestNote ? ['Shorten your note to 2,000 characters.'] : []),
    ],
    typed: { answer, note: note ? note.slice(0, longestNote).toWellFormed() : null },
  }
}

/**
 * The same UUID for the same answer by the same person, because Teams sends an answer again when it heard nothing
 * for five seconds, and an invoke has no id of its own that survives that.
 */
export function requestIdOf(
  actor: ReviewActor,
  { promptId, answer, note }: ReviewSubmission,
): string {
  const said = JSON.stringify([actor.tenantId, actor.oid, promptId, answer, note])
  const hex = createHash('sha256').update(said).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

function tidy(note: string): string {
  return note.replace(/\r\n?/g, '\n').normalize('NFC').toWellFormed().trim()
}
