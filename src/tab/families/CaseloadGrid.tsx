import {
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  makeStyles,
  mergeClasses,
  tokens,
  type TableColumnDefinition,
} from '@fluentui/react-components'
import { useState, type MouseEvent, type ReactNode } from 'react'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { navigate } from '../navigation.ts'
import { DueCell, EntryCell, FamilyCell, OutcomesCell } from './cells.tsx'
import { DriftMark } from './DriftMark.tsx'
import { columnNames, mostFirst, orders, type ColumnName } from './order.ts'
import { closeInWords } from './row-words.ts'

const narrower = '@media (max-width: 959px)'

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
  row: {
    minHeight: '56px',
    cursor: 'pointer',
    ':last-child': { borderBottomColor: 'transparent' },
  },
  cell: { padding: '6px 8px', minWidth: 0, overflowWrap: 'anywhere' },
  family: { flex: '1.3 1 0' },
  drift: { flex: '2.4 1 0', [narrower]: { flex: '1.7 1 0' } },
  due: { flex: '1.4 1 0' },
  outcomes: { flex: '2.4 1 0', [narrower]: { flex: '1.7 1 0' } },
  close: { flex: '1 1 0' },
  entry: { flex: '1 1 0', [narrower]: { flex: '0.9 1 0' } },
})

const titles: Readonly<Record<ColumnName, string>> = {
  family: 'Family',
  drift: 'Risk of drift',
  due: 'Next due',
  outcomes: 'Outcomes',
  close: 'Earliest close',
  entry: 'Last entry',
}

const cells: Readonly<Record<ColumnName, (row: CaseloadRow, on: string) => ReactNode>> = {
  family: (row) => <FamilyCell row={row} />,
  drift: (row) => <DriftMark drift={row.drift} />,
  due: (row, on) => <DueCell row={row} on={on} />,
  outcomes: (row) => <OutcomesCell row={row} />,
  close: (row) => closeInWords(row),
  entry: (row, on) => <EntryCell row={row} on={on} />,
}

const columns: TableColumnDefinition<CaseloadRow>[] = columnNames.map((columnId) =>
  createTableColumn<CaseloadRow>({
    columnId,
    compare: orders[columnId],
    renderHeaderCell: () => titles[columnId],
  }),
)

type Sort = { readonly column: ColumnName; readonly direction: 'ascending' | 'descending' }

const isColumn = (id: unknown): id is ColumnName => columnNames.some((name) => name === id)

interface CaseloadGridProps {
  readonly rows: readonly CaseloadRow[]
  readonly on: string
}

/** The caseload as a grid: one stop for Tab, arrows inside it, the family's name opens its plan. */
export function CaseloadGrid({ rows, on }: CaseloadGridProps) {
  const styles = useStyles()
  const [sort, setSort] = useState<Sort>({ column: 'drift', direction: 'descending' })

  function sortBy(id: unknown) {
    if (!isColumn(id)) return
    const first = mostFirst.has(id) ? 'descending' : 'ascending'
    const other = first === 'descending' ? 'ascending' : 'descending'
    setSort(
      sort.column === id && sort.direction === first
        ? { column: id, direction: other }
        : { column: id, direction: first },
    )
  }

  return (
    <div className={styles.frame}>
      <DataGrid
        items={[...rows]}
        columns={columns}
        getRowId={(row: CaseloadRow) => row.key}
        focusMode="cell"
        sortable
        sortState={{ sortColumn: sort.column, sortDirection: sort.direction }}
        onSortChange={(_, { sortColumn }) => sortBy(sortColumn)}
        className={styles.grid}
        aria-label="Families"
      >
        <DataGridHeader>
          <DataGridRow className={styles.headRow}>
            {({ columnId, renderHeaderCell }) => (
              <DataGridHeaderCell
                className={mergeClasses(styles.head, isColumn(columnId) && styles[columnId])}
              >
                {renderHeaderCell()}
              </DataGridHeaderCell>
            )}
          </DataGridRow>
        </DataGridHeader>
        <DataGridBody<CaseloadRow>>
          {({ item, rowId }) => (
            <DataGridRow<CaseloadRow>
              key={rowId}
              className={styles.row}
              onClick={({ target }: MouseEvent) => {
                // The name is a link, which has gone there by itself or opened a tab of its own.
                if (target instanceof Element && target.closest('a')) return
                navigate({ screen: 'plan', key: item.key, outcome: null })
              }}
            >
              {({ columnId }) =>
                isColumn(columnId) && (
                  <DataGridCell
                    focusMode={columnId === 'family' ? 'none' : 'cell'}
                    className={mergeClasses(styles.cell, styles[columnId])}
                  >
                    {cells[columnId](item, on)}
                  </DataGridCell>
                )
              }
            </DataGridRow>
          )}
        </DataGridBody>
      </DataGrid>
    </div>
  )
}
