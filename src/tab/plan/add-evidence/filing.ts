import { isDay, type Day } from '../../../../rules/calendar.ts'
import type { Operation } from '../../../plan/operation.ts'
import type { Value } from '../../../plan/record.ts'
import type { FieldSpec, FormSpec } from './form-spec.ts'

/** What is typed into an evidence form, by field; `people` and `measures` are lists of ids. */
export interface Draft {
  readonly values: Readonly<Record<string, string>>
  readonly people: readonly string[]
  readonly measures: readonly string[]
  /** Agencies that may see it; empty for the whole team. */
  readonly audience: readonly string[]
}

export type DraftFaults = Readonly<Record<string, string>>

/** The operations that file a draft, one for each row, or what is wrong with it by field. */
export function fileDraft(
  form: FormSpec,
  draft: Draft,
  on: Day,
  newId: () => string,
): { readonly operations: readonly Operation[] } | { readonly faults: DraftFaults } {
  const faults = faultsOf(form, draft, on)
  if (Object.keys(faults).length > 0) return { faults }
  const shared = sharedFields(form, draft)
  const add = (fields: Record<string, Value>): Operation => ({
    do: 'add',
    id: newId(),
    kind: form.record,
    record: newId(),
    fields: mutable(fields),
  })
  if (form.about === 'nobody') return { operations: [add(shared)] }
  if (form.about === 'together') return { operations: [add({ ...shared, people: draft.people })] }
  return { operations: draft.people.map((who) => add({ ...shared, who })) }
}

function faultsOf(form: FormSpec, draft: Draft, on: Day): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const field of form.fields) {
    const fault = faultOf(field, draft, on)
    if (fault !== null) faults[field.name] = fault
  }
  const { from, to, possible, attended } = draft.values
  if (from && to && to < from) faults['to'] = 'The last day is before the first.'
  if (possible && attended && Number(attended) > Number(possible)) {
    faults['attended'] = 'More sessions attended than were possible.'
  }
  if (form.about !== 'nobody' && draft.people.length === 0)
    faults['who'] = 'Choose who it is about.'
  return faults
}

function faultOf(
  { name, label, ask, isRequired }: FieldSpec,
  draft: Draft,
  on: Day,
): string | null {
  const text = (draft.values[name] ?? '').trim()
  if (ask.kind === 'measures') {
    return draft.measures.length === 0 ? 'Choose what was searched for.' : null
  }
  if (text === '') return isRequired ? `${label} is missing.` : null
  if (ask.kind === 'day') {
    if (!isDay(text)) return 'Enter a day.'
    const mayBeAhead = name === 'to' && draft.measures.length === 0
    return text > on && !mayBeAhead ? 'This day is in the future.' : null
  }
  if (ask.kind === 'number') {
    const number = Number(text)
    return Number.isFinite(number) && number >= 0 ? null : 'Enter a number, 0 or more.'
  }
  return null
}

function sharedFields(form: FormSpec, draft: Draft): Record<string, Value> {
  const fields: Record<string, Value> =
    form.record === 'evidence' ? { measure: form.measure ?? form.id } : {}
  const asked: FieldSpec[] = [...form.fields, { name: 'source', label: '', ask: { kind: 'line' } }]
  if (form.record === 'evidence') {
    asked.push({ name: 'basis', label: '', ask: { kind: 'line' } })
    asked.push({ name: 'note', label: '', ask: { kind: 'line' } })
  }
  for (const { name, ask } of asked) {
    const text = (draft.values[name] ?? '').trim()
    if (ask.kind === 'measures') fields['measures'] = draft.measures
    else if (ask.kind === 'term') Object.assign(fields, daysOfTerm(text))
    else if (text !== '') fields[name] = valueOf(ask.kind, text)
  }
  if (draft.audience.length > 0) fields['audience'] = draft.audience
  return fields
}

function valueOf(kind: FieldSpec['ask']['kind'], text: string): Value {
  if (kind === 'number') return Number(text)
  return kind === 'yes-no' ? text === 'yes' : text
}

/** A term is chosen by its two days, written `2026-01-01/2026-04-05`. */
function daysOfTerm(text: string): { from?: Day; to?: Day } {
  const [from, to] = text.split('/')
  return from && to ? { from, to } : {}
}

/** The contract's fields hold plain lists. */
const mutable = (fields: Record<string, Value>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' ? [...value] : value,
    ]),
  )
