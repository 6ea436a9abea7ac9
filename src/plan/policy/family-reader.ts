import { listOf, recordsOf, textOf, type PlanRecord, type Records } from '../plan.ts'
import type { RecordId } from '../record.ts'
import { audienceOf, isProtected } from './audience.ts'
import { categoriesIn } from './categories.ts'
import { linkFields } from './named.ts'

/** Whether an entry by itself may stand in a copy for one member of the family. */
export function isForFamily(plan: Records, reader: PlanRecord, record: PlanRecord): boolean {
  const { isEmpty, professionals, people } = audienceOf(record)
  const isNamed = people.includes(reader.id)
  if (professionals || (!isEmpty && !isNamed)) return false
  if (isProtected(record)) return isNamed
  if (isAboutOthers(record, reader) && categoriesIn(record).some((one) => one !== 'general')) {
    return false
  }
  if (isNamed) return true
  const { kind } = record
  if (kind === 'plan' || kind === 'member' || kind === 'review') return true
  // Why professionals end their support is told to the family by them, and not by a copy.
  if (kind === 'sharing' || kind === 'closure') return false
  if (kind === 'location') return listOf(record, 'people').includes(reader.id)
  if (kind === 'person') {
    return record.id === reader.id || (isInHousehold(reader) && isInHousehold(record))
  }
  return subjectsOf(record, plan).every((subject) => mayHaveRowsOf(reader, subject))
}

/** Whether a record is about anybody but the reader; one that is about nobody in particular may be about them all. */
function isAboutOthers(record: PlanRecord, reader: PlanRecord): boolean {
  const ids = namedIn(record)
  return ids.length === 0 || ids.some((id) => id !== reader.id)
}

const namedIn = (record: PlanRecord): readonly RecordId[] =>
  [...linkFields.map((field) => textOf(record, field)), ...listOf(record, 'people')].filter(
    (id) => id !== '',
  )

const isInHousehold = (person: PlanRecord): boolean => person.fields['household'] !== false

/** Whom a record is about; the whole household where it says so or names nobody. */
function subjectsOf(record: PlanRecord, plan: Records): readonly (PlanRecord | 'household')[] {
  const ids = namedIn(record)
  if (ids.length === 0) return ['household']
  const people = new Map(recordsOf(plan, 'person').map((person) => [person.id, person]))
  return ids.map((id) => people.get(id) ?? 'household')
}

/** An adult's rows are that adult's alone; a child's go to the child and to the parents it lives with; the household's to whoever lives there. */
function mayHaveRowsOf(reader: PlanRecord, subject: PlanRecord | 'household'): boolean {
  if (subject === 'household') return isInHousehold(reader)
  if (subject.id === reader.id) return true
  const isParent = textOf(reader, 'kind') === 'adult' && reader.fields['parent'] !== false
  return (
    textOf(subject, 'kind') !== 'adult' &&
    isParent &&
    isInHousehold(reader) &&
    isInHousehold(subject)
  )
}
