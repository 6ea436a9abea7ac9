import type { AccessEntry } from '../access.ts'

/** Rows of one window of time, oldest first, and how many different things they count. */
export interface Window {
  readonly rows: readonly AccessEntry[]
  readonly count: number
}

/**
 * The fullest window of so many minutes, where it counts more than `limit`; null where none does. Rows come oldest first;
 * `counted` names what a row counts as, and what is named twice counts once.
 */
export function fullestWindow(
  rows: readonly AccessEntry[],
  minutes: number,
  limit: number,
  counted: (row: AccessEntry) => string,
): Window | null {
  const width = minutes * 60_000
  const inside = new Map<string, number>()
  let first = 0
  let fullest = { from: 0, to: 0, count: limit }
  for (const [last, row] of rows.entries()) {
    const name = counted(row)
    inside.set(name, (inside.get(name) ?? 0) + 1)
    for (; timeOf(row) - timeOf(rows[first]) >= width; first++) leave(inside, rows[first], counted)
    if (inside.size > fullest.count) fullest = { from: first, to: last + 1, count: inside.size }
  }
  const { from, to, count } = fullest
  return to === 0 ? null : { rows: rows.slice(from, to), count }
}

const timeOf = (row: AccessEntry | undefined): number => Date.parse(row?.at ?? '')

function leave(
  inside: Map<string, number>,
  row: AccessEntry | undefined,
  counted: (row: AccessEntry) => string,
): void {
  if (!row) return
  const name = counted(row)
  const left = (inside.get(name) ?? 0) - 1
  if (left > 0) inside.set(name, left)
  else inside.delete(name)
}
