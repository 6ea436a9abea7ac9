import {
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components'
import type { NextReview } from '../../../../rules/next-review-in.ts'
import { reviewModes } from '../../../plan/codes.ts'
import type { HoldDraft } from '../../../plan/review/drafts.ts'
import { missingIn } from '../../../plan/review/holding.ts'
import type { PlanView } from '../../../plan/view.ts'
import { fieldFault } from '../../../ui/field-fault.ts'
import { recordsIn } from '../people.ts'
import { useFormStyles } from './form-styles.ts'
import { attendanceGroups, missingWords, proposalWords } from './hold-words.ts'
import { NoteArea } from './NoteArea.tsx'

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choices: { display: 'flex', flexWrap: 'wrap' },
  date: { maxWidth: '220px' },
})

export const modeWords = {
  meeting: 'In a meeting',
  gathered: 'Gathered without a meeting',
} as const
const cameWords = { attended: 'Here', apologies: 'Apologies', '': 'Not here' } as const

interface CloseFormProps {
  readonly view: PlanView
  readonly next: NextReview
  readonly madeUp: readonly string[]
  readonly draft: HoldDraft
  readonly faults: Readonly<Record<string, string>>
  readonly onChange: (draft: HoldDraft) => void
  readonly onSave: () => void
}

/** The end of a review: who was there, what was agreed, and when the next is. */
export function CloseForm(props: CloseFormProps) {
  const { view, next, madeUp, draft, faults, onChange, onSave } = props
  const shared = useFormStyles()
  const styles = useStyles()
  const missing = missingWords(missingIn(view), recordsIn(view, 'person'))
  return (
    <>
      {missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {missing.join(' ')} You can still finish. Say why in what was agreed.
          </MessageBarBody>
        </MessageBar>
      )}
      {madeUp.length > 0 && (
        <p className={shared.line}>
          This also makes up for the {madeUp.join(' and the ')} review, which was not held.
        </p>
      )}
      <Field label="How was it held?" {...fieldFault(faults['mode'])}>
        <RadioGroup
          value={draft.mode}
          onChange={(_, { value }) =>
            onChange({ ...draft, mode: reviewModes.find((one) => one === value) ?? '' })
          }
        >
          {reviewModes.map((one) => (
            <Radio key={one} value={one} label={modeWords[one]} />
          ))}
        </RadioGroup>
      </Field>
      <section className={shared.form} aria-labelledby="review-attendance">
        <h3 className={shared.heading} id="review-attendance">
          Who was there
        </h3>
        {attendanceGroups(view).map(({ title, people }) => (
          <div key={title}>
            <p className={shared.second}>{title}</p>
            {people.map(({ id, name }) => (
              <div key={id} className={styles.person}>
                <span id={`came-${id}`}>{name}</span>
                <RadioGroup
                  layout="horizontal"
                  className={styles.choices}
                  aria-labelledby={`came-${id}`}
                  value={draft.came[id] ?? ''}
                  onChange={(_, { value }) =>
                    onChange({ ...draft, came: { ...draft.came, [id]: cameOf(value) } })
                  }
                >
                  {(['attended', 'apologies', ''] as const).map((one) => (
                    <Radio key={one} value={one} label={cameWords[one]} />
                  ))}
                </RadioGroup>
              </div>
            ))}
          </div>
        ))}
      </section>
      <Field
        label="Next review"
        hint={proposalWords(next)}
        className={styles.date}
        {...fieldFault(faults['next'])}
      >
        <Input
          type="date"
          value={draft.next}
          onChange={(_, { value }) => onChange({ ...draft, next: value })}
        />
      </Field>
      <NoteArea
        label="What was agreed"
        hint="Everybody in the team reads this."
        value={draft.note}
        fault={faults['note']}
        onChange={(note) => onChange({ ...draft, note })}
        onSave={onSave}
      />
    </>
  )
}

const cameOf = (value: string): 'attended' | 'apologies' | '' =>
  value === 'attended' || value === 'apologies' ? value : ''
