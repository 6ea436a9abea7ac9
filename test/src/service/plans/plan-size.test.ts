import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import { createPlanDesk } from '../../../../src/service/plans/plan-desk.ts'
import type { PlanSize } from '../../../../src/service/plans/plan-size.ts'
import { adding, enterEverybody, openFamily, priya } from '../service-lab.ts'

const clock = { today: () => '2026-11-25', now: () => new Date('2026-11-25T10:00Z') }
const kit = (record: string) => adding('person', { name: 'Kit', kind: 'adult' }, record)

let log: Log
beforeEach(() => {
  log = openLog(':memory:')
  enterEverybody(log.directory)
})
afterEach(() => log.close())

/** The desk of a family whose plan has seven entries by as many changes. */
function family(largest: Partial<PlanSize>) {
  const desk = createPlanDesk({ log, clock, largest: { entries: 100, changes: 100, ...largest } })
  const key = openFamily({ service: { desk } })
  return {
    size: () => log.plan(key)?.records.size ?? 0,
    write: (...operations: Parameters<typeof desk.write>[2]) =>
      desk.write(priya, key, operations, 'page'),
  }
}

it('a plan takes its last entry and not one more, and says at which place', () => {
  const { write, size } = family({ entries: 9 })
  expect(size()).toBe(7)
  expect(write(kit('k1')).kind).toBe('written')
  expect(write(kit('k2'), kit('k3'))).toEqual({
    kind: 'faulty',
    faults: [{ path: 'operations[1]', says: 'finds 9 entries in the plan, which takes no more' }],
  })
  expect(size()).toBe(8)
  expect(write(kit('k4')).kind).toBe('written')
})

it('a full plan has room again when an entry is taken back', () => {
  const { write } = family({ entries: 8 })
  write(kit('k5'))
  expect(write(kit('k6')).kind).toBe('faulty')
  expect(write({ do: 'remove', id: 'op-k5-gone', record: 'k5', base: 8 }).kind).toBe('written')
  expect(write(kit('k7')).kind).toBe('written')
})

it('a plan takes its last change and not one more, and can still lose what is in it', () => {
  const { write } = family({ changes: 9 })
  const goal = (value: string, id: string) =>
    ({ do: 'set', id, record: 'sam', field: 'name', value, base: 7 }) as const
  expect(write(kit('k8'), goal('Samuel', 'op-g1')).kind).toBe('written')
  expect(write(goal('Sammy', 'op-g2'))).toEqual({
    kind: 'faulty',
    faults: [{ path: 'operations[0]', says: 'finds 9 changes in the plan, which takes no more' }],
  })
  expect(write({ do: 'remove', id: 'op-k8-gone', record: 'k8', base: 9 }).kind).toBe('written')
})
