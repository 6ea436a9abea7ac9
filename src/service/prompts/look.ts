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
export function lookAt(
  { log, clock, tenantId, notes }: LookPorts,
  key: PlanKey,
): readonly Prompt[] {
  const plan = log.plan(key)
  if (!plan) return []
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
  for (const { key: asked, since } of ask) {
    if (log.prompts.ask(asked, at, { since })) notes.note('prompt.asked')
  }
  log.promptWatch.looked(key, on, next)
  return withdraw
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
