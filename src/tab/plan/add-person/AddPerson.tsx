import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import type { PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import { useSaving } from '../use-saving.ts'
import type { Write } from '../use-writer.ts'
import { meantimeIn } from '../values/meantime.ts'
import { amendedPerson, personFields, personForm, type PersonForm } from './person-form.ts'

interface AddPersonProps {
  readonly view: PlanView
  /** Who of the family is changed; null for somebody new. */
  readonly person: PlanRecord | null
  readonly write: Write
  readonly onClose: () => void
}

/** Adds somebody to the family or changes what is said of them; who lives elsewhere is asked for, so that no parent is left out. */
export function AddPerson({ view, person, write, onClose }: AddPersonProps) {
  const { faults, trouble, isBusy, save } = useSaving(write, onClose)
  const [opened] = useState({ person, seq: view.seq })
  const [form, setForm] = useState<PersonForm>(() => personForm(person))
  const state = (field: string) =>
    faults[field] === undefined
      ? meantimeIn(opened.person, person, field, view)
      : fieldFault(faults[field])

  function file() {
    if (opened.person) {
      const at = { on: view.on, base: opened.seq }
      const read = amendedPerson(form, opened.person, at, () => crypto.randomUUID())
      if ('faults' in read) return void save([], read.faults)
      return void save(read.operations)
    }
    const read = personFields(form, view.on)
    if ('faults' in read) return void save([], read.faults)
    const { fields } = read
    const id = crypto.randomUUID()
    return void save([{ do: 'add', id, kind: 'person', record: crypto.randomUUID(), fields }])
  }

  return (
    <SideDrawer
      title={person ? 'Change a person' : 'Add a person'}
      onClose={onClose}
      save={{ says: person ? 'Save' : 'Add the person', isBusy, trouble, run: file }}
    >
      {!opened.person?.withheld?.includes('name') && (
        <Field label="Name" required {...state('name')}>
          <Input
            value={form.name}
            autoComplete="off"
            onChange={(_, { value }) => setForm({ ...form, name: value })}
          />
        </Field>
      )}
      <Field label="Who they are" {...state('kind')}>
        <RadioGroup
          value={form.kind}
          onChange={(_, { value }) => setForm({ ...form, kind: value })}
        >
          <Radio value="child" label="Child" />
          <Radio value="adult" label="Adult" />
          <Radio value="unborn" label="Unborn baby" />
        </RadioGroup>
      </Field>
      {form.kind !== 'unborn' && (
        <DayField
          label="Date of birth"
          hint="Ages decide which parts of the framework apply."
          {...state('born')}
          max={view.on}
          value={form.born}
          onType={(value) => setForm({ ...form, born: value })}
        />
      )}
      <div>
        <Checkbox
          label="Lives in the household"
          checked={form.household}
          onChange={(_, { checked }) => setForm({ ...form, household: checked === true })}
        />
        {form.kind === 'adult' && (
          <Checkbox
            label="Has parenting responsibilities"
            checked={form.parent}
            onChange={(_, { checked }) => setForm({ ...form, parent: checked === true })}
          />
        )}
      </div>
    </SideDrawer>
  )
}
