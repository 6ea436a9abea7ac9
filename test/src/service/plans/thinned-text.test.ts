import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import type { Operation } from '../../../../src/plan/operation.ts'
import { createPlanDesk, type PlanDesk } from '../../../../src/service/plans/plan-desk.ts'
import { projectAll } from '../../log/log-lab.ts'
import { thin } from '../../log/thinning-lab.ts'
import {
  adding,
  enterEverybody,
  grace,
  liam,
  openFamily,
  priya,
  type Person,
} from '../service-lab.ts'

const clock = { today: () => '2026-11-25', now: () => new Date('2026-11-25T10:00Z') }
let log: Log
let desk: PlanDesk
let key: string
let head: string
beforeEach(() => {
  log = openLog(':memory:')
  enterEverybody(log.directory)
  desk = createPlanDesk({ log, clock })
  key = openFamily({ service: { desk } })
  head = [...(log.plan(key)?.records.values() ?? [])].find(({ kind }) => kind === 'plan')?.id ?? ''
})
afterEach(() => log.close())

const seq = () => log.plan(key)?.seq ?? 0
const writes = (
  id: string,
  text: string,
  base: number,
  record = head,
  field = 'goal',
): Operation => ({
  do: 'write',
  id,
  record,
  field,
  text,
  base,
})
const write = (who: Person, ...operations: readonly Operation[]) =>
  desk.write(who, key, operations, 'page')

/** Somebody types a text, and long after nothing is kept of it but its end. Gives the number before the first letter. */
function typesLongAgo(who: Person, record = head, field = 'goal'): number {
  const base = seq()
  for (const [place, text] of ['Calm', 'Calm morn', 'Calm mornings'].entries()) {
    write(who, writes(`typed-${place}`, text, seq(), record, field))
  }
  projectAll(log)
  thin(log, '2026-12-10')
  expect(log.eventsSince(key, base)).toHaveLength(1)
  return base
}

describe('a text whose letters are gone', () => {
  it('takes nothing that grew from one of them, and says why; what grew from what is kept it takes', () => {
    const base = typesLongAgo(priya)
    const says = 'is older than what is kept of this text: open the plan again'
    const old = writes('old', 'Calm evenings', base + 1)
    const splice = { do: 'splice', record: head, field: 'goal', base: base + 2, length: 9 } as const
    const inserts = { ...splice, id: 'old-too', splices: [{ from: 0, to: 0, insert: 'Very ' }] }
    for (const operation of [old, inserts]) {
      expect(desk.write(grace, key, [operation], 'page')).toMatchObject({
        kind: 'faulty',
        faults: expect.arrayContaining([{ path: 'operations[0].base', says }]),
      })
    }
    expect(write(grace, writes('now', 'Calm mornings, all', base + 3)).kind).toBe('written')
    expect(write(grace, writes('before', 'Peace', base)).kind).toBe('written')
    const goal = log.plan(key)?.records.get(head)?.fields['goal']
    expect(goal).toBe('Calm mornings, allPeace')
  })

  it('takes a letter that is sent again for what it is: written', () => {
    const base = typesLongAgo(priya)
    const again = writes('typed-0', 'Calm', base)
    expect(write(priya, again)).toEqual({ kind: 'written', seq: base + 3 })
    expect(seq()).toBe(base + 3)
    expect(write(grace, again).kind).toBe('faulty')
  })

  it('has no way to be told step by step, and what follows has', () => {
    const base = typesLongAgo(priya)
    const now = desk.view(grace, key, 'page')
    if (!now) throw new Error('Grace is in the team')
    expect(desk.way(grace, key, base, now, null)).toEqual({ texts: [], clashes: [] })
    write(priya, writes('after', 'Calm mornings, all', seq()))
    const then = desk.view(grace, key, 'page')
    expect(desk.way(grace, key, now.seq, then ?? now, now).texts).toHaveLength(1)
  })

  it('says so to nobody who cannot see it', () => {
    const secret = adding('evidence', {
      measure: 'offence',
      who: 'sam',
      on: '2026-11-02',
      audience: [liam.agency],
    })
    write(liam, secret)
    const base = typesLongAgo(liam, secret.record, 'note')
    const unseen = write(grace, writes('a', 'Calm', base + 1, secret.record, 'note'))
    expect(unseen).toEqual(write(grace, writes('b', 'Calm', base + 1, 'nothing', 'note')))
  })
})
