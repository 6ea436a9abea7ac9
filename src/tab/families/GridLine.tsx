import { DataGridCell, DataGridRow, makeStyles, mergeClasses } from '@fluentui/react-components'
import { memo, type MouseEvent, type ReactNode } from 'react'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { navigate } from '../navigation.ts'
import { DueCell, EntryCell, FamilyCell, OutcomesCell } from './cells.tsx'
import { useColumnStyles } from './column-styles.ts'
import { DriftMark } from './DriftMark.tsx'
import { isColumn, type ColumnName } from './order.ts'
import { closeInWords } from './row-words.ts'

const useStyles = makeStyles({
  row: {
    minHeight: '56px',
    cursor: 'pointer',
    ':last-child': { borderBottomColor: 'transparent' },
  },
  cell: { padding: '6px 8px', minWidth: 0, overflowWrap: 'anywhere' },
})

const cells: Readonly<Record<ColumnName, (row: CaseloadRow, on: string) => ReactNode>> = {
  family: (row) => <FamilyCell row={row} />,
  drift: (row) => <DriftMark drift={row.drift} />,
  due: (row, on) => <DueCell row={row} on={on} />,
  outcomes: (row) => <OutcomesCell row={row} />,
  close: (row) => closeInWords(row),
  entry: (row, on) => <EntryCell row={row} on={on} />,
}

interface GridLineProps {
  readonly row: CaseloadRow
  /** Its place among all rows, the first is 0. */
  readonly index: number
  readonly on: string
}

/** One family in the grid; it is drawn anew only when something about it changed, however far the page is scrolled. */
export const GridLine = memo(function GridLine({ row, index, on }: GridLineProps) {
  const styles = useStyles()
  const widths = useColumnStyles()
  return (
    <DataGridRow<CaseloadRow>
      className={styles.row}
      data-row={row.key}
      aria-rowindex={index + 2}
      onClick={({ target }: MouseEvent) => {
        // The name is a link, which has gone there by itself or opened a tab of its own.
        if (target instanceof Element && target.closest('a')) return
        navigate({ screen: 'plan', key: row.key, outcome: null })
      }}
    >
      {({ columnId }) =>
        isColumn(columnId) && (
          <DataGridCell
            focusMode={columnId === 'family' ? 'none' : 'cell'}
            className={mergeClasses(styles.cell, widths[columnId])}
          >
            {cells[columnId](row, on)}
          </DataGridCell>
        )
      }
    </DataGridRow>
  )
})
