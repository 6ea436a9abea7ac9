import { Checkbox, Field, Input, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { PlanView } from '../../../plan/view.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import { PeopleChoice } from '../add-evidence/PeopleChoice.tsx'
import { recordsIn } from '../people.ts'
import { useSaving } from '../use-saving.ts'
import type { Write } from '../use-writer.ts'
import { AudienceFields } from './AudienceFields.tsx'
import { placeUseWords } from './place-words.ts'
import { placeFields, type PlaceForm } from './team-forms.ts'

interface AddPlaceProps {
  readonly view: PlanView
  readonly write: Write
  readonly onClose: () => void
}

/** Writes a place of the family down; it can be protected in the same step, so that nobody sees it in between. */
export function AddPlace({ view, write, onClose }: AddPlaceProps) {
  const { faults, trouble, isBusy, save } = useSaving(write, onClose)
  const [form, setForm] = useState<PlaceForm>({
    people: [],
    use: 'home',
    text: '',
    from: '',
    to: '',
    protected: false,
    audience: { to: 'team', agencies: [view.me.agency], people: [] },
  })
  const put = (change: Partial<PlaceForm>) => setForm({ ...form, ...change })

  function file() {
    const found = placeFields(form)
    if ('faults' in found) return void save([], found.faults)
    const id = crypto.randomUUID()
    const record = crypto.randomUUID()
    return void save([{ do: 'add', id, kind: 'location', record, fields: found.fields }])
  }

  return (
    <SideDrawer
      title="Add a place"
      onClose={onClose}
      save={{ says: 'Save', isBusy, trouble, run: file }}
    >
      <Field
        label="Place"
        required
        hint="A postal address, or what it is called."
        {...fieldFault(faults['text'])}
      >
        <Input
          value={form.text}
          autoComplete="off"
          onChange={(_, { value }) => put({ text: value })}
        />
      </Field>
      <Field label="What it is" {...fieldFault(faults['use'])}>
        <Select value={form.use} onChange={(_, { value }) => put({ use: value })}>
          {Object.entries(placeUseWords).map(([id, says]) => (
            <option key={id} value={id}>
              {says}
            </option>
          ))}
        </Select>
      </Field>
      <PeopleChoice
        label="Whose place it is"
        people={recordsIn(view, 'person')}
        chosen={form.people}
        onChange={(people) => put({ people })}
        fault={faults['people']}
      />
      <DayField
        label="Since"
        {...fieldFault(faults['from'])}
        value={form.from}
        onType={(value) => put({ from: value })}
      />
      <DayField
        label="Until"
        {...fieldFault(faults['to'])}
        value={form.to}
        onType={(value) => put({ to: value })}
      />
      <Checkbox
        label="Protected: somebody is in danger if others learn it"
        checked={form.protected}
        onChange={(_, { checked }) =>
          put({
            protected: checked === true,
            audience:
              checked === true && form.audience.to === 'team'
                ? { ...form.audience, to: 'some' }
                : form.audience,
          })
        }
      />
      <AudienceFields
        view={view}
        audience={form.audience}
        isProtected={form.protected}
        onChange={(audience) => put({ audience })}
        fault={faults['audience']}
      />
    </SideDrawer>
  )
}
