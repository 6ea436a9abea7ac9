import { fc } from '../chance.ts'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { bankHolidayOn, bankHolidays, isWeekend, sendDayFrom } from '../../rules/bank-holidays.ts'
import { addDays, dayAt, dayOf, easterSunday, ordinalOf, type Day } from '../../rules/calendar.ts'

const anyDay = fc.integer({ min: ordinalOf('1900-01-01'), max: ordinalOf('2199-12-31') }).map(dayAt)
const dayInTable = fc
  .integer({ min: ordinalOf(bankHolidays.first), max: ordinalOf('2028-12-25') })
  .map(dayAt)
const weekdayOf = (day: Day) => Temporal.PlainDate.from(day).dayOfWeek

/** What the usual rules give for a year, as a second opinion of the published list. */
function usual(year: number): Day[] {
  const monday = (day: Day, step: 1 | -1): Day =>
    weekdayOf(day) === 1 ? day : monday(addDays(day, step), step)
  const working = (day: Day, taken: Day[]): Day =>
    weekdayOf(day) > 5 || taken.includes(day) ? working(addDays(day, 1), taken) : day
  const easter = easterSunday(year)
  const christmas = dayOf(year, 12, 25)
  const boxing = dayOf(year, 12, 26)
  const christmasOff = weekdayOf(christmas) > 5 ? addDays(christmas, 2) : christmas
  return [
    working(dayOf(year, 1, 1), []),
    addDays(easter, -2),
    addDays(easter, 1),
    monday(dayOf(year, 5, 1), 1),
    monday(dayOf(year, 5, 31), -1),
    monday(dayOf(year, 8, 31), -1),
    christmasOff,
    working(boxing, [christmasOff]),
  ].sort()
}

describe('the bank holidays of England and Wales', () => {
  it.each([2025, 2026, 2027, 2028])('of %d are the eight that the usual rules give', (year) => {
    const listed = bankHolidays.days.map(({ day }) => day)
    expect(listed.filter((day) => day.startsWith(`${year}`))).toEqual(usual(year))
  })

  it('lie within the days the table speaks of, in order and each once', () => {
    const days = bankHolidays.days.map(({ day }) => day)
    expect(days).toEqual([...new Set(days)].sort())
    expect(days.every((day) => day >= bankHolidays.first && day <= bankHolidays.last)).toBe(true)
  })

  it('have the names they are published under', () => {
    expect(bankHolidayOn('2026-12-28')?.name).toBe('Boxing Day (substitute day)')
    expect(bankHolidayOn('2026-12-26')).toBeUndefined()
  })
})

describe('a weekend', () => {
  it('is what Temporal says it is', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isWeekend(day)).toBe(weekdayOf(day) > 5)
      }),
    )
  })
})

describe('the day to send on', () => {
  it.each([
    ['a Friday is that day', '2026-11-27', '2026-11-27'],
    ['a Saturday is the Monday', '2026-11-28', '2026-11-30'],
    ['a Sunday is the Monday', '2026-11-29', '2026-11-30'],
    ['Good Friday is the Tuesday after Easter', '2026-04-03', '2026-04-07'],
    ['the day before Good Friday is that day', '2026-04-02', '2026-04-02'],
    ['Christmas Day 2026 is the Tuesday after', '2026-12-25', '2026-12-29'],
    ['New Year’s Eve 2027 is that day', '2027-12-31', '2027-12-31'],
    ['New Year’s Day 2028, a Saturday, is the Tuesday after', '2028-01-01', '2028-01-04'],
  ])('for %s', (_, day, send) => {
    expect(sendDayFrom(day)).toEqual({ kind: 'known', day: send })
  })

  it('is the last working day of the table, and beyond it is not known', () => {
    expect(sendDayFrom('2028-12-29')).toEqual({ kind: 'known', day: '2028-12-29' })
    const unknown = { kind: 'not known', first: '2025-01-01', last: '2028-12-31' }
    expect(sendDayFrom('2028-12-30')).toEqual(unknown)
    expect(sendDayFrom('2029-01-02')).toEqual(unknown)
  })

  it('is not known before the table begins', () => {
    expect(sendDayFrom('2024-12-31').kind).toBe('not known')
    expect(sendDayFrom('2025-01-01')).toEqual({ kind: 'known', day: '2025-01-02' })
  })

  it('is never before the day, never at a weekend or on a holiday, and the same when asked again', () => {
    fc.assert(
      fc.property(dayInTable, (day) => {
        const send = sendDayFrom(day)
        if (send.kind !== 'known') throw new Error(`${day} is in the table`)
        expect(send.day >= day).toBe(true)
        expect(isWeekend(send.day) || bankHolidayOn(send.day) !== undefined).toBe(false)
        expect(sendDayFrom(send.day)).toEqual(send)
      }),
    )
  })
})
