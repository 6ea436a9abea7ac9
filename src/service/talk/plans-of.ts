import { setImmediate } from 'node:timers/promises'
import type { Clock, Log } from '../../log/log.ts'
import type { Actor } from '../../plan/actor.ts'
import { headOf, textOf, type Plan } from '../../plan/plan.ts'
import { viewOf, type PlanView } from '../../plan/view.ts'
import type { ChatActor } from '../bot/answer-desk.ts'
import { actorInChat, membersOn } from '../prompts/person-in-chat.ts'

export interface TalkPorts {
  readonly log: Log
  readonly clock: Clock
  /** Where people reach the service, for links. */
  readonly origin: string
}

/** A plan that somebody may open as a member of its team, as they may see it. */
export interface Theirs {
  readonly plan: Plan
  readonly actor: Actor
  readonly view: PlanView
  readonly number: string
  readonly link: string
}

/** The plan as somebody of its team may see it today; null to everybody else. */
export function theirs(
  { log, clock, origin }: TalkPorts,
  who: ChatActor,
  plan: Plan,
): Theirs | null {
  const on = clock.today()
  if (!membersOn(plan, on).some(({ oid }) => oid === who.oid)) return null
  const actor = actorInChat(plan, who, on, log.directory)
  const view = viewOf(plan, actor, on)
  const link = `${origin}/plans/${encodeURIComponent(plan.key)}`
  return view && { plan, actor, view, number: numberOf(plan), link }
}

/**
 * All plans of somebody whose number `wanted` lets through, newest first, at most `most`. Whoever else asks the service something is
 * answered between two. Which they were goes on the access log under `what`.
 */
export async function plansOf(
  ports: TalkPorts,
  who: ChatActor,
  what: string,
  wanted: (number: string) => boolean = () => true,
  most = Infinity,
): Promise<Theirs[]> {
  const { log } = ports
  const found: Theirs[] = []
  for (const key of log.planKeys().toReversed()) {
    if (found.length >= most) break
    const plan = log.plan(key)
    const one = plan && wanted(numberOf(plan)) ? theirs(ports, who, plan) : null
    if (one) found.push(one)
    if (one) await setImmediate()
  }
  note(ports, who, what, 'allowed', { plans: found.map(({ plan }) => plan.key) })
  return found
}

/** The plan of a number that somebody may open. Every plan is looked at, so that finding one takes no other time than finding none. */
export function planNumbered(ports: TalkPorts, who: ChatActor, number: string): Theirs | null {
  const { log } = ports
  const plans = log.planKeys().flatMap((key) => log.plan(key) ?? [])
  const [plan] = plans.filter((one) => numberOf(one) === number)
  const found = plan ? theirs(ports, who, plan) : null
  note(ports, who, 'plan by number', found ? 'allowed' : 'refused', { plan: plan?.key ?? number })
  return found
}

/** A plan whose number may stand where people outside its team read it. */
export const isForSharing = ({ plan }: Pick<Theirs, 'plan'>): boolean =>
  headOf(plan)?.fields['restricted'] !== true

export const numberOf = (plan: Plan): string => textOf(headOf(plan), 'reference')

/** Puts on the access log what was looked for in chat. */
export function note(
  { log, clock }: Pick<TalkPorts, 'log' | 'clock'>,
  { oid }: ChatActor,
  what: string,
  outcome: 'allowed' | 'refused',
  about: { readonly plan: string | null } | { readonly plans: readonly string[] },
): void {
  const at = clock.now().toISOString()
  log.access.note({ at, oid, plan: null, ...about, what, from: 'chat', outcome })
}
