import { driftOf } from '../../../../rules/drift.ts'
import { escalationCard, escalationSummary } from '../../../cards/escalation.ts'
import { escalationOverCard } from '../../../cards/escalation-over.ts'
import type { AskedView, EscalationView } from '../../../cards/escalation-view.ts'
import type { Prompt } from '../../../log/prompts.ts'
import type { PlanView } from '../../../plan/view.ts'
import { isPut } from '../../due/changes.ts'
import { londonTimeOf } from '../../due/london.ts'
import { workingDaysBetween } from '../../due/working-days.ts'
import { createNames } from '../../oversight/names.ts'
import { tellingTo } from '../../oversight/kept-back.ts'
import { actorInChat } from '../person-in-chat.ts'
import { subjectOfPrompt } from '../prompt-view.ts'
import type { Drawing, KindOfPrompt } from './kind.ts'

/** The manager is told that a review is late, who was asked and why the plan may drift. */
export const escalation: KindOfPrompt = {
  async draw(prompt, drawing) {
    const view = drawing.viewFor(prompt)
    if (!view) return null
    const shown = escalationView(prompt, view, drawing)
    return { card: escalationCard(shown), summary: escalationSummary(shown) }
  },
  past: (prompt, view, drawing) => escalationOverCard(headOf(prompt, view, drawing)),
}

function headOf(prompt: Prompt, view: PlanView, { origin }: Drawing) {
  const { planNumber, point } = subjectOfPrompt(prompt, view, origin)
  return { planNumber, point, planLink: `${origin}/plans/${encodeURIComponent(prompt.plan)}` }
}

function escalationView(prompt: Prompt, view: PlanView, drawing: Drawing): EscalationView {
  const { due } = prompt
  const head = headOf(prompt, view, drawing)
  return {
    ...head,
    teamLink: `${head.planLink}/team`,
    what: 'review',
    due,
    lateWorkingDays: workingDaysBetween(due, view.on),
    asked: askedIn(prompt, view, drawing),
    reasons: driftOf(view.findings, view.lastEntry.slice(0, 10)).reasons.map(({ says }) => says),
  }
}

/** Everybody a card of this review was put to, each once, as the manager may be told of them. */
function askedIn(
  { plan: key, point, due, oid }: Prompt,
  { on }: PlanView,
  { log, tenantId }: Drawing,
): AskedView[] {
  const plan = log.plan(key)
  if (!plan) return []
  const names = createNames(log)
  const telling = tellingTo(actorInChat(plan, { tenantId, oid }, on, log.directory), plan, on)
  const theirs = log.prompts
    .ofPlan(key)
    .filter((one) => one.point === point && one.due === due && isPut(one))
    .filter(({ kind }) => kind === 'review' || kind === 'update')
  return [...Map.groupBy(theirs, (one) => one.oid)].flatMap(([who, prompts]) => {
    const [first] = prompts
    if (!first) return []
    const name = telling.person(names.person(who, key))?.name ?? 'A colleague'
    const day = londonTimeOf(new Date(first.leftAt ?? first.askedAt)).day
    return [{ name, on: day, answered: prompts.some(({ state }) => state === 'answered') }]
  })
}
