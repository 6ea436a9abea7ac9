import type { Fault, Operation } from './operation.ts'
import { recordsOf, textOf, type PlanRecord, type Records } from './plan.ts'

/** Faults that an operation brings into the team: one person has one place on any day, and no place ends before it begins. */
export function faultsOfTeam(after: Records, operation: Operation): Fault[] {
  if (operation.do !== 'add' && operation.do !== 'set') return []
  if (operation.do === 'set' && operation.field !== 'to') return []
  const member = after.records.get(operation.record)
  if (member?.kind !== 'member') return []
  const at = (field: string) => (operation.do === 'add' ? `fields.${field}` : 'value')
  const faults: Fault[] = []
  if (endOf(member) < textOf(member, 'from')) {
    faults.push({ path: at('to'), says: 'is before the place begins' })
  }
  if (recordsOf(after, 'member').some((other) => isSecondPlace(member, other))) {
    const says = 'has a place in this team on some of these days already'
    faults.push({ path: at('oid'), says })
  }
  return faults
}

const noEnd = '9999-12-31'
const endOf = (member: PlanRecord): string => textOf(member, 'to') || noEnd

const isSecondPlace = (member: PlanRecord, other: PlanRecord): boolean =>
  other.id !== member.id &&
  textOf(other, 'oid') === textOf(member, 'oid') &&
  textOf(other, 'from') <= endOf(member) &&
  textOf(member, 'from') <= endOf(other)
