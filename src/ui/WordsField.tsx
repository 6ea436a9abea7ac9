import { Field, Textarea, type FieldProps } from '@fluentui/react-components'

interface WordsFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string
  readonly rows: number
  readonly onType: (value: string) => void
}

/** A field for words of some length, which can be drawn taller. */
export function WordsField({ value, rows, onType, ...field }: WordsFieldProps) {
  return (
    <Field {...field}>
      <Textarea
        rows={rows}
        resize="vertical"
        value={value}
        onChange={(_, typed) => onType(typed.value)}
      />
    </Field>
  )
}
