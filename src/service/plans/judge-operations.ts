import { accept, type Circumstance } from '../../plan/accept.ts'
import { hiddenFault } from '../../plan/document-faults.ts'
import type { Fault, Sent } from '../../plan/operation.ts'
import { applyEvent, type Plan, type PlanEvent } from '../../plan/plan.ts'
import type { Workers } from '../sign-in/placed.ts'
import { faultsOfSize, type PlanSize } from './plan-size.ts'
import { stampMember } from './stamp-member.ts'

/** What operations are judged by besides the plan and the policy. */
export interface House {
  readonly workers: Workers
  readonly largest: PlanSize
  /** Whether what a field held at a number is not kept any more; absent: all is. */
  readonly isThinned?: (record: string, field: string, seq: number) => boolean
}

export type Judged =
  | { readonly kind: 'accepted'; readonly plan: Plan; readonly events: readonly PlanEvent[] }
  | { readonly kind: 'forbidden'; readonly why: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

/**
 * Judges operations one after the other, each on the plan as those before it leave it: all are accepted or none is.
 *
 * One that is not allowed decides the whole. Faults are gathered from all: an addition that is at fault still counts as
 * there for those after it, and so does a change that only something hidden forbids, so that they are blamed for their own
 * faults only. Those that are `done` are passed over.
 * Members are judged, and written, as the directory has them.
 */
export function judgeOperations(
  plan: Plan,
  operations: readonly Sent[],
  by: Circumstance,
  done: (operation: Sent) => boolean,
  { workers, largest, isThinned }: House,
): Judged {
  let current = plan
  const events: PlanEvent[] = []
  const faults = repeatedIds(operations)
  for (const [place, sent] of operations.entries()) {
    if (done(sent)) continue
    const { operation, faults: unknown } = stampMember(sent, workers)
    const own = [
      ...unknown,
      ...faultsOfSize(current, operation, largest),
      ...faultsOfBase(operation, isThinned),
    ]
    const judged = accept(current, operation, knowing(by, events))
    if (judged.kind === 'forbidden') return judged
    if (judged.kind === 'accepted' && own.length === 0) {
      events.push(judged.event)
      current = judged.plan
      continue
    }
    const found = judged.kind === 'faulty' ? judged.faults : []
    faults.push(...[...own, ...found].map((fault) => within(place, fault)))
    const otherwise = judged.kind === 'faulty' ? judged.otherwise : undefined
    current = otherwise ?? asIfAdded(current, operation, by)
  }
  return faults.length > 0
    ? { kind: 'faulty', faults: toldOf(faults, operations.length) }
    : { kind: 'accepted', plan: current, events }
}

/** The circumstances once events before this one are to be in the plan: a text may have moved by them. */
const knowing = (by: Circumstance, events: readonly PlanEvent[]): Circumstance => ({
  ...by,
  stepsSince: (record, field, seq) => [
    ...(by.stepsSince?.(record, field, seq) ?? []),
    ...events.filter(({ change }) => change.do === 'set' && isOf(change, record, field)),
  ],
})

/** A text that grew from one that is not kept any more cannot be told from what others wrote since. */
function faultsOfBase(operation: Sent, isThinned: House['isThinned']): Fault[] {
  if (operation.do !== 'write' && operation.do !== 'splice') return []
  const { record, field, base } = operation
  return isThinned?.(record, field, base) === true
    ? [{ path: 'base', says: 'is older than what is kept of this text: open the plan again' }]
    : []
}

const isOf = (change: { record: string; field: string }, record: string, field: string): boolean =>
  change.record === record && change.field === field

/** What the writer cannot see is spoken of only where nothing else is at fault, and never beside which of several operations. */
function toldOf(faults: readonly Fault[], count: number): readonly Fault[] {
  const open = faults.filter(({ says }) => says !== hiddenFault)
  if (open.length > 0) return open
  return count === 1 ? faults.slice(0, 1) : [{ path: 'operations', says: hiddenFault }]
}

function within(place: number, { path, says }: Fault): Fault {
  return { path: path === '' ? `operations[${place}]` : `operations[${place}].${path}`, says }
}

function repeatedIds(operations: readonly Sent[]): Fault[] {
  const first = new Map<string, number>()
  return operations.flatMap(({ id }, place) => {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, place)
    return earlier === undefined
      ? []
      : [{ path: `operations[${place}].id`, says: `is the id of operations[${earlier}] too` }]
  })
}

function asIfAdded(plan: Plan, operation: Sent, { actor, at }: Circumstance): Plan {
  if (operation.do !== 'add') return plan
  if (plan.records.has(operation.record) || plan.gone.has(operation.record)) return plan
  const { id, kind, record, fields } = operation
  const author = { oid: actor.oid, name: actor.name, agency: '' }
  const change = { do: 'add', kind, record, fields } as const
  return applyEvent(plan, { seq: plan.seq + 1, operation: id, author, at, change })
}
