import { updateAnswers, withoutAnswer, type UpdateAnswerGiven } from '../../cards/update-answers.ts'
import type { UpdateAsk } from '../../cards/update-request-view.ts'

export type AskKind = UpdateAsk['kind']

/** What one prompt asks about which outcome or clause of the framework. */
export interface Asked {
  readonly kind: AskKind
  readonly ref: string
}

const kinds = Object.keys(updateAnswers) as AskKind[]

/** What a prompt's `about` asks: a ref alone asks for a judgement, `scale:2.1` and its like for the rest. */
export function askIn(about: string): Asked {
  const kind = kinds.find((one) => about.startsWith(`${one}:`))
  return kind ? { kind, ref: about.slice(kind.length + 1) } : { kind: 'judgement', ref: about }
}

/** The `about` of a prompt that asks this. */
export const aboutOf = ({ kind, ref }: Asked): string =>
  kind === 'judgement' ? ref : `${kind}:${ref}`

/** Whether an answer leaves nothing in the plan and stays with the prompt. */
export const isWithoutAnswer = (answer: UpdateAnswerGiven): answer is Without =>
  (withoutAnswer as readonly string[]).includes(answer)
type Without = (typeof withoutAnswer)[number]

/** Whether an answer is one to what is asked. */
export const isAnswerTo = (kind: AskKind, answer: UpdateAnswerGiven): boolean =>
  isWithoutAnswer(answer) || (updateAnswers[kind] as readonly string[]).includes(answer)
