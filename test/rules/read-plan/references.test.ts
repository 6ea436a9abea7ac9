import { describe, expect, it } from 'vitest'
import { frameworkIds } from '../../../rules/frameworks/index.ts'
import { faultsOf, rowFaults } from './plans.ts'

const framework = 'supporting-families-2022'
const need = (more: Record<string, unknown>) =>
  faultsOf({ needs: [{ ref: '1.1', people: ['c1'], identified: '2026-01-10', ...more }] })

describe('what the framework does not have', () => {
  it.each([
    ['a need', need({ ref: '2.9' }), `needs[0].ref: ${framework} has no need 2.9`],
    [
      'a theme in the place of a need',
      need({ ref: '7' }),
      `needs[0].ref: ${framework} has no need 7`,
    ],
    [
      'an outcome that was agreed',
      faultsOf({ outcomes: [{ ref: '1.1.E1', agreed: '2026-01-12' }] }),
      `outcomes[0].ref: ${framework} has no outcome 1.1.E1`,
    ],
    [
      'a clause that somebody judged',
      rowFaults({
        measure: 'judgement',
        on: '2026-03-01',
        by: 'team',
        about: '9.2.E9',
        result: 'met',
      }),
      `evidence[0].about: ${framework} has no outcome or clause 9.2.E9`,
    ],
    [
      'a clause that a fact is about',
      rowFaults({ measure: 'fact', on: '2026-03-01', about: '9.2.E9', value: true }),
      `evidence[0].about: ${framework} has no clause 9.2.E9`,
    ],
    [
      'a fact about a whole outcome',
      rowFaults({ measure: 'fact', on: '2026-03-01', about: '9.2', value: true }),
      `evidence[0].about: ${framework} has no clause 9.2`,
    ],
    [
      'a fact about the plan',
      rowFaults({ measure: 'fact', on: '2026-03-01', about: 'plan', value: true }),
      `evidence[0].about: ${framework} has no clause plan`,
    ],
  ])('%s is a fault', (_, faults, fault) => {
    expect(faults).toEqual([fault])
  })

  it.each(['9.2', '9.2.E1', '9.2.O1', 'plan'])('a judgement may be about %s', (about) => {
    const row = { measure: 'judgement', on: '2026-03-01', by: 'team', about, result: 'met' }
    expect(rowFaults(row)).toEqual([])
  })

  it('cannot be said of a framework nobody knows, and the other faults still are', () => {
    const faults = faultsOf({
      framework: 'elsewhere-2020',
      needs: [{ ref: '99', people: ['zz'], identified: '2026-01-10' }],
    })
    expect(faults).toEqual([
      `framework: elsewhere-2020 is not known; known are ${frameworkIds.join(', ')}`,
      'needs[0].people[0]: zz is not in people',
    ])
  })
})

describe('people', () => {
  it('who are not in the plan are named where they are spoken of', () => {
    expect(need({ people: ['c1', 'c2'] })).toEqual(['needs[0].people[1]: c2 is not in people'])
    expect(rowFaults({ measure: 'missing-episode', on: '2026-03-01', who: 'c2' })).toEqual([
      'evidence[0].who: c2 is not in people',
    ])
    expect(
      rowFaults({ measure: 'fact', on: '2026-03-01', about: '9.2.E1', value: true, who: 'c2' }),
    ).toEqual(['evidence[0].who: c2 is not in people'])
  })

  it('may all be meant at once', () => {
    expect(need({ people: 'family' })).toEqual([])
    expect(rowFaults({ measure: 'missing-episode', on: '2026-03-01', who: 'family' })).toEqual([])
  })

  it('are not meant at once inside a list of ids', () => {
    expect(need({ people: ['family'] })).toEqual(['needs[0].people[0]: family is not in people'])
  })

  it('are named one by one where the list holds something else', () => {
    expect(need({ people: ['c1', 7] })).toEqual(['needs[0].people[1]: 7 is not text'])
  })

  it('who share an id are a fault, and so is one called family', () => {
    const people = ['c1', 'a1', 'c1', 'family'].map((id) => ({ id, kind: 'child' }))
    expect(faultsOf({ people })).toEqual([
      'people[2].id: c1 is already people[0]',
      'people[3].id: family is the household and cannot be an id',
    ])
  })

  it('are not missed everywhere else where the list of them is missing', () => {
    expect(faultsOf({ people: undefined })).toEqual(['people: is missing'])
  })
})
