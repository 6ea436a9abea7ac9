import { z } from 'zod'
import { expiredCard } from '../../../cards/expired.ts'
import type { ExpiredView } from '../../../cards/past-view.ts'
import { updateAlreadyAnsweredCard, updateAnsweredCard } from '../../../cards/update-answered.ts'
import type { UpdateAnsweredView } from '../../../cards/update-answered-view.ts'
import {
  gatherings,
  updateAnswerWords,
  type Gathering,
  type UpdateAnswerGiven,
} from '../../../cards/update-answers.ts'
import { updateCorrectionCard } from '../../../cards/update-correction.ts'
import { updateRequestCard } from '../../../cards/update-request.ts'
import type { UpdateTyped, UpdateView } from '../../../cards/update-request-view.ts'
import type { VoiceWay } from '../../../plan/codes.ts'
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

/** The plan's own word for how a child's words came to be known. */
const ways: Readonly<Record<Gathering, VoiceWay>> = {
  said: 'conversation',
  written: 'tool',
  drawn: 'drawing',
  seen: 'observation',
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
    const gathered = gatherings.find((known) => known === sent.gathered) ?? null
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
        voice: words && gathered ? { words, how: ways[gathered] } : null,
        ...(whose ? { whose } : {}),
      },
      faults,
      typed: { answer, note, voice: words, gathered },
    }
  })
