import { z } from 'zod'
import type { Verb } from '../../../cards/verbs.ts'
import type { ChatActor } from '../answer-desk.ts'
import { cardAnswer, type CardAnswer } from './card-answer.ts'
import type { Reply } from './reply.ts'

const promptNamed = z
  .object({ promptId: z.string().min(1).max(200) })
  .transform(({ promptId }) => ({ promptId, chosen: null, sent: {}, texts: [] }))

/** A button that carries nothing but its prompt and only draws a card; after a failure it is tried once more. */
export function turned(
  verb: Verb,
  draw: (actor: ChatActor, promptId: string) => Promise<Reply>,
): CardAnswer {
  return cardAnswer({
    verb,
    read: promptNamed,
    act: (actor, { promptId }) => draw(actor, promptId),
    again: (actor, { promptId }) => draw(actor, promptId),
  })
}
