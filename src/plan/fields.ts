import { placeOf, type Fault } from './operation.ts'
import { fieldSchemas, kinds, required, typeOfField, type Fields, type Kind } from './record.ts'
import { teamRoles } from './policy.ts'

/** Every fault in the fields of one record of a kind: unknown, missing and ill-typed ones, each by its place. */
export function faultsOfFields(kind: Kind, fields: Fields, place: string): Fault[] {
  const at = (field: string) => (place === '' ? field : `${place}.${field}`)
  const faults: Fault[] = []
  for (const [field, value] of Object.entries(fields)) {
    const type = typeOfField(kind, field)
    if (!type) {
      faults.push({
        path: at(field),
        says: `is not a field of ${kind}; it has ${Object.keys(kinds[kind]).join(', ')}`,
      })
      continue
    }
    const read = fieldSchemas[type].safeParse(value)
    if (!read.success) {
      for (const issue of read.error.issues) {
        faults.push({ path: placeOf([at(field), ...issue.path]), says: issue.message })
      }
    }
  }
  for (const field of required[kind]) {
    if (!Object.hasOwn(fields, field)) faults.push({ path: at(field), says: 'is missing' })
  }
  if (kind === 'member' && !teamRoles.some((role) => role === fields['role'])) {
    faults.push({ path: at('role'), says: `is none of ${teamRoles.join(', ')}` })
  }
  return faults
}
