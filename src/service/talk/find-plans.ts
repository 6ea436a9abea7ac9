import { planLinkCard } from '../../cards/plan-link.ts'
import type { ChatActor } from '../bot/answer-desk.ts'
import type { FoundPlan, Search } from '../bot/talk-desk.ts'
import { note, plansOf, theirs, type TalkPorts, type Theirs } from './plans-of.ts'
import { standingIn } from './said-of.ts'

/** Plans of somebody whose number holds what they typed, or all of them where they typed nothing. */
export async function findPlans(
  ports: TalkPorts,
  who: ChatActor,
  { text, skip, count }: Search,
): Promise<FoundPlan[]> {
  const sought = text.trim().toUpperCase()
  const isMeant = (number: string) => sought === '' || number.includes(sought)
  const found = await plansOf(ports, who, 'search', isMeant, skip + count)
  return found.slice(skip).map(asFound)
}

/** The plan at an address of the product; null where it is no such address, or for them there is no such plan. */
export function planAtAddress(ports: TalkPorts, who: ChatActor, address: string): FoundPlan | null {
  const { log, origin } = ports
  const key = keyIn(address, origin)
  const plan = key === null ? null : log.plan(key)
  const one = plan && theirs(ports, who, plan)
  note(ports, who, 'link to plan', one ? 'allowed' : 'refused', { plan: plan?.key ?? null })
  return one && asFound(one)
}

function keyIn(address: string, origin: string): string | null {
  const url = URL.parse(address)
  if (!url || url.origin !== new URL(origin).origin) return null
  return /^\/plans\/([\w-]{1,64})(?:\/|$)/.exec(url.pathname)?.[1] ?? null
}

function asFound({ view, number, link }: Theirs): FoundPlan {
  return {
    planNumber: number,
    said: standingIn(view),
    card: planLinkCard({ planNumber: number, link }),
  }
}
