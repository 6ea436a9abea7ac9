import type { Day } from '../../rules/calendar.ts'
import type { Findings } from '../../rules/findings.ts'
import { findingsFor } from './findings-for.ts'
import type { Plan, PlanRecord } from './plan.ts'
import { isForFamily } from './policy/family-reader.ts'
import { showing } from './policy/sight.ts'
import type { PlanKey, RecordId } from './record.ts'
import { recordsShown } from './shown.ts'

/** What one member of the family may be given of their plan, on paper or otherwise. `hidden` is told as in a view. */
export interface FamilyCopy {
  readonly key: PlanKey
  readonly on: Day
  readonly person: RecordId
  readonly records: readonly PlanRecord[]
  readonly hidden: boolean
  readonly findings: Findings
}

/**
 * The plan for one member of the family on a day; null where the plan has no such person, or one not yet born.
 *
 * Findings are redacted as for a reader of the team. Protected places are withheld from whatever they were typed into, the
 * names of agencies and workers included.
 */
export function copyFor(plan: Plan, personId: RecordId, on: Day): FamilyCopy | null {
  return copyOfSome(plan, personId, on, () => true)
}

/** As `copyFor`, of those entries alone that may also be given on other grounds; whatever hangs on another goes with it. */
export function copyOfSome(
  plan: Plan,
  personId: RecordId,
  on: Day,
  isGiven: (record: PlanRecord) => boolean,
): FamilyCopy | null {
  const reader = plan.records.get(personId)
  if (reader?.kind !== 'person' || reader.fields['kind'] === 'unborn') return null
  const shown = showing(
    plan,
    (record) => isForFamily(plan, reader, record) && isGiven(record),
    null,
  )
  if (!shown.sees(reader)) return null
  const records = recordsShown(shown, plan.records).map(forFamily)
  return { key: plan.key, on, person: personId, records, ...findingsFor(plan, records, on) }
}

/** How the service marks a plan or finds a worker is nothing that is told of the family. */
const ownFields: ReadonlySet<string> = new Set(['restricted', 'oid', 'audience'])

/** Who came to a review and what was written of it speaks of everybody at home at once: the copy says that and when it was held. */
const ofReview: ReadonlySet<string> = new Set(['attended', 'apologies', 'note'])

const isKept = (kind: PlanRecord['kind'], field: string): boolean =>
  ownFields.has(field) || (kind === 'review' && ofReview.has(field))

function forFamily(record: PlanRecord): PlanRecord {
  const fields = Object.entries(record.fields).filter(([field]) => !isKept(record.kind, field))
  return { ...record, fields: Object.fromEntries(fields) }
}
