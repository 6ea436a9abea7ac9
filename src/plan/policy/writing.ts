import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import type { Operation } from '../operation.ts'
import { recordsOf, textOf, withValue, type PlanRecord, type Records } from '../plan.ts'
import { kinds, type Fields, type Kind } from '../record.ts'
import { allowed, first, refused, type Decision } from './decision.ts'
import { maySee } from './sight.ts'
import { isCurrent, membershipOf, type TeamRole } from './team.ts'
import { mayOpen, type KeyedRecords } from './ways-in.ts'

/** What each place in a team may add and change; a manager watches over the plan and its team. */
const writes: Readonly<Record<TeamRole, readonly Kind[]>> = {
  lead: ['person', 'member', 'need', 'outcome', 'evidence', 'searched', 'review'],
  member: ['person', 'need', 'outcome', 'evidence', 'searched'],
  manager: ['member'],
}

/** Of the record of the plan itself only these may change after it was opened. */
const planFields: Readonly<Record<TeamRole, readonly string[]>> = {
  lead: ['family', 'locality', 'goal'],
  member: ['goal'],
  manager: [],
}

/** Whose membership it is never changes; a new person is a new entry, so that what was seen stays attributable. */
const memberFields = ['role', 'to']

function fieldsOpenTo(role: TeamRole, kind: Kind): readonly string[] {
  if (kind === 'plan') return planFields[role]
  if (!writes[role].includes(kind)) return []
  return kind === 'member' ? memberFields : Object.keys(kinds[kind])
}

/** Fields that nobody types: the service writes them from what it knows. */
const writtenByService = new Set(['recorded'])

/** What somebody answers for in person, with its audience: nobody else changes it or takes it back. */
const answeredFor: ReadonlySet<Kind> = new Set(['evidence', 'searched'])

/** A judgement is given in the name of a place in the team, and only by whoever holds it. */
const judgesHeldBy: ReadonlyMap<string, TeamRole> = new Map([
  ['lead-professional', 'lead'],
  ['manager', 'manager'],
])

/** May the actor do this to the plan on the day? */
export function mayDo(actor: Actor, plan: KeyedRecords, operation: Operation, on: Day): Decision {
  const membership = membershipOf(actor, plan, on)
  if (!membership || !mayOpen(actor, plan, on)) return refused('You are not in this family’s team.')
  const { role } = membership
  if (operation.do === 'add') {
    if (operation.kind === 'plan' || !writes[role].includes(operation.kind)) {
      return refused('Your place in this team does not let you add this.')
    }
    return first([
      mayChangePlaceOf(actor, operation.kind, operation.fields),
      mayJudge(role, operation.fields),
    ])
  }
  const record = plan.records.get(operation.record)
  if (!record || !maySee(actor, plan, record, on)) return refused('There is no such entry.')
  const after = fieldsAfter(record, operation)
  return first([
    operation.do === 'remove'
      ? mayRemove(actor, role, record)
      : mayChange(actor, role, record, operation.field),
    mayChangePlaceOf(actor, record.kind, record.fields),
    mayJudge(role, record.fields),
    after ? mayJudge(role, after) : allowed,
    keepsLead(plan, record, after, on),
  ])
}

/** The record's fields as the operation would leave them; null where it would be gone. */
function fieldsAfter(
  record: PlanRecord,
  operation: Exclude<Operation, { do: 'add' }>,
): Fields | null {
  if (operation.do === 'remove') return null
  const value = operation.do === 'set' ? operation.value : operation.text
  return withValue(record.fields, operation.field, value)
}

function mayChange(actor: Actor, role: TeamRole, record: PlanRecord, field: string): Decision {
  if (writtenByService.has(field)) return refused('This is written by the plan itself.')
  if (!fieldsOpenTo(role, record.kind).includes(field)) {
    return refused('Your place in this team does not let you change this.')
  }
  return !answeredFor.has(record.kind) || record.author.oid === actor.oid
    ? allowed
    : refused('Evidence is changed only by whoever filed it.')
}

function mayRemove(actor: Actor, role: TeamRole, record: PlanRecord): Decision {
  if (record.kind === 'plan') return refused('A plan is not removed.')
  if (!writes[role].includes(record.kind))
    return refused('Your place in this team does not let you remove this.')
  return record.author.oid === actor.oid || (role === 'lead' && !answeredFor.has(record.kind))
    ? allowed
    : refused('Only whoever wrote this may take it back.')
}

/** A judgement in the name of a place is also changed and taken back only by whoever holds that place. */
function mayJudge(role: TeamRole, fields: Readonly<Record<string, unknown>>): Decision {
  if (fields['measure'] !== 'judgement') return allowed
  const held = judgesHeldBy.get(String(fields['by']))
  return held === undefined || held === role
    ? allowed
    : refused('Only whoever holds that place in the team gives this judgement.')
}

/** Nobody gives themselves a place, or another one: whoever else may write the team does it. */
function mayChangePlaceOf(
  actor: Actor,
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
): Decision {
  return kind === 'member' && fields['oid'] === actor.oid
    ? refused('Your own place in the team is changed by somebody else in it.')
    : allowed
}

/** A plan that somebody leads is never left without a lead: the next one is there before the last one goes. */
function keepsLead(plan: Records, record: PlanRecord, after: Fields | null, on: Day): Decision {
  if (!isStandingLead(record, on) || (after && isStandingLead({ fields: after }, on)))
    return allowed
  const isAnother = (member: PlanRecord) => member.id !== record.id && isStandingLead(member, on)
  return recordsOf(plan, 'member').some(isAnother)
    ? allowed
    : refused('The plan needs a lead: name the next one first.')
}

const isStandingLead = (member: Pick<PlanRecord, 'fields'>, on: Day): boolean =>
  textOf(member, 'role') === 'lead' && isCurrent(member, on) && textOf(member, 'to') === ''
