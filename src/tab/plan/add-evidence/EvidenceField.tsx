import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { choiceWords, measureWords } from '../choice-words.ts'
import { CheckGroup } from '../../../ui/CheckGroup.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import type { FieldSpec } from './form-spec.ts'

/** What an evidence form offers besides fixed lists: the lines of the outcome, terms, judges and measures. */
export interface Offers {
  readonly about: readonly { readonly id: string; readonly says: string }[]
  readonly terms: readonly { readonly id: string; readonly says: string }[]
  readonly judges: readonly string[]
  readonly measures: readonly string[]
}

interface EvidenceFieldProps {
  readonly field: FieldSpec
  readonly offers: Offers
  readonly value: string
  readonly measures: readonly string[]
  readonly onChange: (value: string) => void
  readonly onMeasures: (measures: readonly string[]) => void
  readonly fault: string | undefined
}

/** One field of an evidence form, asked in the way its kind is asked. */
export function EvidenceField(props: EvidenceFieldProps) {
  const { field, offers, value, measures, onChange, onMeasures, fault } = props
  const { ask, label, hint, isRequired } = field
  const put = (_: unknown, { value: next }: { value: string }) => onChange(next)
  if (ask.kind === 'measures') {
    return (
      <CheckGroup
        label={label}
        isRequired
        options={offers.measures.map((id) => ({ id, says: measureWords[id] ?? id }))}
        chosen={measures}
        onChange={onMeasures}
        fault={fault}
      />
    )
  }
  const options = optionsOf(ask, offers)
  return (
    <Field
      label={label}
      required={isRequired === true}
      {...(hint === undefined ? {} : { hint })}
      {...fieldFault(fault)}
    >
      {options ? (
        options.length <= 3 ? (
          <RadioGroup value={value} onChange={put}>
            {options.map(({ id, says }) => (
              <Radio key={id} value={id} label={says} />
            ))}
          </RadioGroup>
        ) : (
          <Select value={value} onChange={put}>
            <option value="">{isRequired ? 'Choose' : 'Not said'}</option>
            {options.map(({ id, says }) => (
              <option key={id} value={id}>
                {says}
              </option>
            ))}
          </Select>
        )
      ) : (
        <Input
          type={inputTypes[ask.kind] ?? 'text'}
          value={value}
          onChange={put}
          autoComplete="off"
          {...(ask.kind === 'number' ? { min: 0, inputMode: 'decimal' as const } : {})}
        />
      )}
    </Field>
  )
}

const inputTypes: Readonly<Record<string, 'date' | 'number'>> = { day: 'date', number: 'number' }

const yesNo = [
  { id: 'yes', says: 'Yes' },
  { id: 'no', says: 'No' },
]

function optionsOf(ask: FieldSpec['ask'], offers: Offers) {
  if (ask.kind === 'yes-no') return yesNo
  if (ask.kind === 'about') return offers.about
  if (ask.kind === 'term') return offers.terms
  if (ask.kind !== 'choice') return null
  return Object.entries(choiceWords[ask.from])
    .map(([id, says]) => ({ id, says }))
    .filter(({ id }) => ask.from !== 'judge' || offers.judges.includes(id))
}
