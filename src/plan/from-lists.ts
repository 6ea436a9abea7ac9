import type { Author } from './actor.ts'
import { faultsOfField } from './fields.ts'
import type { ValueAt } from './accept.ts'
import { applyEvent, textOf, type Plan, type PlanEvent } from './plan.ts'
import { mayComeFromLists } from './policy/from-lists.ts'
import { mergeOver, type StepsSince } from './settle-splices.ts'
import { required, tidy, typeOfField, type RecordId, type Value } from './record.ts'

/**
 * A field that was changed in a list itself, on top of what the plan held at event number `base`; null where it was emptied.
 * `seen` is what its row held before, where that is not what the plan held.
 */
export interface ListEdit {
  readonly id: string
  readonly record: RecordId
  readonly field: string
  readonly value: Value | null
  readonly base: number
  readonly seen?: Value | null
}

/** Who changed it, as SharePoint names them, and at which instant it is taken in (ISO 8601). */
export interface ListEditor {
  readonly author: Author
  readonly at: string
  readonly valueAt: ValueAt
  /** How texts came to be what they are; absent: only what they were is known, and is compared. */
  readonly stepsSince?: StepsSince
}

/** `same`: the plan says so already. `refused`: it may not come from there, or is no good value of its field. */
export type FromLists =
  | { readonly kind: 'accepted'; readonly event: PlanEvent; readonly plan: Plan }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused' }

/**
 * The event that a change made in the lists becomes, and the plan after it. A text is merged with what was written into it meanwhile; of a single value what stood is kept beside.
 */
export function fromLists(plan: Plan, edit: ListEdit, by: ListEditor): FromLists {
  const record = plan.records.get(edit.record)
  if (!record || !mayComeFromLists(record.kind, edit.field)) return { kind: 'refused' }
  const { field } = edit
  const stands = record.fields[field]
  const value = merged(edit, textOf(record, field), by)
  const isProse = typeOfField(record.kind, field) === 'prose'
  if (value === (stands ?? null)) return { kind: 'same' }
  const isGood =
    value === null
      ? !required[record.kind].includes(field)
      : faultsOfField(record.kind, field, value, field).length === 0
  if (!isGood) return { kind: 'refused' }
  const isLost = !isProse && (record.touched[field] ?? 0) > edit.base && stands !== undefined
  const event: PlanEvent = {
    seq: plan.seq + 1,
    operation: edit.id,
    author: by.author,
    at: by.at,
    change: { do: 'set', record: edit.record, field, value, ...(isLost ? { lost: stands } : {}) },
  }
  return { kind: 'accepted', event, plan: applyEvent(plan, event) }

  function merged(
    { value: sent, base, seen: told }: ListEdit,
    theirs: string,
    { valueAt, stepsSince }: ListEditor,
  ) {
    if (typeof sent !== 'string' && sent !== null) return sent
    if (typeOfField(record?.kind ?? 'plan', field) !== 'prose')
      return sent === null ? null : tidy(sent)
    const before = valueAt(edit.record, field, base)
    const from = typeof before === 'string' ? before : ''
    const seen = told === undefined ? from : tidy(typeof told === 'string' ? told : '')
    const steps = stepsSince?.(edit.record, field, base) ?? []
    const text = mergeOver({ seen, from, now: theirs, steps }, tidy(sent ?? ''))
    return text === '' ? null : text
  }
}
