import type { Day } from '../../rules/calendar.ts'
import { faultsOfAction } from './action-faults.ts'
import { hiddenFault } from './document-faults.ts'
import type { Fault, Operation } from './operation.ts'
import { listOf, recordsOf, textOf, type Plan, type PlanRecord, type Records } from './plan.ts'
import { isProtected, personIn, professionals } from './policy/audience.ts'
import { plainOf, shortestPart } from './policy/protected-text.ts'
import { teamOf } from './policy/team.ts'
import type { Kind } from './record.ts'
import { faultsOfReview } from './review-faults.ts'

type Sees = (record: PlanRecord) => boolean
/** What of a plan the writer knows. An agency that is kept from them is to them none of the team, or its name could be guessed. */
interface Surroundings {
  readonly on: Day
  readonly sees: Sees
  readonly withholds: (text: string) => boolean
}
/** Where in what was sent a field of the entry stands. */
type At = (field: string) => string

/** Faults of an entry that only the plan around it can tell: whom it names and for whom it is, and what a protected place needs. */
export function faultsOfEntry(
  before: Plan,
  after: Records,
  operation: Operation,
  { on, sees, withholds }: Surroundings,
): Fault[] {
  if (operation.do === 'remove') return faultsOfRemoval(after, operation.record, sees)
  const entry = after.records.get(operation.record)
  if (!entry) return []
  const isSent = (field: string) => operation.do === 'add' || operation.field === field
  const at: At = (field) =>
    operation.do === 'add' ? `fields.${field}` : operation.do === 'set' ? 'value' : 'text'
  const stood = new Set(listOf(before.records.get(entry.id), 'audience'))
  return [
    ...(isSent('audience')
      ? faultsOfAudience(entry, after, stood, at, { on, sees, withholds })
      : []),
    ...(isSent('people') ? faultsOfPeople(entry, after, at, sees) : []),
    ...(isSent('person') ? faultsOfChild(entry, after, at, sees) : []),
    ...(isSent('from') || isSent('to') ? faultsOfDays(entry, at) : []),
    ...(isProtected(entry) ? faultsOfProtected(entry, isSent, at) : []),
    ...faultsOfAction(entry, after, isSent, at, sees),
    ...faultsOfReview(entry, after, isSent, at, sees),
  ]
}

/** An audience names agencies in the team and people of the family, so that nothing is kept for nobody. */
function faultsOfAudience(
  entry: PlanRecord,
  plan: Records,
  stood: ReadonlySet<string>,
  at: At,
  { on, sees, withholds }: Surroundings,
): Fault[] {
  const isKnown = (named: string) => {
    if (named === professionals || stood.has(named)) return true
    const person = personIn(named)
    return person === null
      ? isInTeam(plan, named, on) && !withholds(named)
      : isPerson(plan, person, sees)
  }
  return listOf(entry, 'audience').flatMap((named, place) =>
    isKnown(named)
      ? []
      : [
          {
            path: `${at('audience')}[${place}]`,
            says: 'is neither an agency in this team nor somebody of the family',
          },
        ],
  )
}

const isInTeam = (plan: Records, agency: string, on: Day): boolean =>
  teamOf(plan).some((member) => {
    const to = textOf(member, 'to')
    return textOf(member, 'agency') === agency && (to === '' || on <= to)
  })

function isPerson(plan: Records, id: string, sees: Sees): boolean {
  const record = plan.records.get(id)
  return record?.kind === 'person' && sees(record)
}

/** Kinds that no rule reads, so that nobody else looks whether the people they name are there. */
const unread: readonly Kind[] = ['agreement', 'location', 'voice']

function faultsOfPeople(entry: PlanRecord, plan: Records, at: At, sees: Sees): Fault[] {
  if (!unread.includes(entry.kind)) return []
  return listOf(entry, 'people').flatMap((id, place) =>
    id === 'family' || isPerson(plan, id, sees)
      ? []
      : [{ path: `${at('people')}[${place}]`, says: `${id} is not in people` }],
  )
}

/** Whose words they are: a child that the writer sees, so that nobody speaks for somebody who is not there. */
function faultsOfChild(entry: PlanRecord, plan: Records, at: At, sees: Sees): Fault[] {
  if (entry.kind !== 'voice') return []
  const id = textOf(entry, 'person')
  const path = at('person')
  if (!isPerson(plan, id, sees)) return [{ path, says: `${id} is not in people` }]
  const isChild = textOf(plan.records.get(id), 'kind') === 'child'
  return isChild ? [] : [{ path, says: 'is not a child' }]
}

function faultsOfRemoval(after: Records, removed: string, sees: Sees): Fault[] {
  const naming = unread
    .flatMap((kind) => recordsOf(after, kind))
    .find(
      (record) =>
        listOf(record, 'people').includes(removed) || textOf(record, 'person') === removed,
    )
  if (!naming) return []
  const field = textOf(naming, 'person') === removed ? 'person' : 'people'
  const says = `${naming.kind} ${naming.id}, ${field}: ${removed} is not in people`
  return [{ path: 'record', says: sees(naming) ? says : hiddenFault }]
}

function faultsOfDays(entry: PlanRecord, at: At): Fault[] {
  if (entry.kind !== 'sharing' && entry.kind !== 'location') return []
  const [from, to] = [textOf(entry, 'from'), textOf(entry, 'to')]
  return to !== '' && to < from ? [{ path: at('to'), says: 'is before it begins' }] : []
}

function faultsOfProtected(entry: PlanRecord, isSent: (field: string) => boolean, at: At): Fault[] {
  const faults: Fault[] = []
  if (listOf(entry, 'audience').length === 0 && (isSent('protected') || isSent('audience'))) {
    faults.push({ path: at('audience'), says: 'is missing: a protected place says who may see it' })
  }
  if (
    plainOf(textOf(entry, 'text')).length < shortestPart &&
    (isSent('protected') || isSent('text'))
  ) {
    faults.push({ path: at('text'), says: 'is too short to be protected in other texts' })
  }
  return faults
}
