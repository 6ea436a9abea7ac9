import { describe, expect, it } from 'vitest'
import { hiddenFault } from '../../../src/plan/document-faults.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import {
  adds,
  grace,
  judgement,
  liam,
  marlowes,
  omar,
  place,
  priya,
  removes,
  sets,
  shares,
  today,
} from './plan-lab.ts'

const nobody = 'is neither an agency in this team nor somebody of the family'
const agreed = { given: 'agreed', on: today, people: ['ruth'], how: 'At home' }
const home = { people: ['ruth'], use: 'home', text: '3 Fell View' }

describe('an entry that names nobody there is', () => {
  it.each<readonly [string, Operation, string, string]>([
    [
      'an agency that is in no team',
      judgement('j', 'practitioner', { audience: [liam.agency, 'Norwich Police'] }),
      'fields.audience[1]',
      nobody,
    ],
    [
      'an agency in other letters',
      judgement('j', 'practitioner', { audience: [liam.agency.toUpperCase()] }),
      'fields.audience[0]',
      nobody,
    ],
    [
      'somebody who is not in the family',
      judgement('j', 'practitioner', { audience: ['person:nobody'] }),
      'fields.audience[0]',
      nobody,
    ],
    [
      'an entry that is no person',
      judgement('j', 'practitioner', { audience: ['person:need-school'] }),
      'fields.audience[0]',
      nobody,
    ],
    [
      'somebody else’s agreement',
      adds('agreement', 'a', { ...agreed, people: ['ruth', 'nobody'] }),
      'fields.people[1]',
      'nobody is not in people',
    ],
    [
      'a place of somebody unknown',
      adds('location', 'l', { ...home, people: ['head'] }),
      'fields.people[0]',
      'head is not in people',
    ],
    [
      'an answer there is none of',
      adds('agreement', 'a', { ...agreed, given: 'perhaps' }),
      'fields.given',
      'is none of agreed, declined, withdrawn',
    ],
    [
      'a kind of place there is none of',
      adds('location', 'l', { ...home, use: 'pub' }),
      'fields.use',
      'is none of home, school, nursery, gp, work, meeting, other',
    ],
    [
      'a kind of information there is none of',
      shares('s', omar.agency, { categories: ['general', 'money'] }),
      'fields.categories[1]',
      'is none of general, crime, health',
    ],
    [
      'a decision there is none of',
      shares('s', omar.agency, { decision: 'maybe' }),
      'fields.decision',
      'is none of share, do-not-share',
    ],
    [
      'an end before the beginning',
      shares('s', omar.agency, { from: '2026-02-01', to: '2026-01-31' }),
      'fields.to',
      'is before it begins',
    ],
  ])('%s is refused by its place', (_, operation, path, says) => {
    expect(marlowes().offer(priya, operation)).toEqual({ kind: 'faulty', faults: [{ path, says }] })
  })

  it('and one that names somebody there is, is taken', () => {
    const paper = marlowes()
    for (const operation of [
      judgement('j', 'practitioner', { audience: [liam.agency, 'person:tom', 'professionals'] }),
      adds('agreement', 'a', { ...agreed, people: ['family'] }),
      adds('location', 'l', home),
      shares('s', omar.agency, { from: '2026-02-01', to: '2026-02-01' }),
    ])
      expect(paper.offer(priya, operation).kind).toBe('accepted')
  })
})

describe('an agency in an audience', () => {
  const leaving = () => {
    const paper = marlowes()
    paper.write(priya, adds('member', 'omar', place(omar, 'member', '2026-01-10', '2026-11-21')))
    return paper
  }
  const forHousing = (record: string) =>
    judgement(record, 'practitioner', { audience: [omar.agency, priya.agency] })

  it('is in the team up to its last day', () => {
    expect(leaving().offer(priya, forHousing('j'), '2026-11-21').kind).toBe('accepted')
    expect(leaving().offer(priya, forHousing('j'), '2026-11-22').kind).toBe('faulty')
  })

  it('that was named while it was there stays named', () => {
    const paper = leaving()
    paper.write(priya, forHousing('j'), '2026-11-21')
    const named = sets('j', 'audience', [omar.agency, priya.agency, 'person:ruth'])
    expect(paper.offer(priya, named, '2026-11-22').kind).toBe('accepted')
  })
})

describe('somebody whom an agreement or a place names', () => {
  it('is not taken away, and the writer is told why only as far as they see it', () => {
    const paper = marlowes()
    paper.write(priya, adds('agreement', 'said', { ...agreed, people: ['ivy'] }))
    expect(paper.offer(priya, removes('ivy'))).toMatchObject({
      kind: 'faulty',
      faults: [{ path: 'record', says: 'agreement said, people: ivy is not in people' }],
    })
    const other = marlowes()
    other.write(liam, adds('location', 'l', { ...home, people: ['ivy'], audience: [liam.agency] }))
    expect(other.offer(priya, removes('ivy'))).toMatchObject({
      kind: 'faulty',
      faults: [{ path: 'record', says: hiddenFault }],
    })
    expect(other.offer(grace, removes('ivy')).kind).toBe('forbidden')
  })

  it('who is hidden from the writer is nobody to them', () => {
    const paper = marlowes()
    const audience = [liam.agency]
    paper.write(liam, adds('person', 'dad', { name: 'Carl', kind: 'adult', audience }))
    for (const id of ['dad', 'never-was']) {
      expect(paper.offer(priya, adds('location', 'l', { ...home, people: [id] }))).toEqual({
        kind: 'faulty',
        faults: [{ path: 'fields.people[0]', says: `${id} is not in people` }],
      })
      expect(
        paper.offer(priya, judgement('j', 'practitioner', { audience: [`person:${id}`] })),
      ).toEqual({ kind: 'faulty', faults: [{ path: 'fields.audience[0]', says: nobody }] })
    }
  })
})
