import type { PromptKind } from '../../../log/prompts.ts'
import { closure } from './closure.ts'
import { closureTold } from './closure-told.ts'
import { digest } from './digest.ts'
import { escalation } from './escalation.ts'
import type { KindOfPrompt } from './kind.ts'
import { review } from './review.ts'
import { update } from './update.ts'
import { watch } from './watch.ts'

/** How prompts of each kind look; one of a kind that is not here is not sent and stands in the inbox alone. */
export const kindsOfPrompts: Readonly<Partial<Record<PromptKind, KindOfPrompt>>> = {
  review,
  update,
  escalation,
  digest,
  closure,
  'closure-told': closureTold,
  watch,
}
