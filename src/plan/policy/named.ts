import { listOf, textOf, type PlanRecord } from '../plan.ts'
import type { RecordId } from '../record.ts'
import { audienceOf } from './audience.ts'

/** Fields that name one person of the family each, by their record. */
export const linkFields = ['who', 'person', 'owner'] as const

/** The people of the family whom a record names, by their records; the word for the whole family names nobody. */
export function peopleNamedIn(record: Pick<PlanRecord, 'fields'>): readonly RecordId[] {
  const ids = linkFields.map((field) => textOf(record, field))
  return [...ids, ...listOf(record, 'people'), ...audienceOf(record).people].filter(
    (id) => id !== '' && id !== 'family',
  )
}

/** The refs of the framework that a record is about, other than a need's own; none where it is about the whole plan. */
export function refsNamedIn(record: Pick<PlanRecord, 'kind' | 'fields'>): readonly string[] {
  if (record.kind === 'action') return listOf(record, 'outcomes')
  if (record.kind !== 'outcome' && record.kind !== 'evidence') return []
  const ref = textOf(record, record.kind === 'outcome' ? 'ref' : 'about')
  return ref === '' || ref === 'plan' ? [] : [ref]
}

/** Lists of who was at a review: people of the family and of the team, by their records. */
const attendance = ['attended', 'apologies'] as const

/** The lists of a review in which one of these people stands; the review itself is told without them. */
export const listsNaming = (
  record: Pick<PlanRecord, 'kind' | 'fields'>,
  ids: ReadonlySet<RecordId>,
): readonly string[] =>
  record.kind === 'review'
    ? attendance.filter((field) => listOf(record, field).some((id) => ids.has(id)))
    : []

/**
 * Whether a ref stands under needs that are hidden and under none that is seen. Refs are read as they are printed: an
 * outcome or a clause under its need, `7.1.E2` under `7.1`, and else all that has its theme, `2.1` and `2.4` under `2`.
 */
export function isUnderHidden(
  ref: string,
  hidden: readonly string[],
  seen: readonly string[],
): boolean {
  const isUnder = (need: string) => ref === need || ref.startsWith(`${need}.`)
  if (hidden.some(isUnder)) return !seen.some(isUnder)
  const isBeside = (need: string) => themeOf(need) === themeOf(ref)
  return hidden.some(isBeside) && !seen.some(isBeside)
}

const themeOf = (ref: string): string => ref.split('.')[0] ?? ref
