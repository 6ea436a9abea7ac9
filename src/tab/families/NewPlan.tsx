import { Field, Input, Select, Text, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { catalogue } from '../../../rules/frameworks/catalogue.ts'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { fieldFault } from '../../ui/field-fault.ts'
import { SideDrawer } from '../../ui/SideDrawer.tsx'
import { faultsByField, refusedFor, toMend } from '../faults.ts'
import { navigate } from '../navigation.ts'
import { useSession } from '../session.ts'
import { frameworkName } from '../framework-name.ts'
import { publicationInWords, usualFramework } from './framework-choice.ts'
import { readOpening, type OpeningFaults, type OpeningForm } from './opening-form.ts'

interface NewPlanProps {
  /** The plans the person has, which say what framework is usual for them. */
  readonly rows: readonly CaseloadRow[]
  readonly onClose: () => void
}

/** Opens a plan for a family, led by whoever is signed in. */
export function NewPlan({ rows, onClose }: NewPlanProps) {
  const { me, service } = useSession()
  const [form, setForm] = useState<OpeningForm>({
    family: '',
    framework: usualFramework(rows),
    opened: me.on,
    locality: '',
    goal: '',
  })
  const [faults, setFaults] = useState<OpeningFaults>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const put =
    (field: keyof OpeningForm) =>
    (_: unknown, { value }: { value: string }) =>
      setForm({ ...form, [field]: value })

  async function save() {
    const read = readOpening(form, me.on)
    setFaults('faults' in read ? read.faults : {})
    setTrouble(null)
    if ('faults' in read) {
      setTrouble(toMend(read.faults))
      return
    }
    setBusy(true)
    const answer = await service.open(read.opening)
    setBusy(false)
    if (answer.kind === 'answered') {
      onClose()
      navigate({ screen: 'plan', key: answer.value.key, outcome: null })
      return
    }
    if (answer.kind === 'unreachable') {
      setTrouble('The service cannot be reached. Your words are still here. Try again.')
      return
    }
    const { faults: found = [], message } = answer.refusal
    setFaults(faultsByField(found))
    setTrouble(refusedFor(message, found))
  }

  return (
    <SideDrawer
      title="New plan"
      onClose={onClose}
      save={{ says: 'Open the plan', isBusy, trouble, run: () => void save() }}
    >
      <Field label="Family name" required {...fieldFault(faults.family)}>
        <Input value={form.family} onChange={put('family')} autoComplete="off" />
      </Field>
      <Field
        label="Framework"
        required
        hint={publicationInWords(form.framework)}
        {...fieldFault(faults.framework)}
      >
        <Select value={form.framework} onChange={put('framework')}>
          {catalogue.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {frameworkName(entry)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="Day opened"
        required
        hint="The day support under this plan began."
        {...fieldFault(faults.opened)}
      >
        <Input type="date" max={me.on} value={form.opened} onChange={put('opened')} />
      </Field>
      <Field label="Locality" {...fieldFault(faults.locality)}>
        <Input value={form.locality} onChange={put('locality')} autoComplete="off" />
      </Field>
      <Text>You lead this plan for {me.agency}.</Text>
      <Field
        label="What the family wants to change"
        hint="In their own words. Everyone in the team can add to it later."
        {...fieldFault(faults.goal)}
      >
        <Textarea rows={4} resize="vertical" value={form.goal} onChange={put('goal')} />
      </Field>
    </SideDrawer>
  )
}
