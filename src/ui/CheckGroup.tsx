import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: '2px' },
  required: { color: tokens.colorPaletteRedForeground1 },
  options: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  fault: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
})

interface CheckGroupProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly says: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly isRequired?: boolean
  readonly fault?: string | undefined
}

/** Several of several: checkboxes under one name, with their fault below. */
export function CheckGroup(props: CheckGroupProps) {
  const { label, options, chosen, onChange, isRequired, fault } = props
  const styles = useStyles()
  const faultId = useId()
  const toggle = (id: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <fieldset
      className={styles.group}
      aria-describedby={fault ? faultId : undefined}
      data-fault={fault ? '' : undefined}
    >
      <legend className={styles.legend}>
        {label}
        {isRequired && (
          <span className={styles.required} aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </legend>
      <div className={styles.options}>
        {options.map(({ id, says }) => (
          <Checkbox
            key={id}
            label={says}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => toggle(id, checked === true)}
          />
        ))}
      </div>
      {fault && (
        <p id={faultId} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  )
}
