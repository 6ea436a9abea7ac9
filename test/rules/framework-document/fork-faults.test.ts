import { describe, expect, it } from 'vitest'
import { forkFaults } from '../../../rules/framework-document/fork-faults.ts'
import { placeOf } from '../../../rules/framework-document/places.ts'
import { band } from '../evaluate/fork/bands.ts'
import { frameworkOn } from '../plans/own.ts'

const faultsOf = (on: object, ...conditions: object[]) =>
  placeOf({
    kind: 'fork',
    on,
    cases: conditions.map((condition) => band(condition, { kind: 'attested' })),
  })
    .flatMap(forkFaults)
    .map(({ path, says }) => `${path.join('.')}: ${says}`)

const counted = { counts: [{ measure: 'offence' }], noun: 'offence', months: 12 }
const scored = { score: 'SDQ' }
const rated = { rate: 'attendance', setting: 'school', terms: 3 }

const leftOut = 'leave numbers between them out: they must meet'
const shared = 'share numbers: they must meet'
const notTwo = 'are not two branches, one for few and one for many'

describe('bands of a count', () => {
  it.each([
    [{ atMost: 7 }, { atLeast: 8 }],
    [{ atLeast: 15 }, { below: 15 }],
    [{ atMost: 7.5 }, { atLeast: 8 }],
    [{ below: 7.5 }, { atLeast: 7.5 }],
  ])('of %j and %j leave no number out', (one, other) => {
    expect(faultsOf(counted, one, other)).toEqual([])
  })

  it.each([
    [{ atMost: 7 }, { atLeast: 9 }, leftOut],
    [{ atMost: 7.5 }, { atLeast: 8.5 }, leftOut],
    [{ atMost: 7 }, { atLeast: 7 }, shared],
    [{ below: 15 }, { atLeast: 16 }, leftOut],
    [{ atMost: 7 }, { atMost: 3 }, notTwo],
    [{ atLeast: 7 }, { atLeast: 3 }, notTwo],
  ])('of %j and %j do not hold', (one, other, says) => {
    expect(faultsOf(counted, one, other)).toEqual([`cases: ${says}`])
  })

  it('are two, neither one nor three', () => {
    expect(faultsOf(counted, { atMost: 7 })).toEqual([`cases: ${notTwo}`])
    expect(faultsOf(counted, { below: 3 }, { below: 5 }, { atLeast: 5 })).toEqual([
      `cases: ${notTwo}`,
    ])
  })

  it('are told of once they can be read', () => {
    expect(faultsOf(counted, { atMost: 'seven' }, { atLeast: 9 })).toEqual([])
  })
})

describe.each([
  ['a score', scored],
  ['an attendance', rated],
])('bands of %s, which may have decimals', (_, on) => {
  it('leave nothing out from a number on and below it', () => {
    expect(faultsOf(on, { below: 15 }, { atLeast: 15 })).toEqual([])
    expect(faultsOf(on, { below: 14.5 }, { atLeast: 14.5 })).toEqual([])
  })

  it.each([
    [
      { atMost: 14 },
      { atLeast: 15 },
      'leave decimals between 14 and 15 out: a score or percentage needs below 15',
    ],
    [{ atMost: 15 }, { atLeast: 15 }, shared],
    [{ below: 14.5 }, { atLeast: 15 }, leftOut],
    [{ below: 15 }, { atLeast: 14.5 }, shared],
  ])('of %j and %j do not hold', (few, many, says) => {
    expect(faultsOf(on, few, many)).toEqual([`cases: ${says}`])
  })
})

it('a council’s framework whose scored bands leave 14.5 out is not read', () => {
  const bands = [{ atMost: 14 }, { atLeast: 15 }].map((test) => band(test, { kind: 'attested' }))
  const evidence = { kind: 'fork', ref: '1.1.E1', says: 'Better', on: scored, cases: bands }
  expect(() => frameworkOn(evidence)).toThrow(
    'themes[0].outcomes[0].evidence.cases: leave decimals between 14 and 15 out: a score or percentage needs below 15',
  )
})
