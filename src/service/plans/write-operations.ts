import type { Clock, Log } from '../../log/log.ts'
import type { Actor } from '../../plan/actor.ts'
import type { Sent } from '../../plan/operation.ts'
import type { Plan, PlanEvent } from '../../plan/plan.ts'
import { sightOf, type Sight } from '../../plan/policy.ts'
import type { PlanKey } from '../../plan/record.ts'
import { asksFor } from '../../plan/same-change.ts'
import { judgeOperations } from './judge-operations.ts'
import type { Written } from './plan-desk.ts'
import { planOpenTo } from './plan-open-to.ts'
import type { PlanSize } from './plan-size.ts'

/** An answer, and the plan as it is after it where something was written. */
export interface Done {
  readonly answer: Written
  readonly plan: Plan | null
}

interface WritePorts {
  readonly log: Log
  readonly clock: Clock
  readonly largest: PlanSize
}

/** How often a plan is read again when others were first; each time means that somebody did get on. */
const attempts = 20

/** Writes operations into a plan that the actor may open. Those the log knows already were sent again and are not judged twice. */
export function writeOperations(
  { log, clock, largest }: WritePorts,
  actor: Actor,
  key: PlanKey,
  operations: readonly Sent[],
): Done {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const opened = planOpenTo(actor, key, { log, clock })
    if (!opened) return unwritten({ kind: 'nothing-here' })
    const { plan, on } = opened
    const known = operations.map(({ id }) => log.acceptedAs(key, id))
    const earlier = eventsFromFirst(log, key, known)
    const faults = operations.flatMap((operation, place) => {
      const seq = known[place] ?? null
      const isOther = seq !== null && !isSame(earlier.get(seq), operation, actor)
      return isOther
        ? [{ path: `operations[${place}].id`, says: 'is the id of another change' }]
        : []
    })
    if (faults.length > 0) return unwritten({ kind: 'faulty', faults })
    const written = new Map(operations.map(({ id }, place) => [id, known[place] ?? null]))
    const last = Math.max(...known.map((seq) => seq ?? 0))
    const answer = (seq: number, events: readonly PlanEvent[]): Written => ({
      kind: 'written',
      seq,
      ...clashesToldOf(events, sightOf(actor, plan, on)),
    })
    const ofTheirs = known.flatMap((seq) => (seq === null ? [] : (earlier.get(seq) ?? [])))
    if (!known.includes(null)) return unwritten(answer(last, ofTheirs))

    const judged = judgeOperations(
      plan,
      operations,
      {
        actor,
        on,
        at: clock.now().toISOString(),
        valueAt: log.valuesOf(key),
        stepsSince: log.stepsOf(key),
      },
      ({ id }) => written.get(id) !== null,
      {
        workers: log.directory,
        largest,
        isThinned: (record, field, seq) => log.thinning.isThinned(key, record, field, seq),
      },
    )
    if (judged.kind === 'forbidden') return unwritten({ kind: 'not-allowed', why: judged.why })
    if (judged.kind === 'faulty') return unwritten({ kind: 'faulty', faults: judged.faults })
    if (log.append(key, plan.seq, judged.events) === 'appended') {
      return { answer: answer(judged.plan.seq, [...ofTheirs, ...judged.events]), plan: judged.plan }
    }
  }
  throw new Error('a plan was never still long enough to be written to')
}

/** The events from the first of some numbers on, by number: read once, however many operations were sent again. */
function eventsFromFirst(
  log: Pick<Log, 'eventsSince'>,
  key: PlanKey,
  numbers: readonly (number | null)[],
): ReadonlyMap<number, PlanEvent> {
  const known = numbers.filter((seq) => seq !== null)
  const events = known.length === 0 ? [] : log.eventsSince(key, Math.min(...known) - 1)
  return new Map(events.map((event) => [event.seq, event]))
}

/** What others set after the writer had last looked, and what they wrote took its place: both stay in the log, and the writer is told. */
function clashesToldOf(events: readonly PlanEvent[], sight: Sight | null) {
  const clashes = events.flatMap(({ operation, change }) => {
    const lost = change.do === 'set' ? change.lost : undefined
    if (lost === undefined || !sight || sight.withholds(String(lost))) return []
    return [{ operation, lost }]
  })
  return clashes.length === 0 ? {} : { clashes }
}

/** An id says the same change only from the same person, and only where the same is asked for. */
const isSame = (event: PlanEvent | undefined, operation: Sent, actor: Actor): boolean =>
  event?.author.oid === actor.oid && asksFor(event.change, operation)

const unwritten = (answer: Written): Done => ({ answer, plan: null })
