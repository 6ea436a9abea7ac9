import { Field, Textarea } from '@fluentui/react-components'
import { fieldFault } from '../../../ui/field-fault.ts'
import { useFormStyles } from './form-styles.ts'

interface NoteAreaProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly fault?: string | undefined
  readonly onChange: (value: string) => void
  /** Ctrl+Enter. */
  readonly onSave: () => void
}

/** A text of a review, which Ctrl+Enter saves with its step. */
export function NoteArea({ label, hint, value, fault, onChange, onSave }: NoteAreaProps) {
  const styles = useFormStyles()
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...fieldFault(fault)}>
      <Textarea
        className={styles.area}
        resize="vertical"
        value={value}
        onChange={(_, { value: text }) => onChange(text)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          onSave()
        }}
      />
    </Field>
  )
}
