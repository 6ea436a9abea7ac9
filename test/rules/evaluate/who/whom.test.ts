import { describe, expect, it } from 'vitest'
import { daughter, father, mother, need, son } from '../../plans/plan.ts'
import { offence } from '../../plans/rows.ts'
import { asked, born, score } from './asked.ts'

const people = [mother, son, daughter, { ...father, household: false }]
const named = (...ids: string[]) => ({ people, needs: [need('1.1', ids)] })

describe('the people of a need', () => {
  it('are those it names, also outside the household', () => {
    expect(asked({ of: 'need' }, named('c1', 'a2'))).toEqual(['c1', 'a2'])
  })

  it('are the household where it names nobody', () => {
    expect(asked({ of: 'need' }, { people })).toEqual(['a1', 'c1', 'c2'])
  })

  it('are the household’s children where only children are asked and nobody is named', () => {
    expect(asked({ of: 'need', kind: ['child'] }, { people })).toEqual(['c1', 'c2'])
  })

  it('are those it names, whatever their kind', () => {
    expect(asked({ of: 'need', kind: ['child'] }, named('a1'))).toEqual(['a1'])
  })
})

describe('the household and the family', () => {
  it('of the household nobody else is, though a need names him', () => {
    expect(asked({ of: 'household' }, named('a2'))).toEqual(['a1', 'c1', 'c2'])
  })

  it('of the family he is', () => {
    expect(asked({ of: 'family' }, named('a2', 'c1'))).toEqual(['a1', 'c1', 'c2', 'a2'])
  })

  it('of the family’s children he is not', () => {
    expect(asked({ of: 'family', kind: ['child'] }, named('a2'))).toEqual(['c1', 'c2'])
  })
})

describe('those whom other needs name', () => {
  const who = { of: 'need', named: ['1.1'] }

  it('are asked, once each', () => {
    const needs = [need('1.1', ['c1']), need('1.1', ['c1'])]
    expect(asked(who, { people, needs })).toEqual(['c1'])
  })

  it('are the household where they name the family', () => {
    expect(asked(who, { people })).toEqual(['a1', 'c1', 'c2'])
  })
})

describe('children before adults', () => {
  const who = { of: 'need', prefers: ['child'] }

  it('are asked where there are any', () => {
    expect(asked(who, named('a1', 'c1'))).toEqual(['c1'])
  })

  it('are not waited for where there are none', () => {
    expect(asked(who, named('a1', 'a2'))).toEqual(['a1', 'a2'])
  })
})

describe('those with a row on file', () => {
  const scored = { of: 'need', onFile: { score: 'SDQ' } }
  const taking = { of: 'household', onFile: 'participation' }
  const took = { measure: 'participation', who: 'c2', from: '2026-02-01' } as const

  it('are asked where nobody is named', () => {
    expect(asked(scored, { people, evidence: [score('c1')] })).toEqual(['c1'])
  })

  it('are not chosen among those who are named', () => {
    expect(asked(scored, { ...named('c1', 'c2'), evidence: [score('c1')] })).toEqual(['c1', 'c2'])
  })

  it('are chosen of the household, whoever is named', () => {
    expect(asked(taking, { ...named('c1'), evidence: [took] })).toEqual(['c2'])
  })

  it('leave everyone asked where there are none', () => {
    expect(asked(scored, { people })).toEqual(['a1', 'c1', 'c2'])
    expect(asked(taking, { people })).toEqual(['a1', 'c1', 'c2'])
  })
})

describe('brothers and sisters of an offender', () => {
  const who = { of: 'household', kind: ['child'], siblingsOf: { need: '1.1', measure: 'offence' } }

  it('are the other children where the need names one', () => {
    expect(asked(who, named('c1'))).toEqual(['c2'])
  })

  it('are all where it names two', () => {
    expect(asked(who, named('c1', 'c2'))).toEqual(['c1', 'c2'])
  })

  it('are the other children where an offence of one is on file', () => {
    expect(asked(who, { people, evidence: [offence('2026-02-01', 'c2')] })).toEqual(['c1'])
  })

  it('are none where the child was a victim', () => {
    const evidence = [offence('2026-02-01', 'c2', { role: 'victim' })]
    expect(asked(who, { people, evidence })).toEqual([])
  })

  it('are none of an adult', () => {
    expect(asked(who, { ...named('a1'), evidence: [offence('2026-02-01', 'a1')] })).toEqual([])
  })
})

describe('ages on the day the plan opened', () => {
  it('of eighteen and more', () => {
    const who = { of: 'need', age: { atLeast: 18 } }
    const adults = [
      born('x', '2008-01-10'),
      born('y', '2008-01-11'),
      born('z', undefined, { kind: 'adult' }),
      born('w', undefined),
    ]
    expect(asked(who, { people: adults })).toEqual(['x', 'z'])
    expect(asked(who, { people: adults, needs: [need('1.1', ['x', 'y'])] })).toEqual(['-y', 'x'])
  })

  it('of below eighteen', () => {
    const who = { of: 'need', age: { below: 18 } }
    const young = [
      born('x', '2008-01-10'),
      born('y', '2008-01-11'),
      born('z', undefined, { kind: 'adult' }),
      born('w', undefined),
    ]
    expect(asked(who, { people: young })).toEqual(['y', 'w'])
  })
})

describe('ages during the plan', () => {
  const reaches = { of: 'household', age: { reaches: { months: 30 } } }
  const passes = { of: 'household', age: { passes: { months: 24, below: 48 } } }

  it('thirty months are reached from the opening day to the day', () => {
    const people = [
      born('early', '2023-07-09'),
      born('first', '2023-07-10'),
      born('last', '2023-12-15'),
      born('late', '2023-12-16'),
    ]
    expect(asked(reaches, { people })).toEqual(['first', 'last'])
  })

  it('thirty months are reached by closure', () => {
    const people = [born('last', '2023-09-01'), born('late', '2023-09-02')]
    expect(asked(reaches, { people, closed: '2026-03-01' })).toEqual(['last'])
  })

  it('two and three years are passed by whoever is not yet four on the opening day', () => {
    const people = [
      born('four', '2022-01-10'),
      born('three', '2022-01-11'),
      born('two', '2024-06-15'),
      born('one', '2024-06-16'),
    ]
    expect(asked(passes, { people })).toEqual(['three', 'two'])
  })

  it('may be those of a child without a birthday, unless it is of school age', () => {
    const people = [
      born('x', undefined),
      born('y', undefined, { schoolAge: true }),
      born('z', undefined, { schoolAge: false }),
    ]
    expect(asked(reaches, { people })).toEqual(['x', 'z'])
  })

  it('are those of an adult without a birthday from sixteen years on', () => {
    const adult = born('x', undefined, { kind: 'adult' })
    expect(
      asked({ of: 'household', age: { passes: { months: 192 } } }, { people: [adult] }),
    ).toEqual(['x'])
    expect(
      asked({ of: 'household', age: { passes: { months: 191 } } }, { people: [adult] }),
    ).toEqual([])
  })
})
