import type { Day } from '../../../rules/calendar.ts'
import type { Actor, AppRole } from '../../plan/actor.ts'
import { recordsOf, textOf, type Plan } from '../../plan/plan.ts'
import { membershipOf, type TeamRole } from '../../plan/policy.ts'
import { placed, type Workers } from '../sign-in/placed.ts'

/** Somebody Teams has told apart from everybody else, and of whom nothing more is known. */
export interface ChatPerson {
  readonly tenantId: string
  readonly oid: string
}

/** Somebody's place in a team. */
export interface Member {
  readonly oid: string
  readonly name: string
  readonly agency: string
  readonly role: TeamRole
}

/** What somebody must be in their directory to hold a place in a team at all. */
const presupposed: Readonly<Record<TeamRole, AppRole>> = {
  lead: 'Practitioner',
  member: 'Practitioner',
  manager: 'Manager',
}

/**
 * A person in chat as the policy judges them. A message carries no sign-in token with a name and roles, so both come from
 * their place in this family's team on the day; whoever has none has no role and may nothing. The agency is the directory's.
 */
export function actorInChat(
  plan: Plan,
  { tenantId, oid }: ChatPerson,
  on: Day,
  workers: Workers,
): Actor {
  const member = membersOn(plan, on).find((one) => one.oid === oid)
  const roles = member ? [presupposed[member.role]] : []
  return placed({ tenantId, oid, name: member?.name ?? '', roles, agency: '' }, workers)
}

/** The lead professional on the day, by directory id: the one longest in the plan; null where the team has none. */
export function leadOn(plan: Plan, on: Day): string | null {
  return membersOn(plan, on).find(({ role }) => role === 'lead')?.oid ?? null
}

const teams = new WeakMap<Plan['records'], { readonly on: Day; readonly members: Member[] }>()

/** Everybody in the team on the day; the policy says of each entry whether it counts. Found once for a state of a plan. */
export function membersOn(plan: Plan, on: Day): readonly Member[] {
  const known = teams.get(plan.records)
  if (known?.on === on) return known.members
  const members = membersIn(plan, on)
  teams.set(plan.records, { on, members })
  return members
}

function membersIn(plan: Plan, on: Day): Member[] {
  return recordsOf(plan, 'member').flatMap((record) => {
    const [oid, name] = [textOf(record, 'oid'), textOf(record, 'name')]
    const agency = textOf(record, 'agency')
    const whoever: Actor = { tenantId: '', oid, name, roles: [], agency }
    const place = membershipOf(whoever, { records: new Map([[record.id, record]]) }, on)
    return place ? [{ oid, name, agency, role: place.role }] : []
  })
}
