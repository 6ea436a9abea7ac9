import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import { recordsOf, textOf, type PlanRecord, type Records } from '../plan.ts'

export const teamRoles = ['lead', 'member', 'manager'] as const
export type TeamRole = (typeof teamRoles)[number]

/** An actor's place in a family's team on a day. */
export interface Membership {
  readonly role: TeamRole
  readonly agency: string
}

const isTeamRole = (role: string): role is TeamRole => teamRoles.some((known) => known === role)

/** Whether the dates of a record hold the day, both ends included; one without a first day holds none. */
export function isCurrent(record: Pick<PlanRecord, 'fields'>, on: Day): boolean {
  const [from, to] = [textOf(record, 'from'), textOf(record, 'to')]
  return from !== '' && from <= on && (to === '' || on <= to)
}

/** The team's entries of a plan as it stands; they are asked for once for each record of a view, and looked for once. */
const teams = new WeakMap<Records['records'], readonly PlanRecord[]>()

export function teamOf(plan: Records): readonly PlanRecord[] {
  const known = teams.get(plan.records)
  const team = known ?? recordsOf(plan, 'member')
  if (!known) teams.set(plan.records, team)
  return team
}

/**
 * The entry that gives the actor a place in this family's team on the day. A place is held for an agency: whoever the
 * directory does not know, or has under another agency by now, has none.
 */
export function memberRecordOf(actor: Actor, plan: Records, on: Day): PlanRecord | null {
  if (actor.agency === '') return null
  const mine = teamOf(plan).find(
    (record) =>
      textOf(record, 'oid') === actor.oid &&
      textOf(record, 'agency') === actor.agency &&
      isCurrent(record, on) &&
      isTeamRole(textOf(record, 'role')),
  )
  return mine ?? null
}

/** The actor's membership of this family's team on the day, both ends of its dates included; null where there is none. */
export function membershipOf(actor: Actor, plan: Records, on: Day): Membership | null {
  const record = memberRecordOf(actor, plan, on)
  const role = textOf(record ?? undefined, 'role')
  return record && isTeamRole(role) ? { role, agency: textOf(record, 'agency') } : null
}
