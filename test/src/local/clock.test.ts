import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMovableClock } from '../../../src/local/clock.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clock-'))
  file = join(folder, 'day.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const clockAt = (instant: string) => createMovableClock(file, () => new Date(instant))

describe('the day of the invented families', () => {
  it('is London’s while nobody moved it', () => {
    expect(clockAt('2026-06-30T22:59:59Z').today()).toBe('2026-06-30')
    expect(clockAt('2026-06-30T23:00:00Z').today()).toBe('2026-07-01')
  })

  it('moves forward by days, and the instant with it', () => {
    const clock = clockAt('2026-11-28T09:00:00Z')
    clock.moveForward(7)
    clock.moveForward(30)
    expect(clock.today()).toBe('2027-01-04')
    expect(clock.now().toISOString()).toBe('2027-01-04T09:00:00.000Z')
    expect(clock.ahead).toBe(37)
  })

  it('is as far ahead after a restart', () => {
    clockAt('2026-11-28T09:00:00Z').moveForward(92)
    expect(clockAt('2026-11-29T09:00:00Z').today()).toBe('2027-03-01')
  })

  it('moves by whole days over the night on which the clocks change', () => {
    const clock = clockAt('2026-10-24T23:30:00Z')
    expect(clock.today()).toBe('2026-10-25')
    clock.moveForward(1)
    expect(clock.today()).toBe('2026-10-26')
  })

  it.each(['', '{"ahead":-3}', '{"ahead":"3"}', '{"ahead":1.5}'])(
    'is the real one where the file holds %s',
    (text) => {
      writeFileSync(file, text)
      expect(clockAt('2026-11-28T09:00:00Z').ahead).toBe(0)
    },
  )
})
