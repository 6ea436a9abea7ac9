import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { CheckGroup } from '../../../ui/CheckGroup.tsx'

interface AudienceChoiceProps {
  readonly agencies: readonly string[]
  readonly mine: string
  /** Agencies that may see it; null for the whole team. */
  readonly audience: readonly string[] | null
  readonly onChange: (audience: readonly string[] | null) => void
  readonly fault?: string | undefined
}

/** Who can see an entry: the whole team, or only agencies that are named. */
export function AudienceChoice(props: AudienceChoiceProps) {
  const { agencies, mine, audience, onChange, fault } = props
  return (
    <>
      <Field label="Who can see it">
        <RadioGroup
          value={audience === null ? 'team' : 'some'}
          onChange={(_, { value }) => onChange(value === 'team' ? null : [mine].filter(Boolean))}
        >
          <Radio value="team" label="The whole team" />
          <Radio value="some" label="Only some agencies" />
        </RadioGroup>
      </Field>
      {audience !== null && (
        <CheckGroup
          label="Agencies that can see it"
          options={agencies.map((agency) => ({ id: agency, says: agency }))}
          chosen={audience}
          onChange={onChange}
          fault={fault}
        />
      )}
    </>
  )
}
