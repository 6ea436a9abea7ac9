import type { Clock, Log } from '../../log/log.ts'
import type { PlanKey } from '../../plan/record.ts'

/** Tells a family's lead and manager that something of their plan was changed in SharePoint itself, and was put back. SharePoint does not say by whom. */
export function raisePutBack(
  log: Pick<Log, 'alerts'>,
  clock: Clock,
  plans: readonly PlanKey[],
): void {
  const at = clock.now().toISOString()
  for (const plan of plans) log.alerts.raise({ at, plan, kind: 'put-back', oid: null, why: null })
}
