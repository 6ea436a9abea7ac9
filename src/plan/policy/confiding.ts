import type { Actor } from '../actor.ts'
import type { PlanRecord } from '../plan.ts'
import type { Value } from '../record.ts'
import { audienceOf, isProtected } from './audience.ts'
import { allowed, refused, type Decision } from './decision.ts'
import type { TeamRole } from './team.ts'

/*
 * Changes by which more people could come to know something. Whoever is asked about here sees the record already.
 */

const answersForTeam = (role: TeamRole): boolean => role === 'lead' || role === 'manager'

/** May somebody who sees a record, and may change this field of it, do so as far as it shows the record to others? */
export function mayShow(
  actor: Actor,
  role: TeamRole,
  record: PlanRecord,
  field: string,
  value: Value | null,
): Decision {
  const isAuthor = record.author.oid === actor.oid
  if (isProtected(record) && mayNotTouch(role, isAuthor, field, value)) {
    return refused('A protected place is changed only by the lead or the manager.')
  }
  if (field !== 'audience' || isAuthor || answersForTeam(role)) return allowed
  // A place that is still open to all may be kept for some by anybody, who can then protect it.
  return record.kind === 'location' && audienceOf(record).isEmpty
    ? allowed
    : refused('Who may see this is decided by whoever wrote it, or by the lead.')
}

/** Another text, or none, would let the one that is protected be read wherever it was typed. */
function mayNotTouch(
  role: TeamRole,
  isAuthor: boolean,
  field: string,
  value: Value | null,
): boolean {
  if (answersForTeam(role)) return false
  if (field === 'protected') return value !== true
  return field === 'text' || (!isAuthor && (field === 'people' || field === 'audience'))
}

/** May somebody who could take a record back do so as far as it protects something? */
export const mayTakeAway = (role: TeamRole, record: PlanRecord): Decision =>
  isProtected(record) && !answersForTeam(role)
    ? refused('A protected place is taken away only by the lead.')
    : allowed
