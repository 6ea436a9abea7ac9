import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  ArrowTrendingDown16Regular,
  Subtract16Regular,
  Warning16Regular,
} from '@fluentui/react-icons'
import type { Drift } from '../../../rules/drift.ts'
import { useToneStyles } from '../../ui/tone-styles.ts'
import { levelWords, mainReason } from './drift-words.ts'

const useStyles = makeStyles({
  mark: { display: 'flex', gap: '12px', minWidth: 0 },
  icon: { display: 'flex', paddingTop: '2px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  level: { fontWeight: tokens.fontWeightSemibold },
  low: { color: tokens.colorNeutralForeground2 },
  reason: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})

const looks = {
  high: { Icon: Warning16Regular, tone: 'bad' },
  medium: { Icon: ArrowTrendingDown16Regular, tone: 'warn' },
  low: { Icon: Subtract16Regular, tone: 'calm' },
} as const

/** How near a plan is to drifting, with the one reason that weighs most. */
export function DriftMark({ drift }: { readonly drift: Drift }) {
  const styles = useStyles()
  const tones = useToneStyles()
  const { Icon, tone } = looks[drift.level]
  const reason = mainReason(drift)
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.icon, tones[tone])}>
        <Icon aria-hidden />
      </span>
      <span className={styles.words}>
        <span className={drift.level === 'low' ? styles.low : styles.level}>
          {levelWords[drift.level]}
        </span>
        {reason && <span className={styles.reason}>{reason}</span>}
      </span>
    </span>
  )
}
