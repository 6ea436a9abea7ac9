import type { Day } from '../../../../rules/calendar.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import { sharedWith } from '../../../plan/policy.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { startUpper } from '../../../ui/sentence.ts'
import { joined, recordsIn } from '../people.ts'
import type { PlanView } from '../../../plan/view.ts'
import { textShown } from '../withheld.ts'
import { categoryWords } from './sharing-words.ts'

/** What a place in the team is called: code to label, in the order shown. */
export const roleWords: Readonly<Record<string, string>> = {
  lead: 'Lead professional',
  member: 'Member',
  manager: 'Manager',
}

/** A place in the team as one row. */
export interface MemberRow {
  readonly id: string
  readonly record: PlanRecord
  readonly name: string
  readonly agency: string
  readonly role: string
  /** Empty where the reader could not tell. */
  readonly sees: string
  readonly since: string
  readonly until: string
  readonly stands: 'now' | 'to come' | 'past'
}

/** Everybody who has, had or will have a place in the team: lead first, then by name. */
export function memberRows(view: PlanView): MemberRow[] {
  const order = Object.keys(roleWords)
  const rank = ({ record }: MemberRow) => order.indexOf(textOf(record, 'role'))
  return recordsIn(view, 'member')
    .map((record) => rowOf(record, view))
    .toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name))
}

function rowOf(record: PlanRecord, view: PlanView): MemberRow {
  const [from, to, role] = [textOf(record, 'from'), textOf(record, 'to'), textOf(record, 'role')]
  return {
    id: record.id,
    record,
    name: textShown(record, 'name'),
    agency: textShown(record, 'agency'),
    role: roleWords[role] ?? role,
    sees: seesInWords(record, view),
    since: from === '' ? '' : dayInTable(from),
    until: to === '' ? '' : dayInTable(to),
    stands: standsOn(from, to, view.on),
  }
}

function standsOn(from: Day, to: Day, on: Day): MemberRow['stands'] {
  if (from > on) return 'to come'
  return to !== '' && to < on ? 'past' : 'now'
}

/**
 * What somebody in the team is shown, by the decisions on sharing that the reader sees. Only lead and manager are told: to
 * others decisions may be hidden, and a guess would be worse than nothing.
 */
function seesInWords(record: PlanRecord, view: PlanView): string {
  if (view.me.role !== 'lead' && view.me.role !== 'manager') return ''
  if (textOf(record, 'role') !== 'member') return 'Every kind of information'
  const plan = { records: new Map(view.records.map((one) => [one.id, one])) }
  const open = sharedWith(plan, textOf(record, 'agency'), view.on)
  if (open === null) return 'Only the people, the team and what their agency wrote'
  return `${startUpper(joined(open.map((category) => categoryWords[category])))} information`
}
