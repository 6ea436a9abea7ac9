import {
  Button,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components'
import { ChevronDown16Regular, Warning16Regular } from '@fluentui/react-icons'
import type { ReviewFinding } from '../../../rules/findings.ts'
import { nextDueOf } from '../../plan/caseload.ts'
import type { PlanView } from '../../plan/view.ts'
import { daysLate, dayInTable, reviewName } from '../../ui/day-words.ts'
import { useToneStyles } from '../../ui/tone-styles.ts'

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    padding: '0 4px',
    marginLeft: '-4px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  icon: { display: 'inline-flex', verticalAlign: '-2px', marginRight: '6px' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '24px' },
  state: { textAlign: 'right' },
  second: { color: tokens.colorNeutralForeground3 },
})

/** The next review, and behind it all of them with their days. */
export function Reviews({ view }: { readonly view: PlanView }) {
  const styles = useStyles()
  const tones = useToneStyles()
  const { reviews } = view.findings
  const next = nextDueOf(view.findings, view.on)
  if (reviews.length === 0) return null
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="transparent" className={styles.button}>
          <span>
            {next && next.late > 0 && (
              <span className={mergeClasses(styles.icon, tones.bad)}>
                <Warning16Regular aria-hidden />
              </span>
            )}
            {next ? `${reviewName(next.point)} ` : 'All reviews held '}
            {next && (
              <span className={styles.strong}>
                {next.late > 0 ? daysLate(next.late) : dayInTable(next.due)}
              </span>
            )}{' '}
            <ChevronDown16Regular aria-hidden style={{ verticalAlign: '-3px' }} />
          </span>
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Reviews">
        <h2 className={styles.title}>Reviews</h2>
        <ul className={styles.list}>
          {reviews.map((review) => (
            <li key={review.point} className={styles.line}>
              <span>{reviewName(review.point)}</span>
              <span
                className={mergeClasses(
                  styles.state,
                  review.state === 'overdue' ? tones.bad : styles.second,
                )}
              >
                {stateInWords(review)}
              </span>
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  )
}

function stateInWords({ state, due }: ReviewFinding): string {
  const day = dayInTable(due)
  if (state === 'held') return `Held, was due ${day}`
  return state === 'overdue' ? `Was due ${day}` : `Due ${day}`
}
