import type { Findings } from '../../../rules/findings.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { Prompt, PromptKind } from '../../log/prompts.ts'
import type { Actor } from '../../plan/actor.ts'
import { findingsOf } from '../../plan/findings-for.ts'
import type { Plan } from '../../plan/plan.ts'
import { mayDo } from '../../plan/policy.ts'
import type { PlanView } from '../../plan/view.ts'
import type { ChatActor } from '../bot/answer-desk.ts'
import type { PlanDesk } from '../plans/plan-desk.ts'
import { readKept, writeKept } from '../prompts/kept-answer.ts'
import { actorInChat } from '../prompts/person-in-chat.ts'
import { outcomeOf } from '../prompts/prompt-view.ts'
import { settled } from '../prompts/settle.ts'
import { updateAnswers } from '../../cards/update-answers.ts'
import { askIn } from './asked.ts'
import { correctedInPlan, entriesOf } from './correction.ts'
import { entryOf } from './entry.ts'

export interface AnswerPorts {
  readonly log: Log
  readonly clock: Clock
  readonly desk: PlanDesk
  /** Where people reach the service, for links in cards. */
  readonly origin: string
}

/** A prompt, and whoever asks for it with the plan as they may see it. */
export interface Reached {
  readonly prompt: Prompt
  readonly plan: Plan
  readonly actor: Actor
  readonly view: PlanView
}

/**
 * The prompt for somebody who may answer it, which is who could file that answer in the plan on the day; what they are told
 * instead where they may not. A prompt of another kind is none.
 */
export function reachPrompt(
  { log, clock, desk }: AnswerPorts,
  kind: PromptKind,
  who: ChatActor,
  promptId: string,
): Reached | 'not-yours' | 'no-such-prompt' {
  const prompt = log.prompts.find(promptId)
  const plan = prompt && log.plan(prompt.plan)
  if (!prompt || !plan || prompt.kind !== kind) {
    const at = clock.now().toISOString()
    const row = { at, oid: who.oid, plan: null, what: 'prompt', from: 'chat' } as const
    log.access.note({ ...row, outcome: 'refused' })
    return 'no-such-prompt'
  }
  const on = clock.today()
  const actor = actorInChat(plan, who, on, log.directory)
  const view = desk.view(actor, plan.key, 'chat')
  const [answer] = updateAnswers[askIn(prompt.about).kind]
  const trial = entryOf(prompt, { answer, note: null, requestId: promptId }, actor, plan, on)
  if (!view || !trial || !mayDo(actor, plan, trial, on).allowed) return 'not-yours'
  const shown = new Set(view.records.map(({ id }) => id))
  const isHidden = entriesOf(prompt, plan).some((id) => !shown.has(id))
  if (isHidden || isKeptFrom(view, plan, prompt)) return 'not-yours'
  return { prompt: asItStands(log, prompt, plan, who.tenantId), plan, actor, view }
}

/** Whether the outcome that a prompt asks about is one of the plan’s that the reader is not told of: the card would name it. */
export function isKeptFrom(view: PlanView, plan: Plan, { about }: Prompt): boolean {
  const outcome = outcomeOf(askIn(about).ref, view.findings.framework)
  const isListed = ({ outcomes }: Findings) => outcomes.some(({ ref }) => ref === outcome)
  return !isListed(view.findings) && isListed(findingsOf(plan, view.on))
}

/** The prompt once what is in its plan is marked on it: an answer, or what a correction made of one. */
export function asItStands(log: Log, prompt: Prompt, plan: Plan, tenantId: string): Prompt {
  const now = settled(log, prompt, plan, tenantId)
  const kept = readKept(now)
  const later = kept && correctedInPlan(now, kept, plan)
  if (!later) return now
  log.prompts.corrected(now.id, now.answer ?? '', writeKept(later))
  return log.prompts.find(now.id) ?? now
}
