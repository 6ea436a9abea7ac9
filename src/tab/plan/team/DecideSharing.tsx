import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { categories } from '../../../plan/codes.ts'
import type { PlanView } from '../../../plan/view.ts'
import { CheckGroup } from '../../../ui/CheckGroup.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import { startUpper } from '../../../ui/sentence.ts'
import { WordsField } from '../../../ui/WordsField.tsx'
import type { Write } from '../use-writer.ts'
import { PreviewedDrawer } from './PreviewedDrawer.tsx'
import { categoryWords } from './sharing-words.ts'
import { sharingFields, type SharingForm } from './team-forms.ts'

interface DecideSharingProps {
  readonly view: PlanView
  readonly write: Write
  readonly agency: string
  readonly onClose: () => void
}

/** Decides what an agency is told: a new entry, which counts from its first day on and leaves earlier ones readable. */
export function DecideSharing({ view, write, agency, onClose }: DecideSharingProps) {
  const [record] = useState(() => crypto.randomUUID())
  const [form, setForm] = useState<SharingForm>({
    agency,
    decision: 'share',
    categories: ['general'],
    purpose: '',
    basis: '',
    why: '',
    from: view.on,
    to: '',
  })
  const put = (change: Partial<SharingForm>) => setForm({ ...form, ...change })
  const line = (field: 'purpose' | 'basis') => ({
    value: form[field],
    autoComplete: 'off',
    onChange: (_: unknown, { value }: { value: string }) => put({ [field]: value }),
  })

  function read() {
    const found = sharingFields(form)
    if ('faults' in found) return found
    const id = crypto.randomUUID()
    return {
      operations: [{ do: 'add', id, kind: 'sharing', record, fields: found.fields } as const],
    }
  }

  return (
    <PreviewedDrawer
      view={view}
      write={write}
      title={`Sharing with ${agency}`}
      says="Record the decision"
      read={read}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <Field label="Decision">
            <RadioGroup value={form.decision} onChange={(_, { value }) => put({ decision: value })}>
              <Radio value="share" label="Share" />
              <Radio value="do-not-share" label="Do not share" />
            </RadioGroup>
          </Field>
          <CheckGroup
            label="Kinds of information"
            isRequired
            options={categories.map((id) => ({ id, says: startUpper(categoryWords[id]) }))}
            chosen={form.categories}
            onChange={(chosen) => put({ categories: chosen })}
            fault={faults['categories']}
          />
          <Field label="What it is for" required {...fieldFault(faults['purpose'])}>
            <Input {...line('purpose')} />
          </Field>
          <Field
            label="Lawful basis"
            required
            hint="For example: public task, early help."
            {...fieldFault(faults['basis'])}
          >
            <Input {...line('basis')} />
          </Field>
          <WordsField
            label="Reason"
            required
            {...fieldFault(faults['why'])}
            rows={2}
            value={form.why}
            onType={(value) => put({ why: value })}
          />
          <DayField
            label="From"
            {...fieldFault(faults['from'])}
            value={form.from}
            onType={(value) => put({ from: value })}
          />
          {form.decision === 'share' && (
            <DayField
              label="Until"
              hint="Empty: no end."
              {...fieldFault(faults['to'])}
              value={form.to}
              onType={(value) => put({ to: value })}
            />
          )}
        </>
      )}
    </PreviewedDrawer>
  )
}
