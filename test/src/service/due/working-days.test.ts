import { describe, expect, it } from 'vitest'
import {
  isWorkingDay,
  workingDayFrom,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBetween,
} from '../../../../src/service/due/working-days.ts'

describe('a working day', () => {
  it.each([
    ['a Thursday', '2026-04-02', true],
    ['Good Friday', '2026-04-03', false],
    ['Saturday', '2026-04-04', false],
    ['Easter Monday', '2026-04-06', false],
    ['the Tuesday after', '2026-04-07', true],
    ['the last day the table speaks of', '2028-12-29', true],
    ['a Saturday beyond the table', '2029-03-31', false],
    ['a Monday beyond the table, of which nothing is known', '2029-04-02', true],
  ])('%s, %s: %s', (_, day, is) => {
    expect(isWorkingDay(day)).toBe(is)
  })

  it('is the day itself, or the first after a long weekend', () => {
    expect(workingDayFrom('2026-04-02')).toBe('2026-04-02')
    expect(workingDayFrom('2026-04-03')).toBe('2026-04-07')
  })
})

describe('five working days', () => {
  it.each([
    ['after a Monday', workingDaysAfter, '2026-11-02', '2026-11-09'],
    ['after a Saturday', workingDaysAfter, '2026-11-28', '2026-12-04'],
    ['over Easter', workingDaysAfter, '2026-04-01', '2026-04-10'],
    ['before a Monday', workingDaysBefore, '2026-11-09', '2026-11-02'],
    ['before a Saturday', workingDaysBefore, '2026-11-28', '2026-11-23'],
    ['before a Saturday, back over Easter', workingDaysBefore, '2026-04-11', '2026-04-02'],
    [
      'before the first Monday of a year, over Christmas',
      workingDaysBefore,
      '2027-01-04',
      '2026-12-23',
    ],
  ])('%s', (_, count, from, to) => {
    expect(count(from, 5)).toBe(to)
  })

  it('are five between the day and the fifth, and four the day before', () => {
    expect(workingDaysBetween('2026-04-01', '2026-04-10')).toBe(5)
    expect(workingDaysBetween('2026-04-01', '2026-04-09')).toBe(4)
    expect(workingDaysBetween('2026-04-10', '2026-04-10')).toBe(0)
    expect(workingDaysBetween('2026-04-10', '2026-04-01')).toBe(0)
  })
})
