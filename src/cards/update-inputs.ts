import type { CardElement } from './card.ts'
import { choose, pick, pickOrLeave, write } from './inputs.ts'
import {
  answersTo,
  gatheringWords,
  updateAnswerWords,
  type UpdateAnswerGiven,
} from './update-answers.ts'
import { voiceWays } from '../plan/codes.ts'
import type { UpdateAsk, UpdateTyped, UpdateView } from './update-request-view.ts'

/** What an update asks for, filled with what its reader had put in: the answer, a note, and a child's words where asked. */
export function updateInputs(
  { asks, lastTold, voice }: UpdateView,
  typed?: UpdateTyped,
): CardElement[] {
  const question = { id: 'answer', label: questionOf(asks) }
  const answers = answersTo(asks.kind, lastTold !== null)
  const draw = asks.kind === 'scale' ? pick<UpdateAnswerGiven> : choose<UpdateAnswerGiven>
  return [
    draw(question, answers, wordsOn(asks), typed?.answer),
    write({ id: 'note', label: 'Note (optional)' }, typed?.note),
    ...(voice
      ? [
          write({ id: 'voice', label: 'The child’s own words (optional)' }, typed?.voice),
          pickOrLeave(
            { id: 'gathered', label: 'How you know these words' },
            voiceWays,
            (how) => gatheringWords[how],
            typed?.gathered,
          ),
        ]
      : []),
  ]
}

function questionOf({ kind, about }: UpdateAsk): string {
  const subject = `${about.kind} ${about.ref}`
  switch (kind) {
    case 'judgement':
      return `Is ${subject} met?`
    case 'engagement':
      return `How far does the family take part in the work on ${subject}?`
    case 'change':
      return `Are things better or worse on ${subject} than last time?`
    case 'scale':
      return `Where does your team see ${subject}, from 0 (worst) to 10 (best)?`
  }
}

/** In the list a number stands alone. */
function wordsOn({ kind }: UpdateAsk): (answer: UpdateAnswerGiven) => string {
  return (answer) => (kind === 'scale' && /^\d+$/.test(answer) ? answer : updateAnswerWords(answer))
}
