import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { statusLooks } from '../../ui/status-look.ts'

const useStyles = makeStyles({
  segments: { display: 'flex', flexWrap: 'wrap', gap: '3px' },
  segment: {
    boxSizing: 'border-box',
    width: '17px',
    height: '9px',
    borderRadius: '3px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
  full: {
    backgroundColor: tokens.colorStatusSuccessForeground1,
    border: `1px solid ${tokens.colorStatusSuccessForeground1}`,
  },
  half: {
    backgroundImage: `linear-gradient(to right, ${tokens.colorNeutralStrokeAccessible} 50%, transparent 50%)`,
  },
  empty: {},
})

/** One small segment for each outcome, or theme where those are counted: full where met, half where only time is missing. The words beside it say the same. */
export function OutcomeSegments({ parts }: { readonly parts: CaseloadRow['parts'] }) {
  const styles = useStyles()
  return (
    <span className={styles.segments} aria-hidden="true">
      {parts.map(({ ref, status }) => (
        <span
          key={ref}
          className={mergeClasses(styles.segment, styles[statusLooks[status].fill])}
        />
      ))}
    </span>
  )
}
