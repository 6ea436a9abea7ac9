import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/plan/actor.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import {
  adds,
  grace,
  helen,
  judgement,
  liam,
  marlowes,
  omar,
  place,
  policeOnly,
  priya,
  removes,
  sets,
  today,
  writes,
  type Paper,
} from './plan-lab.ts'

/** Offers what must be refused by the policy, and sees that nothing changed. */
function expectRefused(paper: Paper, actor: Actor, operation: Operation, why = /./) {
  const before = paper.plan
  expect(paper.offer(actor, operation)).toEqual({
    kind: 'forbidden',
    why: expect.stringMatching(why),
  })
  expect(paper.plan).toBe(before)
}

describe('a judgement in the name of a place', () => {
  it('is given by whoever holds the place', () => {
    expect(marlowes().offer(priya, judgement('j', 'lead-professional')).kind).toBe('accepted')
    expectRefused(marlowes(), grace, judgement('j', 'lead-professional'), /holds that place/)
    expectRefused(marlowes(), priya, judgement('j', 'manager'), /holds that place/)
    expectRefused(marlowes(), helen, judgement('j', 'manager'))
  })

  it('is not come by in two steps, whichever comes first', () => {
    const paper = marlowes()
    paper.write(grace, judgement('j', 'practitioner'))
    for (const operation of [
      sets('j', 'by', 'lead-professional'),
      sets('j', 'by', 'manager'),
      writes('j', 'by', 'lead-professional'),
    ])
      expectRefused(paper, grace, operation)
    paper.write(
      grace,
      adds('evidence', 'h', { measure: 'harm-report', who: 'tom', on: '2026-10-01', by: 'police' }),
    )
    expect(paper.offer(grace, sets('h', 'by', 'lead-professional')).kind).not.toBe('accepted')
    expect(paper.offer(grace, sets('h', 'measure', 'judgement')).kind).not.toBe('accepted')
  })

  it('stays as it was given when the place goes to somebody else', () => {
    const paper = marlowes()
    paper.write(priya, judgement('j', 'lead-professional'))
    paper.write(helen, sets('grace', 'role', 'lead'))
    paper.write(helen, sets('lead', 'role', 'member'))
    expectRefused(paper, priya, sets('j', 'result', 'not-met'), /holds that place/)
    expectRefused(paper, priya, sets('j', 'by', 'practitioner'), /holds that place/)
    expectRefused(paper, priya, removes('j'), /holds that place/)
    expectRefused(paper, grace, sets('j', 'result', 'not-met'), /whoever filed it/)
    expect(paper.offer(grace, judgement('k', 'lead-professional')).kind).toBe('accepted')
  })

  it('is not disguised by another form of the same letters', () => {
    const paper = marlowes()
    for (const by of ['lead-professional\r', 'lead-professional\u0000', 'Lead-Professional'])
      expect(paper.offer(grace, judgement('j', by)).kind).not.toBe('accepted')
  })
})

describe('evidence', () => {
  const paper = marlowes()
  paper.write(liam, policeOnly('open', { audience: [grace.agency, liam.agency] }))
  paper.write(
    liam,
    adds('searched', 'search', {
      measures: ['offence'],
      people: ['ruth'],
      from: '2026-01-01',
      to: '2026-11-01',
      audience: [grace.agency, liam.agency],
    }),
  )

  it.each(['open', 'search'])('is shown to others by nobody but its author: %s', (record) => {
    expectRefused(paper, grace, sets(record, 'audience', []), /whoever filed it/)
    expectRefused(paper, grace, sets(record, 'audience', null), /whoever filed it/)
    expectRefused(paper, grace, removes(record), /whoever wrote/i)
    expect(paper.offer(liam, sets(record, 'audience', [liam.agency, grace.agency])).kind).toBe(
      'accepted',
    )
  })

  it('that is hidden answers like an entry that is not there, whatever is asked', () => {
    const hidden = marlowes()
    hidden.write(liam, policeOnly('secret'))
    for (const actor of [priya, grace, helen])
      for (const at of [
        (record: string) => sets(record, 'on', '2026-10-03'),
        (record: string) => sets(record, 'recorded', '2026-10-03'),
        (record: string) => sets(record, 'no such field', 'x'),
        (record: string) => sets(record, 'on', '2026-10-03', 999),
        (record: string) => writes(record, 'note', 'x'),
        (record: string) => removes(record),
      ]) {
        const answer = hidden.offer(actor, at('secret'))
        expect(answer.kind).toBe('forbidden')
        expect(hidden.offer(actor, at('never-was'))).toEqual(answer)
      }
  })

  it('has a day of entry that nobody writes', () => {
    const one = marlowes()
    one.write(liam, policeOnly('e', { recorded: '2020-01-01' }))
    expect(one.plan.records.get('e')?.fields['recorded']).toBe(today)
    expectRefused(one, liam, sets('e', 'recorded', '2020-01-01'))
    expectRefused(one, liam, sets('e', 'recorded', null))
  })
})

describe('a place in the team', () => {
  it('is not one’s own to give or to change', () => {
    const paper = marlowes()
    expectRefused(
      paper,
      priya,
      adds('member', 'm', place({ ...priya, agency: liam.agency }, 'member')),
    )
    expectRefused(paper, helen, adds('member', 'm', place(helen, 'lead')))
    expectRefused(paper, helen, sets('helen', 'role', 'lead'))
    expectRefused(paper, helen, sets('helen', 'to', today))
    expectRefused(paper, priya, sets('lead', 'to', '2026-12-31'))
    expectRefused(paper, priya, removes('lead'))
  })

  it('is not taken under one’s own id in capitals, and no lead is made of an id that is nobody’s', () => {
    const paper = marlowes()
    for (const oid of [helen.oid, omar.oid].map((id) => id.toUpperCase())) {
      expect(paper.offer(helen, adds('member', 'm', { ...place(omar, 'lead'), oid }))).toEqual({
        kind: 'faulty',
        faults: [{ path: 'fields.oid', says: 'has capital letters' }],
      })
    }
  })

  it('keeps its person, its agency and its first day', () => {
    const paper = marlowes()
    for (const actor of [priya, helen])
      for (const field of ['oid', 'name', 'agency', 'from'])
        expectRefused(paper, actor, sets('grace', field, '2026-01-01'))
  })

  it('is given to somebody else by the lead and by the manager, and by no member', () => {
    for (const actor of [priya, helen])
      expect(marlowes().offer(actor, adds('member', 'm', place(omar, 'member'))).kind).toBe(
        'accepted',
      )
    expectRefused(marlowes(), grace, adds('member', 'm', place(omar, 'member')))
  })
})

describe('the last lead', () => {
  it.each([
    ['ended', sets('lead', 'to', today)],
    ['ended later', sets('lead', 'to', '2027-01-31')],
    ['made a member', sets('lead', 'role', 'member')],
    ['made manager', sets('lead', 'role', 'manager')],
  ])('is not %s by the manager before there is another', (_, operation) => {
    const paper = marlowes()
    expectRefused(paper, helen, operation, /needs a lead/)
    paper.write(helen, sets('liam', 'role', 'lead'))
    expect(paper.offer(helen, operation).kind).toBe('accepted')
  })

  it('is not taken away by another lead whose own time is not yet or is ending', () => {
    const paper = marlowes()
    paper.write(priya, adds('member', 'next', place(omar, 'lead', '2026-12-01')))
    expectRefused(paper, helen, sets('lead', 'to', today), /needs a lead/)
    const ending = marlowes()
    ending.write(priya, adds('member', 'next', place(omar, 'lead', '2026-11-01', '2026-12-31')))
    expectRefused(ending, omar, removes('lead'), /needs a lead/)
  })

  it('can hand over and be let go', () => {
    const paper = marlowes()
    paper.write(priya, sets('grace', 'role', 'lead'))
    paper.write(grace, sets('lead', 'to', today))
    expect(paper.offer(priya, adds('person', 'p', { name: 'P', kind: 'adult' })).kind).toBe(
      'accepted',
    )
    expect(
      paper.offer(priya, adds('person', 'q', { name: 'Q', kind: 'adult' }), '2026-11-23').kind,
    ).toBe('forbidden')
  })
})
