import type { Clock, Log } from '../../log/log.ts'
import type { Actor } from '../../plan/actor.ts'
import { changedSince, changeInWords, type Changed } from '../../plan/closure/changed-since.ts'
import { closureStateOf, closureThatClosed } from '../../plan/closure/state.ts'
import { textOf, type KeptRecord, type Plan } from '../../plan/plan.ts'
import { sightOf, type Sight } from '../../plan/policy.ts'
import { planAt } from './earlier.ts'

interface ChangePorts {
  readonly log: Pick<Log, 'eventsSince'>
  readonly clock: Pick<Clock, 'today'>
}

const unseen = 'Something that you cannot see was changed.'
const byRules = 'What the rules say of the plan is not what it was.'

/** What changed between two states of a plan, as one reader may know it: sentences without a name in them. */
function told(
  changed: readonly Changed[],
  before: Plan,
  after: Plan,
  actor: Actor,
  on: string,
): string[] {
  const sights = [sightOf(actor, before, on), sightOf(actor, after, on)]
  // Of an entry that is withheld in part it may be that part which changed.
  const seesAll = (sight: Sight | null | undefined, entry: KeptRecord) =>
    sight?.sees(entry) === true && sight.withheld(entry).length === 0
  const sees = ({ record }: Changed) =>
    [before, after].every((plan, at) => {
      const entry = plan.records.get(record)
      return entry === undefined || seesAll(sights[at], entry)
    })
  const open = changed.filter(sees).map(changeInWords)
  const isAllSeen = open.length === changed.length
  return [...new Set([...open, ...(isAllSeen ? [] : [unseen])])]
}

/**
 * What of a closure's ground is not what it was, told to one reader: of a request since it was made, of an approval that is
 * void between the two, of a closed plan since it was last decided. Empty where nothing is.
 */
export function whatChanged(
  { log, clock }: ChangePorts,
  plan: Plan,
  closure: KeptRecord,
  actor: Actor,
): string[] {
  const on = clock.today()
  const state = closureStateOf(plan, on)
  const { asked = 0, rests = 0, over = 0 } = closure.touched
  const isVoid = state === 'void'
  if (isVoid && textOf(closure, 'overBy') !== '') return []
  const before = planAt(log, plan.key, rests > 0 ? rests : asked)
  const after = isVoid ? planAt(log, plan.key, over) : plan
  const changed = changedSince(before, after, textOf(closure, 'closing'), state === 'closed')
  if (changed.length === 0) return state === 'closed' ? [] : [byRules]
  return told(changed, before, after, actor, on)
}

/** Whether what a closed plan's decision rested on is not what it was. */
export function isInQuestion({ log, clock }: ChangePorts, plan: Plan): boolean {
  if (closureStateOf(plan, clock.today()) !== 'closed') return false
  const closure = closureThatClosed(plan)
  const { rests = 0 } = closure?.touched ?? {}
  if (!closure || plan.seq <= rests) return false
  const before = planAt(log, plan.key, rests)
  return changedSince(before, plan, textOf(closure, 'closing'), true).length > 0
}
