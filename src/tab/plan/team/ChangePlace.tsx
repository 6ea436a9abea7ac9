import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import { isDay } from '../../../../rules/calendar.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import { useSession } from '../../session.ts'
import type { Write } from '../use-writer.ts'
import { textShown } from '../withheld.ts'
import { roleWords } from './member-words.ts'
import { placeOffers } from './offered.ts'
import { PreviewedDrawer } from './PreviewedDrawer.tsx'
import { placeChanges } from './team-forms.ts'

interface ChangePlaceProps {
  readonly view: PlanView
  readonly write: Write
  readonly member: PlanRecord
  readonly onClose: () => void
}

/** Gives somebody another role in the team, or their place a last day. */
export function ChangePlace({ view, write, member, onClose }: ChangePlaceProps) {
  const { me } = useSession()
  const [role, setRole] = useState(textOf(member, 'role'))
  const [to, setTo] = useState(textOf(member, 'to'))
  const offers = placeOffers(me, view, member)

  function read() {
    if (to !== '' && !isDay(to)) return { faults: { to: 'Enter a day, or none.' } }
    const changes = placeChanges(member, { role, to })
    if (changes.length === 0) return { faults: { to: 'Change the role or the last day.' } }
    const base = view.seq
    return {
      operations: changes.map(
        (change) =>
          ({ do: 'set', id: crypto.randomUUID(), record: member.id, base, ...change }) as const,
      ),
    }
  }

  return (
    <PreviewedDrawer
      view={view}
      write={write}
      title={`Place of ${textShown(member, 'name')}`}
      says="Change the place"
      read={read}
      onClose={onClose}
    >
      {(faults) => (
        <>
          {offers && offers.roles.length > 1 && (
            <Field
              label="Role"
              hint="A manager’s place opens the plan only to somebody who signs in as a manager."
              {...fieldFault(faults['role'])}
            >
              <RadioGroup value={role} onChange={(_, { value }) => setRole(value)}>
                {offers.roles.map((one) => (
                  <Radio key={one} value={one} label={roleWords[one] ?? one} />
                ))}
              </RadioGroup>
            </Field>
          )}
          {offers?.mayEnd && (
            <DayField
              label="Last day in the team"
              hint="The plan is closed to them from the day after. Empty: no end."
              {...fieldFault(faults['to'] ?? faults['value'])}
              value={to}
              onType={setTo}
            />
          )}
        </>
      )}
    </PreviewedDrawer>
  )
}
