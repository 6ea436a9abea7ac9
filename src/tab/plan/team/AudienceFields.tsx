import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { textOf } from '../../../plan/plan.ts'
import type { PlanView } from '../../../plan/view.ts'
import { CheckGroup } from '../../../ui/CheckGroup.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import { agenciesOf } from '../add-evidence/offers.ts'
import { recordsIn } from '../people.ts'
import type { AudienceForm } from './team-forms.ts'

const isTo = (value: string): value is AudienceForm['to'] =>
  ['team', 'professionals', 'some'].includes(value)

interface AudienceFieldsProps {
  readonly view: PlanView
  readonly audience: AudienceForm
  readonly isProtected: boolean
  readonly onChange: (audience: AudienceForm) => void
  readonly fault: string | undefined
}

/** Who may know a place: the team, professionals and nobody of the family, or agencies and people by name. */
export function AudienceFields(props: AudienceFieldsProps) {
  const { view, audience, isProtected, onChange, fault } = props
  return (
    <>
      <Field label="Who may know it" {...(audience.to === 'some' ? {} : fieldFault(fault))}>
        <RadioGroup
          value={audience.to}
          onChange={(_, { value }) => {
            if (isTo(value)) onChange({ ...audience, to: value })
          }}
        >
          {!isProtected && <Radio value="team" label="The whole team" />}
          <Radio value="professionals" label="The professionals, nobody of the family" />
          <Radio value="some" label="Only some agencies" />
        </RadioGroup>
      </Field>
      {audience.to === 'some' && (
        <>
          <CheckGroup
            label="Agencies that may know it"
            isRequired
            options={agenciesOf(view).map((agency) => ({ id: agency, says: agency }))}
            chosen={audience.agencies}
            onChange={(agencies) => onChange({ ...audience, agencies })}
            fault={fault}
          />
          <CheckGroup
            label="People of the family whose copy may hold it"
            options={recordsIn(view, 'person').map((person) => ({
              id: person.id,
              says: textOf(person, 'name'),
            }))}
            chosen={audience.people}
            onChange={(people) => onChange({ ...audience, people })}
          />
        </>
      )}
    </>
  )
}
