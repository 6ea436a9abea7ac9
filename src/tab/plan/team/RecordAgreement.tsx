import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import type { PlanView } from '../../../plan/view.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import { WordsField } from '../../../ui/WordsField.tsx'
import { PeopleChoice } from '../add-evidence/PeopleChoice.tsx'
import { recordsIn } from '../people.ts'
import { useSaving } from '../use-saving.ts'
import type { Write } from '../use-writer.ts'
import { givenWords } from './agreement-words.ts'
import { agreementFields, type AgreementForm } from './team-forms.ts'

interface RecordAgreementProps {
  readonly view: PlanView
  readonly write: Write
  readonly onClose: () => void
}

/** Writes down what somebody of the family said to being helped; earlier answers stay. */
export function RecordAgreement({ view, write, onClose }: RecordAgreementProps) {
  const { faults, trouble, isBusy, save } = useSaving(write, onClose)
  const [form, setForm] = useState<AgreementForm>({
    given: 'agreed',
    on: view.on,
    people: [],
    how: '',
    words: '',
  })
  const put = (change: Partial<AgreementForm>) => setForm({ ...form, ...change })

  function file() {
    const found = agreementFields(form, view.on)
    if ('faults' in found) return void save([], found.faults)
    const id = crypto.randomUUID()
    const record = crypto.randomUUID()
    return void save([{ do: 'add', id, kind: 'agreement', record, fields: found.fields }])
  }

  return (
    <SideDrawer
      title="What the family said"
      onClose={onClose}
      save={{ says: 'Save', isBusy, trouble, run: file }}
    >
      <Field label="They">
        <RadioGroup value={form.given} onChange={(_, { value }) => put({ given: value })}>
          {Object.entries(givenWords).map(([id, says]) => (
            <Radio key={id} value={id} label={says} />
          ))}
        </RadioGroup>
      </Field>
      <PeopleChoice
        label="Who said so"
        people={recordsIn(view, 'person')}
        chosen={form.people}
        onChange={(people) => put({ people })}
        fault={faults['people']}
      />
      <DayField
        label="On"
        {...fieldFault(faults['on'])}
        max={view.on}
        value={form.on}
        onType={(value) => put({ on: value })}
      />
      <Field
        label="How they said so"
        required
        hint="For example: at a home visit, by phone, signed."
        {...fieldFault(faults['how'])}
      >
        <Input
          value={form.how}
          autoComplete="off"
          onChange={(_, { value }) => put({ how: value })}
        />
      </Field>
      <WordsField
        label="In their own words"
        {...fieldFault(faults['words'])}
        rows={2}
        value={form.words}
        onType={(value) => put({ words: value })}
      />
    </SideDrawer>
  )
}
