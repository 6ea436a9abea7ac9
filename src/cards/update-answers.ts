import type { VoiceWay } from '../plan/codes.ts'
import type { UpdateAsk } from './update-request-view.ts'

/** What each kind of question may be answered with; "not held" and "nothing to add" stand beside every one. */
export const updateAnswers = {
  judgement: ['met', 'not-met'],
  engagement: ['fully', 'somewhat', 'none'],
  change: ['better', 'same', 'worse'],
  scale: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
} as const satisfies Readonly<Record<UpdateAsk['kind'], readonly string[]>>

/** Not known is not no, so that whoever does not know can always say so; the second only where they told something before. */
export const withoutAnswer = ['not-held', 'nothing-to-add'] as const

export type UpdateAnswerGiven =
  (typeof updateAnswers)[UpdateAsk['kind']][number] | (typeof withoutAnswer)[number]

const words: Readonly<Record<string, string>> = {
  met: 'Met',
  'not-met': 'Not met yet',
  fully: 'Fully',
  somewhat: 'Somewhat',
  none: 'Not at all',
  better: 'Better',
  same: 'The same',
  worse: 'Worse',
  'not-held': 'I do not hold this information',
  'nothing-to-add': 'Nothing to add',
}

/** The words of an answer, the same on the question and after it: a number stands for itself. */
export function updateAnswerWords(answer: UpdateAnswerGiven): string {
  return words[answer] ?? `${answer} out of 10`
}

/** The answers that may be given to a kind of question, in the order in which a card shows them. */
export function answersTo(
  kind: UpdateAsk['kind'],
  hasToldBefore: boolean,
): readonly UpdateAnswerGiven[] {
  const [notHeld, nothingToAdd] = withoutAnswer
  return [...updateAnswers[kind], ...(hasToldBefore ? [nothingToAdd] : []), notHeld]
}

/** How a child's words came to be known, by the plan's own codes. */
export const gatheringWords: Readonly<Record<VoiceWay, string>> = {
  conversation: 'They told me',
  drawing: 'They drew or wrote it',
  observation: 'I saw it in what they did',
  tool: 'They chose it with a tool',
  advocate: 'Their advocate told me',
}
