import { describe, expect, it } from 'vitest'
import type { AccessEntry } from '../../../../src/log/access.ts'
import { unusualRules } from '../../../../src/log/unusual/rules.ts'
import { unusualIn, type Unusual } from '../../../../src/log/unusual/unusual.ts'

/** A Wednesday in working hours. */
const start = Date.parse('2026-11-25T10:00:00.000Z')
const minute = 60_000

const row = (number: number, change: Partial<AccessEntry> = {}): AccessEntry => ({
  number,
  at: new Date(start).toISOString(),
  oid: 'grace',
  plan: 'plan-1',
  what: 'plan',
  from: 'page',
  outcome: 'allowed',
  plans: [],
  why: null,
  address: null,
  times: 1,
  ...change,
})
const at = (ms: number) => new Date(start + ms).toISOString()

/** So many rows, each so many milliseconds after the one before. */
const series = (count: number, apart: number, change: (place: number) => Partial<AccessEntry>) =>
  Array.from({ length: count }, (_, place) =>
    row(place + 1, { at: at(place * apart), ...change(place) }),
  )

const rulesIn = (rows: readonly AccessEntry[]) => unusualIn(rows).map(({ rule }) => rule)

describe('one who opens many families in an hour', () => {
  const opened = (count: number, apart: number) =>
    series(count, apart, (place) => ({ plan: `plan-${place}` }))

  it.each([
    ['is found with 16', opened(16, minute), ['many-families']],
    ['is not found with 15', opened(15, minute), []],
    ['is not found with 16 that take the whole hour', opened(16, 4 * minute), []],
    ['is found with 16 that take just less', opened(16, 4 * minute - 1), ['many-families']],
    ['is not found with one family opened 16 times', series(16, minute, () => ({})), []],
    [
      'is not found by lists of families',
      series(40, minute, (place) => ({ plan: null, what: 'families', plans: [`plan-${place}`] })),
      [],
    ],
    [
      'is not found with what was refused by another rule than this',
      series(16, 20 * minute, (place) => ({ plan: `plan-${place}`, outcome: 'refused' })),
      [],
    ],
  ])('%s', (_, rows, rules) => {
    expect(rulesIn(rows)).toEqual(rules)
  })

  it('is told apart from others who open as many together', () => {
    const rows = series(20, minute, (place) => ({ plan: `plan-${place}`, oid: `o${place % 2}` }))
    expect(rulesIn(rows)).toEqual([])
  })

  it('is told with the figures of the fullest hour', () => {
    const [found] = unusualIn([
      ...opened(18, minute),
      ...series(2, minute, () => ({ at: at(300 * minute), plan: 'late' })).map((one) => ({
        ...one,
        number: one.number + 100,
      })),
    ])
    expect(found).toEqual<Unusual>({
      rule: 'many-families',
      oid: 'grace',
      plan: null,
      from: at(0),
      to: at(17 * minute),
      count: 18,
      limit: 15,
    })
  })
})

describe('one who opens a plan', () => {
  it.each([
    ['at 06:59 in winter', '2026-11-25T06:59:59.999Z', true],
    ['at 07:00 in winter', '2026-11-25T07:00:00.000Z', false],
    ['at 18:59 in winter', '2026-11-25T18:59:59.999Z', false],
    ['at 19:00 in winter', '2026-11-25T19:00:00.000Z', true],
    ['at 06:59 in summer, by London’s clock', '2026-07-01T05:59:59.999Z', true],
    ['at 07:00 in summer, by London’s clock', '2026-07-01T06:00:00.000Z', false],
    ['on a Friday at noon', '2026-11-27T12:00:00.000Z', false],
    ['on a Saturday at noon', '2026-11-28T12:00:00.000Z', true],
    ['on a Sunday at noon', '2026-11-29T12:00:00.000Z', true],
    ['on a bank holiday at noon', '2026-12-28T12:00:00.000Z', true],
    ['on the day after it', '2026-12-29T12:00:00.000Z', false],
  ])('%s is found or not', (_, instant, isFound) => {
    expect(rulesIn([row(1, { at: instant })])).toEqual(isFound ? ['out-of-hours'] : [])
  })

  it('at night is found once for each day', () => {
    const nights = [
      '2026-11-25T22:00:00.000Z',
      '2026-11-25T23:00:00.000Z',
      '2026-11-26T23:00:00.000Z',
    ]
    const found = unusualIn(nights.map((instant, place) => row(place, { at: instant })))
    expect(found.map(({ to, count }) => [to, count])).toEqual([
      [nights[2], 1],
      [nights[1], 2],
    ])
  })

  it('in chat at night, or is refused then, is not found for it', () => {
    const night = '2026-11-25T23:00:00.000Z'
    expect(rulesIn([row(1, { at: night, outcome: 'refused' })])).toEqual([])
    expect(rulesIn([row(1, { at: night, what: 'prompt' })])).toEqual([])
  })
})

describe('one who is refused', () => {
  const refused = (count: number, apart: number) =>
    series(count, apart, () => ({ plan: null, outcome: 'refused' }))

  it.each([
    ['11 times in an hour is found', refused(11, minute), ['many-refusals']],
    ['10 times in an hour is not', refused(10, minute), []],
    ['11 times in just more is not', refused(11, 6 * minute), []],
  ])('%s', (_, rows, rules) => {
    expect(rulesIn(rows)).toEqual(rules)
  })
})

describe('one who tries plans one after another', () => {
  const tried = (count: number, apart: number, different = count) =>
    series(count, apart, (place) => ({ plan: `FP-${place % different}`, outcome: 'refused' }))

  it.each([
    ['is found with 5 in ten minutes', tried(5, minute), ['plans-tried']],
    ['is not found with 4', tried(4, minute), []],
    ['is not found with the same 4 tried 8 times', tried(8, minute, 4), []],
    ['is not found with 5 that take longer', tried(5, 2.5 * minute), []],
  ])('%s', (_, rows, rules) => {
    expect(rulesIn(rows)).toEqual(rules)
  })
})

describe('an emergency', () => {
  const emergency = (place: number, outcome: AccessEntry['outcome'] = 'allowed') =>
    row(place, { what: 'emergency', plan: `plan-${place}`, outcome, at: at(place * minute) })

  it('is found each time, with its plan', () => {
    expect(unusualIn([emergency(1), emergency(2)])).toMatchObject([
      { rule: 'emergency', plan: 'plan-2', count: 1, limit: 0 },
      { rule: 'emergency', plan: 'plan-1' },
    ])
  })

  it('that was refused is none, and three asked for in a row are found, refused or not', () => {
    expect(rulesIn([emergency(1, 'refused'), emergency(2, 'refused')])).toEqual([])
    expect(rulesIn([1, 2, 3].map((place) => emergency(place, 'refused')))).toEqual([
      'emergencies-in-a-row',
    ])
  })
})

describe('one who reads a plan they never wrote to', () => {
  const day = 24 * 60 * minute
  const reads = (count: number, apart: number) => series(count, apart, () => ({ what: 'follow' }))
  const week = (count: number) => reads(count, minute)

  it.each([
    ['is found with 21 times', week(21), ['reads-only']],
    ['is not found with 20', week(20), []],
    ['is not found where they wrote to it once', [...week(21), row(99, { what: 'write' })], []],
    [
      'is found where they only tried to',
      [...week(21), row(99, { what: 'write', outcome: 'refused', at: at(0) })],
      ['reads-only'],
    ],
    [
      'is found where they wrote to another',
      [...week(21), row(99, { what: 'write', plan: 'plan-2', at: at(0) })],
      ['reads-only'],
    ],
    ['is not found with 21 times over more than 28 days', reads(21, 7 * day).filter(isWorkday), []],
  ])('%s', (_, rows, rules) => {
    expect(rulesIn(rows)).toEqual(rules)
  })

  it('is told with the plan', () => {
    expect(unusualIn(week(21))).toMatchObject([{ plan: 'plan-1', count: 21, limit: 20 }])
  })
})

const isWorkday = ({ at: instant }: AccessEntry) => !/^2026-12-(2[3-9]|3)/.test(instant)

describe('the rules', () => {
  it('say the figures that they go by', () => {
    const counting = Object.values(unusualRules).filter(({ limit }) => limit > 0)
    expect(counting).toHaveLength(5)
    for (const { says, limit } of counting) expect(says).toContain(`more than ${limit} `)
  })

  it('pass over whoever is not signed in, and take rows in any order', () => {
    const rows = series(16, minute, (place) => ({ plan: `plan-${place}` }))
    expect(unusualIn(rows.toReversed())).toEqual(unusualIn(rows))
    expect(unusualIn(rows.map((one) => ({ ...one, oid: null })))).toEqual([])
    expect(unusualIn([])).toEqual([])
  })
})
