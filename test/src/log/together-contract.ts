import { expect, it } from 'vitest'
import type { AccessRow } from '../../../src/log/access.ts'
import type { Log } from '../../../src/log/log.ts'
import { applyEvents, emptyPlan } from '../../../src/plan/plan.ts'
import { goal, opened, person, priya } from './log-lab.ts'

const key = 'plan-marlowe'
const looked: AccessRow = {
  at: '2026-02-01T10:00:00.000Z',
  oid: priya.oid,
  plan: key,
  what: 'write',
  from: 'page',
  outcome: 'allowed',
}
const broken = () => {
  throw new Error('a bug')
}

/** What the log says of the plan is what its events make of it, in memory as on disk. */
function expectWhole(log: Log, seq: number): void {
  expect(log.plan(key)).toEqual(applyEvents(emptyPlan(key), log.eventsSince(key, 0)))
  expect(log.plan(key)?.seq).toBe(seq)
}

/** What every log does with writes that are to be on disk together. */
export function togetherContract(empty: () => Log): void {
  it('are all there after it, in the order they were made, each seen by the next', () => {
    const log = opened(empty())
    const seen = log.together(() => {
      log.append(key, 2, [goal(3, 'first')])
      log.access.note(looked)
      const between = log.plan(key)?.seq
      log.append(key, 3, [goal(4, 'second')])
      return between
    })
    expect(seen).toBe(3)
    expectWhole(log, 4)
    expect(log.access.rows(9)).toHaveLength(1)
  })

  it('leave nothing where there is a bug at their end, and the plan is in memory as it was', () => {
    const log = opened(empty())
    const before = log.plan(key)
    const waiting = log.projection.dirty(9)
    const all = () => {
      log.append(key, 2, [person(3, 'tom')])
      log.append('plan-other', 0, [{ ...person(1, 'tom'), operation: 'other' }])
      log.access.note(looked)
      log.nextReference()
      expect(log.plan(key)?.seq).toBe(3)
      broken()
    }
    expect(() => log.together(all)).toThrow('a bug')
    expect(log.plan(key)).toEqual(before)
    expect(log.plan('plan-other')).toBeNull()
    expect(log.projection.dirty(9)).toEqual(waiting)
    expect([log.access.rows(9), log.acceptedAs(key, 'operation-3')]).toEqual([[], null])
    expect(log.nextReference()).toBe('FP-1042')
    expect(log.append(key, 2, [person(3, 'tom')])).toBe('appended')
    expectWhole(log, 3)
  })

  it('of which one has a bug lose that one alone, and those after it follow those before it', () => {
    const log = opened(empty())
    log.together(() => {
      log.together(() => log.append(key, 2, [goal(3, 'before')]))
      const bug = () => {
        log.append(key, 3, [goal(4, 'with a bug'), person(5, 'tom')])
        log.access.note(looked)
        broken()
      }
      expect(() => log.together(bug)).toThrow('a bug')
      expectWhole(log, 3)
      expect(log.acceptedAs(key, 'operation-4')).toBeNull()
      log.together(() => log.append(key, 3, [goal(4, 'after')]))
    })
    expectWhole(log, 4)
    expect(log.valuesOf(key)('head', 'goal', 4)).toBe('after')
    expect(log.access.rows(9)).toEqual([])
  })

  it('are none of them there where the whole has a bug after each was done', () => {
    const log = opened(empty())
    const whole = () => {
      log.together(() => log.append(key, 2, [goal(3, 'one')]))
      expect(() => log.together(broken)).toThrow('a bug')
      // Read again from what is not on disk yet.
      expect(log.plan(key)?.seq).toBe(3)
      broken()
    }
    expect(() => log.together(whole)).toThrow('a bug')
    expectWhole(log, 2)
  })
}
