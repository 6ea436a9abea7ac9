import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import { listOf, type PlanRecord } from '../plan.ts'
import { wayInto, type KeyedRecords } from './ways-in.ts'

/** A record with an audience shows only to the agencies it names and to whoever wrote it; one without shows to the whole team. */
export function maySee(actor: Actor, plan: KeyedRecords, record: PlanRecord, on: Day): boolean {
  const way = wayInto(actor, plan, on)
  if (!way) return false
  const audience = listOf(record, 'audience')
  if (audience.length === 0 || record.author.oid === actor.oid) return true
  return way.role !== 'emergency' && audience.includes(way.agency)
}
