import type { ClosureView } from '../../cards/closure-request-view.ts'
import type { Prompt } from '../../log/prompts.ts'
import { closureViewOf } from '../closure/closure-cards.ts'
import type { ClosurePage } from '../closure/closure-page.ts'
import { closureLinkOf } from './closure-link.ts'

/** What a manager is asked to decide; null where the prompt is of another closure than the one that waits, or none waits. */
export function askedView(
  { id, about, plan }: Pick<Prompt, 'id' | 'about' | 'plan'>,
  page: ClosurePage,
  origin: string,
): ClosureView | null {
  if (page.closure?.id !== about) return null
  const asked = closureViewOf(page, {
    promptId: id,
    checklistLink: closureLinkOf(origin, plan),
  })
  // The name of whoever asked may tell a place that is kept from its reader.
  return asked && { ...asked, askedBy: asked.askedBy || 'A colleague' }
}
