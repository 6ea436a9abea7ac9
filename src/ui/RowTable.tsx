import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useMedia, wideEnoughForGrid } from './use-media.ts'

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    overflowWrap: 'anywhere',
    '& th': {
      padding: '4px 12px 4px 0',
      textAlign: 'left',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& td': {
      padding: '6px 12px 6px 0',
      verticalAlign: 'top',
      lineHeight: '24px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& tr:last-child td': { borderBottom: 'none' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '8px 0',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '&:last-child': { borderBottom: 'none' },
  },
  first: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    margin: 0,
    '& dt': { display: 'inline', color: tokens.colorNeutralForeground3 },
    '& dd': { display: 'inline', margin: 0 },
  },
  action: { marginTop: '4px' },
})

/** One column: what it is called, and what stands in it; one that only holds buttons needs no name where rows stand below each other. */
export interface Column<Row> {
  readonly says: string
  readonly cell: (row: Row) => ReactNode
  readonly isAction?: true
}

interface RowTableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
}

/** Rows as a table; where the page is narrow each is a paragraph of its own under its first column. */
export function RowTable<Row>({ label, columns, rows, idOf }: RowTableProps<Row>) {
  const styles = useStyles()
  const isWide = useMedia(wideEnoughForGrid)
  if (isWide) {
    return (
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ says }) => (
              <th key={says} scope="col">
                {says}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={idOf(row)}>
              {columns.map(({ says, cell }) => (
                <td key={says}>{cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )
  }
  const [first, ...others] = columns
  const facts = others.filter(({ isAction }) => !isAction)
  const actions = others.filter(({ isAction }) => isAction)
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => (
        <li key={idOf(row)} className={styles.item}>
          <div className={styles.first}>{first?.cell(row)}</div>
          <dl className={styles.facts}>
            {facts.map(({ says, cell }) => {
              const text = cell(row)
              return text === '' || text === null ? null : (
                <div key={says}>
                  <dt>{says}: </dt>
                  <dd>{text}</dd>
                </div>
              )
            })}
          </dl>
          {actions.map(({ says, cell }) => {
            const shown = cell(row)
            return shown === null ? null : (
              <div key={says} className={styles.action}>
                {shown}
              </div>
            )
          })}
        </li>
      ))}
    </ul>
  )
}
