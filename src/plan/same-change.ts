import type { Sent } from './operation.ts'
import type { Change } from './plan.ts'
import { tidy, type Kind, type Value } from './record.ts'

/** What the service says in the writer's place when an entry is added. */
const stampedFields: Partial<Record<Kind, readonly string[]>> = { member: ['name', 'agency'] }

/**
 * Whether an operation that bears the id of a change in the log asks for that change: it is the same one sent again, and not another that took its id.
 * Of a text that several write only the field is compared, since what is kept of it is what became of it beside the others'.
 */
export function asksFor(change: Change, sent: Sent): boolean {
  if (change.record !== sent.record) return false
  switch (sent.do) {
    case 'remove':
      return change.do === 'remove'
    case 'add':
      return change.do === 'add' && change.kind === sent.kind && hasAll(change.fields, sent)
    case 'set':
      return change.do === 'set' && change.field === sent.field && isSame(change.value, sent.value)
    case 'write':
    case 'splice':
      return change.do === 'set' && change.field === sent.field
  }
}

function hasAll(kept: Readonly<Record<string, Value>>, { kind, fields }: Sent & { do: 'add' }) {
  const stamped = ['recorded', ...(stampedFields[kind] ?? [])]
  const asked = Object.keys(fields).filter((name) => !stamped.includes(name))
  const known = Object.keys(kept).filter((name) => !stamped.includes(name))
  return (
    asked.length === known.length &&
    asked.every((name) => Object.hasOwn(kept, name) && isSame(kept[name], fields[name]))
  )
}

const isSame = (kept: Value | null | undefined, sent: unknown): boolean =>
  JSON.stringify(kept ?? null) === JSON.stringify(tidied(sent))

const tidied = (sent: unknown): unknown =>
  typeof sent === 'string' ? tidy(sent) : Array.isArray(sent) ? sent.map(tidied) : (sent ?? null)
