import type { Day } from '../../rules/calendar.ts'
import type { Actor } from './actor.ts'
import { faultsOfAbout } from './about-faults.ts'
import { faultsOfPlan, hiddenFault } from './document-faults.ts'
import { faultsOfEntry } from './entry-faults.ts'
import { faultsOfField, faultsOfFields } from './fields.ts'
import type { Fault, Operation, Sent } from './operation.ts'
import {
  applyEvent,
  textOf,
  withValue,
  type Change,
  type Plan,
  type PlanEvent,
  type PlanRecord,
} from './plan.ts'
import { mayDo, maySee, membershipOf, sightOf } from './policy.ts'
import { tidy, typeOfField, type Fields, type Kind, type Value } from './record.ts'
import { mergeOver, settleSplices, type StepsSince } from './settle-splices.ts'
import type { Splice } from './splices.ts'
import { faultsOfTeam } from './team.ts'

/** What a field held when the event of a number had just been applied; undefined where it held nothing. */
export type ValueAt = (record: string, field: string, seq: number) => Value | undefined

export type Acceptance =
  | { readonly kind: 'accepted'; readonly event: PlanEvent; readonly plan: Plan }
  | { readonly kind: 'forbidden'; readonly why: string }
  | {
      readonly kind: 'faulty'
      readonly faults: readonly Fault[]
      /** The plan as it would be, where nothing but what the writer cannot see stands in the way. */
      readonly otherwise?: Plan
    }

/** The circumstances of a change: who, on which day of the product, and at which instant (ISO 8601). */
export interface Circumstance {
  readonly actor: Actor
  readonly on: Day
  readonly at: string
  readonly valueAt: ValueAt
  /** How texts came to be what they are; absent: only what they were is known, and is compared. */
  readonly stepsSince?: StepsSince
}

/**
 * Judges one operation against the plan as it stands: the policy first, then its fields, then the whole plan as the rules
 * would read it. Nothing changes unless all three agree; all faults are named at once.
 */
export function accept(plan: Plan, asked: Sent, by: Circumstance): Acceptance {
  const settled = asked.do === 'splice' ? settleSplices(plan, asked, by) : { operation: asked }
  const operation = tidied(settled.operation)
  const decision = mayDo(by.actor, plan, operation, by.on)
  if (!decision.allowed) {
    return faultOfName(plan, operation, by) ?? { kind: 'forbidden', why: decision.why }
  }
  const faults = [...faultsOfOperation(plan, operation), ...(settled.faults ?? [])]
  if (faults.length > 0) return { kind: 'faulty', faults }
  const change = changeOf(plan, operation, by, settled.splices)
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
  const sees = (record: PlanRecord) => maySee(by.actor, plan, record, by.on)
  const withholds = sightOf(by.actor, plan, by.on)?.withholds ?? (() => false)
  const broken = [
    ...faultsOfMerged(next, operation),
    ...faultsOfTeam(next, operation),
    ...faultsOfAbout(next, operation),
    ...faultsOfEntry(plan, next, operation, { on: by.on, sees, withholds }),
    ...faultsOfPlan(plan, next, operation, sees),
  ]
  if (broken.length === 0) return { kind: 'accepted', event, plan: next }
  // What is not seen is spoken of only where nothing else is at fault: else it could be asked about without changing anything.
  const open = broken.filter(({ says }) => says !== hiddenFault)
  return open.length > 0
    ? { kind: 'faulty', faults: open }
    : { kind: 'faulty', faults: broken.slice(0, 1), otherwise: next }
}

/** Nobody may change a field that there is none of; a member of the team who sees the entry is told so, and not that somebody else may. */
function faultOfName(plan: Plan, operation: Operation, by: Circumstance): Acceptance | null {
  if (operation.do === 'add' || operation.do === 'remove') return null
  const record = plan.records.get(operation.record)
  const sight = sightOf(by.actor, plan, by.on)
  if (!record || !sight?.sees(record) || sight.way.role === 'emergency') return null
  if (typeOfField(record.kind, operation.field)) return null
  return { kind: 'faulty', faults: faultsOfField(record.kind, operation.field, '', 'field') }
}

/** The operation with its texts as they are kept, so that what is judged is what would be written. */
function tidied(operation: Operation): Operation {
  switch (operation.do) {
    case 'add': {
      const fields = Object.entries(operation.fields).map(([name, value]) => [name, tidyOf(value)])
      return { ...operation, fields: Object.fromEntries(fields) }
    }
    case 'set':
      return { ...operation, value: operation.value === null ? null : tidyOf(operation.value) }
    case 'write':
      return { ...operation, text: tidy(operation.text) }
    case 'remove':
      return operation
  }
}

function tidyOf<V extends string | number | boolean | string[]>(value: V) {
  if (typeof value === 'string') return tidy(value)
  return Array.isArray(value) ? value.map(tidy) : value
}

/** Everything that is wrong with what was sent, before anything is merged. */
function faultsOfOperation(plan: Plan, operation: Operation): Fault[] {
  if (operation.do === 'add') {
    const { kind, record, fields } = operation
    const isUsed = plan.records.has(record) || plan.gone.has(record)
    return [
      ...(isUsed ? [{ path: 'record', says: 'is the id of an entry that is or was here' }] : []),
      ...faultsOfFields(kind, stampable(kind, fields), 'fields'),
    ]
  }
  const kind = plan.records.get(operation.record)?.kind
  if (operation.do === 'remove' || !kind) return []
  if (operation.do === 'set') {
    return faultsOfField(kind, operation.field, operation.value, 'value')
  }
  if (typeOfField(kind, operation.field) !== 'prose') {
    return [{ path: 'field', says: 'is not a text that people write together; it can be set' }]
  }
  return faultsOfField(kind, operation.field, operation.text, 'text')
}

/** Two texts that were short enough can be too long together. */
function faultsOfMerged(next: Plan, operation: Operation): Fault[] {
  if (operation.do !== 'write') return []
  const record = next.records.get(operation.record)
  const value = record?.fields[operation.field]
  return record && value !== undefined
    ? faultsOfField(record.kind, operation.field, value, 'text')
    : []
}

function changeOf(
  plan: Plan,
  operation: Operation,
  by: Circumstance,
  splices: readonly Splice[] | undefined,
): Change {
  switch (operation.do) {
    case 'add': {
      const { kind, record, fields } = operation
      return { do: 'add', kind, record, fields: stamped(kind, fields, by.on) }
    }
    case 'set': {
      const { record, field, value, base } = operation
      const lost = lostTo(plan, record, field, base)
      return { do: 'set', record, field, value, ...(lost === undefined ? {} : { lost }) }
    }
    case 'write': {
      const { record, field, text } = operation
      if (splices) return { do: 'set', record, field, value: text, splices }
      const theirs = textOf(plan.records.get(record), field)
      const before = by.valueAt(record, field, operation.base)
      const base = typeof before === 'string' ? before : ''
      const steps = by.stepsSince?.(record, field, operation.base) ?? []
      const seen = { seen: base, now: theirs, steps }
      return { do: 'set', record, field, value: mergeOver(seen, text) }
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

/** The day something was entered is the plan's own to say, never the writer's. */
function stamped(kind: Kind, fields: Fields, on: Day): Fields {
  return typeOfField(kind, 'recorded') ? { ...fields, recorded: on } : fields
}

/** What is sent as the day of entry is not looked at. */
const stampable = (kind: Kind, fields: Fields): Fields =>
  typeOfField(kind, 'recorded') ? withValue(fields, 'recorded', null) : fields
