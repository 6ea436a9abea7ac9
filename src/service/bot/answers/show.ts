import { noLongerYours } from '../../../cards/no-longer-yours.ts'
import { verbs } from '../../../cards/verbs.ts'
import type { PromptKind } from '../../../log/prompts.ts'
import type { PromptAnswers } from './prompt-answers.ts'
import { shown } from './reply.ts'
import { turned } from './turned.ts'

type Shows = Pick<PromptAnswers<never, never>, 'show'>

/** What each kind of prompt is shown by, as far as the chat shows it. */
export type ShownKinds = Readonly<Partial<Record<PromptKind, Shows>>>

/** The card as it stands now: Cancel on a correction, and what a client asks for to draw a card anew. Reads only. */
export const show = (kinds: ShownKinds, kindOf: (promptId: string) => PromptKind | null) =>
  turned(verbs.show, async (actor, promptId) => {
    const kind = kindOf(promptId)
    const shows = kind && kinds[kind]
    return shows ? shows.show(actor, promptId) : shown(noLongerYours())
  })
