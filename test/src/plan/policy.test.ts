import { describe, expect, it } from 'vitest'
import { appRoles, type Actor } from '../../../src/plan/actor.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import {
  mayDo,
  mayListFamilies,
  mayOpen,
  mayOpenNewPlan,
  membershipOf,
} from '../../../src/plan/policy.ts'
import { applyEvent } from '../../../src/plan/plan.ts'
import { kindNames, kinds, type Kind } from '../../../src/plan/record.ts'
import {
  adds,
  grace,
  helen,
  judgement,
  liam,
  marlowes,
  omar,
  place,
  priya,
  removes,
  sets,
  today,
  writes,
} from './plan-lab.ts'

/** One entry of each kind, filed by Priya unless said, and what each place in the team may do with it. */
const paper = marlowes()
paper.write(priya, adds('outcome', 'outcome', { ref: '1.1', agreed: '2026-01-12' }))
paper.write(priya, judgement('evidence', 'practitioner'))
paper.write(
  priya,
  adds('searched', 'searched', {
    measures: ['offence'],
    people: ['ruth'],
    from: '2026-01-01',
    to: '2026-11-01',
  }),
)
paper.write(priya, adds('action', 'action', { what: 'Ring the school', owner: 'lead' }))
paper.write(priya, adds('review', 'review', { point: '3-month', held: '2026-04-09' }))
paper.write(
  priya,
  adds('agreement', 'agreement', {
    given: 'agreed',
    on: '2026-01-10',
    people: ['ruth'],
    how: 'At home',
  }),
)
paper.write(
  priya,
  adds('location', 'location', { people: ['ruth'], use: 'home', text: '3 Fell View, Northgate' }),
)
paper.write(priya, adds('person', 'wren', { name: 'Wren', kind: 'child', born: '2016-03-01' }))
paper.write(
  priya,
  adds('voice', 'voice', {
    person: 'wren',
    on: '2026-02-01',
    words: 'I like the new school.',
    how: 'conversation',
  }),
)

paper.plan = applyEvent(paper.plan, {
  seq: paper.plan.seq + 1,
  operation: 'asked',
  author: { oid: priya.oid, name: priya.name, agency: priya.agency },
  at: `${today}T10:00:00.000Z`,
  change: {
    do: 'add',
    kind: 'closure',
    record: 'closure',
    fields: { asked: today, closing: today },
  },
})

const entryOf: Readonly<Record<Kind, string>> = {
  plan: 'head',
  person: 'ruth',
  member: 'grace',
  need: 'need-school',
  outcome: 'outcome',
  evidence: 'evidence',
  searched: 'searched',
  action: 'action',
  review: 'review',
  sharing: 'share-school',
  agreement: 'agreement',
  location: 'location',
  voice: 'voice',
  closure: 'closure',
}

const may = (actor: Actor, operation: Operation, on = today) =>
  mayDo(actor, paper.plan, operation, on).allowed

/** Written by hand: who may add each kind, change an entry of Priya's of that kind, and take it away. */
const table: readonly (readonly [Kind, ...(readonly [string, string, string])[]])[] = [
  // kind, then add, set, remove for: lead (who wrote all of it) | member | manager | somebody in no team of this family
  ['plan', ['-', 'yes', '-'], ['-', '-', '-'], ['-', '-', '-'], ['-', '-', '-']],
  ['person', ['yes', 'yes', 'yes'], ['yes', 'yes', '-'], ['-', '-', '-'], ['-', '-', '-']],
  ['member', ['yes', 'yes', 'yes'], ['-', '-', '-'], ['yes', 'yes', '-'], ['-', '-', '-']],
  ['need', ['yes', 'yes', 'yes'], ['yes', 'yes', '-'], ['-', '-', '-'], ['-', '-', '-']],
  ['outcome', ['yes', 'yes', 'yes'], ['yes', 'yes', '-'], ['-', '-', '-'], ['-', '-', '-']],
  ['evidence', ['yes', 'yes', 'yes'], ['yes', '-', '-'], ['-', '-', '-'], ['-', '-', '-']],
  ['searched', ['yes', 'yes', 'yes'], ['yes', '-', '-'], ['-', '-', '-'], ['-', '-', '-']],
  ['action', ['yes', 'yes', 'yes'], ['yes', '-', '-'], ['-', '-', '-'], ['-', '-', '-']],
  ['review', ['yes', 'yes', 'yes'], ['-', '-', '-'], ['-', '-', '-'], ['-', '-', '-']],
  ['sharing', ['yes', 'yes', 'yes'], ['-', '-', '-'], ['yes', 'yes', '-'], ['-', '-', '-']],
  ['agreement', ['yes', 'yes', 'yes'], ['yes', '-', '-'], ['-', '-', '-'], ['-', '-', '-']],
  ['location', ['yes', 'yes', 'yes'], ['yes', 'yes', '-'], ['-', '-', '-'], ['-', '-', '-']],
  ['voice', ['yes', 'yes', 'yes'], ['yes', '-', '-'], ['-', '-', '-'], ['-', '-', '-']],
  ['closure', ['-', '-', '-'], ['-', '-', '-'], ['-', '-', '-'], ['-', '-', '-']],
]

const settable: Readonly<Record<Kind, string>> = {
  plan: 'family',
  person: 'name',
  member: 'role',
  need: 'ref',
  outcome: 'ref',
  evidence: 'result',
  searched: 'source',
  action: 'what',
  review: 'held',
  sharing: 'withdrawn',
  agreement: 'how',
  location: 'text',
  voice: 'words',
  closure: 'reason',
}

describe('what each place in a team may do', () => {
  const actors = [
    ['the lead', priya],
    ['a member', liam],
    ['the manager', helen],
    ['somebody in another team', omar],
  ] as const

  const rows = table.flatMap(([kind, ...places]) =>
    places.flatMap((deeds, who) => {
      const [name, actor] = actors[who] ?? ['nobody', omar]
      const operations = [
        ['add', adds(kind, 'new', {})],
        ['change', sets(entryOf[kind], settable[kind], 'x')],
        ['remove', removes(entryOf[kind])],
      ] as const
      return operations.map(
        ([deed, operation], at) =>
          [name, deed, kind, deeds[at] === 'yes', actor, operation] as const,
      )
    }),
  )

  it('is said for every kind there is', () => {
    expect(table.map(([kind]) => kind)).toEqual(kindNames)
    expect(rows).toHaveLength(kindNames.length * 4 * 3)
  })

  it.each(rows)('%s, asked to %s a %s: %s', (_name, _deed, _kind, answer, actor, operation) => {
    expect(may(actor, operation)).toBe(answer)
  })
})

describe('a field of an entry', () => {
  const open: Readonly<Record<Kind, readonly string[]>> = {
    plan: ['family', 'locality', 'goal'],
    person: Object.keys(kinds.person),
    member: ['role', 'to'],
    need: Object.keys(kinds.need),
    outcome: Object.keys(kinds.outcome),
    evidence: Object.keys(kinds.evidence).filter((field) => field !== 'recorded'),
    searched: Object.keys(kinds.searched).filter((field) => field !== 'recorded'),
    action: Object.keys(kinds.action),
    review: Object.keys(kinds.review),
    sharing: ['why', 'withdrawn'],
    agreement: Object.keys(kinds.agreement),
    location: Object.keys(kinds.location),
    voice: Object.keys(kinds.voice),
    closure: [],
  }

  it.each(kindNames)('of a %s changes only where it is said so, even for the lead', (kind) => {
    const fields = [...Object.keys(kinds[kind]), 'author', 'id', '__proto__', 'constructor']
    const changed = fields.filter((field) => may(priya, sets(entryOf[kind], field, 'x')))
    expect(changed).toEqual(open[kind])
    expect(fields.filter((field) => may(priya, writes(entryOf[kind], field, 'x')))).toEqual(changed)
  })

  it('of the plan is the goal alone for a member, and for the manager whether it is restricted', () => {
    const changedBy = (actor: Actor) =>
      Object.keys(kinds.plan).filter((field) => may(actor, sets('head', field, 'x')))
    expect(changedBy(grace)).toEqual(['goal'])
    expect(changedBy(helen)).toEqual(['restricted'])
  })
})

describe('whether a plan opens', () => {
  const dated = marlowes()
  dated.write(priya, adds('member', 'omar', place(omar, 'member', '2026-03-01', '2026-03-31')))
  const opens = (actor: Actor, on: string) => mayOpen(actor, dated.plan, on)

  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('on %s to somebody in the team from 1 to 31 March: %s', (on, answer) => {
    expect(opens(omar, on)).toBe(answer)
    expect(mayDo(omar, dated.plan, adds('person', 'p', {}), on).allowed).toBe(answer)
  })

  it('has no end where none is set', () => {
    expect(opens(grace, '2026-01-09')).toBe(false)
    expect(opens(grace, '2099-12-31')).toBe(true)
  })

  it.each(appRoles)('asks of a member that they work as a practitioner: %s', (role) => {
    expect(opens({ ...grace, roles: [role] }, today)).toBe(role === 'Practitioner')
  })

  it.each(appRoles)('asks of the manager that they are one: %s', (role) => {
    expect(opens({ ...helen, roles: [role] }, today)).toBe(role === 'Manager')
  })

  it('goes by who somebody is and not by what they are called', () => {
    expect(opens({ ...omar, name: grace.name }, today)).toBe(false)
    expect(opens({ ...grace, oid: grace.oid.toUpperCase() }, today)).toBe(false)
    expect(opens({ ...grace, oid: '' }, today)).toBe(false)
  })

  it('is no for anybody without a role', () => {
    expect(opens({ ...priya, roles: [] }, today)).toBe(false)
  })

  it('says the place somebody has on the day', () => {
    expect(membershipOf(helen, dated.plan, today)).toEqual({
      role: 'manager',
      agency: 'Early Help',
    })
    expect(membershipOf(omar, dated.plan, today)).toBeNull()
  })
})

describe('what needs no plan', () => {
  it.each(appRoles)('a %s', (role) => {
    const actor = { ...omar, roles: [role] }
    expect(mayOpenNewPlan(actor)).toBe(role === 'Practitioner')
    expect(mayListFamilies(actor)).toBe(role === 'Practitioner' || role === 'Manager')
  })
})
