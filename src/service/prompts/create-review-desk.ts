import type { Findings } from '../../../rules/findings.ts'
import type { Clock, Log } from '../../log/log.ts'
import type { Prompt } from '../../log/prompts.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Plan } from '../../plan/plan.ts'
import { findingsOf } from '../../plan/findings-for.ts'
import { mayDo } from '../../plan/policy.ts'
import type { PlanView } from '../../plan/view.ts'
import type {
  ReviewActor,
  ReviewAnswer,
  ReviewAnswerRequest,
  ReviewDesk,
  ReviewPromptFound,
} from '../bot/review-desk.ts'
import { tellingTo } from '../oversight/kept-back.ts'
import type { PlanDesk } from '../plans/plan-desk.ts'
import { judgementIdOf, judgementOf } from './judgement.ts'
import { readKept, writeKept, type KeptAnswer } from './kept-answer.ts'
import { actorInChat } from './person-in-chat.ts'
import { answeredView, outcomeOf, promptView, subjectOfPrompt } from './prompt-view.ts'
import { settled } from './settle.ts'

export interface ReviewDeskPorts {
  readonly log: Log
  readonly clock: Clock
  readonly desk: PlanDesk
  /** Where people reach the service, for links in cards. */
  readonly origin: string
  /** Called when something is due at once, so that nobody waits for the next look at what is due. */
  readonly wake?: () => void
}

/** A prompt, and whoever asks for it with the plan as they may see it. */
interface Reached {
  readonly prompt: Prompt
  readonly plan: Plan
  readonly actor: Actor
  readonly view: PlanView
}

/** Whether the outcome that a prompt asks about is one of the plan’s that the reader is not told of: the card would name it. */
function isKeptFrom(view: PlanView, plan: Plan, { about }: Prompt): boolean {
  const outcome = outcomeOf(about, view.findings.framework)
  const isListed = ({ outcomes }: Findings) => outcomes.some(({ ref }) => ref === outcome)
  return !isListed(view.findings) && isListed(findingsOf(plan, view.on))
}

/** More than anybody has open. */
const all = 100_000

/**
 * Takes answers from chat into the plans. Who may answer is who could file that judgement in the plan on the day; the
 * first answer stands, whoever gave it.
 */
export function createReviewDesk({ log, clock, desk, origin, wake }: ReviewDeskPorts): ReviewDesk {
  /** The prompt for somebody who may answer it; what they are told instead where they may not. */
  function reach(who: ReviewActor, promptId: string): Reached | 'not-yours' | 'no-such-prompt' {
    const prompt = log.prompts.find(promptId)
    const plan = prompt && log.plan(prompt.plan)
    if (!prompt || !plan) {
      const at = clock.now().toISOString()
      const row = { at, oid: who.oid, plan: null, what: 'prompt', from: 'chat' } as const
      log.access.note({ ...row, outcome: 'refused' })
      return 'no-such-prompt'
    }
    const on = clock.today()
    const actor = actorInChat(plan, who, on, log.directory)
    const view = desk.view(actor, plan.key, 'chat')
    const trial = judgementOf(
      prompt,
      { result: 'met', note: null, requestId: promptId },
      actor,
      plan,
      on,
    )
    if (!view || !mayDo(actor, plan, trial, on).allowed) return 'not-yours'
    const judgement = judgementIdOf(prompt)
    const isHidden = plan.records.has(judgement) && !view.records.some(({ id }) => id === judgement)
    if (isHidden || isKeptFrom(view, plan, prompt)) return 'not-yours'
    return { prompt: settled(log, prompt, plan, who.tenantId), plan, actor, view }
  }

  /** The answer that stands, as whoever asks may read it: the name of whoever gave it may tell a place that is kept from them. */
  function asAnswered({ prompt, plan, actor, view }: Reached, kept: KeptAnswer) {
    const who = { oid: prompt.answeredBy ?? '', name: kept.name, agency: null }
    const name = tellingTo(actor, plan, view.on).person(who)?.name ?? 'A colleague'
    return answeredView(prompt, { ...kept, name }, view, origin)
  }

  function asFound(reached: Reached): ReviewPromptFound {
    const { prompt, view } = reached
    if (prompt.state === 'withdrawn') {
      return { kind: 'withdrawn', subject: subjectOfPrompt(prompt, view, origin) }
    }
    const kept = readKept(prompt)
    return kept
      ? { kind: 'answered', answered: asAnswered(reached, kept) }
      : { kind: 'open', prompt: promptView(prompt, view, log.prompts.ofPlan(prompt.plan), origin) }
  }

  /** Writes the answer where the prompt is still open. Null where it is in the plan or on the prompt now, else why it is not. */
  function write(
    { prompt, plan, actor, view }: Reached,
    request: ReviewAnswerRequest,
  ): ReviewAnswer | null {
    const { answer, note, requestId } = request
    const on = clock.today()
    if (answer === 'not-held') {
      const kept = { answer, note, requestId, name: actor.name, on, change: null }
      log.prompts.answered(prompt.id, writeKept(kept), actor.oid, clock.now().toISOString())
      return null
    }
    const operation = judgementOf(prompt, { result: answer, note, requestId }, actor, plan, on)
    const written = desk.write(actor, plan.key, [operation], 'chat')
    switch (written.kind) {
      case 'written':
        return null
      case 'nothing-here':
      case 'not-allowed':
        return { kind: 'not-yours' }
      case 'faulty':
        return {
          kind: 'invalid',
          prompt: promptView(prompt, view, log.prompts.ofPlan(plan.key), origin),
          faults: ['The plan does not take this answer. Open the plan instead.'],
        }
    }
  }

  return {
    async find(who, promptId) {
      const reached = reach(who, promptId)
      return typeof reached === 'string' ? { kind: reached } : asFound(reached)
    },

    async answer(request) {
      const { actor: who, promptId, requestId } = request
      const reached = reach(who, promptId)
      if (typeof reached === 'string') return { kind: reached }
      const before = asFound(reached)
      if (before.kind === 'withdrawn') return before
      const refused = before.kind === 'open' ? write(reached, request) : null
      if (refused) return refused

      const plan = log.plan(reached.plan.key) ?? reached.plan
      const prompt = settled(log, log.prompts.find(promptId) ?? reached.prompt, plan, who.tenantId)
      const kept = readKept(prompt)
      if (!kept) throw new Error('an answer was written and is not there')
      const kind = kept.requestId === requestId ? 'recorded' : 'already-answered'
      return { kind, answered: asAnswered({ ...reached, plan, prompt }, kept) }
    },

    async chatOpened({ oid }) {
      const prompts = [...log.prompts.inState('sent', all), ...log.prompts.inState('sending', all)]
      for (const prompt of prompts) if (prompt.oid === oid) log.prompts.unsent(prompt.id)
      wake?.()
    },
  }
}
