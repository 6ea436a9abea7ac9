import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import { createPlanDesk, type PlanDesk } from '../../../../src/service/plans/plan-desk.ts'
import { enterEverybody, grace, openFamily, priya } from '../service-lab.ts'

const clock = { today: () => '2026-11-25', now: () => new Date('2026-11-25T10:00Z') }
let log: Log
let desk: PlanDesk
let key: string
beforeEach(() => {
  log = openLog(':memory:')
  enterEverybody(log.directory)
  desk = createPlanDesk({ log, clock })
  key = openFamily({ service: { desk } })
})
afterEach(() => log.close())

const seq = () => log.plan(key)?.seq ?? 0
const write = (...operations: Parameters<PlanDesk['write']>[2]) =>
  desk.write(priya, key, operations, 'page')

describe('two people who set one field without having seen each other’s', () => {
  const born = (id: string, value: string, base: number) =>
    ({ do: 'set', id, record: 'sam', field: 'born', value, base }) as const

  it('both stay in the log; the later stands, and is told what it replaced, also when sent again', () => {
    const base = seq()
    expect(write(born('hers', '2014-05-02', base))).toEqual({ kind: 'written', seq: base + 1 })
    const his = [born('his', '2014-02-05', base)]
    const told = { operation: 'his', lost: '2014-05-02' }
    for (const _ of ['first', 'again']) {
      const answer = desk.write(grace, key, his, 'page')
      expect(answer).toEqual({ kind: 'written', seq: base + 2, clashes: [told] })
    }
  })

  it('clash no more once the first has been seen', () => {
    const base = seq()
    write(born('hers', '2014-05-02', base))
    const his = born('his', '2014-02-05', base + 1)
    expect(desk.write(grace, key, [his], 'page')).toEqual({ kind: 'written', seq: base + 2 })
  })
})
