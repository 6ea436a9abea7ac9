import { Button } from '@fluentui/react-components'
import { CheckmarkCircle16Filled } from '@fluentui/react-icons'
import { isDone, isLate } from '../../../plan/actions.ts'
import { textOf, type PlanRecord } from '../../../plan/plan.ts'
import { actionsToTake } from '../../../plan/review/agenda.ts'
import type { PlanView } from '../../../plan/view.ts'
import { dayInTable } from '../../../ui/day-words.ts'
import { useToneStyles } from '../../../ui/tone-styles.ts'
import { useSession } from '../../session.ts'
import { mayWrite } from '../allowed.ts'
import { textShown } from '../withheld.ts'
import { useFormStyles } from './form-styles.ts'

interface ActionsFormProps {
  readonly view: PlanView
  /** Null where whoever looks only follows. */
  readonly onDone: ((action: PlanRecord) => void) | null
}

/** Who does what: what is late comes first, and what is done is said so with one press. */
export function ActionsForm({ view, onDone }: ActionsFormProps) {
  const styles = useFormStyles()
  const tones = useToneStyles()
  const { me } = useSession()
  const actions = actionsToTake(view)
  if (actions.length === 0) return <p className={styles.line}>No action is open.</p>
  return (
    <ul className={styles.list}>
      {actions.map((action) => {
        const isOver = isDone(action, view.on)
        const late = isLate(action, view.on)
        const done = {
          do: 'set',
          id: 'asked',
          record: action.id,
          field: 'done',
          value: view.on,
          base: view.seq,
        } as const
        return (
          <li key={action.id} className={styles.card}>
            <div className={styles.row}>
              <span className={styles.grow}>
                <span className={styles.line}>{textShown(action, 'what')}</span>
                <p className={styles.second}>
                  {ownerOf(action, view)}
                  {', '}
                  <span className={late ? tones.bad : undefined}>{dueOf(action, late)}</span>
                </p>
              </span>
              {isOver && (
                <span className={tones.good}>
                  <CheckmarkCircle16Filled aria-hidden style={{ verticalAlign: '-3px' }} /> Done
                </span>
              )}
              {!isOver && onDone !== null && mayWrite(me, view, done) && (
                <Button size="small" onClick={() => onDone(action)}>
                  Done today
                </Button>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function ownerOf(action: PlanRecord, { records }: PlanView): string {
  const owner = records.find(({ id }) => id === textOf(action, 'owner'))
  return owner ? textShown(owner, 'name') : 'Nobody does it yet'
}

function dueOf(action: PlanRecord, late: boolean): string {
  const due = textOf(action, 'due')
  if (due === '') return 'no date'
  return late ? `was due ${dayInTable(due)}` : `due ${dayInTable(due)}`
}
