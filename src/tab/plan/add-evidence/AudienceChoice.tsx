import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import type { PlanView } from '../../../plan/view.ts'
import { CheckGroup } from '../../../ui/CheckGroup.tsx'
import { agenciesOf } from './offers.ts'

interface AudienceChoiceProps {
  readonly view: PlanView
  /** Agencies that may see it; null for the whole team. */
  readonly audience: readonly string[] | null
  readonly onChange: (audience: readonly string[] | null) => void
  readonly fault?: string | undefined
}

/** Who can see an entry: the whole team, or only agencies that are named. */
export function AudienceChoice(props: AudienceChoiceProps) {
  const { view, audience, onChange, fault } = props
  return (
    <>
      <Field label="Who can see it">
        <RadioGroup
          value={audience === null ? 'team' : 'some'}
          onChange={(_, { value }) =>
            onChange(value === 'team' ? null : [view.me.agency].filter(Boolean))
          }
        >
          <Radio value="team" label="The whole team" />
          <Radio value="some" label="Only some agencies" />
        </RadioGroup>
      </Field>
      {audience !== null && (
        <CheckGroup
          label="Agencies that can see it"
          options={agenciesOf(view).map((agency) => ({ id: agency, says: agency }))}
          chosen={audience}
          onChange={onChange}
          fault={fault}
        />
      )}
    </>
  )
}
