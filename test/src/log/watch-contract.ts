import { expect, it } from 'vitest'
import type { Log } from '../../../src/log/log.ts'
import { goal, opened } from './log-lab.ts'

const key = 'plan-marlowe'
const now = '2026-03-27T09:00:00.000Z'
const review = {
  kind: 'review',
  plan: key,
  point: '3-month',
  due: '2026-04-10',
  about: '7.1',
} as const

/** What every log says of which plans are to be looked at for what is due. */
export function watchContract(empty: () => Log): void {
  it('is of every plan that nobody looked at yet, as they were opened', () => {
    const log = opened(opened(empty()), 'plan-adams')
    expect(log.promptWatch.toLookAt('2026-03-27')).toEqual([key, 'plan-adams'])
    expect(log.promptWatch.lastLook(key)).toBeNull()
  })

  it('is of none on the day before it is due, and of that plan on the day', () => {
    const { promptWatch } = opened(empty())
    promptWatch.looked(key, '2026-03-27', '2026-04-02')
    expect(promptWatch.toLookAt('2026-04-01')).toEqual([])
    expect(promptWatch.toLookAt('2026-04-02')).toEqual([key])
    expect(promptWatch.lastLook(key)).toBe('2026-03-27')
  })

  it('is of a plan again once something is written into it', () => {
    const log = opened(empty())
    log.promptWatch.looked(key, '2026-03-27', '2026-04-02')
    log.append(key, 2, [goal(3, 'x')])
    expect(log.promptWatch.toLookAt('2026-03-27')).toEqual([key])
  })

  it('is of a plan again once one of its prompts is put or moves, and not when it only stays', () => {
    const { promptWatch, prompts } = opened(empty())
    const isSeen = (change: () => void) => {
      promptWatch.looked(key, '2026-03-27', '2026-04-02')
      change()
      return promptWatch.toLookAt('2026-03-27').length === 1
    }
    expect(isSeen(() => prompts.ask({ ...review, oid: 'oid-priya' }, now))).toBe(true)
    const id = prompts.ofPlan(key)[0]?.id ?? ''
    expect(isSeen(() => prompts.ask({ ...review, oid: 'oid-priya' }, now))).toBe(false)
    expect(isSeen(() => prompts.sending(id, 'a:1', now))).toBe(true)
    expect(isSeen(() => prompts.answered(id, 'met', 'oid-priya', now))).toBe(true)
    expect(isSeen(() => prompts.withdrawn(id))).toBe(false)
  })

  it('is of a plan that was looked at on a day which the clock has left again', () => {
    const { promptWatch } = opened(empty())
    promptWatch.looked(key, '2026-05-01', '2026-08-01')
    expect(promptWatch.toLookAt('2026-05-01')).toEqual([])
    expect(promptWatch.toLookAt('2026-04-30')).toEqual([key])
  })

  it('knows the last week that was put together, whichever was told last', () => {
    const { promptWatch } = empty()
    expect(promptWatch.lastDigest()).toBeNull()
    promptWatch.digested('2026-04-06')
    promptWatch.digested('2026-04-06')
    promptWatch.digested('2026-03-30')
    expect(promptWatch.lastDigest()).toBe('2026-04-06')
  })
}

/** What every log does with the hours in which somebody wants no card. */
export function quietHoursContract(empty: () => Log): void {
  const nights = [{ days: ['mon', 'fri'], from: '16:00', to: '09:00' }] as const

  it('are none of whoever said nothing', () => {
    expect(empty().quietHours.of('oid-priya')).toEqual([])
  })

  it('are what somebody said last, and nobody else’s', () => {
    const { quietHours } = empty()
    quietHours.keep('oid-priya', [{ days: ['tue'], from: '12:00', to: '13:00' }], now)
    quietHours.keep('oid-priya', nights, now)
    expect(quietHours.of('oid-priya')).toEqual(nights)
    expect(quietHours.of('oid-grace')).toEqual([])
    quietHours.keep('oid-priya', [], now)
    expect(quietHours.of('oid-priya')).toEqual([])
  })
}
