import { accept, type Acceptance, type ValueAt } from '../../../src/plan/accept.ts'
import type { Actor, AppRole } from '../../../src/plan/actor.ts'
import { openPlan } from '../../../src/plan/opening.ts'
import type { Operation, Sent, SpliceOperation } from '../../../src/plan/operation.ts'
import { applyEvents, emptyPlan, type Plan, type PlanEvent } from '../../../src/plan/plan.ts'
import type { Fields, Kind } from '../../../src/plan/record.ts'
import type { StepsSince } from '../../../src/plan/settle-splices.ts'

/** The day on which the invented Marlowe family's plan is looked at; it opened on 10 January 2026. */
export const today = '2026-11-22'

export interface Worker extends Actor {
  readonly agency: string
}

const worker = (oid: string, name: string, agency: string, ...roles: AppRole[]): Worker => ({
  tenantId: 'northshire',
  oid,
  name,
  roles,
  agency,
})

export const priya = worker('oid-priya', 'Priya Nair', 'Early Help', 'Practitioner')
export const grace = worker('oid-grace', 'Grace Adeyemi', 'Northgate Primary', 'Practitioner')
export const liam = worker('oid-liam', 'Liam Doyle', 'Northshire Police', 'Practitioner')
export const helen = worker('oid-helen', 'Helen Marsh', 'Early Help', 'Manager')
export const omar = worker('oid-omar', 'Omar Farouk', 'Eastfield Housing', 'Practitioner')

type OfAdd = Extract<Operation, { do: 'add' }>['fields']

let made = 0
const nextId = () => `operation-${(made += 1)}`

/** Operations as a page sends them, each under an id of its own. */
export const adds = (kind: Kind, record: string, fields: OfAdd): Operation => ({
  do: 'add',
  id: nextId(),
  kind,
  record,
  fields,
})
export const sets = (
  record: string,
  field: string,
  value: Extract<Operation, { do: 'set' }>['value'],
  base = 0,
): Operation => ({ do: 'set', id: nextId(), record, field, value, base })
export const writes = (record: string, field: string, text: string, base = 0): Operation => ({
  do: 'write',
  id: nextId(),
  record,
  field,
  text,
  base,
})
/** Splices on a text that was so long at event `base`, each given as from, to, insert. */
export const splices = (
  record: string,
  field: string,
  length: number,
  base: number,
  ...stretches: (readonly [from: number, to: number, insert: string])[]
): SpliceOperation => ({
  do: 'splice',
  id: nextId(),
  record,
  field,
  base,
  length,
  splices: stretches.map(([from, to, insert]) => ({ from, to, insert })),
})
export const removes = (record: string, base = 0): Operation => ({
  do: 'remove',
  id: nextId(),
  record,
  base,
})

/** A place in the team as fields, open at both ends of what is asked. */
export const place = (who: Worker, role: string, from = '2026-01-10', to?: string) => ({
  oid: who.oid,
  name: who.name,
  agency: who.agency,
  role,
  from,
  ...(to === undefined ? {} : { to }),
})

/** A plan with its events, written through `accept` and nothing else. */
export class Paper {
  readonly events: PlanEvent[] = []
  plan: Plan

  constructor(opening: { readonly plan: Plan; readonly events: readonly PlanEvent[] }) {
    this.plan = opening.plan
    this.events.push(...opening.events)
  }

  /** What became of an operation; the plan moves on where it was accepted. */
  offer(actor: Actor, operation: Sent, on = today): Acceptance {
    const at = `${on}T10:${String(this.plan.seq % 60).padStart(2, '0')}:00.000Z`
    const { valueAt, stepsSince } = this
    const result = accept(this.plan, operation, { actor, on, at, valueAt, stepsSince })
    if (result.kind === 'accepted') {
      this.events.push(result.event)
      this.plan = result.plan
    }
    return result
  }

  /** Offers what must be accepted, and says the number it got. */
  write(actor: Actor, operation: Sent, on = today): number {
    const result = this.offer(actor, operation, on)
    if (result.kind !== 'accepted') throw new Error(JSON.stringify(result))
    return result.event.seq
  }

  readonly valueAt: ValueAt = (record, field, seq) =>
    applyEvents(emptyPlan(this.plan.key), this.events.slice(0, seq)).records.get(record)?.fields[
      field
    ]

  readonly stepsSince: StepsSince = (record, field, seq) =>
    this.events
      .slice(seq)
      .filter(
        ({ change }) => change.do === 'set' && change.record === record && change.field === field,
      )
}

/** A plan just opened by Priya, with nobody else in it. */
export function openedByPriya(fields: Fields = {}): Paper {
  const opening = {
    key: 'plan-marlowe',
    fields: {
      family: 'Marlowe',
      reference: 'FP-1042',
      framework: 'supporting-families-2022',
      opened: '2026-01-10',
      ...fields,
    },
    lead: { oid: priya.oid, name: priya.name, agency: priya.agency },
    at: '2026-01-10T09:00:00.000Z',
    ids: { plan: 'head', lead: 'lead' },
  }
  return new Paper(openPlan(opening, '2026-01-10'))
}

/** A decision on telling an agency; each kind of information, unless said otherwise. */
export const shares = (record: string, agency: string, fields: OfAdd = {}): Operation =>
  adds('sharing', record, {
    agency,
    purpose: 'Early help',
    basis: 'Public task',
    categories: ['general', 'crime', 'health'],
    decision: 'share',
    why: 'They work with the family.',
    from: '2026-01-10',
    ...fields,
  })

/** The same plan with its team, everything shared with its agencies, a mother, two children and a need of each. */
export function marlowes(): Paper {
  const paper = openedByPriya()
  const day = '2026-01-10'
  paper.write(priya, adds('member', 'grace', place(grace, 'member')), day)
  paper.write(priya, adds('member', 'liam', place(liam, 'member')), day)
  paper.write(priya, adds('member', 'helen', place(helen, 'manager')), day)
  for (const [record, { agency }] of [
    ['share-school', grace],
    ['share-police', liam],
  ] as const)
    paper.write(priya, shares(record, agency), day)
  paper.write(
    priya,
    adds('person', 'ruth', { name: 'Ruth Marlowe', kind: 'adult', born: '1988-03-04' }),
    day,
  )
  paper.write(
    priya,
    adds('person', 'tom', { name: 'Tom Marlowe', kind: 'child', born: '2014-05-02' }),
    day,
  )
  paper.write(
    priya,
    adds('person', 'ivy', { name: 'Ivy Marlowe', kind: 'child', born: '2017-09-30' }),
    day,
  )
  paper.write(
    priya,
    adds('need', 'need-school', { ref: '1.1', people: ['tom'], identified: day }),
    day,
  )
  paper.write(
    priya,
    adds('need', 'need-crime', { ref: '7.1', people: ['ruth'], identified: day }),
    day,
  )
  return paper
}

/** Evidence that only the police may read, filed by Liam. */
export const policeOnly = (record: string, fields: OfAdd = {}): Operation =>
  adds('evidence', record, {
    measure: 'offence',
    who: 'ruth',
    on: '2026-10-02',
    source: 'Police system',
    audience: [liam.agency],
    ...fields,
  })

/** A judgement about an outcome of the Marlowes. */
export const judgement = (record: string, by: string, fields: OfAdd = {}): Operation =>
  adds('evidence', record, {
    measure: 'judgement',
    on: '2026-11-01',
    by,
    about: '1.1',
    result: 'met',
    ...fields,
  })
