import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Eye16Regular, EyeOff16Regular } from '@fluentui/react-icons'
import { useEffect, useRef } from 'react'
import { listOf, textOf, type PlanRecord } from '../../plan/plan.ts'
import {
  audienceInWords,
  authorInWords,
  daysInWords,
  evidenceInWords,
  sourceInWords,
} from './evidence-words.ts'
import { isWithheld, withheldWord } from './withheld.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'start',
    gap: '8px',
    padding: '8px 0',
    '&:not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  audience: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  note: { margin: '2px 0', whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground2 },
  empty: { margin: 0, color: tokens.colorNeutralForeground3 },
})

interface EvidenceListProps {
  readonly records: readonly PlanRecord[]
  /** There is more on file than the reader may see. */
  readonly isPartHidden: boolean
  readonly people: readonly PlanRecord[]
  readonly mayTakeBack: (record: string) => boolean
  readonly onTakeBack: (record: PlanRecord) => void
}

/** What is on file for an outcome: what it shows, its day and source, who filed it and who can see it. */
export function EvidenceList(props: EvidenceListProps) {
  const { records, isPartHidden, people, mayTakeBack, onTakeBack } = props
  const styles = useStyles()
  const { place, expect } = useFocusAfter(records.length)
  if (records.length === 0) {
    return (
      <p className={styles.empty} ref={place} tabIndex={-1}>
        {isPartHidden ? 'Nothing is on file that you can see.' : 'Nothing is on file yet.'}
      </p>
    )
  }
  return (
    <ul className={styles.list} ref={place} tabIndex={-1} aria-label="Evidence on file">
      {records.map((record) => {
        const isKept = listOf(record, 'audience').length > 0 || isWithheld(record, 'audience')
        const EyeIcon = isKept ? EyeOff16Regular : Eye16Regular
        const note = isWithheld(record, 'note') ? withheldWord : textOf(record, 'note')
        return (
          <li key={record.id} className={styles.item}>
            <div className={styles.words}>
              <span>{evidenceInWords(record, people)}</span>
              {note !== '' && <p className={styles.note}>{note}</p>}
              <span className={styles.second}>
                {[daysInWords(record), sourceInWords(record)].filter(Boolean).join(', ')}
              </span>
              <span className={styles.second}>
                <span>Filed by {authorInWords(record)}</span>
                <span className={styles.audience}>
                  <EyeIcon aria-hidden />
                  {audienceInWords(record, people)}
                </span>
              </span>
            </div>
            {mayTakeBack(record.id) && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Take back: ${evidenceInWords(record, people)}`}
                onClick={() => {
                  expect()
                  onTakeBack(record)
                }}
              >
                Take back
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The button that took an entry back goes with it: the focus then stays where the list is. */
function useFocusAfter(count: number) {
  const before = useRef(count)
  const isExpected = useRef(false)
  const element = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (isExpected.current && count < before.current) {
      isExpected.current = false
      element.current?.focus({ preventScroll: true })
    }
    before.current = count
  }, [count])
  return {
    place: (found: HTMLElement | null) => {
      element.current = found
    },
    expect: () => {
      isExpected.current = true
    },
  }
}
