import { readsAs } from './document.ts'
import type { Plan } from './plan.ts'

/**
 * Whether the rules may read something else in one state of a plan than in another. Whatever is not certain has moved: only
 * where the same records stand in the same order can all have stayed. Typing into a text moves nothing.
 */
export function mayReadOtherwise(before: Plan, after: Plan): boolean {
  if (before.records.size !== after.records.size) return true
  const earlier = before.records.values()
  for (const record of after.records.values()) {
    const was = earlier.next().value
    if (was === record) continue
    if (!was || was.id !== record.id || !readsAs(was, record)) return true
  }
  return false
}
