import { verbs } from '../../../cards/verbs.ts'
import type { PromptKind } from '../../../log/prompts.ts'
import type { PromptAnswers } from './prompt-answers.ts'
import { turned } from './turned.ts'

type Shows = Pick<PromptAnswers<never, never>, 'show'>

/** What each kind of prompt is shown by, as far as the chat shows it; reviews, which there have to be, answer for the others. */
export type ShownKinds = Readonly<Partial<Record<PromptKind, Shows>>> & { readonly review: Shows }

/** The card as it stands now: Cancel on a correction, and what a client asks for to draw a card anew. Reads only. */
export const show = (kinds: ShownKinds, kindOf: (promptId: string) => PromptKind | null) =>
  turned(verbs.show, (actor, promptId) => {
    const shows = kinds[kindOf(promptId) ?? 'review'] ?? kinds.review
    return shows.show(actor, promptId)
  })
