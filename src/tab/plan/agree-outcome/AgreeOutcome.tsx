import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { isDay } from '../../../../rules/calendar.ts'
import type { Framework } from '../../../../rules/framework.ts'
import type { PlanView } from '../../../plan/view.ts'
import { fieldFault } from '../../../ui/field-fault.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import { agreeableIn } from '../agreement.ts'
import { useSaving } from '../use-saving.ts'
import type { Write } from '../use-writer.ts'

const useStyles = makeStyles({
  outcomes: {
    maxHeight: '360px',
    overflowY: 'auto',
    padding: '0 8px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  theme: {
    margin: '12px 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
})

interface AgreeOutcomeProps {
  readonly view: PlanView
  readonly framework: Framework
  readonly toAgree: string | null
  readonly write: Write
  readonly onClose: () => void
}

/** Writes down that the team agreed one of the framework's outcomes with the family, with the family's own words beside the published ones. */
export function AgreeOutcome({ view, framework, toAgree, write, onClose }: AgreeOutcomeProps) {
  const styles = useStyles()
  const { faults, trouble, isBusy, save } = useSaving(write, onClose)
  const [ref, setRef] = useState(toAgree ?? '')
  const [agreed, setAgreed] = useState(view.on)
  const [words, setWords] = useState('')
  const groups = agreeableIn(view, framework)

  function file() {
    const said = words.trim()
    void save(
      [
        {
          do: 'add',
          id: crypto.randomUUID(),
          kind: 'outcome',
          record: crypto.randomUUID(),
          fields: { ref, agreed, ...(said === '' ? {} : { words: said }) },
        },
      ],
      {
        ...(ref === '' ? { ref: 'Choose an outcome.' } : {}),
        ...(!isDay(agreed) || agreed > view.on ? { agreed: 'Enter a day, today or before.' } : {}),
      },
    )
  }

  return (
    <SideDrawer
      title="Agree an outcome"
      onClose={onClose}
      save={{ says: 'Agree the outcome', isBusy, trouble, run: file }}
    >
      <Field label="Outcome" required {...fieldFault(faults['ref'])}>
        <RadioGroup
          className={styles.outcomes}
          value={ref}
          onChange={(_, { value }) => setRef(value)}
        >
          {groups.length === 0 && <p>Every outcome of these themes is agreed.</p>}
          {groups.map(({ title, outcomes }) => (
            <div key={title} role="presentation">
              <p className={styles.theme}>{title}</p>
              {outcomes.map((outcome) => (
                <Radio
                  key={outcome.ref}
                  value={outcome.ref}
                  label={`${outcome.ref} ${outcome.says}`}
                />
              ))}
            </div>
          ))}
        </RadioGroup>
      </Field>
      <Field
        label="In the family’s own words"
        hint="What they want to change, as they say it."
        {...fieldFault(faults['words'])}
      >
        <Textarea
          rows={3}
          resize="vertical"
          value={words}
          onChange={(_, { value }) => setWords(value)}
        />
      </Field>
      <Field label="Day it was agreed" required {...fieldFault(faults['agreed'])}>
        <Input
          type="date"
          max={view.on}
          value={agreed}
          onChange={(_, { value }) => setAgreed(value)}
        />
      </Field>
    </SideDrawer>
  )
}
