import { createHash } from 'node:crypto'
import type { ListPlan } from './lists.ts'

/**
 * One change of the lists since the version before it. Lists, columns and words of a choice that are missing are made by comparing; `relabel` is
 * what comparing cannot tell, since a council may name its columns itself. `catalogue` is the fingerprint of all lists as this step leaves them.
 */
export interface Step {
  readonly number: number
  readonly says: string
  readonly catalogue: string
  readonly relabel?: readonly Relabelling[]
}

/** A column's new heading, given only where it still bears the old one. */
export interface Relabelling {
  readonly list: string
  readonly column: string
  readonly from: string
  readonly to: string
}

/** Every step, numbered from 1 without gaps. One that has been released is never changed; the next puts right what is wrong in it. */
export const listSteps: readonly Step[] = [
  {
    number: 1,
    says: 'The lists of plans, people, needs and outcomes, evidence, reviews, sharing, places, changes and access.',
    catalogue: 'ed86ebc6166cb2fb',
  },
  {
    number: 2,
    says: 'This list, which says what the lists of the site have had.',
    catalogue: 'a58c73f59ef05aaf',
  },
  {
    number: 3,
    says: 'The lists of actions, of what children said, and of closures.',
    catalogue: 'c8ebd533206840eb',
  },
  {
    number: 4,
    says: 'Who was at a review, how it was held, what was agreed, and when the next is.',
    catalogue: 'f1098b1a47983c85',
  },
]

/** What a catalogue of lists comes down to: the same text only for the same lists, columns, kinds of column and words. */
export function fingerprintOf(plans: readonly ListPlan[]): string {
  const told = plans.map(({ name, says, columns }) => [
    name,
    says,
    columns.map((column) => [
      column.name,
      column.label,
      column.type,
      column.indexed ?? false,
      column.unique ?? false,
      column.choices ?? [],
      column.open ?? false,
    ]),
  ])
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16)
}
