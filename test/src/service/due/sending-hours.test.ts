import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../../src/service/due/london.ts'
import { maySendAt, workingHours } from '../../../../src/service/due/sending-hours.ts'
import type { QuietSpan } from '../../../../src/log/quiet-hours.ts'

const may = (day: string, time: string, quiet: readonly QuietSpan[] = []) =>
  maySendAt(instantOf(day, time), workingHours, quiet)

describe('a card may be sent', () => {
  it.each([
    ['at 8:29', '2026-11-25', '08:29', false],
    ['at 8:30', '2026-11-25', '08:30', true],
    ['at 17:29', '2026-11-25', '17:29', true],
    ['at 17:30', '2026-11-25', '17:30', false],
    ['at midnight', '2026-11-26', '00:00', false],
    ['on a Friday', '2026-11-27', '12:00', true],
    ['on a Saturday', '2026-11-28', '12:00', false],
    ['on Maundy Thursday', '2026-04-02', '12:00', true],
    ['on Good Friday', '2026-04-03', '12:00', false],
    ['on Boxing Day’s substitute', '2026-12-28', '12:00', false],
    ['on the day after it', '2026-12-29', '12:00', true],
  ])('%s, %s %s: %s', (_, day, time, is) => {
    expect(may(day, time)).toBe(is)
  })

  it.each([
    ['the last working day of winter time', '2026-03-27T08:29:59.000Z', '2026-03-27T08:30:00.000Z'],
    ['the first of summer time', '2026-03-30T07:29:59.000Z', '2026-03-30T07:30:00.000Z'],
    ['the last of summer time', '2026-10-23T07:29:59.000Z', '2026-10-23T07:30:00.000Z'],
    ['the first of winter time', '2026-10-26T08:29:59.000Z', '2026-10-26T08:30:00.000Z'],
  ])('from half past eight in London on %s', (_, before, from) => {
    expect(maySendAt(new Date(before), workingHours)).toBe(false)
    expect(maySendAt(new Date(from), workingHours)).toBe(true)
  })

  it('at any time where the day can be moved, and still not in somebody’s quiet hours', () => {
    const night = instantOf('2026-11-28', '03:00')
    expect(maySendAt(night, 'any time')).toBe(true)
    expect(maySendAt(night, 'any time', [{ days: ['sat'], from: '00:00', to: '06:00' }])).toBe(
      false,
    )
  })
})

describe('quiet hours', () => {
  const lunch: QuietSpan = { days: ['wed'], from: '12:00', to: '13:00' }
  it.each([
    ['before they begin', '2026-11-25', '11:59', true],
    ['when they begin', '2026-11-25', '12:00', false],
    ['in their last minute', '2026-11-25', '12:59', false],
    ['when they end', '2026-11-25', '13:00', true],
    ['on another day', '2026-11-26', '12:30', true],
  ])('%s: %s %s', (_, day, time, is) => {
    expect(may(day, time, [lunch])).toBe(is)
  })

  const overnight: QuietSpan = { days: ['wed'], from: '16:00', to: '10:00' }
  it.each([
    ['their own morning is not theirs', '2026-11-25', '09:00', true],
    ['they begin', '2026-11-25', '16:00', false],
    ['they go on in the next morning', '2026-11-26', '09:59', false],
    ['until they end', '2026-11-26', '10:00', true],
    ['and do not begin again that day', '2026-11-26', '16:30', true],
  ])('over a night: %s', (_, day, time, is) => {
    expect(may(day, time, [overnight])).toBe(is)
  })

  it('from a time to the same time are a whole day round', () => {
    const round: QuietSpan = { days: ['sun'], from: '09:00', to: '09:00' }
    expect(may('2026-11-30', '08:59', [round])).toBe(false)
    expect(may('2026-11-30', '09:00', [round])).toBe(true)
  })
})
