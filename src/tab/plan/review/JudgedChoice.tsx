import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { LockClosed20Regular } from '@fluentui/react-icons'
import type { StepDraft } from '../../../plan/review/drafts.ts'
import { fieldFault } from '../../../ui/field-fault.ts'
import { judgedWords } from './step-words.ts'

const useStyles = makeStyles({
  locked: {
    display: 'flex',
    gap: '8px',
    margin: '4px 0 0',
    padding: '0 8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
  },
  icon: { flexShrink: 0 },
})

const choices = ['better', 'same', 'worse', 'met'] as const

interface JudgedChoiceProps {
  readonly label: string
  readonly value: StepDraft['judged']
  /** Whether the team may say that it is met. */
  readonly isMetOffered: boolean
  /** Why they may not, and from when on. */
  readonly locked?: string
  readonly fault: string | undefined
  readonly onChange: (value: StepDraft['judged']) => void
}

/** What the team judges: nothing is chosen beforehand, and "met" is there from its day on. */
export function JudgedChoice(props: JudgedChoiceProps) {
  const { label, value, isMetOffered, locked, fault, onChange } = props
  const styles = useStyles()
  const offered = isMetOffered ? choices : choices.slice(0, 3)
  return (
    <div>
      <Field label={label} {...fieldFault(fault)}>
        <RadioGroup
          value={value}
          onChange={(_, chosen) => onChange(offered.find((one) => one === chosen.value) ?? '')}
        >
          {offered.map((one) => (
            <Radio key={one} value={one} label={judgedWords[one]} />
          ))}
        </RadioGroup>
      </Field>
      {locked !== undefined && (
        <p className={styles.locked}>
          <LockClosed20Regular className={styles.icon} aria-hidden />
          <span>{locked}</span>
        </p>
      )}
    </div>
  )
}
