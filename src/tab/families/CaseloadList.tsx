import { Fragment, useMemo } from 'react'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { reviewName } from '../../ui/day-words.ts'
import { linkTo } from '../navigation.ts'
import { useCellStyles } from './cell-styles.ts'
import { OutcomesCell, placeOf } from './cells.tsx'
import { DriftMark } from './DriftMark.tsx'
import { orders } from './order.ts'
import { closeInSentence, dueInWords } from './row-words.ts'
import { useRowWindow } from './use-row-window.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: { '&:not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  // What is kept still while rows above get their true height is a row, never a gap.
  gap: { overflowAnchor: 'none' },
  link: {
    display: 'grid',
    gap: '8px',
    padding: '12px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  place: { textAlign: 'right' },
})

/** Half of the families in a narrow list are lower than this many px and half higher, until they are measured. */
const usualHeight = 150

/** The caseload where a grid would be squeezed: one link a family, highest risk of drift first. */
export function CaseloadList({ rows, on }: { rows: readonly CaseloadRow[]; on: string }) {
  const styles = useStyles()
  const cell = useCellStyles()
  const sorted = useMemo(() => rows.toSorted((one, other) => orders.drift(other, one)), [rows])
  const keys = useMemo(() => sorted.map(({ key }) => key), [sorted])
  const { frame, rows: near } = useRowWindow<HTMLUListElement>(keys, usualHeight)
  return (
    <ul className={styles.list} ref={frame}>
      {near.drawn.map(({ index, gap }) => {
        const row = sorted[index]
        return (
          row && (
            <Fragment key={row.key}>
              {gap > 0 && <li aria-hidden className={styles.gap} style={{ height: gap }} />}
              <li
                className={styles.item}
                data-row={row.key}
                aria-setsize={sorted.length}
                aria-posinset={index + 1}
              >
                <a
                  className={styles.link}
                  {...linkTo({ screen: 'plan', key: row.key, outcome: null })}
                >
                  <span className={styles.head}>
                    <span className={cell.family}>{row.family}</span>
                    <span className={mergeClasses(cell.second, styles.place)}>{placeOf(row)}</span>
                  </span>
                  <DriftMark drift={row.drift} />
                  <OutcomesCell row={row} />
                  <span className={cell.second}>
                    {row.nextDue && (
                      <>
                        {reviewName(row.nextDue.point)}{' '}
                        <span className={row.nextDue.late > 0 ? cell.late : undefined}>
                          {dueInWords(row.nextDue, on)}
                        </span>
                        {'. '}
                      </>
                    )}
                    {closeInSentence(row)}
                  </span>
                </a>
              </li>
            </Fragment>
          )
        )
      })}
      {near.rest > 0 && <li aria-hidden className={styles.gap} style={{ height: near.rest }} />}
    </ul>
  )
}
