import { fc } from '../chance.ts'
import { describe, expect, it } from 'vitest'
import { frameworkIds } from '../../rules/frameworks/index.ts'
import { readPlan } from '../../rules/read-plan.ts'
import { faultsOf, good } from './read-plan/plans.ts'

const known = frameworkIds.join(', ')

describe('a plan without a fault', () => {
  it('is read whole, and what it left out is an empty list', () => {
    expect(readPlan(good)).toEqual({ plan: { ...good, terms: [] } })
  })

  it('may be as small as a family with nobody and nothing', () => {
    const { format, framework, reference, opened } = good
    expect(readPlan({ format, framework, reference, opened, people: [], needs: [] })).toEqual({
      plan: {
        format,
        framework,
        reference,
        opened,
        people: [],
        needs: [],
        outcomes: [],
        evidence: [],
        searched: [],
        terms: [],
        reviews: [],
      },
    })
  })
})

describe('a bad plan', () => {
  it('names every fault at once, in the order of the document', () => {
    const bad = {
      ...good,
      framework: 'herefordshire-2016',
      closed: '2025-12-31',
      people: [{ id: 'c1', kind: 'teenager', nick: 'Ty' }],
      needs: [{ ref: '2.9', people: ['zz'], identified: '2026-02-30' }],
      evidence: [
        { measure: 'burglary', on: '2026-13-01', who: 'zz' },
        { measure: 'offence', on: 20260101, who: 'zz' },
      ],
      searched: [
        { measures: ['offence'], people: 'everyone', from: '2026-02-01', to: '2026-01-01' },
      ],
      colour: 'blue',
    }
    expect(readPlan(bad)).toEqual({
      reference: 'FP-1042',
      errors: [
        `framework: herefordshire-2016 is not known; known are ${known}`,
        'closed: 2025-12-31 is before opened, 2026-01-10',
        'people[0].kind: teenager is none of child, adult, unborn',
        'people[0].nick: is no key of this format',
        'needs[0].identified: 2026-02-30 is not a day',
        'needs[0].people[0]: zz is not in people',
        'evidence[0].measure: burglary is no measure; there are offence, asb-incident, domestic-abuse-incident, missing-episode, harm-report, exclusion, referral, milestone, attendance, score, support-level, employment, benefit, education-status, accommodation, participation, judgement, fact',
        'evidence[0].on: 2026-13-01 is not a day',
        'evidence[0].who: zz is not in people',
        'evidence[1].on: 20260101 is not a day',
        'evidence[1].who: zz is not in people',
        'searched[0].people: everyone is not "family" or a list of ids',
        'searched[0].to: 2026-01-01 is before from, 2026-02-01',
        'colour: is no key of this format',
      ],
    })
  })

  it('without its keys says which are missing', () => {
    expect(readPlan({})).toEqual({
      reference: null,
      errors: ['format', 'framework', 'reference', 'opened', 'people', 'needs'].map(
        (key) => `${key}: is missing`,
      ),
    })
  })

  it.each([
    ['null', null, 'plan: null is not an object'],
    ['a list', [], 'plan: a list is not an object'],
    ['text', 'FP-1042', 'plan: FP-1042 is not an object'],
    ['nothing', undefined, 'plan: is missing'],
  ])('that is %s is no plan', (_, value, error) => {
    expect(readPlan(value)).toEqual({ reference: null, errors: [error] })
  })

  it('gives its reference back only where that is text', () => {
    expect(readPlan({ reference: 'FP-9' })).toMatchObject({ reference: 'FP-9' })
    expect(readPlan({ reference: 9 })).toMatchObject({ reference: null })
  })

  it.each<[string, Record<string, unknown>, string]>([
    [
      'of another format',
      { format: 'family-outcome-plan/2' },
      'format: family-outcome-plan/2 is not family-outcome-plan/1',
    ],
    ['with an empty reference', { reference: '' }, 'reference: is empty'],
    [
      'that opened on a day there is not',
      { opened: '2026-02-29' },
      'opened: 2026-02-29 is not a day',
    ],
    ['that closed on no day at all', { closed: null }, 'closed: null is not a day'],
    [
      'that closed before it opened',
      { closed: '2026-01-09' },
      'closed: 2026-01-09 is before opened, 2026-01-10',
    ],
    [
      'that ended before it opened',
      { ended: '2026-01-09' },
      'ended: 2026-01-09 is before opened, 2026-01-10',
    ],
    ['whose evidence is no list', { evidence: {} }, 'evidence: an object is not a list'],
    [
      'whose review is of a point there is not',
      { reviews: [{ point: '9-month', held: '2026-10-10' }] },
      'reviews[0].point: 9-month is not a review: 3-month, 6-month, 12-month, ..., post-closure-6-month',
    ],
    [
      'whose review was held twice',
      {
        reviews: [
          { point: '3-month', held: '2026-04-09' },
          { point: '3-month', held: '2026-04-10' },
        ],
      },
      'reviews[1].point: 3-month is already reviews[0]',
    ],
    [
      'whose search looked for nothing',
      { searched: [{ measures: [], people: 'family', from: '2026-01-01', to: '2026-02-01' }] },
      'searched[0].measures: is empty',
    ],
    [
      'whose search names an unknown measure',
      {
        searched: [
          {
            measures: ['offence', 'fraud'],
            people: 'family',
            from: '2026-01-01',
            to: '2026-02-01',
          },
        ],
      },
      'searched[0].measures[1]: fraud is none of offence, asb-incident, domestic-abuse-incident, missing-episode, harm-report, exclusion, referral, milestone, attendance, score, support-level, employment, benefit, education-status, accommodation, participation, judgement, fact',
    ],
    [
      'whose search names somebody unknown',
      {
        searched: [
          { measures: ['offence'], people: ['a1', 'a2'], from: '2026-01-01', to: '2026-02-01' },
        ],
      },
      'searched[0].people[1]: a2 is not in people',
    ],
    [
      'whose search ends before it begins',
      {
        searched: [{ measures: ['offence'], people: ['a1'], from: '2026-01-02', to: '2026-01-01' }],
      },
      'searched[0].to: 2026-01-01 is before from, 2026-01-02',
    ],
    ['with an odd key', { 'my key': 1 }, 'plan["my key"]: is no key of this format'],
    [
      'with a line break in what it says',
      { framework: 'a\nb' },
      `framework: "a\\nb" is not known; known are ${known}`,
    ],
  ])('%s says so', (_, changed, error) => {
    expect(faultsOf(changed)).toEqual([error])
  })

  it.each([
    ['on the day it opened', { ended: '2026-01-10', closed: '2026-01-10' }],
    [
      'with a search of one day',
      {
        searched: [{ measures: ['offence'], people: ['a1'], from: '2026-01-01', to: '2026-01-01' }],
      },
    ],
    ['with a review at eighteen months', { reviews: [{ point: '18-month', held: '2027-07-10' }] }],
  ])('is none where it closes %s', (_, changed) => {
    expect(faultsOf(changed)).toEqual([])
  })

  it('may say at great length what it is, and the answer stays short', () => {
    const [error = ''] = faultsOf({ framework: 'x'.repeat(10_000) })
    expect(error).toMatch(/^framework: x{80}… is not known/)
  })
})

describe('whatever comes in', () => {
  it('is read or named by its faults, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(good), 'other'), (value, key) => {
        const read = readPlan({ ...good, [key]: value })
        return 'plan' in read || read.errors.every((error) => /^\S.*: ./s.test(error))
      }),
      { numRuns: 400 },
    )
  })

  it('is faulty at a place of its own wherever one value of a good plan is spoilt', () => {
    const places = placesIn(good)
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const read = readPlan(spoilt(good, place))
        return 'errors' in read && read.errors.length > 0
      }),
      { numRuns: places.length * 3 },
    )
  })
})

type Place = readonly (string | number)[]

function placesIn(value: unknown, at: Place = []): Place[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => placesIn(one, [...at, index]))
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]))
}

function spoilt(value: unknown, [step, ...rest]: Place): unknown {
  if (step === undefined) return { not: 'this' }
  if (Array.isArray(value)) return value.map((one, at) => (at === step ? spoilt(one, rest) : one))
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([key, one]) => [key, key === step ? spoilt(one, rest) : one]),
  )
}
