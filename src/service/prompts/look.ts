import { setImmediate } from 'node:timers/promises'
import type { Clock, Log } from '../../log/log.ts'
import type { Prompt } from '../../log/prompts.ts'
import type { PlanKey } from '../../plan/record.ts'
import { dueInPlan } from '../due/due-in-plan.ts'
import type { ServiceNotes } from '../notes.ts'
import { settled } from './settle.ts'

export interface LookPorts {
  readonly log: Log
  readonly clock: Clock
  readonly tenantId: string
  readonly notes: ServiceNotes
}

/** Puts what is due in a plan into the outbox and gives the prompts that were taken back: all of it, or nothing where it breaks. */
export function lookAt(ports: LookPorts, key: PlanKey): readonly Prompt[] {
  const { asked, withdrawn } = ports.log.together(() => looked(ports, key))
  for (let one = 0; one < asked; one++) ports.notes.note('prompt.asked')
  return withdrawn
}

/** The same, and how many were put, in the transaction of whoever calls. */
function looked(
  { log, clock, tenantId }: LookPorts,
  key: PlanKey,
): { readonly asked: number; readonly withdrawn: readonly Prompt[] } {
  const plan = log.plan(key)
  if (!plan) return { asked: 0, withdrawn: [] }
  const on = clock.today()
  const { ask, withdraw, next } = dueInPlan({
    plan,
    prompts: log.prompts.ofPlan(key).map((one) => settled(log, one, plan, tenantId)),
    tenantId,
    on,
    lastLook: log.promptWatch.lastLook(key),
    workers: log.directory,
  })
  for (const { id } of withdraw) log.prompts.withdrawn(id)
  const at = clock.now().toISOString()
  const put = ask.filter((one) => log.prompts.ask(one.key, at, { since: one.since }))
  log.promptWatch.looked(key, on, next)
  return { asked: put.length, withdrawn: withdraw }
}

/** How long the service is held at most before others are answered, in milliseconds, but for the last plan of it. */
const longestHold = 10

/**
 * Looks at each plan in which something may be due and gives the prompts that were taken back to `takeBack`. Some milliseconds of
 * looks are one commit, after which whoever else asks the service something is answered; a plan that breaks is told to `broken`
 * and costs the others nothing.
 */
export async function lookAtAll(
  ports: LookPorts & { readonly elapsed: () => number },
  takeBack: (prompt: Prompt) => Promise<void>,
  broken: (error: unknown) => void,
): Promise<void> {
  const { log, clock, elapsed } = ports
  const keys = log.promptWatch.toLookAt(clock.today()).values()
  const look = (key: PlanKey): readonly Prompt[] => {
    try {
      return lookAt(ports, key)
    } catch (error) {
      broken(error)
      return []
    }
  }
  for (const first of keys) {
    const from = elapsed()
    const withdrawn = log.together(() => {
      const all = [...look(first)]
      while (elapsed() - from < longestHold) {
        const next = keys.next()
        if (next.done) break
        all.push(...look(next.value))
      }
      return all
    })
    for (const prompt of withdrawn) await takeBack(prompt)
    await setImmediate()
  }
}
