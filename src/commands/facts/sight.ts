import { appRoles, type Actor, type AppRole } from '../../plan/actor.ts'
import { emergencyMinutes } from '../../plan/emergency.ts'
import type { Operation } from '../../plan/operation.ts'
import type { KeptRecord, Plan } from '../../plan/plan.ts'
import {
  mayAskToClose,
  mayBreakGlass,
  mayConfirmDisposal,
  mayGiveCopy,
  mayReadScorecard,
  mayDecideClosure,
  mayDo,
  mayHold,
  mayKeepDirectory,
  mayListFamilies,
  mayOpenNewPlan,
  mayPrepareSubjectAccess,
  mayProposeDisposal,
  mayReadAccessOf,
  mayReadAllAccess,
  mayReopen,
  mayReviewDisposals,
  maySearchDirectory,
  maySee,
  maySeeAlertsOf,
  teamRoles,
} from '../../plan/policy.ts'
import { kindNames, type Fields, type Kind } from '../../plan/record.ts'
import { code, section, table } from './markdown.ts'

const on = '2026-01-02'
const key = 'a-plan'
const agency = 'An agency'
const other = { oid: 'other', name: 'Somebody else', agency: 'Another agency' }

/** Somebody of an agency with a role of the directory and no place anywhere. */
const actorOf = (role: AppRole, oid: string = role): Actor => ({
  tenantId: 'a-tenant',
  oid,
  name: 'Somebody',
  roles: [role],
  agency,
})

const record = (kind: Kind, id: string, fields: Fields): KeptRecord => ({
  kind,
  id,
  fields,
  touched: {},
  writers: {},
  author: other,
  at: '',
  changed: '',
})

/** What makes an entry of a kind an ordinary one. */
const general = (kind: Kind): Fields => (kind === 'evidence' ? { measure: 'attendance' } : {})

/** Entries by which the policy is asked: one of every kind, and those that are kept from some. */
const entries: readonly (readonly [says: string, record: KeptRecord])[] = [
  ...kindNames.map((kind) => [kind, record(kind, `a-${kind}`, general(kind))] as const),
  ['evidence: crime', record('evidence', 'crime', { measure: 'offence' })],
  ['evidence: health', record('evidence', 'health', { measure: 'score' })],
  [
    'for another agency',
    record('evidence', 'other', { ...general('evidence'), audience: [other.agency] }),
  ],
  [
    'for professionals',
    record('evidence', 'all', { ...general('evidence'), audience: ['professionals'] }),
  ],
  [
    'protected place, for another agency',
    record('location', 'place', { text: 'x', protected: true, audience: [other.agency] }),
  ],
]

const places = [...teamRoles, 'emergency'] as const
type Place = (typeof places)[number]

const plan: Plan = {
  key,
  seq: 1,
  lastEntry: '',
  gone: new Map(),
  records: new Map(
    [
      ...teamRoles.map((role) =>
        record('member', role, { oid: `in-${role}`, role, agency, from: '2026-01-01' }),
      ),
      ...entries.map(([, one]) => one),
    ].map((one) => [one.id, one]),
  ),
}

const inPlace = (place: Place): Actor => ({
  ...actorOf(place === 'manager' ? 'Manager' : 'Practitioner', `in-${place}`),
  ...(place === 'emergency' ? { emergencies: [key] } : {}),
})

const yes = (may: boolean): string => (may ? 'yes' : '–')

const adding = (kind: Kind): Operation => ({
  do: 'add',
  id: 'o',
  kind,
  record: 'new',
  fields: { oid: 'new' },
})

const askedFor = record('closure', 'closure', {})

const inFamily: readonly (readonly [says: string, may: (actor: Actor) => boolean])[] = [
  ['hand the family a copy of it', (actor) => mayGiveCopy(actor, plan, on)],
  ['be told who looked at the plan', (actor) => mayReadAccessOf(actor, plan, on)],
  ['be told of alerts about it', (actor) => maySeeAlertsOf(actor, plan, on)],
  ['prepare what somebody asked to be given', (actor) => mayPrepareSubjectAccess(actor, plan, on)],
  ['set and lift a legal hold', (actor) => mayHold(actor, plan, on)],
  ['propose its disposal', (actor) => mayProposeDisposal(actor, plan, on)],
  ['ask for its closure', (actor) => mayAskToClose(actor, plan, on).allowed],
  [
    'decide on a closure that somebody else asked for',
    (actor) => mayDecideClosure(actor, plan, askedFor, on).allowed,
  ],
  ['open it again once it is closed', (actor) => mayReopen(actor, plan, on).allowed],
]

const anywhere: readonly (readonly [says: string, may: (actor: Actor) => boolean])[] = [
  ['open a new plan', mayOpenNewPlan],
  ['list their own families', mayListFamilies],
  ['open a plan in an emergency', (actor) => mayBreakGlass(actor, plan, on)],
  ['find workers in the directory', maySearchDirectory],
  ['keep the directory', mayKeepDirectory],
  ['read who looked at any plan', mayReadAllAccess],
  ['read the counts of all plans by quarter', mayReadScorecard],
  ['set and lift a legal hold on any plan', (actor) => mayHold(actor, plan, on)],
  ['review their families’ disposals', mayReviewDisposals],
  [
    'confirm a disposal somebody else proposed',
    (actor) => mayConfirmDisposal(actor, 'somebody else'),
  ],
]

/** Who may see and do what: the policy itself is asked, about an invented plan with nobody in it. */
export function sightSection(): string {
  const head = ['', ...places.map((place) => code(place))]
  const sees = entries.map(([says, one]) => [
    says,
    ...places.map((place) => yes(maySee(inPlace(place), plan, one, on))),
  ])
  const adds = kindNames.map((kind) => [
    code(kind),
    ...places.map((place) => yes(mayDo(inPlace(place), plan, adding(kind), on).allowed)),
  ])
  const does = inFamily.map(([says, may]) => [
    says,
    ...places.map((place) => yes(may(inPlace(place)))),
  ])
  const roles = anywhere.map(([says, may]) => [
    says,
    ...appRoles.map((role) => yes(may(actorOf(role)))),
  ])
  return section(
    'Who may see and do what',
    `A plan opens by a place in its team on the day, or for ${emergencyMinutes} minutes in an emergency that is alerted; by nothing else. An entry with an audience opens to the agencies it names and to whoever wrote it. Crime and health show to another member only where a decision shares them with that member’s agency.`,
    'May see an entry that somebody of another agency wrote, by place in the family’s team:',
    table(head, sees),
    'May add an entry of a kind:',
    table(head, adds),
    'May, of this family:',
    table(head, does),
    'May, by the role of the directory and without a place in a team:',
    table(['', ...appRoles.map((role) => code(role))], roles),
  )
}
