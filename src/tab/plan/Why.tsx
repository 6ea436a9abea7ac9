import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  CheckmarkCircle16Regular,
  Clock16Regular,
  DismissCircle16Regular,
  EyeOff16Regular,
  Scales16Regular,
  Subtract16Regular,
  Warning16Regular,
} from '@fluentui/react-icons'
import { startUpper } from '../../ui/sentence.ts'
import { useToneStyles } from '../../ui/tone-styles.ts'
import { standingWords, type Check, type Standing } from './checks.ts'

const useStyles = makeStyles({
  asked: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  sources: {
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  checks: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  check: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '12px' },
  icon: { display: 'flex', paddingTop: '2px' },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  second: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  fact: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  standing: { fontWeight: tokens.fontWeightSemibold },
  missing: { margin: 0, paddingLeft: '16px' },
  earliest: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '0 16px',
    marginTop: '16px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  day: { fontWeight: tokens.fontWeightSemibold },
  quote: {
    margin: '16px 0 0',
    padding: '0 0 0 12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '& p': { margin: '0 0 4px' },
  },
  muted: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  cite: {
    marginTop: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    textAlign: 'left',
  },
})

const looks = {
  met: { Icon: CheckmarkCircle16Regular, tone: 'good' },
  waiting: { Icon: Clock16Regular, tone: 'calm' },
  missing: { Icon: Warning16Regular, tone: 'warn' },
  'to-judge': { Icon: Scales16Regular, tone: 'ask' },
  'not-met': { Icon: DismissCircle16Regular, tone: 'bad' },
  'not-needed': { Icon: Subtract16Regular, tone: 'calm' },
} as const satisfies Record<Standing, unknown>

interface WhyProps {
  readonly checks: readonly Check[]
  readonly asked: string | null
  /** Who could supply what is missing, said once for all checks. */
  readonly sources: string | null
  /** The earliest day in words, or what it hangs on. */
  readonly earliest: string | null
  /** The publisher's sentences that the checks give cut, whole. */
  readonly quotes: readonly { readonly ref: string; readonly says: string }[]
  readonly citation: string
  readonly onCite: () => void
}

/** Why an outcome stands as it does, always in this order: the checks, the earliest day, the publisher's words, where they stand. */
export function Why({ checks, asked, sources, earliest, quotes, citation, onCite }: WhyProps) {
  const styles = useStyles()
  return (
    <>
      {asked !== null && <p className={styles.asked}>{asked}</p>}
      <ul className={styles.checks}>
        {checks.map((check) => (
          <CheckLine key={check.key} check={check} />
        ))}
      </ul>
      {sources !== null && (
        <p className={styles.sources}>Who could supply what is needed: {sources}.</p>
      )}
      {earliest !== null && (
        <div className={styles.earliest}>
          <span>Earliest this could be met</span>
          <span className={styles.day}>{earliest}</span>
        </div>
      )}
      {quotes.length > 0 && (
        <blockquote className={styles.quote}>
          {quotes.map(({ ref, says }) => (
            <p key={ref + says}>
              <span className={styles.muted}>{ref}</span> “{says}”
            </p>
          ))}
        </blockquote>
      )}
      <Link as="button" className={styles.cite} onClick={onCite}>
        {citation}
      </Link>
    </>
  )
}

function CheckLine({ check }: { readonly check: Check }) {
  const styles = useStyles()
  const tones = useToneStyles()
  const { ref, says, joined, standing, who, because, missing, holdsBack, isHidden } = check
  const { Icon, tone } = looks[standing]
  const Shown = isHidden ? EyeOff16Regular : Icon
  return (
    <li className={styles.check}>
      <span className={mergeClasses(styles.icon, tones[tone])}>
        <Shown aria-hidden />
      </span>
      <span className={styles.words}>
        {says !== null && (
          <span>
            <span className={styles.muted}>{[ref, joined].filter(Boolean).join(' ')}</span> “{says}”
          </span>
        )}
        <span className={styles.fact}>
          <span className={mergeClasses(styles.standing, tones[tone])}>
            {standingWords[standing]}.
          </span>{' '}
          {who !== null && (
            <>
              <bdi>{who}</bdi>:{' '}
            </>
          )}
          {because}
        </span>
        {isHidden && (
          <span className={styles.second}>
            Somebody in the team keeps it to their own agency. Ask the team.
          </span>
        )}
        {missing.length === 1 && <span className={styles.second}>Needed: {missing[0]}</span>}
        {missing.length > 1 && (
          <span className={styles.second}>
            Needed:
            <ul className={styles.missing}>
              {missing.map((one) => (
                <li key={one}>{startUpper(one)}</li>
              ))}
            </ul>
          </span>
        )}
        {!holdsBack && standing === 'not-met' && (
          <span className={styles.second}>This does not hold it back.</span>
        )}
      </span>
    </li>
  )
}
