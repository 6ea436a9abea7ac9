import { mergeText } from './merge.ts'
import type { Fault, Operation, SpliceOperation } from './operation.ts'
import { textOf, type Plan, type PlanEvent } from './plan.ts'
import { tidy, typeOfField, type Value } from './record.ts'
import { cutsCharacter, type Splice } from './splices.ts'
import {
  appliedTo,
  changesBetween,
  changesOf,
  splicesOf,
  type TextChanges,
} from './text-changes.ts'

/** The events after a number that set one field of a record, in order. */
export type StepsSince = (record: string, field: string, seq: number) => readonly PlanEvent[]

interface History {
  readonly valueAt: (record: string, field: string, seq: number) => Value | undefined
  readonly stepsSince?: StepsSince
}

export interface Settled {
  readonly operation: Operation
  /** What makes the new text of the one that stands. */
  readonly splices?: readonly Splice[]
  readonly faults?: readonly Fault[]
}

/**
 * Splices on a text as somebody saw it, brought onto the text as it stands: mapped over everything that came in between, so
 * that what either put in is kept whole and what either took out is gone once. Where they do not fit the text that was seen
 * the operation changes nothing and its faults say why.
 */
export function settleSplices(plan: Plan, sent: SpliceOperation, history: History): Settled {
  const { id, record, field, base } = sent
  const stands = plan.records.get(record)
  const now = textOf(stands, field)
  const whole = (text: string): Operation => ({ do: 'write', id, record, field, text, base })
  if (!stands || typeOfField(stands.kind, field) !== 'prose') return { operation: whole(now) }
  const seen = textIn(history.valueAt(record, field, base))
  const faults = faultsOfSplices(sent, seen)
  if (faults.length > 0) return { operation: whole(now), faults }
  const steps = history.stepsSince?.(record, field, base) ?? []
  const tidied = sent.splices.map((splice) => ({ ...splice, insert: tidy(splice.insert) }))
  const mapped = changesSince(seen, now, steps).reduce(
    (mine, theirs) => mine.map(theirs),
    changesOf(tidied, seen.length),
  )
  const text = appliedTo(now, mapped)
  // An accent put in behind a letter becomes one with it.
  const kept = tidy(text)
  const changes = kept === text ? mapped : mapped.compose(changesBetween(text, kept))
  return { operation: whole(kept), splices: splicesOf(changes) }
}

/**
 * A whole text that grew from one that was seen, brought onto the text as it stands: only what its writer changed is found by
 * comparing, and what came in between is known step by step.
 */
export function mergeOver(
  {
    seen,
    from = seen,
    now,
    steps = [],
  }: { seen: string; from?: string; now: string; steps?: readonly PlanEvent[] },
  mine: string,
): string {
  const before = from === seen ? [] : [changesBetween(seen, from)]
  return mergeText(seen, now, mine, [...before, ...changesSince(from, now, steps)])
}

/** What made the text that stands of the one that was seen. A step that is not known by its splices is found by comparing. */
function changesSince(seen: string, now: string, steps: readonly PlanEvent[]): TextChanges[] {
  let text = seen
  const changes: TextChanges[] = []
  for (const { change } of steps) {
    if (change.do !== 'set') continue
    const after = textIn(change.value)
    changes.push(
      change.splices ? changesOf(change.splices, text.length) : changesBetween(text, after),
    )
    text = after
  }
  return text === now ? changes : [...changes, changesBetween(text, now)]
}

const textIn = (value: Value | null | undefined): string => (typeof value === 'string' ? value : '')

function faultsOfSplices({ length, splices }: SpliceOperation, seen: string): Fault[] {
  if (length !== seen.length) {
    return [{ path: 'length', says: 'is not how long the text was at that event' }]
  }
  let last = 0
  return splices.flatMap(({ from, to }, at) => {
    const path = `splices[${at}]`
    const isInOrder = from >= last
    last = to
    if (to < from || to > length) return [{ path, says: 'lies outside the text' }]
    if (!isInOrder) return [{ path, says: 'begins before the one in front of it ends' }]
    return cutsCharacter(seen, from) || cutsCharacter(seen, to)
      ? [{ path, says: 'cuts a character in two' }]
      : []
  })
}
