import { readPlan } from '../../rules/read-plan.ts'
import { fieldOfRow, sectionOf, toDocument } from './document.ts'
import type { Fault, Operation } from './operation.ts'
import { mayReadOtherwise } from './moved.ts'
import { recordsOf, textOf, type Plan, type PlanRecord, type Records } from './plan.ts'
import { kindNames } from './record.ts'

/*
 * The rules' reader names a fault by its place in their document. A person named a record and a field, and may not even
 * see every record that the document holds: here the one is told in terms of the other.
 */

/** A fault of the document. `record` is the row it is in, if it is in one, `key` the place within it. */
interface DocumentFault {
  readonly record: PlanRecord | undefined
  readonly key: string
  readonly says: string
}

/** What is said where a change would break something that the writer cannot see. */
export const hiddenFault = 'cannot be changed so, because of something you cannot see'

/**
 * Faults that an operation brings into the plan as the rules read it, such as a row about somebody who is not in it. Whom
 * the writer does not see is, for what they write, not in it either.
 */
export function faultsOfPlan(
  before: Plan,
  after: Plan,
  operation: Operation,
  sees: (record: PlanRecord) => boolean,
): Fault[] {
  if (!mayReadOtherwise(before, after)) return []
  const isOwn = ({ record }: DocumentFault) => !record || record.id === operation.record
  const seen = [...after.records].filter(([id, record]) => id === operation.record || sees(record))
  const faults = [
    ...documentFaults({ records: new Map(seen) }).filter(isOwn),
    ...documentFaults(after).filter((fault) => !isOwn(fault)),
  ]
  if (faults.length === 0) return []
  const known = new Set(documentFaults(before).map(keyOf))
  const told = faults
    .filter((fault) => !known.has(keyOf(fault)))
    .map((fault) => tell(fault, operation, sees))
  return [...new Map(told.map((fault) => [JSON.stringify(fault), fault])).values()]
}

const keyOf = ({ record, key, says }: DocumentFault): string =>
  JSON.stringify([record?.id ?? null, key, says])

/** The records for which a part of a plan does not read as the rules' document; none where it does. */
export const recordsAtFault = (part: Records): PlanRecord[] =>
  documentFaults(part).flatMap(({ record }) => record ?? [])

function documentFaults(plan: Records): DocumentFault[] {
  const read = readPlan(toDocument(plan))
  return 'plan' in read ? [] : read.errors.map((error) => faultIn(plan, error))
}

function faultIn(plan: Records, error: string): DocumentFault {
  const colon = error.indexOf(': ')
  const path = error.slice(0, colon)
  const says = error.slice(colon + 2)
  const [, section, index, key = ''] = /^(\w+)[.[](\d+)\]?\.?(.*)$/.exec(path) ?? []
  const kind = kindNames.find((name) => sectionOf(name) === section)
  if (section === undefined || !kind) return { record: undefined, key: path, says }
  return { record: recordsOf(plan, kind)[Number(index)], key, says }
}

function tell(
  { record, key, says }: DocumentFault,
  operation: Operation,
  sees: (record: PlanRecord) => boolean,
): Fault {
  const path = placeIn(operation)
  if (!record) return { path, says: `${key}: ${says}` }
  const isOther = record.id !== operation.record
  if (isOther && !sees(record)) return { path, says: hiddenFault }
  if (key === '') return { path, says }
  const [name = '', ...rest] = key.split(/(?=[.[])/)
  const field = fieldOfRow(textOf(record, 'measure'), name)
  const within = rest.join('')
  if (isOther) return { path, says: `${record.kind} ${record.id}, ${field}${within}: ${says}` }
  if (key === 'id') return { path: 'record', says }
  if (operation.do === 'add') return { path: `${path}.${field}${within}`, says }
  const isTyped = operation.do !== 'remove' && field === operation.field
  return isTyped ? { path: path + within, says } : { path, says: `${field}${within}: ${says}` }
}

function placeIn(operation: Operation): string {
  switch (operation.do) {
    case 'add':
      return 'fields'
    case 'set':
      return 'value'
    case 'write':
      return 'text'
    case 'remove':
      return 'record'
  }
}
