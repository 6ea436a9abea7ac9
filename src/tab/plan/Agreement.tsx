import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Handshake20Regular } from '@fluentui/react-icons'
import { dayInWords } from '../../../rules/calendar.ts'
import { textOf, type PlanRecord } from '../../plan/plan.ts'

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    margin: '-8px 0 16px',
  },
  words: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  said: { margin: 0 },
  quote: {
    margin: '4px 0 0',
    padding: '0 0 0 12px',
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    whiteSpace: 'pre-wrap',
  },
  button: { whiteSpace: 'nowrap' },
})

interface AgreementProps {
  readonly record: PlanRecord | undefined
  /** What it means that it is not agreed. */
  readonly unagreed: string
  readonly onAgree: (() => void) | null
  readonly onChange: (() => void) | null
  readonly onTakeBack: (() => void) | null
}

/** Whether the team agreed an outcome with the family, when and in which words, with the way to agree it or to take that back. */
export function Agreement(props: AgreementProps) {
  const { record, unagreed, onAgree, onChange, onTakeBack } = props
  const styles = useStyles()
  const words = textOf(record, 'words')
  return (
    <div className={styles.frame}>
      <div className={styles.words}>
        <p className={styles.said}>
          {record ? `Agreed with the family on ${dayInWords(textOf(record, 'agreed'))}.` : unagreed}
        </p>
        {words !== '' && <blockquote className={styles.quote}>“{words}”</blockquote>}
      </div>
      {!record && onAgree && (
        <Button
          size="small"
          className={styles.button}
          icon={<Handshake20Regular />}
          onClick={onAgree}
        >
          Agree this outcome
        </Button>
      )}
      {record && onChange && (
        <Button size="small" appearance="subtle" className={styles.button} onClick={onChange}>
          Change
        </Button>
      )}
      {record && onTakeBack && (
        <Button size="small" appearance="subtle" className={styles.button} onClick={onTakeBack}>
          Take back
        </Button>
      )}
    </div>
  )
}
