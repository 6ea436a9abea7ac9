import { openLog } from '../../../../src/log/open-log.ts'
import type { Sent } from '../../../../src/plan/operation.ts'
import type { PlanKey } from '../../../../src/plan/record.ts'
import {
  createClosureDesk,
  type ClosureDesk,
} from '../../../../src/service/closure/closure-desk.ts'
import { createPlanDesk } from '../../../../src/service/plans/plan-desk.ts'
import { enterEverybody, priya, type Person } from '../service-lab.ts'
import { readyOperations } from './closure-lab.ts'

/** Both desks over one log in memory, wired as the service wires them, without its routes. */
export function openDeskLab() {
  const log = openLog(':memory:')
  enterEverybody(log.directory)
  const clock = {
    day: '2026-11-25',
    today: () => clock.day,
    now: () => new Date(`${clock.day}T10:00:00Z`),
  }
  const plans = createPlanDesk({ log, clock, written: (key) => closures.settle(key) })
  const closures: ClosureDesk = createClosureDesk({
    log,
    clock,
    changed: (key: PlanKey) => plans.changed(key),
  })
  const opened = plans.open(priya, {
    family: 'Hartley',
    framework: 'supporting-families-2022',
    opened: '2026-06-01',
  })
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened))
  const { key } = opened
  const write = (who: Person, ...operations: readonly Sent[]) =>
    plans.write(who, key, operations, 'page')
  const written = write(priya, ...readyOperations(['2.1', '3.1', '5.1']))
  if (written.kind !== 'written') throw new Error(JSON.stringify(written))
  return { log, clock, plans, closures, key, write }
}

export type DeskLab = ReturnType<typeof openDeskLab>
