import type { Day } from '../../../rules/calendar.ts'
import { categories, type Category } from '../codes.ts'
import { listOf, recordsOf, textOf, type PlanRecord, type Records } from '../plan.ts'

type ByAgency = ReadonlyMap<string, readonly PlanRecord[]>

const decisions = new WeakMap<Records['records'], ByAgency>()

/** The decisions about an agency that hold by the day or held before it, the newest last. */
function decisionsOn(plan: Records, agency: string, on: Day): readonly PlanRecord[] {
  let known = decisions.get(plan.records)
  if (!known) {
    known = Map.groupBy(recordsOf(plan, 'sharing'), (record) => textOf(record, 'agency'))
    decisions.set(plan.records, known)
  }
  return (known.get(agency) ?? [])
    .filter((record) => textOf(record, 'from') <= on)
    .toSorted((one, other) => textOf(one, 'from').localeCompare(textOf(other, 'from')))
}

/** A decision to share that has neither run out nor been withdrawn; the day it was withdrawn is the first without it. */
export function isSharing(record: PlanRecord, on: Day): boolean {
  const [to, withdrawn] = [textOf(record, 'to'), textOf(record, 'withdrawn')]
  return (
    textOf(record, 'decision') === 'share' &&
    (to === '' || on <= to) &&
    (withdrawn === '' || on < withdrawn)
  )
}

/** Whether the newest decision on an agency closes the plan's ordinary entries to its members; where there is none, it does not. */
export function isClosedTo(plan: Records, agency: string, on: Day): boolean {
  const newest = decisionsOn(plan, agency, on).at(-1)
  return newest !== undefined && !isSharing(newest, on)
}

/** What kinds of information decisions open to the members of an agency on the day; null where they close the plan's ordinary entries to it. */
export const sharedWith = (plan: Records, agency: string, on: Day): readonly Category[] | null =>
  isClosedTo(plan, agency, on)
    ? null
    : categories.filter(
        (category) => category === 'general' || isShared(plan, agency, category, on),
      )

/** Whether crime or health, each by itself, is shared with an agency on the day. */
export const isShared = (plan: Records, agency: string, category: Category, on: Day): boolean =>
  decisionsOn(plan, agency, on).some(
    (record) => isSharing(record, on) && listOf(record, 'categories').includes(category),
  )
