import { expiredCard } from '../../../cards/expired.ts'
import { updateRequestCard, updateRequestSummary } from '../../../cards/update-request.ts'
import { updateView } from '../../answers/update-view.ts'
import type { KindOfPrompt } from './kind.ts'

/** A question to a member of the team before a review. */
export const update: KindOfPrompt = {
  async draw(prompt, { log, origin, viewFor }) {
    const view = viewFor(prompt)
    if (!view) return null
    const shown = updateView(prompt, view, log.prompts.ofPlan(prompt.plan), origin)
    return { card: updateRequestCard(shown), summary: updateRequestSummary(shown) }
  },
  past(prompt, view, { log, origin }) {
    const { planNumber, point, asks, planLink } = updateView(
      prompt,
      view,
      log.prompts.ofPlan(prompt.plan),
      origin,
    )
    return expiredCard({ planNumber, point, about: asks.about, planLink, until: view.on })
  },
}
