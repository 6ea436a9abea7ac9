import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import { copyOfSome, type FamilyCopy } from '../family-copy.ts'
import { headOf, textOf, type Plan, type PlanRecord } from '../plan.ts'
import { sightOf } from '../policy.ts'
import type { Kind, RecordId } from '../record.ts'
import { keepsAbuseBack, tellsOfAbuse } from './risk.ts'

/** A copy that a worker may hand over, and how many entries that the worker sees are not in it. */
export interface CopyToGive {
  readonly copy: FamilyCopy
  readonly leftOut: number
}

/** What a page for the family is made of; other entries are on no copy and are missed by nobody. */
const printed: ReadonlySet<Kind> = new Set(['need', 'outcome', 'action', 'voice', 'member'])

/**
 * What somebody of the team may give to somebody of the family on a day: what both of them may have, without what could put
 * somebody at risk. Null where there is no such plan or person for the worker.
 *
 * The copy would else tell the worker what another agency keeps for that person. Whether abuse is kept back is judged by the
 * whole plan, since a life may hang on what this worker is not shown.
 */
export function copyToGive(
  plan: Plan,
  actor: Actor,
  personId: RecordId,
  on: Day,
): CopyToGive | null {
  const sight = sightOf(actor, plan, on)
  const reader = plan.records.get(personId)
  if (!sight || !reader || !sight.sees(reader)) return null
  const framework = textOf(headOf(plan), 'framework')
  const isAbuseKept = keepsAbuseBack(plan, reader)
  const isGiven = (record: PlanRecord) =>
    sight.sees(record) && !(isAbuseKept && tellsOfAbuse(record, framework))
  const copy = copyOfSome(plan, personId, on, isGiven)
  if (!copy) return null
  const given = new Set(copy.records.filter((one) => isTold(one, personId)).map(({ id }) => id))
  const leftOut = [...plan.records.values()].filter(
    (record) => printed.has(record.kind) && sight.sees(record) && !given.has(record.id),
  ).length
  return { copy, leftOut }
}

/** What a child said is the child's to tell: it is on nobody else's page. */
export const isTold = (record: PlanRecord, reader: RecordId): boolean =>
  record.kind !== 'voice' || textOf(record, 'person') === reader
