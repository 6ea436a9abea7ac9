import { describe, expect, it } from 'vitest'
import { clockTime } from '../../../src/ui/clock-words.ts'
import {
  counted,
  dayInTable,
  daysAgo,
  dayWithWeekday,
  reviewName,
} from '../../../src/ui/day-words.ts'

describe('days as a screen writes them', () => {
  it('a table gives the short month and the year', () => {
    expect(dayInTable('2027-03-02')).toBe('2 Mar 2027')
  })

  it('the weekday is the calendar’s own', () => {
    for (let day = 1; day <= 28; day += 1) {
      const text = `2026-02-${String(day).padStart(2, '0')}`
      const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' })
      expect(dayWithWeekday(text).slice(0, 3)).toBe(weekday.format(new Date(text)))
    }
  })

  it('an entry of today, of yesterday and of 2 days ago', () => {
    expect(daysAgo('2026-11-26', '2026-11-26')).toBe('Today')
    expect(daysAgo('2026-11-25', '2026-11-26')).toBe('Yesterday')
    expect(daysAgo('2026-11-24', '2026-11-26')).toBe('2 days ago')
  })

  it('one day is a day and two are days', () => {
    expect(counted(1, 'day')).toBe('1 day')
    expect(counted(2, 'day')).toBe('2 days')
  })

  it('the check after closing has a name of its own', () => {
    expect(reviewName('6-month')).toBe('6-month review')
    expect(reviewName('post-closure-6-month')).toBe('Check 6 months after closing')
  })
})

describe('the time of day', () => {
  it.each([
    [0, 5, '12:05am'],
    [11, 59, '11:59am'],
    [12, 0, '12:00pm'],
    [14, 30, '2:30pm'],
  ])('%i:%i is %s', (hours, minutes, says) => {
    expect(clockTime(new Date(2026, 10, 26, hours, minutes))).toBe(says)
  })
})
