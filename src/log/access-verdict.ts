import {
  chainAfter,
  chainStart,
  hashOf,
  hashOfEnd,
  rebuiltHere,
  type Contents,
  type Link,
  type Listed,
} from './access-chain.ts'
import { placesIn } from './erased-places.ts'

/** A row of the access log as it is stored. Of what was erased the contents and the salt are gone, and the hashes stay. */
export interface StoredAccess extends Link {
  readonly number: number
  readonly salted: { readonly contents: Contents; readonly salt: string } | null
  /** The plans of a list that was shown, each erased or not by itself. */
  readonly listed: readonly { readonly hash: string; readonly salted: Listed | null }[]
}

/** The number and the chain of the last row, kept apart from it. */
export interface AccessHead {
  readonly number: number
  readonly chain: string
}

/**
 * What is wrong with a row. `altered`: it does not say what it said, or its hashes are not its own. `removed`: it is not
 * there. `moved`: it stands in another's place. `emptied`: its contents are gone and no erasure names it. `cut`: it and all
 * after it are gone. `added`: it stands after the last one there was.
 */
export type AccessFault = 'altered' | 'removed' | 'moved' | 'emptied' | 'cut' | 'added'

/**
 * `erased` counts the rows of which an erasure took something; `good` the rows before the first at fault, whose number is `at`. `after` is the number of
 * the last row of an earlier log, from whose copy this one goes on; absent: it begins at its first row.
 */
export type AccessVerdict =
  | {
      readonly kind: 'whole'
      readonly rows: number
      readonly erased: number
      readonly chain: string
      readonly after?: number
    }
  | {
      readonly kind: 'broken'
      readonly at: number
      readonly because: AccessFault
      readonly good: number
    }

/** Whether the rows are as they were written, or the first that is not. They come by their numbers. */
export function verdictOn(rows: Iterable<StoredAccess>, head: AccessHead | null): AccessVerdict {
  let before: AccessHead = { number: 0, chain: chainStart }
  let [erased, after] = [0, 0]
  const unexplained = new Set<string>()

  for (const row of rows) {
    const next = before.number + 1
    if (head && row.number > head.number) return broken(row.number, 'added')
    if (before.number === 0 && isEndOfEarlier(row)) {
      after = row.number
      before = row
      continue
    }
    if (row.number !== next) return broken(next, 'removed')
    // Whoever cuts off the head of a log cannot make it look like this one.
    if (after > 0 && next === after + 1 && !isRebuilding(row)) return broken(1, 'removed')
    const because = faultOf(row, before.chain, head?.number ?? next)
    if (because) return broken(next, because)
    const emptied = emptiedIn(row)
    if (emptied.length > 0) erased++
    for (const place of emptied) unexplained.add(place)
    for (const place of placesIn(row.salted?.contents.erased ?? '')) unexplained.delete(place)
    before = { number: next, chain: row.chain }
  }

  if (!head || head.number > before.number) return broken(before.number + 1, 'cut')
  if (head.chain !== before.chain) return broken(before.number, 'altered')
  // Last, since a cut takes the rows that tell of erasures with it.
  const [place] = unexplained
  if (place !== undefined) return broken(Math.trunc(Number(place)), 'emptied')
  if (after > 0 && before.number === after) return broken(1, 'removed')
  const count = { rows: before.number - after, erased, ...(after > 0 ? { after } : {}) }
  return { kind: 'whole', chain: before.chain, ...count }
}

const isEndOfEarlier = (row: StoredAccess): boolean =>
  row.salted === null && row.listed.length === 0 && row.hash === hashOfEnd(row)

const isRebuilding = ({ salted }: StoredAccess): boolean => salted?.contents.what === rebuiltHere

const broken = (at: number, because: AccessFault): AccessVerdict => ({
  kind: 'broken',
  at,
  because,
  good: at - 1,
})

/** What is gone from a row, named as an erasure names it. */
function emptiedIn({ number, salted, listed }: StoredAccess): string[] {
  const items = listed.flatMap((one, item) => (one.salted ? [] : `${number}.${item}`))
  return salted ? items : [`${number}`, ...items]
}

function faultOf(row: StoredAccess, chain: string, last: number): AccessFault | null {
  if (row.salted && !saysAs(row, row.number)) return isMoved(row, last) ? 'moved' : 'altered'
  return chainAfter(chain, row.hash) === row.chain ? null : 'altered'
}

/** Whether the row's hash is that of its contents under a number. */
function saysAs({ hash, salted, listed }: StoredAccess, number: number): boolean {
  if (!salted) return false
  const hashes = listed.map((one) => one.hash)
  return hashOf({ ...salted.contents, number }, hashes, salted.salt) === hash
}

/** Its number is part of what a row says, so one that was moved is right again under the number it had. */
function isMoved(row: StoredAccess, last: number): boolean {
  for (let number = 1; number <= last; number++) if (saysAs(row, number)) return true
  return false
}
