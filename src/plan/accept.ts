import type { Day } from '../../rules/calendar.ts'
import { readPlan } from '../../rules/read-plan.ts'
import type { Actor } from './actor.ts'
import { toDocument } from './document.ts'
import { faultOf, placeOfChange } from './fault-place.ts'
import { faultsOfFields } from './fields.ts'
import { mergeText } from './merge.ts'
import type { Fault, Operation } from './operation.ts'
import { applyEvent, textOf, type Change, type Plan, type PlanEvent } from './plan.ts'
import { mayDo, membershipOf } from './policy.ts'
import { tidy, typeOfField, type Fields, type Value } from './record.ts'

/** What a field held when the event of a number had just been applied; undefined where it held nothing. */
export type ValueAt = (record: string, field: string, seq: number) => Value | undefined

export type Acceptance =
  | { readonly kind: 'accepted'; readonly event: PlanEvent; readonly plan: Plan }
  | { readonly kind: 'forbidden'; readonly why: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

/** The circumstances of a change: who, on which day of the product, and at which instant (ISO 8601). */
export interface Circumstance {
  readonly actor: Actor
  readonly on: Day
  readonly at: string
  readonly valueAt: ValueAt
}

/**
 * Judges one operation against the plan as it stands: the policy first, then its fields, then the whole plan as the rules
 * would read it. Nothing changes unless all three agree; all faults are named at once.
 */
export function accept(plan: Plan, operation: Operation, by: Circumstance): Acceptance {
  const decision = mayDo(by.actor, plan, operation, by.on)
  if (!decision.allowed) return { kind: 'forbidden', why: decision.why }
  const change = changeOf(plan, operation, by)
  const faults = faultsOfChange(plan, change)
  if (faults.length > 0) return { kind: 'faulty', faults }
  const event: PlanEvent = {
    seq: plan.seq + 1,
    operation: operation.id,
    author: {
      oid: by.actor.oid,
      name: by.actor.name,
      agency: membershipOf(by.actor, plan, by.on)?.agency ?? '',
    },
    at: by.at,
    change,
  }
  const next = applyEvent(plan, event)
  const broken = faultsOfDocument(plan, next, change)
  if (broken.length > 0) return { kind: 'faulty', faults: broken }
  return { kind: 'accepted', event, plan: next }
}

function changeOf(plan: Plan, operation: Operation, by: Circumstance): Change {
  switch (operation.do) {
    case 'add': {
      const { kind, record } = operation
      return {
        do: 'add',
        kind,
        record,
        fields: stamped(operation, tidied(operation.fields), by.on),
      }
    }
    case 'set': {
      const { record, field } = operation
      const value = typeof operation.value === 'string' ? tidy(operation.value) : operation.value
      const lost = lostTo(plan, operation.record, field, operation.base)
      return { do: 'set', record, field, value, ...(lost === undefined ? {} : { lost }) }
    }
    case 'write': {
      const { record, field } = operation
      const theirs = textOf(plan.records.get(record), field)
      const before = by.valueAt(record, field, operation.base)
      const base = typeof before === 'string' ? before : ''
      return { do: 'set', record, field, value: mergeText(base, theirs, tidy(operation.text)) }
    }
    case 'remove':
      return { do: 'remove', record: operation.record }
  }
}

/** A value that somebody set after the writer last looked is kept beside the one that replaces it. */
function lostTo(plan: Plan, record: string, field: string, base: number): Value | undefined {
  const stands = plan.records.get(record)
  if (!stands || (stands.touched[field] ?? 0) <= base) return undefined
  return stands.fields[field]
}

function tidied(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? tidy(value) : value,
    ]),
  )
}

/** The day something was entered is the plan's own to say, never the writer's. */
function stamped(operation: Operation & { do: 'add' }, fields: Fields, on: Day): Fields {
  return typeOfField(operation.kind, 'recorded') ? { ...fields, recorded: on } : fields
}

function faultsOfChange(plan: Plan, change: Change): Fault[] {
  if (change.do === 'remove') return []
  if (change.do === 'add') {
    if (plan.records.has(change.record))
      return [{ path: 'record', says: 'is already in this plan' }]
    return faultsOfFields(change.kind, change.fields, 'fields')
  }
  const record = plan.records.get(change.record)
  if (!record) return [{ path: 'record', says: 'is not in this plan' }]
  const { [change.field]: _, ...others } = record.fields
  const fields = change.value === null ? others : { ...others, [change.field]: change.value }
  return faultsOfFields(record.kind, fields, '')
}

/** Faults that the change brings into the plan as a whole, such as a row about somebody who is not in it. */
function faultsOfDocument(before: Plan, after: Plan, change: Change): Fault[] {
  const read = readPlan(toDocument(after))
  if ('plan' in read) return []
  const earlier = readPlan(toDocument(before))
  const known = new Set('errors' in earlier ? earlier.errors : [])
  return read.errors
    .filter((error) => !known.has(error))
    .map((error) => faultOf(error, placeOfChange(after, change)))
}
