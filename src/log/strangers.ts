import type { AccessRow } from './access.ts'

/** A row to be written, and how many requests it stands for. */
export interface Counted {
  readonly row: AccessRow
  readonly times: number
}

/** Keeps requests of somebody not signed in from filling the disk. */
export interface Strangers {
  /** The rows to write because of one more: itself or nothing, after the sums of minutes that are over. */
  rowsFor(row: AccessRow): Counted[]
  /** The sums of all that was not written yet. */
  rest(): Counted[]
}

/** So many addresses of one minute are told apart; what comes from more is summed as from one unknown. */
const mostAddresses = 100

/** What a sum says instead of a route. */
export const moreOfTheMinute = 'more in the same minute'

interface Sum {
  readonly first: AccessRow
  count: number
}

/**
 * The first request of an address in a minute has a row of its own, on disk before it is answered; those after it in that
 * minute have one row together, with their number, once the minute is over.
 */
export function createStrangers(): Strangers {
  let minute = ''
  let sums = new Map<string, Sum>()

  function rest(): Counted[] {
    const over = [...sums.values()].filter(({ count }) => count > 0)
    sums = new Map()
    return over.map(({ first, count }) => ({
      row: { ...first, plan: null, what: moreOfTheMinute },
      times: count,
    }))
  }

  return {
    rest,
    rowsFor(row) {
      const now = row.at.slice(0, 'YYYY-MM-DDTHH:MM'.length)
      const over = now === minute ? [] : rest()
      minute = now
      if (row.oid !== null) return [...over, { row, times: 1 }]
      const isOneMore = sums.size < mostAddresses
      const address = row.address ?? ''
      const key = isOneMore || sums.has(address) ? address : ''
      const known = sums.get(key)
      if (known) {
        known.count++
        return over
      }
      sums.set(key, { first: key === address ? row : { ...row, address: null }, count: 0 })
      return [...over, { row, times: 1 }]
    },
  }
}
