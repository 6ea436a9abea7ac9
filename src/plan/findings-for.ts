import type { Day } from '../../rules/calendar.ts'
import { evaluate } from '../../rules/evaluate.ts'
import type { Findings } from '../../rules/findings.ts'
import { readPlan } from '../../rules/read-plan.ts'
import { recordsAtFault } from './document-faults.ts'
import { sectionOf, toDocument } from './document.ts'
import type { Plan, PlanRecord, Records } from './plan.ts'
import { isMoved, redact } from './redaction.ts'

/** What a reader who is shown these records of a plan may know of its findings, and whether something hidden counts in them. */
export function findingsFor(
  plan: Plan,
  records: readonly PlanRecord[],
  on: Day,
): { readonly findings: Findings; readonly hidden: boolean } {
  const seen = new Map(records.map((record) => [record.id, record]))
  const isRead = ({ kind }: PlanRecord) => kind === 'plan' || sectionOf(kind) !== undefined
  const all = [...plan.records.values()].filter(isRead)
  if (all.every(({ id }) => seen.has(id) && !seen.get(id)?.withheld)) {
    return { hidden: false, findings: findingsOfWhole(plan, on) }
  }
  // A search has no id in the rules' document and is named by its position: those the reader sees are counted first.
  const isHiddenSearch = ({ id, kind }: PlanRecord) => kind === 'searched' && !seen.has(id)
  const last = all.filter(isHiddenSearch)
  const ordered = [...all.filter((one) => !isHiddenSearch(one)), ...last]
  const whole = { key: plan.key, records: new Map(ordered.map((record) => [record.id, record])) }
  const ofPart = findingsOf({ key: plan.key, records: readable(seen) }, on)
  const ofWhole = last.length === 0 ? findingsOfWhole(plan, on) : findingsOf(whole, on)
  const findings = redact(ofWhole, ofPart)
  return { hidden: isMoved(findings, ofPart), findings }
}

const wholes = new WeakMap<Plan['records'], { readonly on: Day; readonly findings: Findings }>()

/** Worked out once for all readers of one state of a plan. */
function findingsOfWhole(plan: Plan, on: Day): Findings {
  const known = wholes.get(plan.records)
  if (known?.on === on) return known.findings
  const findings = findingsOf(plan, on)
  wholes.set(plan.records, { on, findings })
  return findings
}

/** A row of which a field is withheld may not be a row that the rules can read: then it is hidden from them too. */
function readable(seen: Records['records']): Records['records'] {
  const faulty = new Set(recordsAtFault({ records: seen }).map(({ id }) => id))
  if (faulty.size === 0) return seen
  return new Map([...seen].filter(([id]) => !faulty.has(id)))
}

/** The rules' findings on a plan. Throws where the plan does not read as a document: it was accepted, so that is a bug. */
export function findingsOf(plan: Records & Pick<Plan, 'key'>, on: Day): Findings {
  const read = readPlan(toDocument(plan))
  if ('errors' in read)
    throw new Error(`plan ${plan.key} does not read: ${read.errors.length} faults`)
  return evaluate(read.plan, on)
}
