import { expect, it } from 'vitest'
import { firstNotMissed } from '../../../../src/service/due/missed.ts'
import { workingDaysBetween } from '../../../../src/service/due/working-days.ts'

it.each([
  ['on a Friday', '2026-11-27', '2026-11-13'],
  ['on a Monday', '2026-11-30', '2026-11-16'],
  ['on a Sunday', '2026-11-29', '2026-11-13'],
  ['after Easter', '2026-04-14', '2026-03-27'],
])(
  '%s what was to be sent ten working days ago is not missed, and the day before it is',
  (_, on, first) => {
    expect(firstNotMissed(on, 10)).toBe(first)
    expect(workingDaysBetween(first, on)).toBe(10)
  },
)
