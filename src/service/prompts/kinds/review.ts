import { reviewPrompt, reviewPromptSummary } from '../../../cards/review-prompt.ts'
import { reviewWithdrawn } from '../../../cards/review-withdrawn.ts'
import { promptView, subjectOfPrompt } from '../prompt-view.ts'
import type { KindOfPrompt } from './kind.ts'

/** The lead's question at a review. */
export const review: KindOfPrompt = {
  async draw(prompt, { log, origin, viewFor }) {
    const view = viewFor(prompt)
    if (!view) return null
    const shown = promptView(prompt, view, log.prompts.ofPlan(prompt.plan), origin)
    return { card: reviewPrompt(shown), summary: reviewPromptSummary(shown) }
  },
  past: (prompt, view, { origin }) => reviewWithdrawn(subjectOfPrompt(prompt, view, origin)),
}
