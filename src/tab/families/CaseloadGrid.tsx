import {
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  makeStyles,
  mergeClasses,
  tokens,
  type TableColumnDefinition,
} from '@fluentui/react-components'
import { Fragment, useMemo, useState } from 'react'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { useColumnStyles } from './column-styles.ts'
import { GridLine } from './GridLine.tsx'
import { columnNames, isColumn, mostFirst, orders, type ColumnName } from './order.ts'
import { keepSort, readSort } from './saved-sort.ts'
import { useRowWindow } from './use-row-window.ts'

const useStyles = makeStyles({
  frame: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  grid: { minWidth: '0' },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  headRow: { minHeight: '32px' },
  gap: { overflowAnchor: 'none' },
})

const titles: Readonly<Record<ColumnName, string>> = {
  family: 'Family',
  drift: 'Risk of drift',
  due: 'Next due',
  outcomes: 'Outcomes',
  close: 'Earliest close',
  entry: 'Last entry',
}

const columns: TableColumnDefinition<CaseloadRow>[] = columnNames.map((columnId) =>
  createTableColumn<CaseloadRow>({
    columnId,
    // Without one the grid takes a column for one that cannot be sorted.
    compare: orders[columnId],
    renderHeaderCell: () => titles[columnId],
  }),
)

interface CaseloadGridProps {
  readonly rows: readonly CaseloadRow[]
  readonly on: string
}

const storage = () => localStorage
/** A row of two lines with its border, in px. */
const usualHeight = 57

/** The caseload as a grid, of which only what is near is drawn: one stop for Tab, arrows inside it, the family's name opens its plan. */
export function CaseloadGrid({ rows, on }: CaseloadGridProps) {
  const styles = useStyles()
  const widths = useColumnStyles()
  const [sort, setSort] = useState(() => readSort(storage))

  function sortBy(id: unknown) {
    if (!isColumn(id)) return
    const first = mostFirst.has(id) ? 'descending' : 'ascending'
    const other = first === 'descending' ? 'ascending' : 'descending'
    const direction = sort.column === id && sort.direction === first ? other : first
    setSort({ column: id, direction })
    keepSort(storage, { column: id, direction })
  }

  const sorted = useMemo(() => {
    const compare = orders[sort.column]
    return rows.toSorted((one, next) =>
      sort.direction === 'ascending' ? compare(one, next) : compare(next, one),
    )
  }, [rows, sort])
  const keys = useMemo(() => sorted.map(({ key }) => key), [sorted])
  const { frame, rows: near } = useRowWindow<HTMLDivElement>(keys, usualHeight)
  const places = new Map(near.drawn.map((place) => [keys[place.index], place]))
  const items = near.drawn.flatMap(({ index }) => sorted[index] ?? [])

  return (
    <div className={styles.frame} ref={frame}>
      <DataGrid
        items={items}
        columns={columns}
        getRowId={(row: CaseloadRow) => row.key}
        focusMode="cell"
        sortable
        sortState={{ sortColumn: sort.column, sortDirection: sort.direction }}
        onSortChange={(_, { sortColumn }) => sortBy(sortColumn)}
        className={styles.grid}
        aria-label="Families"
        aria-rowcount={rows.length + 1}
      >
        <DataGridHeader>
          <DataGridRow className={styles.headRow} aria-rowindex={1}>
            {({ columnId, renderHeaderCell }) => (
              <DataGridHeaderCell
                className={mergeClasses(styles.head, isColumn(columnId) && widths[columnId])}
              >
                {renderHeaderCell()}
              </DataGridHeaderCell>
            )}
          </DataGridRow>
        </DataGridHeader>
        <DataGridBody<CaseloadRow>>
          {({ item, rowId }) => {
            const place = places.get(item.key)
            const isLast = item.key === items.at(-1)?.key
            return (
              <Fragment key={rowId}>
                {place && place.gap > 0 && (
                  <div role="presentation" className={styles.gap} style={{ height: place.gap }} />
                )}
                <GridLine row={item} index={place?.index ?? 0} on={on} />
                {isLast && near.rest > 0 && (
                  <div role="presentation" className={styles.gap} style={{ height: near.rest }} />
                )}
              </Fragment>
            )
          }}
        </DataGridBody>
      </DataGrid>
    </div>
  )
}
