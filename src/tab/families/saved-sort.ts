import { columnNames, type ColumnName } from './order.ts'

/** The column that a caseload is sorted by, and which end comes first. */
export interface Sort {
  readonly column: ColumnName
  readonly direction: 'ascending' | 'descending'
}

/** Whom to act on today stands first until somebody sorts otherwise. */
export const firstSort: Sort = { column: 'drift', direction: 'descending' }

const place = 'families-sort'

type Keeps = Pick<Storage, 'getItem' | 'setItem'>

/** The sort this browser kept, or the first one where it kept none. `open` may throw where storage is blocked. */
export function readSort(open: () => Keeps): Sort {
  try {
    const [name, direction] = (open().getItem(place) ?? '').split(' ')
    const column = columnNames.find((known) => known === name)
    if (column && (direction === 'ascending' || direction === 'descending')) {
      return { column, direction }
    }
  } catch {
    // A frame whose storage is blocked sorts as for a newcomer.
  }
  return firstSort
}

/** Keeps the sort for this browser, a column and a direction and nothing of any family; where storage is blocked it lasts as long as the page. */
export function keepSort(open: () => Keeps, { column, direction }: Sort): void {
  try {
    open().setItem(place, `${column} ${direction}`)
  } catch {
    // The sort itself has happened, so there is nothing to tell.
  }
}
