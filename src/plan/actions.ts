import type { Day } from '../../rules/calendar.ts'
import { listOf, textOf, type PlanRecord } from './plan.ts'

/** What an action lacks to be checked later, in the order a team would fill it in. */
export type Lack = 'owner' | 'due' | 'sign' | 'outcome'

/** What keeps an action from being measurable: who does it, by when, how it will be known, and which outcome it is for. */
export function lacksOf(action: Pick<PlanRecord, 'fields'>): readonly Lack[] {
  const lacks: [Lack, boolean][] = [
    ['owner', textOf(action, 'owner') === ''],
    ['due', textOf(action, 'due') === ''],
    ['sign', textOf(action, 'sign') === ''],
    ['outcome', listOf(action, 'outcomes').length === 0],
  ]
  return lacks.flatMap(([lack, isLacking]) => (isLacking ? [lack] : []))
}

/** Done on a day that is not after the one asked about. */
export const isDone = (action: Pick<PlanRecord, 'fields'>, on: Day): boolean => {
  const done = textOf(action, 'done')
  return done !== '' && done <= on
}

/** Not done, and the day by which it was to be is past. */
export function isLate(action: Pick<PlanRecord, 'fields'>, on: Day): boolean {
  const due = textOf(action, 'due')
  return due !== '' && due < on && !isDone(action, on)
}
