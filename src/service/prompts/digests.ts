import type { Clock, Log } from '../../log/log.ts'
import { digestTurn } from '../due/digest-week.ts'
import { isOpen } from '../due/changes.ts'
import { afterMissedWeek } from './kinds/digest.ts'
import { membersOn } from './person-in-chat.ts'

/** More than are ever open at once. */
const all = 1_000_000

/**
 * Once a week puts a digest into the outbox for everybody who leads or manages a family, or to whom something could not be put;
 * whether it has anything to tell is seen when it is drawn. Those of weeks before make way.
 */
export function putDigests({ log, clock }: { readonly log: Log; readonly clock: Clock }): void {
  const now = clock.now()
  const turn = digestTurn(now, log.promptWatch.lastDigest())
  if (turn.kind === 'nothing') return
  if (turn.kind === 'begin') return log.promptWatch.digested(turn.done)
  const { monday, from } = turn.week
  for (const one of log.prompts.ofPlan('')) {
    if (one.kind === 'digest' && isOpen(one) && one.due < monday) log.prompts.withdrawn(one.id)
  }
  const point = turn.hasMissedWeek ? afterMissedWeek : 'week'
  const at = now.toISOString()
  for (const oid of readers(log, clock)) {
    const key = { kind: 'digest', plan: '', point, due: monday, about: '', oid } as const
    log.prompts.ask(key, at, { since: clock.today(), notBefore: from.toISOString() })
  }
  log.promptWatch.digested(monday)
}

function readers(log: Log, clock: Clock): Set<string> {
  const on = clock.today()
  const oids = new Set(log.prompts.inState('inbox', all).map(({ oid }) => oid))
  for (const key of log.planKeys()) {
    const plan = log.plan(key)
    for (const { oid, role } of plan ? membersOn(plan, on) : []) {
      if (role !== 'member') oids.add(oid)
    }
  }
  return oids
}
