import type { Records } from './plan.ts'

type States = Records['records']

const marks = new WeakMap<States, object>()

/** An object that is the same for all states of a plan between which nothing moved what anybody is shown, but for what was written itself. */
export function sightMark(state: States): object {
  const mark = marks.get(state) ?? {}
  marks.set(state, mark)
  return mark
}

/** From one state to the next nothing moved what anybody is shown. */
export function keepSightMark(before: States, after: States): void {
  marks.set(after, sightMark(before))
}
