import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  Add20Regular,
  CheckmarkCircle16Filled,
  Circle16Regular,
  Warning16Regular,
} from '@fluentui/react-icons'
import type { PlanView } from '../../../plan/view.ts'
import { useToneStyles } from '../../../ui/tone-styles.ts'
import { linkTo } from '../../navigation.ts'
import { useSession } from '../../session.ts'
import { mayAdd, mayChange } from '../allowed.ts'
import { PartHead } from '../PartHead.tsx'
import { actionLines, countsInWords, type ActionLine } from './action-lines.ts'

const useStyles = makeStyles({
  counts: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '8px 0',
    '&:not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  icon: { display: 'flex', paddingTop: '2px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: '2px 0', whiteSpace: 'pre-wrap', color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '0 4px', marginLeft: '-8px' },
  tool: { minWidth: 'auto' },
  refs: { alignItems: 'baseline' },
  ref: { lineHeight: '24px', fontSize: tokens.fontSizeBase200 },
  empty: { margin: 0, color: tokens.colorNeutralForeground3 },
})

interface ActionsProps {
  readonly view: PlanView
  /** The outcome that the actions are for; null for all of the plan. */
  readonly outcome: string | null
  readonly heading: 'h2' | 'h3'
  readonly onAdd: () => void
  readonly onAmend: (id: string) => void
  readonly onDone: (id: string) => void
}

/** Who does what by when, and how anyone will know; what is late is said in words, and so is what nobody could check later. */
export function Actions(props: ActionsProps) {
  const { view, outcome, heading, onAdd, onAmend, onDone } = props
  const styles = useStyles()
  const { me } = useSession()
  const lines = actionLines(view, outcome)
  const counts = countsInWords(lines)
  return (
    <section>
      <PartHead
        heading={heading}
        title={<>Actions {counts !== '' && <span className={styles.counts}>{counts}</span>}</>}
      >
        {mayAdd(me, view, 'action') && (
          <Button size="small" appearance="subtle" icon={<Add20Regular />} onClick={onAdd}>
            Add an action
          </Button>
        )}
      </PartHead>
      {lines.length === 0 ? (
        <p className={styles.empty}>
          {outcome === null ? 'Nobody has anything to do yet.' : 'No action for this yet.'}
        </p>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <Line
              key={line.id}
              line={line}
              planKey={view.key}
              showsOutcomes={outcome === null}
              onDone={
                !line.isDone && mayChange(me, view, line.id, 'done') ? () => onDone(line.id) : null
              }
              onAmend={mayChange(me, view, line.id, 'what') ? () => onAmend(line.id) : null}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

interface LineProps {
  readonly line: ActionLine
  readonly planKey: string
  readonly showsOutcomes: boolean
  readonly onDone: (() => void) | null
  readonly onAmend: (() => void) | null
}

function Line({ line, planKey, showsOutcomes, onDone, onAmend }: LineProps) {
  const styles = useStyles()
  const tones = useToneStyles()
  const { what, who, when, late, isDone, sign, note, outcomes, lacks } = line
  const tone = isDone ? tones.good : late === '' ? tones.calm : tones.bad
  const Icon = isDone ? CheckmarkCircle16Filled : late === '' ? Circle16Regular : Warning16Regular
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, tone)}>
        <Icon aria-hidden />
      </span>
      <div className={styles.words}>
        <span>{what}</span>
        <span className={styles.second}>
          {who !== '' && <bdi>{who}</bdi>}
          {when !== '' && <span>{when}</span>}
          {late !== '' && <span className={mergeClasses(styles.strong, tones.bad)}>{late}</span>}
        </span>
        {sign !== '' && <span className={styles.second}>What will show it: {sign}</span>}
        {lacks !== '' && <span className={mergeClasses(styles.second, tones.warn)}>{lacks}</span>}
        {note !== '' && <p className={styles.note}>{note}</p>}
        {showsOutcomes && outcomes.length > 0 && (
          <span className={mergeClasses(styles.second, styles.refs)}>
            For
            {outcomes.map((ref) => (
              <Link
                key={ref}
                className={styles.ref}
                {...linkTo({ screen: 'plan', key: planKey, outcome: ref })}
              >
                {ref}
              </Link>
            ))}
          </span>
        )}
        {(onDone || onAmend) && (
          <div className={styles.tools}>
            {onDone && (
              <Button
                size="small"
                appearance="subtle"
                className={styles.tool}
                onClick={onDone}
                aria-label={`Mark done: ${what}`}
              >
                Mark done
              </Button>
            )}
            {onAmend && (
              <Button
                size="small"
                appearance="subtle"
                className={styles.tool}
                onClick={onAmend}
                aria-label={`Change: ${what}`}
              >
                Change
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  )
}
