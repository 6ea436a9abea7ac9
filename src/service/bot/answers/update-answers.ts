import { z } from 'zod'
import { expiredCard } from '../../../cards/expired.ts'
import type { ExpiredView } from '../../../cards/past-view.ts'
import { updateAlreadyAnsweredCard, updateAnsweredCard } from '../../../cards/update-answered.ts'
import type { UpdateAnsweredView } from '../../../cards/update-answered-view.ts'
import { updateAnswerWords, type UpdateAnswerGiven } from '../../../cards/update-answers.ts'
import { updateCorrectionCard } from '../../../cards/update-correction.ts'
import { updateRequestCard } from '../../../cards/update-request.ts'
import type { UpdateTyped, UpdateView } from '../../../cards/update-request-view.ts'
import { voiceWays } from '../../../plan/codes.ts'
import { everyAnswer } from '../../prompts/kept-answer.ts'
import type { CardSet } from './card-set.ts'
import type { AnswerSent } from './prompt-answers.ts'
import { textIn, typedNote } from './typed.ts'

/** The cards of a request for an update. A child's words are told once: on a correction they are not asked for again. */
export const updateCards: CardSet<
  UpdateView,
  UpdateAnsweredView,
  ExpiredView,
  UpdateAnswerGiven,
  UpdateTyped
> = {
  open: updateRequestCard,
  correcting: (view, told, refusal) =>
    updateCorrectionCard({ ...view, voice: false }, told, refusal),
  done: updateAnsweredCard,
  already: updateAlreadyAnsweredCard,
  past: expiredCard,
}

const owners = ['team', 'family'] as const

/** What the Send button of an update's question sends, judged input by input. */
export const updateSent = z
  .object({
    promptId: z.string().min(1).max(200),
    answer: z.unknown().optional(),
    note: z.unknown().optional(),
    voice: z.unknown().optional(),
    gathered: z.unknown().optional(),
    whose: z.unknown().optional(),
  })
  .transform((sent): AnswerSent<UpdateAnswerGiven, UpdateTyped> => {
    const answer = everyAnswer.find((known) => known === sent.answer) ?? null
    const [note, words] = [textIn(sent.note), textIn(sent.voice)]
    const gathered = voiceWays.find((known) => known === sent.gathered) ?? null
    const whose = owners.find((known) => known === sent.whose)
    const faults = [
      ...(answer ? [] : ['Choose an answer.']),
      ...(words && !gathered ? ['Choose how you know the child’s words.'] : []),
    ]
    return {
      promptId: sent.promptId,
      chosen: answer && updateAnswerWords(answer),
      sent: {
        ...(answer ? { answer } : {}),
        ...(gathered ? { gathered } : {}),
        ...(whose ? { whose } : {}),
      },
      texts: [
        ...(note === null ? [] : [typedNote(note)]),
        ...(words === null
          ? []
          : [
              {
                id: 'voice',
                label: 'The child’s own words',
                called: 'the child’s own words',
                value: words,
              },
            ]),
      ],
      given: answer && {
        answer,
        note,
        voice: words && gathered ? { words, how: gathered } : null,
        ...(whose ? { whose } : {}),
      },
      faults,
      typed: { answer, note, voice: words, gathered },
    }
  })
