import { isDay, type Day } from '../../../../rules/calendar.ts'
import type { Operation } from '../../../plan/operation.ts'
import { listOf, textOf, type PlanRecord } from '../../../plan/plan.ts'
import { changesOf } from '../values/changes-of.ts'

/** What is typed into the form of an action. */
export interface ActionForm {
  readonly what: string
  readonly owner: string
  readonly due: string
  readonly sign: string
  readonly outcomes: readonly string[]
  readonly done: string
  readonly note: string
  /** Agencies that may see it; null for the whole team. */
  readonly audience: readonly string[] | null
}

/** The form as it opens: empty for an outcome, or as an action stands. */
export function actionForm(action: PlanRecord | null, outcome: string | null): ActionForm {
  const text = (field: string) => textOf(action ?? undefined, field)
  const audience = listOf(action ?? undefined, 'audience')
  return {
    what: text('what'),
    owner: text('owner'),
    due: text('due'),
    sign: text('sign'),
    outcomes: action ? listOf(action, 'outcomes') : outcome === null ? [] : [outcome],
    done: text('done'),
    note: text('note'),
    audience: audience.length === 0 ? null : audience,
  }
}

/** What is wrong with a form, by field. */
export function actionFaults(form: ActionForm, on: Day): Record<string, string> {
  const { what, due, done, audience } = form
  return {
    ...(what.trim() === '' ? { what: 'Say what will be done.' } : {}),
    ...(due !== '' && !isDay(due) ? { due: 'Enter a day.' } : {}),
    ...(done !== '' && (!isDay(done) || done > on)
      ? { done: 'Enter a day, today or before.' }
      : {}),
    ...(audience?.length === 0 ? { audience: 'Choose at least 1 agency.' } : {}),
  }
}

const fieldsOf = ({ what, owner, due, sign, outcomes, done, note, audience }: ActionForm) => ({
  what: what.trim(),
  owner,
  due,
  sign: sign.trim(),
  outcomes: [...outcomes],
  done,
  note: note.trim(),
  audience: [...(audience ?? [])],
})

/** A new action from a form; what is empty is not written. */
export function addedAction(form: ActionForm, newId: () => string): Operation[] {
  const fields = Object.fromEntries(
    Object.entries(fieldsOf(form)).filter(([, value]) => value.length > 0),
  )
  return [{ do: 'add', id: newId(), kind: 'action', record: newId(), fields }]
}

/** What a form changes of an action as it stood when the form opened, one operation for each field. */
export const amendedAction = (
  form: ActionForm,
  action: PlanRecord,
  base: number,
  newId: () => string,
): Operation[] => changesOf(action, fieldsOf(form), base, newId)
