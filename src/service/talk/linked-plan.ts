import type { ChatActor } from '../bot/answer-desk.ts'
import {
  isForSharing,
  note,
  planNumbered,
  theirs,
  type TalkPorts,
  type Theirs,
} from './plans-of.ts'

/** The plan that a chat of several people is linked to, as one of its team asks for it; null to everybody else, and where there is none. */
export function linkedPlan(ports: TalkPorts, who: ChatActor, shared: string): Theirs | null {
  const { log } = ports
  const key = log.sharedChats.find(who.tenantId, shared)?.plan ?? null
  const plan = key === null ? null : log.plan(key)
  const one = plan && theirs(ports, who, plan)
  const found = one && isForSharing(one) ? one : null
  note(ports, who, 'plan linked here', found ? 'allowed' : 'refused', { plan: plan?.key ?? null })
  return found
}

/** Links a chat to the plan of a number, which only one of its team may; null, and nothing is linked, where for them there is none. */
export function linkTo(
  ports: TalkPorts,
  who: ChatActor,
  shared: string,
  number: string,
): Theirs | null {
  const one = planNumbered(ports, who, number)
  if (!one || !isForSharing(one)) return null
  const { log, clock } = ports
  const at = clock.now().toISOString()
  log.together(() => {
    note(ports, who, 'link to chat', 'allowed', { plan: one.plan.key })
    log.sharedChats.link(who.tenantId, shared, one.plan.key, who.oid, at)
  })
  return one
}
