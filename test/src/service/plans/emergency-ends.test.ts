import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import { laterByTimer, watchEnds } from '../../../../src/service/plans/emergency-ends.ts'

const opened = {
  plan: 'plan-1',
  oid: 'omar',
  why: 'Nobody of the team can be reached',
  at: '2026-11-25T10:00:00.000Z',
  until: '2026-11-25T11:00:00.000Z',
}
const hour = 3_600_000

let log: Log
const clock = { today: () => '2026-11-25', now: () => new Date() }
const ended = vi.fn<() => void>()
const watch = (oid = 'omar', plan = 'plan-1') =>
  watchEnds({ log, clock, later: laterByTimer }, oid, plan, ended)
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(opened.at) })
  log = openLog(':memory:')
  log.emergencies.open(opened)
  ended.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
  log.close()
})

describe('the end of an opening in an emergency', () => {
  it('is told when the hour is over and not a moment before', () => {
    watch()
    vi.advanceTimersByTime(hour - 1)
    expect(ended).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(ended).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(hour)
    expect(ended).toHaveBeenCalledOnce()
  })

  it('is told again at the end of one that came after', () => {
    watch()
    log.emergencies.open({ ...opened, until: '2026-11-25T11:30:00.000Z' })
    vi.advanceTimersByTime(1.5 * hour)
    expect(ended).toHaveBeenCalledTimes(2)
  })

  it('is not told to whoever stopped listening', () => {
    const stop = watch()
    stop()
    vi.advanceTimersByTime(2 * hour)
    expect(ended).not.toHaveBeenCalled()
  })

  it.each([
    ['somebody else', 'grace', 'plan-1'],
    ['another plan', 'omar', 'plan-2'],
  ])('is nothing to %s', (_, oid, plan) => {
    watch(oid, plan)
    vi.advanceTimersByTime(2 * hour)
    expect(ended).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})
