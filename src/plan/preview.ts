import type { Day } from '../../rules/calendar.ts'
import { accept, type ValueAt } from './accept.ts'
import type { Actor, AppRole } from './actor.ts'
import type { Fault, Sent } from './operation.ts'
import { textOf, type Plan, type PlanRecord } from './plan.ts'
import { sightOf, type Sight } from './policy.ts'
import { isCurrent, teamOf } from './policy/team.ts'
import type { RecordId } from './record.ts'

/** What a change would do to what one member of the team sees, by records; only of those that are there and that the asker sees. */
export interface SightChange {
  readonly member: RecordId
  readonly loses: readonly RecordId[]
  readonly gains: readonly RecordId[]
}

export type Preview =
  | { readonly kind: 'preview'; readonly changes: readonly SightChange[] }
  | { readonly kind: 'forbidden'; readonly why: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

/**
 * Who of the team would lose or gain sight of what, were these operations written; nothing is. A member whose sight stays
 * as it is does not appear.
 */
export function previewOf(plan: Plan, operations: readonly Sent[], actor: Actor, on: Day): Preview {
  let after = plan
  for (const [place, operation] of operations.entries()) {
    // A trial of anything else would tell, without a trace in the plan, where something hidden stands in its way.
    if (!isAboutSight(operation, after, sightOf(actor, after, on))) {
      const path = `operations[${place}]`
      return { kind: 'faulty', faults: [{ path, says: 'does not change who sees what' }] }
    }
    const judged = accept(after, operation, {
      actor,
      on,
      at: plan.lastEntry,
      valueAt: nothingBefore,
    })
    if (judged.kind === 'forbidden') return judged
    if (judged.kind === 'faulty') {
      const faults = judged.faults.map(({ path, says }) => ({
        path: `operations[${place}].${path}`,
        says,
      }))
      return { kind: 'faulty', faults }
    }
    after = judged.plan
  }
  return { kind: 'preview', changes: changesBetween(plan, after, actor, on) }
}

const nothingBefore: ValueAt = () => undefined

const sightFields: readonly string[] = ['audience', 'protected', 'withdrawn']

/** What the asker does not see is as what is not there: the policy answers for both. */
function isAboutSight(operation: Sent, plan: Plan, sight: Sight | null): boolean {
  if (operation.do === 'add') return operation.kind === 'sharing' || operation.kind === 'member'
  const record = plan.records.get(operation.record)
  if (!record || !sight?.sees(record)) return true
  if (record.kind === 'sharing' || record.kind === 'member') return true
  return operation.do === 'set' && sightFields.includes(operation.field)
}

function changesBetween(before: Plan, after: Plan, actor: Actor, on: Day): SightChange[] {
  const asked = [sightOf(actor, before, on), sightOf(actor, after, on)]
  const isAskers = (record: PlanRecord) =>
    before.records.has(record.id) && asked.some((sight) => sight?.sees(record))
  const members = new Map(
    [...teamOf(before), ...teamOf(after)].map((member) => [member.id, member]),
  )
  return [...members.values()].flatMap((member) => {
    const had = seenBy(member, before, on, isAskers)
    const has = seenBy(member, after, on, isAskers)
    const loses = [...had].filter((id) => !has.has(id))
    const gains = [...has].filter((id) => !had.has(id))
    return loses.length + gains.length === 0 ? [] : [{ member: member.id, loses, gains }]
  })
}

/** The ids of the asker's records that the holder of a place in the team sees. A change shows in what is withheld, too. */
function seenBy(
  { id }: PlanRecord,
  plan: Plan,
  on: Day,
  isAskers: (record: PlanRecord) => boolean,
): Set<RecordId> {
  const member = plan.records.get(id)
  if (!member || !isCurrent(member, on)) return new Set()
  const sight = sightOf(holderOf(member), plan, on)
  if (!sight) return new Set()
  const open = [...plan.records.values()].filter(
    (record) => isAskers(record) && isWhole(sight, record),
  )
  return new Set(open.map((record) => record.id))
}

const isWhole = (sight: Sight, record: PlanRecord): boolean =>
  sight.sees(record) && sight.withheld(record).length === 0

/** Whoever holds a place, as far as the plan knows: with the role that the place presupposes. */
function holderOf(member: PlanRecord): Actor {
  const role: AppRole = textOf(member, 'role') === 'manager' ? 'Manager' : 'Practitioner'
  const [oid, name, agency] = [
    textOf(member, 'oid'),
    textOf(member, 'name'),
    textOf(member, 'agency'),
  ]
  return { tenantId: '', oid, name, roles: [role], agency }
}
