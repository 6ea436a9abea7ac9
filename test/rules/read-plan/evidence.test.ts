import { describe, expect, it } from 'vitest'
import { faultsOf, rowFaults } from './plans.ts'

const attendance = (more: Record<string, unknown>) =>
  rowFaults({ measure: 'attendance', who: 'c1', ...more })
const inTerm = (more: Record<string, unknown>) => attendance({ term: '2025-26 autumn', ...more })
const term = (name: string, from: string, to: string) => ({ name, from, to })

describe('a row of evidence', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['without a measure', { on: '2026-03-01', who: 'c1' }, 'evidence[0].measure: is missing'],
    ['without a day', { measure: 'offence', who: 'a1' }, 'evidence[0].on: is missing'],
    ['without anybody', { measure: 'offence', on: '2026-03-01' }, 'evidence[0].who: is missing'],
    [
      'with a key of another measure',
      { measure: 'offence', on: '2026-03-01', who: 'a1', days: 3 },
      'evidence[0].days: is no key of this format',
    ],
    [
      'with a class there is not',
      { measure: 'exclusion', on: '2026-03-01', who: 'c1', class: 'brief' },
      'evidence[0].class: brief is none of fixed, permanent',
    ],
    [
      'with yes in words',
      { measure: 'offence', on: '2026-03-01', who: 'a1', severe: 'yes' },
      'evidence[0].severe: yes is not true or false',
    ],
    [
      'with fewer than no days',
      { measure: 'exclusion', on: '2026-03-01', who: 'c1', days: -1 },
      'evidence[0].days: -1 is less than 0',
    ],
    [
      'with a score in words',
      { measure: 'score', on: '2026-03-01', who: 'a1', value: 'high' },
      'evidence[0].value: high is not a number',
    ],
    [
      'with a milestone in a sentence',
      { measure: 'milestone', on: '2026-03-01', who: 'a1', kind: 'Order done' },
      'evidence[0].kind: Order done is not a short name such as order-completed',
    ],
    [
      'that ends before it begins',
      { measure: 'employment', who: 'a1', from: '2026-03-02', to: '2026-03-01', value: 'employed' },
      'evidence[0].to: 2026-03-01 is before from, 2026-03-02',
    ],
    [
      'without a judge',
      { measure: 'judgement', on: '2026-03-01', about: 'plan', result: 'met' },
      'evidence[0].by: is missing',
    ],
  ])('%s is a fault', (_, row, fault) => {
    expect(rowFaults(row)).toEqual([fault])
  })

  it('of one day and a referral to a service are none', () => {
    const spell = { measure: 'employment', who: 'a1', from: '2026-03-01', to: '2026-03-01' }
    expect(rowFaults({ ...spell, value: 'employed' })).toEqual([])
    expect(rowFaults({ measure: 'referral', on: '2026-03-01', who: 'c1', to: 'marac' })).toEqual([])
  })

  it('has an id of its own', () => {
    const row = { id: 'e1', measure: 'offence', on: '2026-03-01', who: 'a1' }
    expect(faultsOf({ evidence: [row, { ...row, id: 'e2' }, row] })).toEqual([
      'evidence[2].id: e1 is already evidence[0]',
    ])
  })

  it('that is no object does not hide the next', () => {
    const evidence = [3, null, { measure: 'offence', on: '2026-03-01', who: 'zz' }]
    expect(faultsOf({ evidence })).toEqual([
      'evidence[0]: 3 is not an object',
      'evidence[1]: null is not an object',
      'evidence[2].who: zz is not in people',
    ])
  })
})

describe('attendance', () => {
  it.each<[string, string[], string[]]>([
    [
      'in neither a term nor days',
      attendance({ percent: 90 }),
      ['evidence[0].term: is missing, and so are from and to'],
    ],
    [
      'from a day to none',
      attendance({ from: '2026-01-05', percent: 90 }),
      ['evidence[0].to: is missing'],
    ],
    [
      'to a day from none',
      attendance({ to: '2026-01-05', percent: 90 }),
      ['evidence[0].from: is missing'],
    ],
    [
      'in a term and in days',
      inTerm({ from: '2025-09-01', to: '2025-12-19', percent: 90 }),
      ['evidence[0].term: stands beside from or to; one of them is enough'],
    ],
    [
      'over days backwards',
      attendance({ from: '2026-01-05', to: '2026-01-04', percent: 90 }),
      ['evidence[0].to: 2026-01-04 is before from, 2026-01-05'],
    ],
    [
      'without any figure',
      inTerm({}),
      ['evidence[0].percent: is missing, and so are possible and attended'],
    ],
    [
      'with sessions and a percentage',
      inTerm({ possible: 100, attended: 90, percent: 90 }),
      ['evidence[0].percent: stands beside sessions; one of them is enough'],
    ],
    [
      'with possible sessions alone',
      inTerm({ possible: 100 }),
      ['evidence[0].attended: is missing'],
    ],
    [
      'with attended sessions alone',
      inTerm({ attended: 100 }),
      ['evidence[0].possible: is missing'],
    ],
    [
      'with no possible session',
      inTerm({ possible: 0, attended: 0 }),
      ['evidence[0].possible: 0 sessions make no attendance'],
    ],
    [
      'above what was possible',
      inTerm({ possible: 100, attended: 101 }),
      ['evidence[0].attended: 101 is more than the 100 possible sessions'],
    ],
    [
      'with half a session',
      inTerm({ possible: 100, attended: 90.5 }),
      ['evidence[0].attended: 90.5 is not a whole number'],
    ],
    [
      'above a hundred percent',
      inTerm({ percent: 100.1 }),
      ['evidence[0].percent: 100.1 is more than 100'],
    ],
    [
      'with more unauthorised than missed',
      inTerm({ possible: 100, attended: 90, unauthorised: 11 }),
      ['evidence[0].unauthorised: 11 is more than the 10 sessions missed'],
    ],
    [
      'in a term of no census',
      attendance({ term: '2025-27 autumn', percent: 90 }),
      ['evidence[0].term: 2025-27 autumn is no term of the census, such as 2025-26 autumn'],
    ],
  ])('%s is a fault', (_, faults, expected) => {
    expect(faults).toEqual(expected)
  })

  it.each<[string, string[]]>([
    [
      'all sessions missed, all unauthorised',
      inTerm({ possible: 100, attended: 0, unauthorised: 100 }),
    ],
    ['every session attended', inTerm({ possible: 100, attended: 100, unauthorised: 0 })],
    ['a hundred percent', inTerm({ percent: 100 })],
    ['one day', attendance({ from: '2026-01-05', to: '2026-01-05', percent: 100 })],
    ['a term long past', attendance({ term: '2008-09 summer', percent: 90 })],
  ])('of %s is none', (_, faults) => {
    expect(faults).toEqual([])
  })

  it('names a term of the plan where the plan brings its own', () => {
    const terms = [term('Michaelmas 2026', '2026-09-01', '2026-12-18')]
    const row = (name: string) => [{ measure: 'attendance', who: 'c1', term: name, percent: 90 }]
    expect(faultsOf({ terms, evidence: row('Michaelmas 2026') })).toEqual([])
    expect(faultsOf({ terms, evidence: row('2026-27 autumn') })).toEqual([
      'evidence[0].term: 2026-27 autumn is no term of this plan’s terms',
    ])
  })
})

describe('terms', () => {
  const evidence: unknown[] = []

  it('that share a name or a day are faults', () => {
    const terms = [
      term('spring', '2026-01-05', '2026-03-27'),
      term('autumn', '2025-09-01', '2025-12-19'),
      term('spring', '2026-04-13', '2026-07-21'),
      term('half', '2026-03-27', '2026-04-02'),
    ]
    expect(faultsOf({ terms, evidence })).toEqual([
      'terms[2].name: spring is already terms[0]',
      'terms[3].from: shares days with terms[0]',
    ])
  })

  it('that follow each other day by day are none', () => {
    const terms = [term('a', '2026-01-05', '2026-03-27'), term('b', '2026-03-28', '2026-07-21')]
    expect(faultsOf({ terms, evidence })).toEqual([])
  })

  it('that end before they begin are faults', () => {
    const terms = [term('a', '2026-03-27', '2026-01-05'), term('b', '2026-02-01', '2026-07-21')]
    expect(faultsOf({ terms, evidence })).toEqual([
      'terms[0].to: 2026-01-05 is before from, 2026-03-27',
    ])
  })
})
