import { Button, makeStyles, Spinner } from '@fluentui/react-components'
import { RowTable, type Column } from '../../../ui/RowTable.tsx'
import { Trouble } from '../../../ui/Trouble.tsx'
import type { usePages } from './use-pages.ts'

const useStyles = makeStyles({
  pages: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '8px' },
})

interface PagesProps<Raw, Row> {
  readonly label: string
  readonly pages: ReturnType<typeof usePages<Raw>>
  readonly shown: (row: Raw, place: number) => Row
  readonly columns: readonly Column<Row>[]
  readonly empty: string
}

/** One page of rows, with the way to the older and the newer ones. */
export function Pages<Raw, Row extends { readonly id: string }>(props: PagesProps<Raw, Row>) {
  const { label, pages, shown, columns, empty } = props
  const styles = useStyles()
  const { answer, number, again, older, newer } = pages
  if (answer === null) return <Spinner size="tiny" label="Loading" />
  if (answer.kind !== 'answered') {
    return (
      <Trouble title="This could not be loaded." onTryAgain={again}>
        {answer.kind === 'refused'
          ? answer.refusal.message
          : 'Check your connection and try again.'}
      </Trouble>
    )
  }
  const rows = answer.value.rows.map(shown)
  if (rows.length === 0) return <p>{empty}</p>
  return (
    <>
      <RowTable label={label} columns={columns} rows={rows} idOf={({ id }) => id} />
      {(older !== null || newer !== null) && (
        <nav className={styles.pages} aria-label={`Pages of ${label}`}>
          <Button disabledFocusable={newer === null} onClick={() => newer?.()}>
            Newer
          </Button>
          <Button disabledFocusable={older === null} onClick={() => older?.()}>
            Older
          </Button>
          <output>Page {number}</output>
        </nav>
      )}
    </>
  )
}
