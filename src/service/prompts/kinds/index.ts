import type { PromptKind } from '../../../log/prompts.ts'
import { digest } from './digest.ts'
import { escalation } from './escalation.ts'
import type { KindOfPrompt } from './kind.ts'
import { review } from './review.ts'
import { update } from './update.ts'

/** How prompts of each kind look; one of a kind that is not here is not sent and stands in the inbox alone. */
export const kindsOfPrompts: Readonly<Partial<Record<PromptKind, KindOfPrompt>>> = {
  review,
  update,
  escalation,
  digest,
}
