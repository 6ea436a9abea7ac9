import { Button } from '@fluentui/react-components'
import { statusOf } from '../../../../rules/status.ts'
import { rowOf } from '../outcome-rows.ts'
import type { FormProps } from './form-props.ts'
import { useFormStyles } from './form-styles.ts'
import { JudgedChoice } from './JudgedChoice.tsx'
import { NoteArea } from './NoteArea.tsx'
import { StatusMark } from '../../../ui/StatusMark.tsx'

interface TogetherFormProps extends FormProps {
  readonly refs: readonly string[]
  /** Takes one of them in a step of its own. */
  readonly onAlone: (ref: string) => void
}

/** Outcomes for which only time is missing, one line each: taken together, or one of them by itself. */
export function TogetherForm(props: TogetherFormProps) {
  const { refs, view, draft, faults, onChange, onSave, onAlone } = props
  const styles = useFormStyles()
  return (
    <>
      <OutcomeLines {...props} onAlone={onAlone} />
      <JudgedChoice
        label={
          refs.length === 1
            ? 'What does the team judge today?'
            : 'What does the team judge today of all of them?'
        }
        value={draft.judged}
        isMetOffered={false}
        fault={faults['judged']}
        onChange={(judged) => onChange({ ...draft, judged })}
      />
      <p className={styles.second}>
        “Met” opens for each on its own day{view.hidden ? ', as far as you may see it' : ''}.
      </p>
      <NoteArea
        label="Why? Say what you saw or heard"
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
        onSave={onSave}
      />
    </>
  )
}

interface OutcomeLinesProps extends Pick<FormProps, 'view' | 'framework'> {
  readonly refs: readonly string[]
  readonly onAlone?: (ref: string) => void
}

/** Outcomes in one line each, with what explains them and their day. */
export function OutcomeLines({ refs, view, framework, onAlone }: OutcomeLinesProps) {
  const styles = useFormStyles()
  const findings = view.findings.outcomes.filter(({ ref }) => refs.includes(ref))
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const row = rowOf(finding, view, framework)
        return (
          <li key={row.ref} className={styles.card}>
            <div className={styles.row}>
              <span className={styles.grow}>
                <span className={styles.line}>
                  {row.ref} {row.title}
                </span>
                <p className={styles.second}>
                  {[row.forWhom, row.explains, row.when].filter(Boolean).join('. ')}
                </p>
              </span>
              {onAlone ? (
                <Button size="small" onClick={() => onAlone(row.ref)}>
                  Take {row.ref} by itself
                </Button>
              ) : (
                <StatusMark status={statusOf(finding, view.findings)} />
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
