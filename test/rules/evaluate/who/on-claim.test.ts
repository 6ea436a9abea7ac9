import { describe, expect, it } from 'vitest'
import { father, mother, need, son } from '../../plans/plan.ts'
import { fact } from '../../plans/rows.ts'
import { asked, born } from './asked.ts'

const who = (onClaim: object, of = 'need') => ({ of, onClaim })

describe('kinds of people on the claim date', () => {
  const people = [
    mother,
    { ...father, parent: false },
    son,
    born('u1', undefined, { kind: 'unborn' }),
    born('teen', '2009-01-01', { parent: true }),
  ]

  it('parents are adults, unless the plan says otherwise, and whoever it says', () => {
    expect(asked(who({ kind: ['parent'] }), { people })).toEqual(['a1', 'teen'])
  })

  it('children, and the unborn where they are asked', () => {
    expect(asked(who({ kind: ['child'] }), { people })).toEqual(['c1', 'teen'])
    expect(asked(who({ kind: ['child', 'unborn'] }), { people })).toEqual(['c1', 'u1', 'teen'])
  })
})

describe('those of a need on the claim date', () => {
  const people = [mother, son, { ...father, household: false }]

  it('are those it names of the kind', () => {
    const needs = [need('1.1', ['a1', 'c1', 'a2'])]
    expect(asked(who({ kind: ['adult'] }), { people, needs })).toEqual(['a1', 'a2'])
  })

  it('are the household’s of the kind where it names none of them', () => {
    expect(asked(who({ kind: ['adult'] }), { people, needs: [need('1.1', ['c1'])] })).toEqual([
      'a1',
    ])
  })

  it('are the household’s alone where the household is asked', () => {
    const needs = [need('1.1', ['a2'])]
    expect(asked(who({ kind: ['adult'] }, 'household'), { people, needs })).toEqual(['a1'])
  })
})

describe('ages on the claim date', () => {
  const people = [
    born('fifteen', '2010-06-16'),
    born('sixteen', '2010-06-15'),
    born('eighteen', '2007-06-16'),
    born('nineteen', '2007-06-15'),
    born('some', undefined),
    born('pupil', undefined, { schoolAge: true }),
    born('adult', undefined, { kind: 'adult' }),
  ]

  it('of sixteen to eighteen', () => {
    expect(asked(who({ age: { from: 16, to: 18 } }), { people })).toEqual([
      'sixteen',
      'eighteen',
      'some',
    ])
  })

  it('of sixteen and more', () => {
    expect(asked(who({ age: { from: 16 } }), { people })).toEqual([
      'sixteen',
      'eighteen',
      'nineteen',
      'some',
    ])
  })

  it('are those on the day of closure', () => {
    expect(asked(who({ age: { from: 16, to: 18 } }), { people, closed: '2026-06-14' })).toEqual([
      'eighteen',
      'nineteen',
      'some',
    ])
  })
})

describe('school age on the claim date', () => {
  const people = [
    born('four', '2020-09-01'),
    born('five', '2020-08-31'),
    born('fifteen', '2009-09-01'),
    born('sixteen', '2009-08-31'),
    born('said', '2023-01-01', { schoolAge: true }),
    born('not', '2014-01-01', { schoolAge: false }),
    born('some', undefined),
    born('adult', undefined, { kind: 'adult' }),
  ]

  it('is five to fifteen on the last day of August before, or as the plan says', () => {
    expect(asked(who({ school: 'of age' }), { people })).toEqual([
      'five',
      'fifteen',
      'said',
      'some',
    ])
  })

  it('lies ahead of those who are younger, and of whoever may be', () => {
    expect(asked(who({ school: 'below age' }), { people })).toEqual(['four', 'some'])
  })
})

describe('those whom a fact about the line names', () => {
  const named = who({ age: { from: 40 }, orNamed: true })
  const people = [mother, son]

  it('are asked besides', () => {
    const evidence = [fact('1.1.E1', true, { who: 'c1' })]
    expect(asked(named, { people, evidence })).toEqual(['a1', 'c1'])
  })

  it('are not, of another line', () => {
    expect(asked(named, { people, evidence: [fact('1.1', true, { who: 'c1' })] })).toEqual(['a1'])
  })

  it('are not, where nobody besides is asked', () => {
    const evidence = [fact('1.1.E1', true, { who: 'c1' })]
    expect(asked(who({ age: { from: 40 } }), { people, evidence })).toEqual(['a1'])
  })
})
