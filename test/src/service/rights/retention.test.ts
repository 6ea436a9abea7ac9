import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AppRole } from '../../../../src/plan/actor.ts'
import { event } from '../../log/log-lab.ts'
import {
  ada,
  grace,
  helen,
  ivy,
  omar,
  openFamily,
  openServiceLab,
  pat,
  priya,
  ruth,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

let lab: ServiceLab
let key: string
beforeEach(async () => {
  lab = await openServiceLab({
    retention: {
      format: 'family-outcome-plan-retention/1',
      council: 'Northshire',
      rules: [{ plans: 'every', keep: { youngestChildIs: 25, yearsAfterClosure: 6 }, source: 'x' }],
    },
  })
  key = openFamily(lab)
  change({ do: 'set', record: headOf(), field: 'closed', value: '2026-09-30' })
  lab.clock.day = due
  lab.looks()
})
afterEach(() => lab.close())

/** Sam, the youngest child, is 25 on this day. */
const due = '2039-05-02'
const eve = '2039-05-01'

/** The plan changes without anybody's asking: closing it is the work of another screen. */
function change(what: Parameters<typeof event>[1]): void {
  const seq = (lab.log.plan(key)?.seq ?? 0) + 1
  const of = { operation: `o-${seq}`, author: priya }
  expect(lab.log.append(key, seq - 1, [event(seq, what, of)])).toBe('appended')
}
const headOf = () =>
  [...(lab.log.plan(key)?.records.values() ?? [])].find(({ kind }) => kind === 'plan')?.id ?? ''

const why = { why: 'A public inquiry has asked for it.' }
const list = async (who: Person, query = '') => {
  const answer = await lab.ask(who, `/api/retention${query}`)
  return ((await answer.json()) as { plans: { state: string; says: string }[] }).plans
}
const propose = (who: Person = helen) => lab.post(who, `/api/plans/${key}/disposal`, {})
const confirm = (who: Person = ivy) => lab.post(who, `/api/disposals/${key}/confirmed`, {})
const hold = (who: Person = helen) => lab.post(who, `/api/plans/${key}/hold`, why)
const lift = (who: Person = helen) => lab.post(who, `/api/plans/${key}/hold/lifted`, why)

describe('a manager’s list of plans that are due for a disposal review', () => {
  it.each([
    ['has the plan on the day the youngest child is 25', due, ['due']],
    ['does not have it the day before', eve, []],
  ])('%s', async (_, on, states) => {
    lab.clock.day = on
    expect((await list(helen)).map(({ state }) => state)).toEqual(states)
  })

  it('has a plan that needs a birth day first, however old it is', async () => {
    change({ do: 'set', record: 'sam', field: 'born', value: null })
    lab.clock.day = '2199-01-01'
    expect(await list(helen)).toMatchObject([{ state: 'needs-birth-day' }])
    expect((await propose()).status).toBe(403)
  })

  it('has all plans where all are asked for, each with its reason', async () => {
    lab.clock.day = eve
    expect(await list(helen, '?all=yes')).toMatchObject([
      { state: 'kept', says: 'It is kept until 2 May 2039: the youngest child is 25 on that day.' },
    ])
  })

  it('has no plan of others, and is not there for whoever has no family', async () => {
    expect(await list(ruth)).toEqual([])
    for (const who of [priya, grace, pat, ada, ivy])
      expect((await lab.ask(who, '/api/retention')).status).toBe(403)
  })

  it('says which plans it showed to the access log', async () => {
    await list(helen)
    expect(lab.log.access.rows(1, key)).toMatchObject([
      { oid: helen.oid, what: 'GET /api/retention', plans: [key] },
    ])
  })
})

describe('a plan that is due', () => {
  it('is disposed of by its manager and an administrator, and is gone for everybody', async () => {
    expect((await propose()).status).toBe(200)
    const waiting = await (await lab.ask(ivy, '/api/disposals')).json()
    expect(waiting).toEqual({
      proposals: [{ key, reference: 'FP-1042', on: due, until: '2039-06-01', by: helen.name }],
    })
    expect((await confirm()).status).toBe(200)
    expect(lab.log.plan(key)).toBeNull()
    expect((await lab.ask(helen, `/api/plans/${key}`)).status).toBe(404)
    expect(lab.log.rights.disposals.tombstones()).toMatchObject([
      { on: due, proposedBy: helen.oid, confirmedBy: ivy.oid },
    ])
    expect(lab.log.access.verify().kind).toBe('whole')
    expect((await confirm()).status).toBe(404)
  })

  it('closes to those who have it open at that moment', async () => {
    const told: unknown[] = []
    lab.service.desk.follow(grace, key, (view) => told.push(view && 'a view'))
    await propose()
    await confirm()
    expect(told).toEqual(['a view', null])
  })

  it('closes to them also where the disk had no room to write the file anew', async () => {
    const { disposals } = lab.log.rights
    const dispose = disposals.dispose.bind(disposals)
    disposals.dispose = (...of) => {
      dispose(...of)
      throw new Error('the disk is full')
    }
    const told: unknown[] = []
    lab.service.desk.follow(grace, key, (view) => told.push(view && 'a view'))
    await propose()
    expect((await confirm()).status).toBe(500)
    expect(told).toEqual(['a view', null])
    expect((await lab.ask(helen, `/api/plans/${key}`)).status).toBe(404)
  })

  it.each([
    ['the day before it is due', () => (lab.clock.day = eve)],
    [
      'while a hold is on it',
      () => void lab.log.rights.holds.set(key, { ...why, by: 'x', at: 'x' }),
    ],
    [
      'once it is open again',
      () => change({ do: 'set', record: headOf(), field: 'closed', value: null }),
    ],
  ])('cannot be proposed %s', async (_, before) => {
    before()
    expect((await propose()).status).toBe(403)
    expect(lab.log.rights.disposals.proposals()).toEqual([])
  })

  it.each([
    [
      'once anything in it changed',
      () => change({ do: 'set', record: 'sam', field: 'name', value: 'Samuel' }),
    ],
    ['once a hold came', () => void lab.log.rights.holds.set(key, { ...why, by: 'x', at: 'x' })],
    ['on the thirty-first day', () => (lab.clock.day = '2039-06-02')],
    ['on a day it is not due', () => (lab.clock.day = eve)],
  ])('is not confirmed %s, and stays whole', async (_, before) => {
    await propose()
    const events = lab.log.eventsSince(key, 0).length
    before()
    expect((await confirm()).status).toBe(403)
    expect(lab.log.eventsSince(key, 0).length).toBeGreaterThanOrEqual(events)
  })

  it('is confirmed on the thirtieth day', async () => {
    await propose()
    lab.clock.day = '2039-06-01'
    expect((await confirm()).status).toBe(200)
  })

  it('is not confirmed by whoever proposed it, also where they are an administrator', async () => {
    await propose()
    const roles: AppRole[] = ['Manager', 'Administrator']
    const both: Person = { ...helen, roles }
    expect((await confirm(both)).status).toBe(403)
    expect(lab.log.plan(key)).not.toBeNull()
  })

  it.each([priya, grace, helen, omar, ruth, pat, ada])(
    'is not there to be confirmed by $name',
    async (who) => {
      await propose()
      expect((await confirm(who)).status).toBe(404)
      expect(lab.log.plan(key)).not.toBeNull()
    },
  )

  it.each([priya, grace, omar, ruth, pat, ada, ivy])(
    'is not there to be proposed or withdrawn by $name',
    async (who) => {
      expect((await propose(who)).status).toBe(404)
      await propose()
      const withdrawn = await lab.ask(who, `/api/plans/${key}/disposal`, { method: 'DELETE' })
      expect(withdrawn.status).toBe(404)
      expect(lab.log.rights.disposals.proposals()).toHaveLength(1)
    },
  )

  it('is not confirmed after its proposal was withdrawn', async () => {
    await propose()
    const withdraw = () => lab.ask(helen, `/api/plans/${key}/disposal`, { method: 'DELETE' })
    expect((await withdraw()).status).toBe(200)
    expect((await withdraw()).status).toBe(403)
    expect((await confirm()).status).toBe(404)
  })

  it('waits for administrators alone', async () => {
    await propose()
    for (const who of [priya, helen, pat, ada])
      expect((await lab.ask(who, '/api/disposals')).status).toBe(403)
  })
})

describe('a legal hold', () => {
  it('is set and lifted by the family’s manager or by an auditor', async () => {
    for (const who of [helen, ada]) {
      expect((await hold(who)).status).toBe(200)
      expect((await hold(who)).status).toBe(403)
      expect((await list(helen, '?all=yes')).map(({ state }) => state)).toEqual(['held'])
      expect((await lift(who)).status).toBe(200)
      expect((await lift(who)).status).toBe(403)
    }
    expect((await list(helen)).map(({ state }) => state)).toEqual(['due'])
  })

  it('is not set without a reason', async () => {
    const answer = await lab.post(helen, `/api/plans/${key}/hold`, { why: '' })
    expect(answer.status).toBe(400)
  })

  it.each([priya, grace, omar, ruth, pat, ivy])(
    'is not there to be set or lifted by $name',
    async (who) => {
      expect((await hold(who)).status).toBe(404)
      await hold()
      expect((await lift(who)).status).toBe(404)
    },
  )
})

describe('the reason why a plan is kept', () => {
  it('does not tell a manager of a row that is hidden from them', async () => {
    await lab.close()
    lab = await openServiceLab()
    key = openFamily(lab)
    change({ do: 'set', record: headOf(), field: 'closed', value: '2026-09-30' })
    const fields = {
      measure: 'support-level',
      who: 'sam',
      from: '2026-07-01',
      status: 'looked-after',
    }
    const row = { do: 'add', kind: 'evidence', record: 'e', fields } as const
    change({ ...row, fields: { ...fields, audience: ['Northshire Police'] } })
    expect(await list(helen, '?all=yes')).toMatchObject([
      { state: 'kept', says: 'Something you cannot see counts towards this.' },
    ])
  })
})
