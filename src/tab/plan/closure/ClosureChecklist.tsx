import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  CalendarClock16Regular,
  CheckmarkCircle16Regular,
  DismissCircle16Regular,
  Info16Regular,
  type FluentIcon,
} from '@fluentui/react-icons'
import { dayInWords } from '../../../../rules/calendar.ts'
import type { ClosureChecklist as List } from '../../../plan/closure/checklist.ts'
import type { ConditionResult } from '../../../plan/closure/conditions.ts'
import { resultWords } from '../../../plan/closure/closure-words.ts'
import type { PlanRecord } from '../../../plan/plan.ts'
import { StatusMark } from '../../../ui/StatusMark.tsx'
import { useToneStyles } from '../../../ui/tone-styles.ts'
import { linkTo } from '../../navigation.ts'
import { joined, shortName } from '../people.ts'
import { useCardStyles } from './card-styles.ts'
import { verdictInWords } from './closure-sentences.ts'

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '&:first-child': { borderTop: 'none' },
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px 12px',
    justifyContent: 'space-between',
    '@media (max-width: 479px)': { flexDirection: 'column' },
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  result: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  quote: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  why: { margin: '4px 0 0', paddingLeft: '20px' },
})

const looks: Readonly<
  Record<ConditionResult, { Icon: FluentIcon; tone: 'good' | 'calm' | 'bad' | 'ask' }>
> = {
  holds: { Icon: CheckmarkCircle16Regular, tone: 'good' },
  later: { Icon: CalendarClock16Regular, tone: 'calm' },
  fails: { Icon: DismissCircle16Regular, tone: 'bad' },
  unstated: { Icon: Info16Regular, tone: 'calm' },
}

interface ChecklistProps {
  readonly planKey: string
  readonly list: List
  readonly people: readonly PlanRecord[]
  readonly isHidden: boolean
}

/** What the framework asks of the closure with each result and its source, what is not met and why, and what else there is to see to. */
export function ClosureChecklist({ planKey, list, people, isHidden }: ChecklistProps) {
  const styles = useStyles()
  const cards = useCardStyles()
  const toOutcome = (ref: string) => linkTo({ screen: 'plan', key: planKey, outcome: ref })
  const notes = notesOf(list, people, isHidden)
  return (
    <>
      <section className={cards.card} aria-labelledby="closure-conditions">
        <h2 className={cards.heading} id="closure-conditions">
          What the framework asks
        </h2>
        <p className={cards.lead}>{verdictInWords(list)}</p>
        <ul className={styles.list}>
          {list.conditions.map(({ id, words, result, says, citation }, at) => (
            <li key={id} className={styles.row}>
              <div className={styles.head}>
                <span className={styles.words}>{words}</span>
                <Result result={result} />
              </div>
              <p className={styles.quote}>
                {says !== list.conditions[at - 1]?.says && `“${says}” `}
                {citation}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {list.unmet.length > 0 && (
        <section className={cards.card} aria-labelledby="closure-unmet">
          <h2 className={cards.heading} id="closure-unmet">
            Not met, and why
          </h2>
          <ul className={styles.list}>
            {list.unmet.map(({ ref, title, status, because, missing }) => (
              <li key={ref} className={styles.row}>
                <div className={styles.head}>
                  <Link className={styles.words} {...toOutcome(ref)}>
                    {ref} {title}
                  </Link>
                  <StatusMark status={status} />
                </div>
                <ul className={styles.why}>
                  {(missing.length > 0 ? missing : because).map((one) => (
                    <li key={one}>{missing.length > 0 ? `Missing: ${one}` : one}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(list.later.length > 0 || notes.length > 0) && (
        <section className={cards.card} aria-labelledby="closure-notes">
          <h2 className={cards.heading} id="closure-notes">
            Also to see to
          </h2>
          <ul className={styles.list}>
            {list.later.map(({ ref, due }) => (
              <li key={ref} className={styles.row}>
                <Link inline {...toOutcome(ref)}>
                  {ref}
                </Link>{' '}
                is to be proved after closure{due === null ? '.' : `, from ${dayInWords(due)}.`}
              </li>
            ))}
            {notes.map((note) => (
              <li key={note} className={styles.row}>
                {note}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Result({ result }: { readonly result: ConditionResult }) {
  const styles = useStyles()
  const tones = useToneStyles()
  const { Icon, tone } = looks[result]
  return (
    <span className={mergeClasses(styles.result, tones[tone])}>
      <Icon aria-hidden />
      {resultWords[result]}
    </span>
  )
}

/** What no rule of the framework decides and a manager will ask about. */
function notesOf(list: List, people: readonly PlanRecord[], isHidden: boolean): string[] {
  const { needsWithoutOutcome, baselineMissing, reviews, childrenUnheard } = list
  return [
    ...(needsWithoutOutcome.length > 0
      ? [
          `No outcome is agreed for ${needsWithoutOutcome.length === 1 ? 'need' : 'needs'} ${joined(needsWithoutOutcome.map(({ ref }) => ref))}.`,
        ]
      : []),
    ...baselineMissing.map(({ ref, because }) => `${ref}: ${because}.`),
    ...reviews
      .filter(({ isHeld }) => !isHeld)
      .map(({ point, due }) => `The ${point} review, due ${dayInWords(due)}, was not held.`),
    ...(childrenUnheard.length > 0
      ? [
          `The plan holds no words of ${joined(childrenUnheard.map((id) => shortName(id, people)))}.`,
        ]
      : []),
    ...(isHidden ? ['Something that you cannot see counts towards this.'] : []),
  ]
}
