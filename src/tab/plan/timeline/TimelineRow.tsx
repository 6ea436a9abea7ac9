import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { Eye16Regular, EyeOff16Regular } from '@fluentui/react-icons'
import { linkTo } from '../../navigation.ts'
import { Axes } from './Axes.tsx'
import type { TimelineEntry } from './timeline-entries.ts'

const useStyles = makeStyles({
  row: { display: 'flex', gap: '12px', minWidth: 0 },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minWidth: 0,
    padding: '10px 0',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { margin: '2px 0', whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground2 },
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorNeutralForeground3,
  },
  seen: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  refs: { display: 'inline-flex', flexWrap: 'wrap', gap: '0 8px' },
  replaced: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
})

interface TimelineRowProps {
  readonly entry: TimelineEntry
  readonly planKey: string
  readonly lanes: readonly string[]
}

/** One entry: what it shows, from where, for which outcomes it counts, until when, and who can see it. */
export function TimelineRow({ entry, planKey, lanes }: TimelineRowProps) {
  const styles = useStyles()
  const { shows, note, days, source, filedBy, seenBy, isKept, outcomes, validity, replaced } = entry
  const EyeIcon = isKept ? EyeOff16Regular : Eye16Regular
  return (
    <li className={styles.row}>
      <Axes lanes={lanes} people={entry.people} />
      <div className={styles.words}>
        {replaced === '' ? <span>{shows}</span> : <s>{shows}</s>}
        {replaced !== '' && <span className={styles.replaced}>{replaced}</span>}
        {note !== '' && <p className={styles.note}>{note}</p>}
        <span className={styles.second}>
          <span>{[days, source].filter(Boolean).join(', ')}</span>
          {validity !== '' && <span>{validity}</span>}
        </span>
        <span className={styles.second}>
          {outcomes.length === 0 ? (
            <span>Counts for no outcome</span>
          ) : (
            <span className={styles.refs}>
              Counts for
              {outcomes.map((outcome) => (
                <Link key={outcome} inline {...linkTo({ screen: 'plan', key: planKey, outcome })}>
                  {outcome}
                </Link>
              ))}
            </span>
          )}
          <span>Filed by {filedBy}</span>
          <span className={styles.seen}>
            <EyeIcon aria-hidden />
            {seenBy}
          </span>
        </span>
      </div>
    </li>
  )
}
