import { card, type Card } from './card.ts'
import { heading, notice, openPlan, send, sentence } from './elements.ts'
import {
  answerWords,
  longestNote,
  reviewAnswers,
  reviewTitle,
  subjectOf,
  type ReviewAnswerGiven,
  type ReviewPromptView,
} from './review-view.ts'
import { writtenDay } from './written-day.ts'

/** The word on the Send button's action, which the bot listens for. */
export const reviewAnswerAction = 'review.answer'

/** What someone had put into the card when it was refused, just as they left it. */
export interface ReviewTyped {
  readonly answer: string | null
  readonly note: string | null
}

/** What went wrong with an answer, and what had been typed. */
export interface ReviewRefusal {
  readonly faults: readonly string[]
  readonly typed: ReviewTyped
}

/** Asks one person whether one outcome or clause is met at one review; after a refusal it says why and keeps what was typed. */
export function reviewPrompt(view: ReviewPromptView, refusal?: ReviewRefusal): Card {
  const subject = subjectOf(view)
  return card(
    [
      heading(reviewTitle(view)),
      ...(refusal ? [notice('Not sent. Your words are still here.', refusal.faults)] : []),
      sentence(`An answer on ${subject} is due by ${writtenDay(view.due)}.`),
      { type: 'FactSet', facts: factsOf(view) },
      {
        type: 'Input.ChoiceSet',
        id: 'answer',
        label: `Is ${subject} met?`,
        style: 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: 'Choose an answer',
        ...keptAnswer(refusal?.typed.answer),
        choices: reviewAnswers.map((value) => ({ title: answerWords[value], value })),
      },
      {
        type: 'Input.Text',
        id: 'note',
        label: 'Note (optional)',
        isMultiline: true,
        maxLength: longestNote,
        ...(refusal?.typed.note ? { value: refusal.typed.note } : {}),
      },
    ],
    [
      send('Send', { action: reviewAnswerAction, promptId: view.promptId }),
      openPlan(view.planLink),
    ],
  )
}

/** The text of the notification: the plan's number and the clause's, nothing else. */
export function reviewPromptSummary(view: ReviewPromptView): string {
  return `${view.planNumber}: ${subjectOf(view)}, ${view.point}`
}

/** Short enough to leave a fact's own name on one line in the narrowest chat. */
const toldWords: Readonly<Record<ReviewAnswerGiven, string>> = {
  met: 'Met',
  'not-met': 'Not met yet',
  'not-held': 'Not held',
}

function factsOf({ lastTold, earliestMet }: ReviewPromptView) {
  const told = lastTold
    ? `${toldWords[lastTold.answer]}, ${writtenDay(lastTold.on)}`
    : 'Nothing yet'
  return [
    { title: 'Last told', value: told },
    { title: 'Earliest met', value: earliestMet ? writtenDay(earliestMet) : 'Not known yet' },
  ]
}

function keptAnswer(answer: string | null | undefined): { value?: string } {
  return reviewAnswers.some((known) => known === answer) && answer ? { value: answer } : {}
}
