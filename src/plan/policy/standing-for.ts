import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import { recordsOf, textOf, type PlanRecord, type Records } from '../plan.ts'
import type { Fields, Kind } from '../record.ts'
import { allowed, refused, type Decision } from './decision.ts'
import { isCurrent, type TeamRole } from './team.ts'

/** A judgement is given in the name of a place in the team, and only by whoever holds it. */
const judgesHeldBy: ReadonlyMap<string, TeamRole> = new Map([
  ['lead-professional', 'lead'],
  ['manager', 'manager'],
])

/** A judgement in the name of a place is also changed and taken back only by whoever holds that place. */
export function mayJudge(role: TeamRole, fields: Readonly<Record<string, unknown>>): Decision {
  if (fields['measure'] !== 'judgement') return allowed
  const held = judgesHeldBy.get(String(fields['by']))
  return held === undefined || held === role
    ? allowed
    : refused('Only whoever holds that place in the team gives this judgement.')
}

/** Nobody gives themselves a place, or another one: whoever else may write the team does it. */
export function mayChangePlaceOf(
  actor: Actor,
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
): Decision {
  return kind === 'member' && fields['oid'] === actor.oid
    ? refused('Your own place in the team is changed by somebody else in it.')
    : allowed
}

/** A plan that somebody leads is never left without a lead: the next one is there before the last one goes. */
export function keepsLead(
  plan: Records,
  record: PlanRecord,
  after: Fields | null,
  on: Day,
): Decision {
  if (
    !isStandingLead(record, on) ||
    (after && isStandingLead({ kind: 'member', fields: after }, on))
  )
    return allowed
  const isAnother = (member: PlanRecord) => member.id !== record.id && isStandingLead(member, on)
  return recordsOf(plan, 'member').some(isAnother)
    ? allowed
    : refused('The plan needs a lead: name the next one first.')
}

const isStandingLead = (member: Pick<PlanRecord, 'kind' | 'fields'>, on: Day): boolean =>
  member.kind === 'member' &&
  textOf(member, 'role') === 'lead' &&
  isCurrent(member, on) &&
  textOf(member, 'to') === ''
