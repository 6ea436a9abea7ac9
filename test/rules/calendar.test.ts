import { fc } from '../chance.ts'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  dayAt,
  dayInWords,
  daysBetween,
  easterSunday,
  firstClear,
  isDay,
  ordinalOf,
  type Day,
} from '../../rules/calendar.ts'

const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: ordinalOf('1900-01-01'), max: ordinalOf('2199-12-31') })
  .map(dayAt)
const months = fc.integer({ min: 1, max: 48 })

describe('a day', () => {
  it.each(['2028-02-29', '2000-02-29', '2026-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true)
  })

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', ''])(
    '%s does not',
    (day) => {
      expect(isDay(day)).toBe(false)
    },
  )

  it('is written out in plain English', () => {
    expect(dayInWords('2027-03-02')).toBe('2 March 2027')
  })

  it('is its ordinal’s day again', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isDay(day)).toBe(true)
        expect(dayAt(ordinalOf(day))).toBe(day)
      }),
    )
  })
})

describe('counting days and months agrees with Temporal', () => {
  it('for days on and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const there = Temporal.PlainDate.from(day).add({ days }).toString()
        expect(addDays(day, days)).toBe(there)
        expect(daysBetween(day, there)).toBe(days)
      }),
    )
  })

  it('for months on and back, clamped to the month’s end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -48, max: 48 }), (day, count) => {
        const there = Temporal.PlainDate.from(day).add({ months: count })
        expect(addMonths(day, count)).toBe(there.toString())
      }),
    )
  })
})

describe('six months from the end of August', () => {
  it.each([
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-08-28', '2027-02-28'],
  ])('are over, from %s, on %s', (day, over) => {
    expect(addMonths(day, 6)).toBe(over)
  })

  it.each([
    ['2026-08-31', '2027-03-01'],
    ['2026-08-29', '2027-03-01'],
    ['2026-08-28', '2027-02-28'],
    ['2027-08-31', '2028-03-01'],
    ['2027-08-29', '2028-02-29'],
  ])('are clear of an event on %s from %s', (event, clear) => {
    expect(firstClear(event, 6)).toBe(clear)
  })

  it('are clear on the first day whose count back reaches the event, whatever the event', () => {
    fc.assert(
      fc.property(anyDay, months, (event, count) => {
        const clear = firstClear(event, count)
        expect(addMonths(clear, -count) >= event).toBe(true)
        expect(addMonths(addDays(clear, -1), -count) >= event).toBe(false)
      }),
    )
  })
})

describe('age', () => {
  it.each([
    ['2008-01-10', '2026-01-10', 18],
    ['2008-01-11', '2026-01-10', 17],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('of someone born on %s is, on %s, %i', (born, on, years) => {
    expect(ageOn(born, on)).toBe(years)
  })
})

describe('Easter Sunday', () => {
  it.each(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25', '2285-03-22'])(
    'was or will be on %s',
    (day) => {
      expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
    },
  )
})
