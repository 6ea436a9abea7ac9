import type { Log } from '../log/log.ts'
import type { Author } from '../plan/actor.ts'
import { fromLists } from '../plan/from-lists.ts'
import type { PlanKey, RecordId } from '../plan/record.ts'
import type { Item } from './list-items.ts'
import { officerEdit } from './officer-edit.ts'
import { isOfOtherHistory } from './other-history.ts'
import { rowAt } from './row-at.ts'
import { stampOf } from './stamp.ts'

/**
 * What became of a row that somebody else may have written. `ours`: it holds what we wrote. `taken`: what was changed is in the plan now, and what may
 * not come from there is going to be put back. `newer`: it holds a later state than the log knows, as after an old copy was restored, and is left alone.
 */
export type TakenIn = 'ours' | 'taken' | 'newer'

/**
 * `read` hears of plans that changed by it, once that is on disk; `putBack` of plans of which something is going to be written over, and what it
 * writes to the log is on disk together with all else or not at all.
 */
export interface TakingIn {
  readonly log: Pick<
    Log,
    | 'together'
    | 'plan'
    | 'append'
    | 'acceptedAs'
    | 'eventsSince'
    | 'valuesOf'
    | 'stepsOf'
    | 'projection'
  >
  readonly now: () => Date
  readonly read: (plan: PlanKey) => void
  readonly putBack: (plan: PlanKey) => void
}

/** Takes in a record's row as it stands, null where it was removed from its list. */
export type TakeIn = (plan: PlanKey, record: RecordId, item: Item | null) => TakenIn

/** What was changed and what its row held then are in the log by one commit: between them a second change of the same row would bring the first words again. */
export function createTakeIn({ log, now, read, putBack }: TakingIn): TakeIn {
  return (plan, record, item) => {
    const before = log.plan(plan)?.seq
    const outcome = log.together(() => take(plan, record, item))
    if (log.plan(plan)?.seq !== before) read(plan)
    return outcome
  }

  function take(plan: PlanKey, record: RecordId, item: Item | null): TakenIn {
    const kind = (log.plan(plan)?.records.get(record) ?? log.plan(plan)?.gone.get(record)?.record)
      ?.kind
    if (!item) {
      // Where it was taken away in the plan too there is nothing to put back.
      if (log.plan(plan)?.records.has(record) !== true) return 'ours'
      putBack(plan)
      log.projection.met(plan, record, null)
      return 'taken'
    }
    const stamp = stampOf(item.fields)
    const events = log.eventsSince(plan, 0)
    const written = stamp && rowAt(plan, record, events, stamp.seq)
    const stamped = stamp && { record, cells: item.fields, stamp, written }
    if (stamped && isOfOtherHistory(stamped, events)) return 'newer'
    if (!written || !kind) return tampered(plan, record, item)
    const held = log.projection.lastHeld(plan, record)
    const before =
      held?.revision === stamp.seq
        ? { cells: held.cells, base: held.base, isTakenIn: true }
        : { cells: written, base: stamp.seq, isTakenIn: false }
    const { edits, isMore } = officerEdit(item, before, { plan, record, kind })
    if (edits.length === 0 && !isMore) return 'ours'
    const taken = edits.map((edit) => {
      if (log.acceptedAs(plan, edit.id) !== null) return true
      const stands = log.plan(plan)
      const by = {
        author: authorOf(item),
        at: now().toISOString(),
        valueAt: log.valuesOf(plan),
        stepsSince: log.stepsOf(plan),
      }
      const done = stands && fromLists(stands, edit, by)
      if (done?.kind === 'accepted') log.append(plan, stands?.seq ?? 0, [done.event])
      return done !== null && done.kind !== 'refused'
    })
    if (isMore || taken.includes(false)) putBack(plan)
    const cells = Object.fromEntries(
      Object.keys(written).map((name) => [name, item.fields[name] ?? null]),
    )
    const base = log.plan(plan)?.seq ?? stamp.seq
    log.projection.met(plan, record, item, { revision: stamp.seq, base, cells })
    return 'taken'
  }

  /** Our own number was changed in it, so that nobody can say what it held before. */
  function tampered(plan: PlanKey, record: RecordId, item: Item): TakenIn {
    putBack(plan)
    log.projection.met(plan, record, item)
    return 'taken'
  }
}

/** SharePoint says who wrote last; their changes bear that name, and say where they came from. */
const authorOf = ({ by }: Item): Author => ({
  oid: by?.id ?? 'sharepoint',
  name: `SharePoint: ${by?.name ?? 'somebody'}`,
  agency: '',
})
