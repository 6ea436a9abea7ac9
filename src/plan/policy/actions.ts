import type { Actor } from '../actor.ts'
import { textOf, type PlanRecord, type Records } from '../plan.ts'
import { allowed, refused, type Decision } from './decision.ts'
import type { TeamRole } from './team.ts'

/** An action has one owner, who answers for it: it is changed by them, by whoever wrote it, or by the lead. */
export function mayChangeAction(
  actor: Actor,
  role: TeamRole,
  plan: Records,
  record: PlanRecord,
): Decision {
  if (record.kind !== 'action' || role === 'lead' || record.author.oid === actor.oid) return allowed
  const owner = plan.records.get(textOf(record, 'owner'))
  return owner?.kind === 'member' && textOf(owner, 'oid') === actor.oid
    ? allowed
    : refused('An action is changed by whoever does it or wrote it, or by the lead.')
}
