import { Link } from '@fluentui/react-components'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { daysAgo, reviewName } from '../../ui/day-words.ts'
import { linkTo } from '../navigation.ts'
import { useCellStyles } from './cell-styles.ts'
import { OutcomeSegments } from './OutcomeSegments.tsx'
import { dueInWords, outcomesInWords } from './row-words.ts'

interface CellProps {
  readonly row: CaseloadRow
}

/** The number of the plan and where the family lives, as one line. */
export const placeOf = ({ reference, locality }: CaseloadRow): string =>
  [reference, locality].filter(Boolean).join(', ')

export function FamilyCell({ row }: CellProps) {
  const styles = useCellStyles()
  return (
    <span className={styles.lines}>
      <Link
        appearance="subtle"
        className={styles.family}
        {...linkTo({ screen: 'plan', key: row.key, outcome: null })}
      >
        {row.family}
      </Link>
      <span className={styles.second}>{placeOf(row)}</span>
    </span>
  )
}

export function DueCell({ row, on }: CellProps & { readonly on: string }) {
  const styles = useCellStyles()
  const { nextDue } = row
  if (!nextDue) return <span className={styles.muted}>None</span>
  return (
    <span className={styles.lines}>
      <span>{reviewName(nextDue.point)}</span>
      <span className={nextDue.late > 0 ? styles.late : styles.second}>
        {dueInWords(nextDue, on)}
      </span>
    </span>
  )
}

export function OutcomesCell({ row }: CellProps) {
  const styles = useCellStyles()
  return (
    <span className={styles.outcomes}>
      {row.parts.length > 0 && <OutcomeSegments parts={row.parts} />}
      <span className={styles.second}>{outcomesInWords(row)}</span>
    </span>
  )
}

export function EntryCell({ row, on }: CellProps & { readonly on: string }) {
  const styles = useCellStyles()
  return <span className={styles.muted}>{daysAgo(row.lastEntry.slice(0, 10), on)}</span>
}
