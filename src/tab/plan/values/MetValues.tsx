import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components'
import type { PlanView } from '../../../plan/view.ts'
import { clockTime } from '../../../ui/clock-words.ts'
import type { MetValue } from './value-desk.ts'
import { placeInWords, valueInWords } from './value-words.ts'

const useStyles = makeStyles({
  bars: { display: 'grid', gap: '8px', margin: '12px 12px 4px' },
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 240px))',
    gap: '4px 16px',
    margin: '4px 0',
  },
  one: { margin: 0, overflowWrap: 'anywhere' },
  label: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  title: { overflowWrap: 'anywhere' },
})

interface MetValuesProps {
  readonly view: PlanView
  readonly met: readonly MetValue[]
  readonly onKeep: (value: MetValue, whose: 'mine' | 'theirs') => void
}

/** Values of this page that met somebody else's: both, side by side, with a choice for each field; both stay in the history. */
export function MetValues({ view, met, onKeep }: MetValuesProps) {
  const styles = useStyles()
  const found = met.flatMap((value) => {
    const record = view.records.find(({ id }) => id === value.record)
    return record ? [{ value, record }] : []
  })
  if (found.length === 0) return null
  return (
    <section aria-label="Changed by two people" className={styles.bars}>
      {found.map(({ value, record }) => {
        const place = placeInWords(record, value.field)
        return (
          <MessageBar key={`${value.record} ${value.field}`} intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle className={styles.title}>{place}</MessageBarTitle>
              <span>
                {whoInWords(value)} Both are kept in the history. Choose which one stands.
              </span>
              <div className={styles.both}>
                <p className={styles.one}>
                  <span className={styles.label}>Yours</span>
                  {valueInWords(record, value.field, value.mine, view)}
                </p>
                <p className={styles.one}>
                  <span className={styles.label}>Theirs</span>
                  {valueInWords(record, value.field, value.theirs, view)}
                </p>
              </div>
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => onKeep(value, 'mine')} aria-label={`Keep mine, ${place}`}>
                Keep mine
              </Button>
              <Button onClick={() => onKeep(value, 'theirs')} aria-label={`Keep theirs, ${place}`}>
                Keep theirs
              </Button>
            </MessageBarActions>
          </MessageBar>
        )
      })}
    </section>
  )
}

function whoInWords({ by, at }: MetValue): string {
  if (by === null || at === '') return 'Somebody else changed this while you did.'
  return `${by} changed this at ${clockTime(new Date(at))}.`
}
