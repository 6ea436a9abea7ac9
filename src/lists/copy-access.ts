import type { AccessExport, ChainedAccess } from '../log/access.ts'
import { accessKeyOf, accessList, accessRow } from './access-list.ts'
import type { Refusal } from './answer.ts'
import type { Item, ListItems } from './list-items.ts'
import { holds } from './row.ts'

/**
 * What one round of copying did. `contradicted` is the first row that stands otherwise in the copy than in the log, or is
 * gone from it: one of them was tampered with. `stopped` says why the round ended early; the rest waits in the log.
 */
export interface AccessRound {
  readonly copied: number
  readonly isAll: boolean
  readonly contradicted: number | null
  readonly stopped: Refusal | null
}

export interface AccessCopyOptions {
  readonly signal?: AbortSignal
  readonly most?: number
  /** How many rows are written at once. */
  readonly atOnce?: number
}

type Copied = 'copied' | 'contradicted' | Refusal

const mostInRound = 100
const mostAtOnce = 4

/** Adds the rows that the copy lacks, a few at a time and in their order, so that it can stop at any point and be run again. */
export async function copyAccess(
  source: AccessExport,
  lists: ListItems,
  { signal, most = mostInRound, atOnce = mostAtOnce }: AccessCopyOptions = {},
): Promise<AccessRound> {
  const waiting = source.waiting(most)
  const last = source.last()
  const round = { copied: 0, isAll: waiting.length < most, contradicted: null, stopped: null }
  if (waiting.length === 0) return round
  const agrees = last ? await agreesOn(lists, last) : 'copied'
  if (agrees === 'contradicted') return { ...round, contradicted: last?.number ?? null }
  if (agrees !== 'copied') return { ...round, isAll: false, stopped: agrees }

  let copied = 0
  while (copied < waiting.length && signal?.aborted !== true) {
    const rows = waiting.slice(copied, copied + atOnce)
    const done = await Promise.all(rows.map((row) => copy(lists, row, last?.number ?? 0)))
    const failed = done.findIndex((one) => one !== 'copied')
    const good = failed === -1 ? rows : rows.slice(0, failed)
    source.copied(good)
    copied += good.length
    const trouble = done[failed]
    if (trouble === 'contradicted') {
      return { ...round, copied, contradicted: rows[failed]?.number ?? null }
    }
    if (trouble !== undefined && trouble !== 'copied') {
      return { ...round, copied, isAll: false, stopped: trouble }
    }
  }
  return { ...round, copied, isAll: round.isAll && copied === waiting.length }
}

/** The last row that was copied must stand outside as it does here: a log that was rewritten would have another chain. */
async function agreesOn(lists: ListItems, { number, chain }: ChainedAccess): Promise<Copied> {
  const found = await lists.find(accessList.name, accessKeyOf(number))
  if (found.outcome === 'found') return isOfChain(found.item, chain) ? 'copied' : 'contradicted'
  return found.outcome === 'gone' ? 'contradicted' : found
}

async function copy(lists: ListItems, row: ChainedAccess, last: number): Promise<Copied> {
  if (row.number > last) {
    const made = await lists.create(accessList.name, accessRow(row))
    if (made.outcome === 'saved') return 'copied'
    return made.outcome === 'exists' ? bring(lists, row, made.item) : made
  }
  const found = await lists.find(accessList.name, accessKeyOf(row.number))
  if (found.outcome === 'found') return bring(lists, row, found.item)
  return found.outcome === 'gone' ? 'contradicted' : found
}

/** A row that is there already is the same one, or it was erased here since. */
async function bring(lists: ListItems, row: ChainedAccess, item: Item): Promise<Copied> {
  if (!isOfChain(item, row.chain)) return 'contradicted'
  const wanted = accessRow(row)
  if (holds(item.fields, wanted)) return 'copied'
  const saved = await lists.update(accessList.name, item, wanted)
  return saved.outcome === 'saved' ? 'copied' : saved
}

const isOfChain = (item: Item, chain: string): boolean => item.fields['Chain'] === chain
