import type { Plan } from '../../plan/plan.ts'
import type { Sight } from '../../plan/policy.ts'

/** The plan without closures that are kept from a reader: to them it stands where it would without those, and so does all that follows from them. */
export function withClosuresShown(plan: Plan, { sees }: Pick<Sight, 'sees'>): Plan {
  const records = [...plan.records].filter(([, one]) => one.kind !== 'closure' || sees(one))
  return records.length === plan.records.size ? plan : { ...plan, records: new Map(records) }
}
