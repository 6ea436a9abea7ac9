import { Field, Input, type FieldProps } from '@fluentui/react-components'

interface DayFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string
  /** The last day that can be picked. */
  readonly max?: string
  readonly onType: (value: string) => void
}

/** A field in which a day is typed or picked. */
export function DayField({ value, max, onType, ...field }: DayFieldProps) {
  return (
    <Field {...field}>
      <Input type="date" max={max} value={value} onChange={(_, typed) => onType(typed.value)} />
    </Field>
  )
}
