import { frameworkOf } from '../../../rules/frameworks/index.ts'
import type { ReviewPromptView, ReviewSubject } from '../../cards/review-view.ts'
import type { Prompt } from '../../log/prompts.ts'
import { textOf } from '../../plan/plan.ts'
import type { PlanView } from '../../plan/view.ts'
import { lastToldOf } from './last-told.ts'

/** What any card about a prompt says of it: numbers alone. `origin` is where people reach the service. */
export function subjectOfPrompt(prompt: Prompt, view: PlanView, origin: string): ReviewSubject {
  const head = view.records.find(({ kind }) => kind === 'plan')
  const outcome = outcomeOf(prompt.about, textOf(head, 'framework'))
  const plan = `${origin}/plans/${encodeURIComponent(prompt.plan)}`
  return {
    planNumber: textOf(head, 'reference'),
    about: { kind: outcome === prompt.about ? 'outcome' : 'clause', ref: prompt.about },
    point: `${prompt.point} review`,
    planLink: `${plan}/outcomes/${encodeURIComponent(outcome)}`,
  }
}

/** An open prompt as its reader may see it; `prompts` are all of the same plan. */
export function promptView(
  prompt: Prompt,
  view: PlanView,
  prompts: readonly Prompt[],
  origin: string,
): ReviewPromptView {
  const subject = subjectOfPrompt(prompt, view, origin)
  const outcome = outcomeOf(prompt.about, view.findings.framework)
  return {
    ...subject,
    promptId: prompt.id,
    due: prompt.due,
    lastTold: lastToldOf(prompt.about, view.records, prompts, view.on),
    earliestMet: view.findings.outcomes.find(({ ref }) => ref === outcome)?.earliest ?? null,
  }
}

/** The outcome a ref belongs to: itself, or the one whose clause it is. */
export function outcomeOf(ref: string, framework: string): string {
  const outcomes = (frameworkOf(framework)?.themes ?? []).flatMap((theme) => theme.outcomes)
  if (outcomes.some((outcome) => outcome.ref === ref)) return ref
  return outcomes.find((outcome) => ref.startsWith(`${outcome.ref}.`))?.ref ?? ref
}
