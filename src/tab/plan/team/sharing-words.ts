import type { Day } from '../../../../rules/calendar.ts'
import type { Category } from '../../../plan/codes.ts'
import { listOf, textOf, type PlanRecord } from '../../../plan/plan.ts'
import { isSharing, sharedWith } from '../../../plan/policy.ts'
import type { PlanView } from '../../../plan/view.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { startUpper } from '../../../ui/sentence.ts'
import { agenciesOf } from '../add-evidence/offers.ts'
import { joined, recordsIn } from '../people.ts'
import { textShown } from '../withheld.ts'

/** Kinds of information, as a sentence has them. */
export const categoryWords: Readonly<Record<Category, string>> = {
  general: 'general',
  crime: 'crime',
  health: 'health',
}

const isCategory = (word: string): word is Category => Object.hasOwn(categoryWords, word)

/** One decision on what an agency is told, as one row. */
export interface DecisionRow {
  readonly id: string
  readonly record: PlanRecord
  readonly decision: string
  readonly what: string
  readonly why: string
  readonly reason: string
  readonly days: string
  readonly isInForce: boolean
}

/** An agency, what is open to it and the decisions about it that the reader sees, the newest first. */
export interface AgencySharing {
  readonly agency: string
  /** Empty where the reader could not tell. */
  readonly stands: string
  readonly decisions: readonly DecisionRow[]
}

/** Every agency of the team and every one that was ever decided on. */
export function sharingByAgency(view: PlanView): AgencySharing[] {
  const decisions = recordsIn(view, 'sharing')
  const named = decisions.map((record) => textShown(record, 'agency'))
  const agencies = [...new Set([...agenciesOf(view), ...named])].toSorted()
  return agencies.map((agency) => ({
    agency,
    stands: standsInWords(agency, view),
    decisions: decisions
      .filter((record) => textShown(record, 'agency') === agency)
      .toSorted((one, other) => textOf(other, 'from').localeCompare(textOf(one, 'from')))
      .map((record) => rowOf(record, view.on)),
  }))
}

function rowOf(record: PlanRecord, on: Day): DecisionRow {
  return {
    id: record.id,
    record,
    decision: textOf(record, 'decision') === 'share' ? 'Share' : 'Do not share',
    what: startUpper(
      joined(
        listOf(record, 'categories').map((word) => (isCategory(word) ? categoryWords[word] : word)),
      ),
    ),
    why: [textShown(record, 'purpose'), textShown(record, 'basis')].filter(Boolean).join('. '),
    reason: textShown(record, 'why'),
    days: daysOf(record),
    isInForce: isSharing(record, on) && textOf(record, 'from') <= on,
  }
}

/** `From 1 Nov 2026`, until when, and the day on which it was withdrawn. */
function daysOf(record: PlanRecord): string {
  const [from, to, withdrawn] = ['from', 'to', 'withdrawn'].map((field) => textOf(record, field))
  return [
    from && `From ${dayInTable(from)}`,
    to && `until ${dayInTable(to)}`,
    withdrawn && `withdrawn ${dayInTable(withdrawn)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** What stands open to an agency's members, for lead and manager, who see the decisions. */
function standsInWords(agency: string, view: PlanView): string {
  if (view.me.role !== 'lead' && view.me.role !== 'manager') return ''
  const plan = { records: new Map(view.records.map((one) => [one.id, one])) }
  const open = sharedWith(plan, agency, view.on)
  if (open === null) {
    return 'Not shared. Its members see the people, the team and what their agency wrote.'
  }
  const words = joined(open.map((category) => categoryWords[category]))
  const others = (['crime', 'health'] as const).filter((category) => !open.includes(category))
  return others.length === 0
    ? `Shared: ${words} information.`
    : `Shared: ${words} information. Not shared: ${joined(others, 'or')}.`
}
