import { describe, expect, it } from 'vitest'
import { calendarOf, censusTerms, isSchoolAge, termOfRow } from '../../../rules/evaluate/terms.ts'
import { daughter, mother } from '../plans/plan.ts'

describe('the census periods of England', () => {
  it('are three in each year, named by school years, about Easter Sunday', () => {
    expect(censusTerms(1999)).toEqual([
      { name: '1998-99 spring', from: '1999-01-01', to: '1999-04-04' },
      { name: '1998-99 summer', from: '1999-04-05', to: '1999-07-31' },
      { name: '1999-00 autumn', from: '1999-08-01', to: '1999-12-31' },
    ])
  })

  it('write a school year of the new century with both its figures', () => {
    expect(censusTerms(2004).map(({ name }) => name)).toEqual([
      '2003-04 spring',
      '2003-04 summer',
      '2004-05 autumn',
    ])
  })

  it('are the same when they are asked for again', () => {
    expect(censusTerms(2001)).toBe(censusTerms(2001))
  })
})

describe('the calendar of a plan', () => {
  it('reaches from three years before it opened to two after the day', () => {
    const names = calendarOf([], '2026-01-10', '2027-06-15').map(({ name }) => name)
    expect(names[0]).toBe('2022-23 spring')
    expect(names.at(-1)).toBe('2029-30 autumn')
    expect(names).toHaveLength(21)
  })

  it('reaches to two years after it opened, on a day before', () => {
    expect(calendarOf([], '2026-01-10', '2024-06-15').at(-1)?.name).toBe('2028-29 autumn')
  })

  it('is the council’s own where there is one, in order of days', () => {
    const [one, two, three] = [
      { name: 'one', from: '2026-01-05', to: '2026-03-27' },
      { name: 'two', from: '2026-04-13', to: '2026-07-17' },
      { name: 'three', from: '2026-09-02', to: '2026-12-18' },
    ] as const
    expect(calendarOf([two, three, one], '2026-01-10', '2026-06-15')).toEqual([one, two, three])
  })
})

describe('the term of a figure', () => {
  const calendar = calendarOf([], '2026-01-10', '2026-06-15')
  const figure = { measure: 'attendance', who: 'c1' } as const
  const nameOf = (more: object) => termOfRow({ ...figure, ...more }, calendar)?.name

  it('is the one that holds all its days', () => {
    expect(nameOf({ from: '2026-04-06', to: '2026-07-31' })).toBe('2025-26 summer')
    expect(nameOf({ from: '2026-04-05', to: '2026-07-31' })).toBeUndefined()
    expect(nameOf({ from: '2026-04-06', to: '2026-08-01' })).toBeUndefined()
  })

  it('is none where it names no days, or only one', () => {
    expect(nameOf({})).toBeUndefined()
    expect(nameOf({ from: '2026-04-06' })).toBeUndefined()
    expect(nameOf({ to: '2026-07-31' })).toBeUndefined()
  })
})

describe('school age', () => {
  const term = { name: '', from: '2026-09-01', to: '2026-12-18' }

  it('is what the plan says, whoever it is', () => {
    expect(isSchoolAge({ ...mother, schoolAge: true }, term)).toBe(true)
    expect(isSchoolAge({ ...daughter, schoolAge: false }, term)).toBe(false)
  })

  it('is no adult’s, however young', () => {
    expect(isSchoolAge({ id: 'a9', kind: 'adult', born: '2012-01-01' }, term)).toBe(false)
    expect(isSchoolAge({ id: 'a9', kind: 'adult' }, term)).toBe(false)
  })
})
