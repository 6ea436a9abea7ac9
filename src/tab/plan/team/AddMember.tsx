import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { isDay } from '../../../../rules/calendar.ts'
import type { PlanView } from '../../../plan/view.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import type { Write } from '../use-writer.ts'
import { FindWorker } from './FindWorker.tsx'
import { roleWords } from './member-words.ts'
import { PreviewedDrawer } from './PreviewedDrawer.tsx'
import type { Worker } from './team-service.ts'

interface AddMemberProps {
  readonly view: PlanView
  readonly write: Write
  readonly onClose: () => void
}

/** Brings somebody whom the directory knows into the team; what they would see is shown before they are in it. */
export function AddMember({ view, write, onClose }: AddMemberProps) {
  const [record] = useState(() => crypto.randomUUID())
  const [chosen, setChosen] = useState<Worker | null>(null)
  const [role, setRole] = useState('member')
  const [from, setFrom] = useState(view.on)

  function read() {
    const faults: Record<string, string> = {}
    if (!isDay(from)) faults['from'] = 'Enter the first day.'
    if (chosen === null) return { faults: { ...faults, oid: 'Find somebody and choose them.' } }
    if (Object.keys(faults).length > 0) return { faults }
    const { oid, name, agency } = chosen
    const fields = { oid, name, agency, role, from }
    const id = crypto.randomUUID()
    return { operations: [{ do: 'add', id, kind: 'member', record, fields } as const] }
  }

  return (
    <PreviewedDrawer
      view={view}
      write={write}
      title="Add a member"
      says="Add to the team"
      read={read}
      newcomers={chosen ? { [record]: `${chosen.name}, ${chosen.agency}` } : {}}
      onClose={onClose}
    >
      {(faults) => (
        <>
          <FindWorker chosen={chosen} onChoose={setChosen} fault={faults['oid']} />
          <Field label="Role" {...fieldFault(faults['role'])}>
            <RadioGroup value={role} onChange={(_, { value }) => setRole(value)}>
              {['member', 'lead', 'manager'].map((one) => (
                <Radio key={one} value={one} label={roleWords[one] ?? one} />
              ))}
            </RadioGroup>
          </Field>
          <DayField label="Since" {...fieldFault(faults['from'])} value={from} onType={setFrom} />
        </>
      )}
    </PreviewedDrawer>
  )
}
