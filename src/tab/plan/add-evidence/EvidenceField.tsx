import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { choiceWords, measureWords } from '../choice-words.ts'
import { CheckGroup } from '../../../ui/CheckGroup.tsx'
import { fieldFault } from '../../../ui/field-fault.ts'
import type { FieldSpec } from './form-spec.ts'

type Options = readonly { readonly id: string; readonly says: string }[]

/** What an evidence form offers besides fixed lists. */
export interface Offers {
  /** What can be judged: lines, and an outcome or the plan as a whole. */
  readonly about: Options
  /** Lines that a plain fact speaks to. */
  readonly lines: Options
  readonly terms: Options
  readonly measures: readonly string[]
  /** Scales whose scores count. */
  readonly instruments: readonly string[]
  readonly setting: string
}

interface EvidenceFieldProps {
  readonly field: FieldSpec
  readonly offers: Offers
  /** Whose judgement can be filed. */
  readonly judges: readonly string[]
  readonly hint: string | undefined
  readonly value: string
  readonly measures: readonly string[]
  readonly onChange: (value: string) => void
  readonly onMeasures: (measures: readonly string[]) => void
  readonly fault: string | undefined
}

/** One field of an evidence form, asked in the way its kind is asked. */
export function EvidenceField(props: EvidenceFieldProps) {
  const { field, offers, judges, value, measures, onChange, onMeasures, fault } = props
  const { ask, label, isRequired } = field
  const hint = props.hint ?? field.hint
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
  const options = optionsOf(ask, offers, judges)
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

function optionsOf(ask: FieldSpec['ask'], offers: Offers, judges: readonly string[]) {
  if (ask.kind === 'yes-no') return yesNo
  if (ask.kind === 'about') return offers.about
  if (ask.kind === 'clause') return offers.lines
  if (ask.kind === 'term') return offers.terms
  if (ask.kind !== 'choice') return null
  return Object.entries(choiceWords[ask.from])
    .map(([id, says]) => ({ id, says }))
    .filter(({ id }) => ask.from !== 'judge' || judges.includes(id))
}
