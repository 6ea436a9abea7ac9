import type { Day } from '../../rules/calendar.ts'
import { evaluate } from '../../rules/evaluate.ts'
import type { Findings } from '../../rules/findings.ts'
import { readPlan } from '../../rules/read-plan.ts'
import type { Actor } from './actor.ts'
import { toDocument } from './document.ts'
import type { Plan, PlanRecord } from './plan.ts'
import { maySee, membershipOf, type Membership } from './policy.ts'
import type { PlanKey } from './record.ts'
import { isMoved, redact } from './redaction.ts'

/**
 * A plan as one reader may see it on a day. `hidden` says that something not shown to them counts towards the findings, and
 * never how much or whether there is more; `lastEntry` is the instant of the last change among what is shown. `seq` numbers
 * what is written next to it, seen or not.
 */
export interface PlanView {
  readonly key: PlanKey
  readonly seq: number
  readonly on: Day
  readonly lastEntry: string
  readonly me: Membership
  readonly records: readonly PlanRecord[]
  readonly hidden: boolean
  readonly findings: Findings
}

/**
 * What the actor sees of the plan on the day, or null where for them there is no such plan.
 *
 * Verdicts come from the whole plan; where something the reader cannot see decided one, that alone is said.
 */
export function viewOf(plan: Plan, actor: Actor, on: Day): PlanView | null {
  const me = membershipOf(actor, plan, on)
  const all = [...plan.records.values()]
  const records = all.filter((record) => maySee(actor, plan, record, on))
  if (!me || records.length === 0) return null
  return {
    key: plan.key,
    seq: plan.seq,
    on,
    lastEntry: records.reduce((last, { changed }) => (changed > last ? changed : last), ''),
    me,
    records,
    ...findingsFor(plan, records, on),
  }
}

function findingsFor(
  plan: Plan,
  records: readonly PlanRecord[],
  on: Day,
): Pick<PlanView, 'findings' | 'hidden'> {
  if (records.length === plan.records.size) return { hidden: false, findings: findingsOf(plan, on) }
  const seen = new Map(records.map((record) => [record.id, record]))
  // A search has no id in the rules' document and is named by its position: those the reader sees are counted first.
  const isHiddenSearch = ({ id, kind }: PlanRecord) => kind === 'searched' && !seen.has(id)
  const all = [...plan.records.values()]
  const ordered = [...all.filter((one) => !isHiddenSearch(one)), ...all.filter(isHiddenSearch)]
  const whole = { ...plan, records: new Map(ordered.map((record) => [record.id, record])) }
  const ofPart = findingsOf({ ...plan, records: seen }, on)
  const findings = redact(findingsOf(whole, on), ofPart)
  return { hidden: isMoved(findings, ofPart), findings }
}

/** The rules' findings on a plan. Throws where the plan does not read as a document: it was accepted, so that is a bug. */
export function findingsOf(plan: Plan, on: Day): Findings {
  const read = readPlan(toDocument(plan))
  if ('errors' in read)
    throw new Error(`plan ${plan.key} does not read: ${read.errors.length} faults`)
  return evaluate(read.plan, on)
}
