import type { Operation } from '../../../plan/operation.ts'
import type { PlanRecord } from '../../../plan/plan.ts'
import { typeOfField, type Value } from '../../../plan/record.ts'

type Typed = string | number | boolean | readonly string[]

/**
 * The operations that make of a record what a form holds, one for each field that differs: text that people write together as a
 * whole text, any other value as it is, and an empty one as cleared. A field that is withheld is left as it is.
 */
export function changesOf(
  record: PlanRecord,
  form: Readonly<Record<string, Typed>>,
  base: number,
  newId: () => string,
): Operation[] {
  return Object.entries(form).flatMap(([field, typed]): Operation[] => {
    const standing = record.fields[field]
    if (record.withheld?.includes(field) || isSame(standing, typed)) return []
    const place = { id: newId(), record: record.id, field, base }
    if (typeOfField(record.kind, field) === 'prose')
      return [{ do: 'write', ...place, text: String(typed) }]
    return [{ do: 'set', ...place, value: isEmpty(typed) ? null : mutable(typed) }]
  })
}

const isEmpty = (value: Typed): boolean =>
  typeof value === 'string' || typeof value === 'object' ? value.length === 0 : false

const isSame = (standing: Value | undefined, typed: Typed): boolean =>
  standing === undefined ? isEmpty(typed) : JSON.stringify(standing) === JSON.stringify(typed)

/** The contract's fields hold plain lists. */
const mutable = (value: Typed) => (typeof value === 'object' ? [...value] : value)
