import type { PlanKey, RecordId } from '../plan/record.ts'
import type { DirtyRecord } from '../log/projection.ts'
import type { Refusal } from './answer.ts'
import { listMissing } from './list-paths.ts'
import { projectRecord, type Projection } from './project-record.ts'
import { Shelf } from './shelf.ts'

/** What one round did, in numbers, and the rows a person should know of. */
export interface Round {
  readonly written: number
  readonly removed: number
  readonly recognised: number
  /** Rows that somebody changed in SharePoint, which was taken in. */
  readonly met: number
  readonly overwritten: readonly RecordName[]
  readonly refused: readonly (RecordName & { readonly because: Refusal })[]
  /** Why the round ended before its last record; the rest waits in the log. */
  readonly stopped: Refusal | null
}

export interface RecordName {
  readonly plan: PlanKey
  readonly record: RecordId
}

/** `lanes` is how many records are written at once; `shelf` keeps those that were refused lately out of the round. */
export interface RoundOptions {
  readonly signal?: AbortSignal
  readonly lanes?: number
  readonly shelf?: Shelf
}

const mostInRound = 100
const mostAtOnce = 4

/** Brings the rows of records changed since the last round up to the log, until there are none, Graph is busy or closed to us, or `signal` says stop. */
export async function projectOnce(to: Projection, options: RoundOptions = {}): Promise<Round> {
  const { signal, lanes = mostAtOnce, shelf = new Shelf() } = options
  const counts = { written: 0, removed: 0, recognised: 0, met: 0 }
  const overwritten: RecordName[] = []
  const refused: (RecordName & { because: Refusal })[] = []
  let stopped: Refusal | null = null
  let isBroken = false

  async function project(dirty: DirtyRecord): Promise<void> {
    const name = { plan: dirty.plan, record: dirty.record }
    const result = await projectRecord(to, dirty)
    switch (result.outcome) {
      case 'written':
      case 'removed':
      case 'recognised':
      case 'met':
        counts[result.outcome]++
        shelf.take(dirty)
        return
      case 'overwritten':
        overwritten.push(name)
        shelf.take(dirty)
        return
      case 'busy':
      case 'forbidden':
      case 'conflict':
      case 'gone':
      case 'taken':
      case 'refused':
        if (concernsAll(result)) {
          stopped = result
          return
        }
        refused.push({ ...name, because: result })
        shelf.put(dirty, result)
    }
  }

  shelf.nextRound()
  const waiting = to.source
    .dirty(mostInRound + shelf.size)
    .filter((dirty) => !shelf.holds(dirty))
    .values()
  async function lane(): Promise<void> {
    try {
      for (const dirty of waiting) {
        if (signal?.aborted === true || stopped || isBroken) return
        await project(dirty)
      }
    } catch (error) {
      isBroken = true
      throw error
    }
  }

  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return { ...counts, overwritten, refused, stopped }
}

/** Whether trouble with one row would meet every other row too. */
function concernsAll(trouble: Refusal): boolean {
  if (trouble.outcome === 'refused') return trouble.code === listMissing.code
  return trouble.outcome === 'busy' || trouble.outcome === 'forbidden'
}
