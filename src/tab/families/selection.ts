import { daysBetween, type Day } from '../../../rules/calendar.ts'
import type { CaseloadRow } from '../../plan/caseload.ts'

/** The four ways to narrow a caseload, each with a number of its own. */
export const filterNames = ['late', 'soon', 'outstanding', 'ready'] as const
export type FilterName = (typeof filterNames)[number]

export interface Filter {
  readonly says: string
  readonly keeps: (row: CaseloadRow, on: Day) => boolean
  /** What one row adds to the number on the tile. */
  readonly counts: (row: CaseloadRow) => number
}

const one = () => 1

export const filters: Readonly<Record<FilterName, Filter>> = {
  late: {
    says: 'Reviews late',
    keeps: ({ nextDue }) => nextDue !== null && nextDue.late > 0,
    counts: one,
  },
  soon: {
    says: 'Due in 14 days',
    keeps: ({ nextDue }, on) => {
      if (nextDue === null || nextDue.late > 0) return false
      return daysBetween(on, nextDue.due) <= 14
    },
    counts: one,
  },
  outstanding: {
    says: 'Outstanding',
    keeps: ({ outstanding }) => outstanding > 0,
    counts: ({ outstanding }) => outstanding,
  },
  ready: {
    says: 'Ready to close',
    keeps: ({ closed, result }) => !closed && result === 'met',
    counts: one,
  },
}

/** The number on a tile. */
export function countOf(name: FilterName, rows: readonly CaseloadRow[], on: Day): number {
  const { keeps, counts } = filters[name]
  return rows.filter((row) => keeps(row, on)).reduce((sum, row) => sum + counts(row), 0)
}

/** The rows that pass the tile that is pressed, if any, and hold every word that was typed: in the family’s name, the plan’s number, or the name of anybody in the family or its team. */
export function select(
  rows: readonly CaseloadRow[],
  on: Day,
  filter: FilterName | null,
  search: string,
): CaseloadRow[] {
  const words = search.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    if (filter !== null && !filters[filter].keeps(row, on)) return false
    const text = [row.family, row.reference, ...row.members, ...row.team]
      .join(' ')
      .toLocaleLowerCase('en-GB')
    return words.every((word) => text.includes(word))
  })
}
