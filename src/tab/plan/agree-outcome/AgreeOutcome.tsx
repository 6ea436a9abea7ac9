import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { isDay } from '../../../../rules/calendar.ts'
import type { Framework } from '../../../../rules/framework.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import { WordsField } from '../../../ui/WordsField.tsx'
import { agreeableIn } from '../agreement.ts'
import { useSaving } from '../use-saving.ts'
import type { Write } from '../use-writer.ts'
import { changesOf } from '../values/changes-of.ts'
import { meantimeIn } from '../values/meantime.ts'

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
  /** What was agreed already and is changed; null where something new is agreed. */
  readonly agreement: PlanRecord | null
  readonly write: Write
  readonly onClose: () => void
}

/** Writes down that the team agreed one of the framework's outcomes with the family, with the family's own words beside the published ones, or changes its day and words. */
export function AgreeOutcome(props: AgreeOutcomeProps) {
  const { view, framework, toAgree, agreement, write, onClose } = props
  const styles = useStyles()
  const { faults, trouble, isBusy, save } = useSaving(write, onClose)
  const [opened] = useState({ agreement, seq: view.seq })
  const before = opened.agreement
  const [ref, setRef] = useState(before ? textOf(before, 'ref') : (toAgree ?? ''))
  const [agreed, setAgreed] = useState(before ? textOf(before, 'agreed') : view.on)
  const [words, setWords] = useState(textOf(before ?? undefined, 'words'))
  const groups = agreeableIn(view, framework)

  function file() {
    const said = words.trim()
    const wrong = {
      ...(ref === '' ? { ref: 'Choose an outcome.' } : {}),
      ...(!isDay(agreed) || agreed > view.on ? { agreed: 'Enter a day, today or before.' } : {}),
    }
    if (before) {
      const newId = () => crypto.randomUUID()
      const changes = changesOf(before, { agreed, words: said }, opened.seq, newId)
      return void save(changes, wrong)
    }
    const fields = { ref, agreed, ...(said === '' ? {} : { words: said }) }
    const id = crypto.randomUUID()
    return void save(
      [{ do: 'add', id, kind: 'outcome', record: crypto.randomUUID(), fields }],
      wrong,
    )
  }

  return (
    <SideDrawer
      title={before ? `Change what was agreed on ${ref}` : 'Agree an outcome'}
      onClose={onClose}
      save={{ says: before ? 'Save' : 'Agree the outcome', isBusy, trouble, run: file }}
    >
      {!before && (
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
      )}
      <WordsField
        label="In the family’s own words"
        hint="What they want to change, as they say it."
        {...fieldFault(faults['words'])}
        rows={3}
        value={words}
        onType={setWords}
      />
      <DayField
        label="Day it was agreed"
        required
        {...(faults['agreed'] === undefined
          ? meantimeIn(before, agreement, 'agreed', view)
          : fieldFault(faults['agreed']))}
        max={view.on}
        value={agreed}
        onType={setAgreed}
      />
    </SideDrawer>
  )
}
