import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  CheckmarkCircle20Filled,
  Circle20Regular,
  CircleHalfFill20Filled,
} from '@fluentui/react-icons'
import type { Framework } from '../../../../rules/framework.ts'
import type { Step } from '../../../plan/review/agenda.ts'
import type { PlanView } from '../../../plan/view.ts'
import { stepLines } from './step-words.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  step: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '12px',
    width: '100%',
    minHeight: '32px',
    margin: 0,
    padding: '8px 12px',
    boxSizing: 'border-box',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  now: { color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  second: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
})

interface AgendaProps {
  readonly steps: readonly Step[]
  readonly current: string
  readonly isDone: (step: Step) => boolean
  readonly view: PlanView
  readonly framework: Framework
  readonly onOpen: (id: string) => void
}

/** The steps of a review: which are done, which is open, and a way to each. */
export function Agenda({ steps, current, isDone, view, framework, onOpen }: AgendaProps) {
  const styles = useStyles()
  return (
    <ol className={styles.list}>
      {steps.map((step) => {
        const isCurrent = step.id === current
        const done = isDone(step)
        const { first, second } = stepLines(step, view, framework)
        const below = [done ? 'Done' : '', second].filter(Boolean).join('. ')
        return (
          <li key={step.id}>
            <button
              type="button"
              className={mergeClasses(styles.step, isCurrent && styles.current)}
              {...(isCurrent ? { 'aria-current': 'step' as const } : {})}
              onClick={() => onOpen(step.id)}
            >
              <span
                className={mergeClasses(styles.icon, isCurrent && styles.now, done && styles.done)}
              >
                <Mark isDone={done} isCurrent={isCurrent} />
              </span>
              <span className={styles.words}>
                <span>{first}</span>
                {below !== '' && <span className={styles.second}>{below}</span>}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function Mark({ isDone, isCurrent }: { readonly isDone: boolean; readonly isCurrent: boolean }) {
  if (isDone) return <CheckmarkCircle20Filled aria-hidden />
  return isCurrent ? <CircleHalfFill20Filled aria-hidden /> : <Circle20Regular aria-hidden />
}
