import type { ExpiredView } from '../../cards/past-view.ts'
import type { UpdateAnsweredView } from '../../cards/update-answered-view.ts'
import { updateAnswerWords, type UpdateAnswerGiven } from '../../cards/update-answers.ts'
import type { UpdateView } from '../../cards/update-request-view.ts'
import type { Log } from '../../log/log.ts'
import type { Showing } from './create-answer-desk.ts'
import { subjectOfUpdate, updateView } from './update-view.ts'

/** Requests for an update as the chat shows them. */
export const updateShowing = (
  log: Pick<Log, 'prompts'>,
  origin: string,
): Showing<UpdateView, UpdateAnsweredView, ExpiredView, UpdateAnswerGiven> => ({
  kind: 'update',
  answerOf: (answer) => answer,
  open: ({ prompt, view }) => updateView(prompt, view, log.prompts.ofPlan(prompt.plan), origin),
  past: ({ prompt, view }) => ({ ...subjectOfUpdate(prompt, view, origin), until: prompt.due }),
  done({ prompt, view }, { name, on, answer, note, change, voice, earlier }, isCorrectable) {
    const before = earlier.at(-1)
    return {
      ...subjectOfUpdate(prompt, view, origin),
      promptId: prompt.id,
      answer: updateAnswerWords(answer),
      noteKept: note !== null || voice,
      by: name,
      on,
      change: change && `${change.to}, was ${change.from}`,
      mayCorrect: isCorrectable,
      ...(before
        ? {
            isCorrection: true,
            before: { words: updateAnswerWords(before.answer), on: before.on },
          }
        : {}),
    }
  },
})
