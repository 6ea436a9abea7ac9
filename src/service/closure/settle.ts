import type { Clock, Log } from '../../log/log.ts'
import { dayJudged } from '../../plan/closure/as-if-closed.ts'
import { closing, voiding } from '../../plan/closure/changes.ts'
import { closureStateOf, latestClosure } from '../../plan/closure/state.ts'
import { textOf } from '../../plan/plan.ts'
import type { PlanKey } from '../../plan/record.ts'
import { appendStep, attempts, bySelf } from './append.ts'
import { fingerprintOf } from './fingerprint.ts'

/**
 * Looks at an approval that has not closed its plan yet: it is void where what it rests on is no longer what was approved,
 * and else closes the plan on its day. Says whether anything was written. Nothing is ever closed without this look.
 */
export function settleClosure(
  ports: { readonly log: Log; readonly clock: Clock },
  key: PlanKey,
): boolean {
  const { log, clock } = ports
  for (let attempt = 0; attempt < attempts; attempt++) {
    const plan = log.plan(key)
    const on = clock.today()
    const closure = plan && latestClosure(plan)
    if (!plan || !closure || closureStateOf(plan, on) !== 'approved') return false
    const isSame = fingerprintOf(plan, closure, dayJudged(closure)) === textOf(closure, 'rests')
    if (isSame && textOf(closure, 'closing') > on) return false
    const changes = isSame ? closing(plan, closure) : voiding(closure, on)
    if (appendStep(ports, plan, changes, bySelf) === 'appended') return true
  }
  throw new Error('a plan was never still long enough for its closure to be looked at')
}
