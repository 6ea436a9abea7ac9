import type { Client } from '@microsoft/microsoft-graph-client'
import type { ReadingSource } from '../log/projection.ts'
import { ask as askOne, type Ask, type Refusal } from './answer.ts'
import type { Item } from './list-items.ts'
import { createListPaths, type ListPaths } from './list-paths.ts'
import { listPlans, type ListPlan } from './lists.ts'
import { readChanges } from './read-changes.ts'
import { surelyGone } from './surely-gone.ts'
import { fromRow } from './row.ts'
import type { TakeIn } from './take-in.ts'

/**
 * What one round of reading found, in numbers: rows that somebody changed or removed, rows that hold more than the log knows, and rows of no record.
 * `stopped` says why it ended early; it goes on from there next time.
 */
export interface ReadRound {
  readonly taken: number
  readonly newer: number
  readonly strange: number
  readonly stopped: Refusal | null
}

export interface Reading {
  readonly source: ReadingSource
  readonly client: Client
  readonly site: string
  readonly takeIn: TakeIn
  readonly asks?: Ask
}

/** Makes a round of reading, which looks at every list of records in turn. It runs between the rounds that write rows and never beside one. */
export function createReadRound(reading: Reading): (signal?: AbortSignal) => Promise<ReadRound> {
  const { client, site, asks = (question) => askOne(client, question) } = reading
  const paths = createListPaths(client, site)
  return async (signal) => {
    const counts = { taken: 0, newer: 0, strange: 0 }
    for (const list of listPlans.filter(({ kinds }) => kinds.length > 0)) {
      if (signal?.aborted === true) break
      const stopped = await readList({ ...reading, asks, paths, signal }, list, counts)
      if (stopped) return { ...counts, stopped }
    }
    return { ...counts, stopped: null }
  }
}

type Round = Reading & {
  readonly asks: Ask
  readonly paths: ListPaths
  readonly signal: AbortSignal | undefined
}
type Counts = { -readonly [Name in 'taken' | 'newer' | 'strange']: number }

async function readList(
  { source, takeIn, asks, paths, signal }: Round,
  list: ListPlan,
  counts: Counts,
): Promise<Refusal | null> {
  const at = await paths.to(list.name)
  if (at.outcome !== 'path') return at
  const changes = await readChanges(asks, at.path, source.linkOf(at.path))
  if (changes.outcome === 'gone') paths.forget()
  if (changes.outcome !== 'changes') return changes

  if (isOver()) return null

  const { items, isWhole } = changes
  const missing = isWhole ? source.itemsOf(list.kinds).filter((one) => !items.has(one)) : []
  const told = [...items].filter(([, item]) => item === null).map(([itemId]) => itemId)
  const gone = await surelyGone(asks, at.path, [...told, ...missing].filter(isRow))
  if (gone.outcome !== 'known') return gone
  if (isOver()) return null

  for (const [itemId, item] of [...items, ...gone.items]) {
    if (item) count(counts, meet(list, itemId, item))
  }
  for (const [itemId, item] of gone.items) {
    const known = item ? null : source.recordAt(list.kinds, itemId)
    if (known) count(counts, takeIn(known.plan, known.record, null))
  }
  source.keepLink(at.path, changes.link)
  return null

  /** Whoever stopped waits for no answer of Graph, and the log may be closed by now. */
  function isOver(): boolean {
    return signal?.aborted === true
  }

  function isRow(itemId: string): boolean {
    return source.recordAt(list.kinds, itemId) !== null
  }

  function meet(of: ListPlan, itemId: string, item: Item) {
    const known = source.recordAt(of.kinds, itemId)
    if (known?.row.etag === item.etag) return 'ours'
    const said = fromRow(of, item.fields)
    // A row that bears the key of a record and is not its row is one that is on its way, or somebody's copy.
    const record = known ?? (said && source.isKnown(said.plan, said.record) ? said : null)
    if (!record) return 'strange'
    return known ? takeIn(record.plan, record.record, item) : 'ours'
  }
}

function count(counts: Counts, what: 'ours' | keyof Counts): void {
  if (what !== 'ours') counts[what]++
}
