import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import type { PlanView } from '../../../plan/view.ts'
import { fieldFault } from '../../../ui/field-fault.ts'
import { SideDrawer } from '../../../ui/SideDrawer.tsx'
import { useSaving } from '../use-saving.ts'
import type { Write } from '../use-writer.ts'
import { personFields, type PersonForm } from './person-form.ts'

interface AddPersonProps {
  readonly view: PlanView
  readonly write: Write
  readonly onClose: () => void
}

/** Adds somebody to the family; who lives elsewhere is asked for, so that no parent is left out. */
export function AddPerson({ view, write, onClose }: AddPersonProps) {
  const { faults, trouble, isBusy, save } = useSaving(write, onClose)
  const [form, setForm] = useState<PersonForm>({
    name: '',
    kind: 'child',
    born: '',
    household: true,
    parent: true,
  })

  function file() {
    const read = personFields(form, view.on)
    if ('faults' in read) return void save([], read.faults)
    const { fields } = read
    const id = crypto.randomUUID()
    void save([{ do: 'add', id, kind: 'person', record: crypto.randomUUID(), fields }])
  }

  return (
    <SideDrawer
      title="Add a person"
      onClose={onClose}
      save={{ says: 'Add the person', isBusy, trouble, run: file }}
    >
      <Field label="Name" required {...fieldFault(faults['name'])}>
        <Input
          value={form.name}
          autoComplete="off"
          onChange={(_, { value }) => setForm({ ...form, name: value })}
        />
      </Field>
      <Field label="Who they are" {...fieldFault(faults['kind'])}>
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
        <Field
          label="Date of birth"
          hint="Ages decide which parts of the framework apply."
          {...fieldFault(faults['born'])}
        >
          <Input
            type="date"
            max={view.on}
            value={form.born}
            onChange={(_, { value }) => setForm({ ...form, born: value })}
          />
        </Field>
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
