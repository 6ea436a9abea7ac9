import type { Change, Plan } from '../plan.ts'
import { typeOfField, type FieldType, type Kind } from '../record.ts'

/** Records that say, or help to say, who sees what. */
const sayWhoSees: ReadonlySet<Kind> = new Set(['person', 'member', 'need', 'sharing', 'location'])

/** Fields of other records that no sight is worked out from go by their type; a line may name somebody. */
const plainTypes: ReadonlySet<FieldType> = new Set(['prose', 'day', 'number'])

/** Lines that name nobody. */
const plainLines: ReadonlySet<string> = new Set(['name', 'family', 'locality', 'source', 'result'])

/** Whether a change certainly left everybody seeing what they saw, but for what it wrote itself. */
export function leavesSight(plan: Plan, change: Change): boolean {
  const kind =
    change.do === 'add'
      ? change.kind
      : (plan.records.get(change.record) ?? plan.gone.get(change.record)?.record)?.kind
  if (kind === undefined) return false
  if (change.do !== 'set') return !sayWhoSees.has(kind)
  if (kind === 'member' || kind === 'sharing' || kind === 'location') return false
  const type = typeOfField(kind, change.field)
  return type !== undefined && (plainTypes.has(type) || plainLines.has(change.field))
}
