import type { Fault, Sent } from '../../plan/operation.ts'
import type { Workers } from '../sign-in/placed.ts'

/** An operation as it is to be judged, and what of it the directory knows better. */
export interface Stamped {
  readonly operation: Sent
  readonly faults: readonly Fault[]
}

/**
 * Whoever joins a team has the name and the agency that the directory says, whatever was sent: nobody is given the agency
 * of another by typing it. Somebody the directory does not know joins no team.
 */
export function stampMember(operation: Sent, workers: Workers): Stamped {
  if (operation.do !== 'add' || operation.kind !== 'member') return { operation, faults: [] }
  const { fields } = operation
  const oid = Object.hasOwn(fields, 'oid') ? fields['oid'] : undefined
  // What is no text is named by its own fault.
  if (typeof oid !== 'string' || oid === '') return { operation, faults: [] }
  const worker = workers.find(oid)
  if (worker) {
    const { name, agency } = worker
    return { operation: { ...operation, fields: { ...fields, name, agency } }, faults: [] }
  }
  const fault = { path: 'fields.oid', says: 'is not in the directory: ask an administrator' }
  return { operation, faults: oid === oid.toLowerCase() ? [fault] : [] }
}
