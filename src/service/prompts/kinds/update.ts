import { expiredCard } from '../../../cards/expired.ts'
import { updateRequestCard, updateRequestSummary } from '../../../cards/update-request.ts'
import { updateView } from '../../answers/update-view.ts'
import { questionsAfter } from '../../due/update-prompts.ts'
import type { KindOfPrompt } from './kind.ts'

/** A question to a member of the team before a review. */
export const update: KindOfPrompt = {
  async draw(prompt, { log, origin, tenantId, viewFor }) {
    const view = viewFor(prompt)
    const plan = log.plan(prompt.plan)
    if (!view || !plan) return null
    const prompts = log.prompts.ofPlan(prompt.plan)
    const due = { plan, prompts, tenantId, on: view.on, lastLook: null, workers: log.directory }
    const more = questionsAfter(prompt, due)
    const shown = { ...updateView(prompt, view, prompts, origin), more }
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
