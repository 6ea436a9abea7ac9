import type { Day } from '../../../rules/calendar.ts'
import { headOf, recordsOf, textOf, type PlanRecord, type Records } from '../plan.ts'

/** Where a plan stands on its way to its end. After `returned`, `withdrawn`, `void` and `reopened` it is open, and says how it came to be. */
export const closureStates = [
  'open',
  'asked',
  'approved',
  'returned',
  'withdrawn',
  'void',
  'closed',
  'reopened',
] as const
export type ClosureState = (typeof closureStates)[number]

/** The closure that counts: the last that was asked for; undefined where none ever was. */
export const latestClosure = <R extends PlanRecord>(plan: {
  readonly records: ReadonlyMap<string, R>
}): R | undefined => recordsOf(plan, 'closure').at(-1)

/** Where the plan stands on a day, by what is recorded of it. */
export function closureStateOf(plan: Records, on: Day): ClosureState {
  const closed = textOf(headOf(plan), 'closed')
  if (closed !== '' && closed <= on) return 'closed'
  const latest = latestClosure(plan)
  if (!latest) return 'open'
  const over = textOf(latest, 'over')
  if (over === 'void' || over === 'reopened') return over
  const decision = textOf(latest, 'decision')
  if (decision === 'approved' || decision === 'returned' || decision === 'withdrawn')
    return decision
  return 'asked'
}

/** The closure by which a closed plan was closed; null where it was closed in another way, as one that came from elsewhere. */
export function closureThatClosed<R extends PlanRecord>(plan: {
  readonly records: ReadonlyMap<string, R>
}): R | null {
  const latest = latestClosure(plan)
  const closed = textOf(headOf(plan), 'closed')
  const isIt =
    latest &&
    closed !== '' &&
    textOf(latest, 'decision') === 'approved' &&
    textOf(latest, 'over') === '' &&
    textOf(latest, 'closing') === closed
  return isIt ? latest : null
}

/** States from which a closure may be asked for. */
export const mayBeAskedFrom: ReadonlySet<ClosureState> = new Set([
  'open',
  'returned',
  'withdrawn',
  'void',
  'reopened',
])
