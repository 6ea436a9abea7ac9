import type { Day } from '../../../rules/calendar.ts'
import type { Actor } from '../actor.ts'
import type { Operation } from '../operation.ts'
import { withValue, type PlanRecord } from '../plan.ts'
import { kinds, type Fields, type Kind } from '../record.ts'
import { mayChangeAction } from './actions.ts'
import { mayShow, mayTakeAway } from './confiding.ts'
import { allowed, first, refused, type Decision } from './decision.ts'
import { sightOf, type Sight } from './sight.ts'
import { keepsLead, mayChangePlaceOf, mayJudge } from './standing-for.ts'
import { membershipOf, type TeamRole } from './team.ts'
import { mayOpen, type KeyedRecords } from './ways-in.ts'

/** What each place in a team may add and change; a manager watches over the plan, its team and what is shared. */
const writes: Readonly<Record<TeamRole, readonly Kind[]>> = {
  lead: [
    'person',
    'member',
    'need',
    'outcome',
    'evidence',
    'searched',
    'action',
    'review',
    'sharing',
    'agreement',
    'location',
    'voice',
  ],
  member: [
    'person',
    'need',
    'outcome',
    'evidence',
    'searched',
    'action',
    'agreement',
    'location',
    'voice',
  ],
  manager: ['member', 'sharing'],
}

/** Of the record of the plan itself only these may change after it was opened. */
const planFields: Readonly<Record<TeamRole, readonly string[]>> = {
  lead: ['family', 'locality', 'goal'],
  member: ['goal'],
  manager: ['restricted'],
}

/**
 * Whose membership it is never changes, nor what was decided about sharing: a new person or decision is a new entry, so
 * that what was seen, and why, stays attributable.
 */
const onlyFields: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  member: ['role', 'to'],
  sharing: ['withdrawn', 'why'],
}

function fieldsOpenTo(role: TeamRole, kind: Kind): readonly string[] {
  if (kind === 'plan') return planFields[role]
  if (kind === 'location' && role === 'manager') return ['protected']
  if (!writes[role].includes(kind)) return []
  return onlyFields[kind] ?? Object.keys(kinds[kind])
}

/** Fields that nobody types: the service writes them from what it knows. */
const writtenByService = new Set(['recorded'])

/** What somebody answers for in person, with its audience: nobody else changes it or takes it back. */
const answeredFor: ReadonlySet<Kind> = new Set(['evidence', 'searched', 'agreement', 'voice'])

/** May the actor do this to the plan on the day? */
export function mayDo(actor: Actor, plan: KeyedRecords, operation: Operation, on: Day): Decision {
  const membership = membershipOf(actor, plan, on)
  const sight = sightOf(actor, plan, on)
  if (!membership || !sight || !mayOpen(actor, plan, on) || sight.way.role === 'emergency') {
    return refused('You are not in this family’s team.')
  }
  const { role } = membership
  if (operation.do === 'add') {
    if (operation.kind === 'closure') return refused(ownPlace)
    if (operation.kind === 'plan' || !writes[role].includes(operation.kind)) {
      return refused('Your place in this team does not let you add this.')
    }
    return first([
      mayChangePlaceOf(actor, operation.kind, operation.fields),
      mayJudge(role, operation.fields),
    ])
  }
  const record = plan.records.get(operation.record)
  if (!record || !sight.sees(record)) return refused('There is no such entry.')
  if (isOfClosure(record, operation.do === 'remove' ? null : operation.field)) {
    return refused(ownPlace)
  }
  const after = fieldsAfter(record, operation)
  return first([
    operation.do === 'remove'
      ? mayRemove(actor, role, record)
      : mayChange(actor, role, record, operation, sight),
    mayChangePlaceOf(actor, record.kind, record.fields),
    operation.do === 'remove' ? allowed : mayChangeAction(actor, role, plan, record),
    mayJudge(role, record.fields),
    after ? mayJudge(role, after) : allowed,
    keepsLead(plan, record, after, on),
  ])
}

/** Closures, and the day on which the plan was closed, are written by no operation. */
const isOfClosure = (record: PlanRecord, field: string | null): boolean =>
  record.kind === 'closure' || (record.kind === 'plan' && field === 'closed')
const ownPlace = 'A closure is asked for and decided at its own place, and not written freely.'

type Change = Exclude<Operation, { do: 'add' | 'remove' }>

/** The record's fields as the operation would leave them; null where it would be gone. */
function fieldsAfter(
  record: PlanRecord,
  operation: Exclude<Operation, { do: 'add' }>,
): Fields | null {
  return operation.do === 'remove'
    ? null
    : withValue(record.fields, operation.field, valueOf(operation))
}

const valueOf = (operation: Change) => (operation.do === 'set' ? operation.value : operation.text)

function mayChange(
  actor: Actor,
  role: TeamRole,
  record: PlanRecord,
  operation: Change,
  sight: Sight,
): Decision {
  const { field } = operation
  if (writtenByService.has(field)) return refused('This is written by the plan itself.')
  if (!fieldsOpenTo(role, record.kind).includes(field)) {
    return refused('Your place in this team does not let you change this.')
  }
  if (answeredFor.has(record.kind) && record.author.oid !== actor.oid) {
    return refused('Evidence is changed only by whoever filed it.')
  }
  if (record.withheld?.includes(field) || sight.withheld(record).includes(field)) {
    return refused('What stands here is withheld from you, so you cannot change it.')
  }
  return mayShow(actor, role, record, field, valueOf(operation))
}

function mayRemove(actor: Actor, role: TeamRole, record: PlanRecord): Decision {
  if (record.kind === 'plan') return refused('A plan is not removed.')
  if (!writes[role].includes(record.kind))
    return refused('Your place in this team does not let you remove this.')
  return record.author.oid === actor.oid || (role === 'lead' && !answeredFor.has(record.kind))
    ? mayTakeAway(role, record)
    : refused('Only whoever wrote this may take it back.')
}
