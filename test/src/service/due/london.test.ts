import { describe, expect, it } from 'vitest'
import { instantOf, londonTimeOf } from '../../../../src/service/due/london.ts'

describe('the clocks of London', () => {
  it.each([
    ['a second before midnight in winter', '2026-01-15T23:59:59.999Z', '2026-01-15', 1439],
    ['midnight in winter', '2026-01-16T00:00:00.000Z', '2026-01-16', 0],
    ['a second before midnight in summer', '2026-07-15T22:59:59.999Z', '2026-07-15', 1439],
    ['midnight in summer', '2026-07-15T23:00:00.000Z', '2026-07-16', 0],
    ['the minute before they go forward', '2026-03-29T00:59:00.000Z', '2026-03-29', 59],
    ['the minute in which they go forward', '2026-03-29T01:00:00.000Z', '2026-03-29', 120],
    ['the minute before they go back', '2026-10-25T00:59:00.000Z', '2026-10-25', 119],
    ['the minute in which they go back', '2026-10-25T01:00:00.000Z', '2026-10-25', 60],
  ])('show %s', (_, instant, day, minutes) => {
    expect(londonTimeOf(new Date(instant))).toMatchObject({ day, minutes })
  })

  it('know the day of the week, which changes at their midnight', () => {
    expect(londonTimeOf(new Date('2026-07-19T22:59:59.999Z')).weekday).toBe('sun')
    expect(londonTimeOf(new Date('2026-07-19T23:00:00.000Z')).weekday).toBe('mon')
  })
})

describe('the instant of a time', () => {
  it.each([
    ['in winter', '2026-03-28', '08:30', '2026-03-28T08:30:00.000Z'],
    ['on the day the clocks go forward', '2026-03-29', '08:30', '2026-03-29T07:30:00.000Z'],
    ['on the day before they go back', '2026-10-24', '08:30', '2026-10-24T07:30:00.000Z'],
    ['on the day they go back', '2026-10-25', '08:30', '2026-10-25T08:30:00.000Z'],
    ['that they skip is when they go on', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['that they show twice is the first', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ])('%s', (_, day, time, instant) => {
    expect(instantOf(day, time).toISOString()).toBe(instant)
  })
})
