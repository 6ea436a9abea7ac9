import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import type { ClosureAnswer } from '../../../api/schemas/closure.ts'
import { answerWords, moveWords } from '../../../plan/closure/closure-words.ts'
import { closureMoves, familyAnswers } from '../../../plan/codes.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import { Trouble } from '../../../ui/Trouble.tsx'
import { WordsField } from '../../../ui/WordsField.tsx'
import { useCardStyles } from './card-styles.ts'
import {
  draftFrom,
  faultsOfDraft,
  isAsked,
  requestFrom,
  type ClosureDraft,
} from './closure-form.ts'
import type { Act } from './use-closure.ts'
import { useStep } from './use-step.ts'

interface AskFormProps {
  readonly page: ClosureAnswer
  readonly act: Act
  /** Another last day of support is tried: the checklist follows it. */
  readonly onClosing: (day: string) => void
}

/** Where the lead or a manager asks for the plan to be closed: when, where to, what stays, and what the family says. */
export function AskForm({ page, act, onClosing }: AskFormProps) {
  const cards = useCardStyles()
  const { isWhole } = page.checklist
  const [draft, setDraft] = useState(() => draftFrom(page.on, page.closure))
  const [id, setId] = useState(() => crypto.randomUUID())
  const { faults, trouble, isBusy, take } = useStep(act)
  const set = (change: Partial<ClosureDraft>) => setDraft((known) => ({ ...known, ...change }))
  const line = (name: 'destination' | 'contact', label: string, hint: string) => (
    <Field label={label} hint={hint} required {...fieldFault(faults[name])}>
      <Input value={draft[name]} onChange={(_, { value }) => set({ [name]: value })} />
    </Field>
  )
  const prose = (
    name: 'reason' | 'stays' | 'words' | 'unmet',
    label: string,
    hint: string,
    isNeeded = true,
  ) => (
    <WordsField
      label={label}
      hint={hint}
      required={isNeeded}
      {...fieldFault(faults[name])}
      rows={3}
      value={draft[name]}
      onType={(value) => set({ [name]: value })}
    />
  )

  async function ask() {
    if (await take(requestFrom(draft, id, isWhole), faultsOfDraft(draft, isWhole))) {
      setId(crypto.randomUUID())
    }
  }

  return (
    <section className={cards.card} aria-labelledby="closure-ask">
      <h2 className={cards.heading} id="closure-ask">
        Ask for a decision
      </h2>
      <form
        noValidate
        className={cards.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void ask()
        }}
      >
        {trouble !== null && <Trouble title="Not asked.">{trouble}</Trouble>}
        <Field
          label="Last day of support"
          hint="Today or within a month. It may lie up to a month back, where support had ended before this was written."
          required
          {...fieldFault(faults['closing'])}
        >
          <Input
            type="date"
            value={draft.closing}
            onChange={(_, { value }) => {
              set({ closing: value })
              onClosing(value)
            }}
          />
        </Field>
        <Field label="Where the family goes from here" required {...fieldFault(faults['move'])}>
          <RadioGroup
            value={draft.move}
            onChange={(_, { value }) =>
              set({ move: closureMoves.find((one) => one === value) ?? '' })
            }
          >
            {closureMoves.map((one) => (
              <Radio key={one} value={one} label={moveWords[one]} />
            ))}
          </RadioGroup>
        </Field>
        {line('destination', 'To whom, or where', 'The service, team or place.')}
        {prose('reason', 'Why now', 'What makes it right that support changes now.')}
        {prose('stays', 'What stays in place', 'Who still sees the family, and how often.')}
        {line('contact', 'Whom the family calls', 'A service or a role the family knows.')}
        <Field label="What the family says" required {...fieldFault(faults['agrees'])}>
          <RadioGroup
            value={draft.agrees}
            onChange={(_, { value }) =>
              set({ agrees: familyAnswers.find((one) => one === value) ?? '' })
            }
          >
            {familyAnswers.map((one) => (
              <Radio key={one} value={one} label={answerWords[one]} />
            ))}
          </RadioGroup>
        </Field>
        {isAsked(draft) && (
          <>
            <DayField
              label="Day they said so"
              required
              {...fieldFault(faults['agreed'])}
              max={page.on}
              value={draft.agreed}
              onType={(value) => set({ agreed: value })}
            />
            {prose(
              'words',
              'In the family’s own words',
              'As they say it.',
              draft.agrees !== 'agrees',
            )}
          </>
        )}
        {!isWhole &&
          prose(
            'unmet',
            'Why it closes without all outcomes',
            'Not all that the framework asks is met. The plan will be counted as closed without all outcomes.',
          )}
        <div className={cards.buttons}>
          <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
            {isBusy ? 'Asking' : 'Ask for decision'}
          </Button>
        </div>
      </form>
    </section>
  )
}
