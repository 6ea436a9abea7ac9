import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import type { PlanRecord, Records } from '../plan.ts'
import type { Kind } from '../record.ts'
import { audienceOf, isProtected } from './audience.ts'
import { categoriesIn } from './categories.ts'
import { isClosedTo, isShared } from './sharing.ts'
import type { Way } from './ways-in.ts'

/** Somebody who looks into a plan on a day, and how they come into it. */
export interface Reader {
  readonly actor: Actor
  readonly way: Way
  readonly on: Day
}

/** Whether an entry by itself is open to the reader: by its audience, and by what is shared with their agency. */
export function isOpenTo(reader: Reader, plan: Records, record: PlanRecord): boolean {
  if (reader.way.role === 'emergency') {
    return audienceOf(record).isEmpty && !isProtected(record) && record.kind !== 'voice'
  }
  if (record.author.oid === reader.actor.oid) return true
  return isForThem(reader, record) && isSharedWithThem(reader, plan, record)
}

function isForThem(reader: Reader, record: PlanRecord): boolean {
  const { agencies, professionals, people, isEmpty } = audienceOf(record)
  const isNamed = professionals || agencies.includes(reader.way.agency)
  if (isProtected(record)) return isNamed
  return isEmpty || isNamed || (people.length > 0 && agencies.length === 0)
}

/** What stays open to an agency with which nothing is shared, besides what it wrote itself. */
const openToAll: readonly Kind[] = ['plan', 'person', 'member']

/** Lead and manager answer for the plan and see each category; to other members an agency's decisions apply. */
function isSharedWithThem(reader: Reader, plan: Records, record: PlanRecord): boolean {
  const { way, on } = reader
  if (way.role !== 'member') return true
  if (record.author.agency === way.agency) return true
  if (isClosedTo(plan, way.agency, on) && !openToAll.includes(record.kind)) return false
  return categoriesIn(record).every(
    (category) => category === 'general' || isShared(plan, way.agency, category, on),
  )
}
