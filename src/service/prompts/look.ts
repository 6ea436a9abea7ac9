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

/** Calls `look` for each plan in which something may be due. Whoever else asks the service something is answered between two. */
export async function eachToLookAt(
  { log, clock }: Pick<LookPorts, 'log' | 'clock'>,
  look: (key: PlanKey) => Promise<void>,
): Promise<void> {
  for (const key of log.promptWatch.toLookAt(clock.today())) {
    await look(key)
    await setImmediate()
  }
}
