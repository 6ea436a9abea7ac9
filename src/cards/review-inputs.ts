import type { CardElement } from './card.ts'
import { choose, write } from './inputs.ts'
import { answerWords, reviewAnswers, subjectOf, type ReviewSubject } from './review-view.ts'

/** What a review asks for, filled with what its reader had put in: the answer and a note. */
export function reviewInputs(
  view: ReviewSubject,
  typed?: { readonly answer: string | null; readonly note: string | null },
): CardElement[] {
  return [
    choose(
      { id: 'answer', label: `Is ${subjectOf(view)} met?` },
      reviewAnswers,
      (answer) => answerWords[answer],
      typed?.answer,
    ),
    write({ id: 'note', label: 'Note (optional)' }, typed?.note),
  ]
}
