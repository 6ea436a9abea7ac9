import { Button, Field, Input, makeStyles } from '@fluentui/react-components'
import { CheckGroup } from '../../ui/CheckGroup.tsx'
import { fieldFault } from '../../ui/field-fault.ts'
import { dayWords, endsNextDay, type SpanForm } from './quiet-form.ts'

const useStyles = makeStyles({
  span: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  times: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px 16px' },
})

interface QuietSpanFieldsProps {
  readonly span: SpanForm
  readonly place: number
  readonly faults: Readonly<Record<string, string>>
  readonly onChange: (span: SpanForm) => void
  readonly onRemove: () => void
}

/** Hours of some days, which may end on the day that follows. */
export function QuietSpanFields(props: QuietSpanFieldsProps) {
  const { span, place, faults, onChange, onRemove } = props
  const styles = useStyles()
  return (
    <fieldset className={styles.span} aria-label={`Quiet hours ${place + 1}`}>
      <CheckGroup
        label="On"
        options={Object.entries(dayWords).map(([id, says]) => ({ id, says }))}
        chosen={span.days}
        onChange={(days) => onChange({ ...span, days })}
        fault={faults[`${place}.days`]}
      />
      <div className={styles.times}>
        <Field label="From" {...fieldFault(faults[`${place}.from`])}>
          <Input
            type="time"
            value={span.from}
            onChange={(_, { value }) => onChange({ ...span, from: value })}
          />
        </Field>
        <Field
          label={endsNextDay(span) ? 'To, on the day after' : 'To'}
          {...fieldFault(faults[`${place}.to`])}
        >
          <Input
            type="time"
            value={span.to}
            onChange={(_, { value }) => onChange({ ...span, to: value })}
          />
        </Field>
        <Button aria-label={`Remove quiet hours ${place + 1}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
    </fieldset>
  )
}
