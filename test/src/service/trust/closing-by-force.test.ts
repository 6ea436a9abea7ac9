import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Sent } from '../../../../src/plan/operation.ts'
import { latestClosure } from '../../../../src/plan/closure/state.ts'
import { fresh, openClosureLab, wish, type OpenLab } from '../closure/closure-lab.ts'
import { adding, grace, helen, liam, omar, priya, ruth, type Person } from '../service-lab.ts'

/*
 * Somebody of the team who wants a plan closed, or kept open, without the manager who decides.
 */

let lab: OpenLab
beforeEach(async () => {
  lab = await openClosureLab()
})
afterEach(() => lab.close())

const plan = () => {
  const found = lab.log.plan(lab.key)
  if (!found) throw new Error('there is no plan')
  return found
}
const idOf = (kind: string) =>
  [...plan().records.values()].find((record) => record.kind === kind)?.id ?? ''
const closure = () => latestClosure(plan())
const statusOf = async (who: Person, ...operations: readonly object[]) =>
  (await lab.post(who, `/api/plans/${lab.key}/operations`, { operations })).status
const adverse = (): Sent =>
  adding('evidence', { measure: 'exclusion', who: 'sam', on: '2026-11-02' }, fresh())
const everybody = [priya, grace, liam, helen, ruth] as const

describe('operations that anybody in the team can send', () => {
  it('write no field of a closure and no closing day, whatever they are called', async () => {
    await lab.asks(priya, { closing: '2026-12-01' })
    const before = JSON.stringify([...plan().records])
    const record = idOf('closure')
    const named = { id: 'forced', record, base: plan().seq }
    const head = { ...named, record: idOf('plan') }
    const tries = [
      { ...head, do: 'set', field: 'closed', value: '2026-11-25' },
      { ...head, do: 'set', field: 'closed', value: null },
      { ...head, do: 'write', field: 'closed', text: '2026-11-25' },
      { ...named, do: 'set', field: 'decision', value: 'approved' },
      { ...named, do: 'set', field: 'decidedBy', value: helen.name },
      { ...named, do: 'set', field: 'rests', value: 'f'.repeat(64) },
      { ...named, do: 'set', field: 'closing', value: '2026-11-25' },
      { ...named, do: 'set', field: 'over', value: 'void' },
      { ...named, do: 'write', field: 'unmet', text: 'So it is.' },
      { ...named, do: 'write', field: 'why', text: 'So it is.' },
      {
        ...named,
        do: 'splice',
        field: 'reason',
        length: wish.reason.length,
        splices: [{ from: 0, to: 1, insert: 'Not w' }],
      },
      { ...named, do: 'remove' },
      {
        id: 'forced',
        do: 'add',
        kind: 'closure',
        record: 'another',
        fields: { ...wish, asked: '2026-11-25', decision: 'approved', decided: '2026-11-25' },
      },
    ]
    for (const who of everybody) {
      for (const one of tries) {
        const status = await statusOf(who, one)
        expect([who.name, one, status >= 400 && status < 500]).toEqual([who.name, one, true])
      }
    }
    expect(JSON.stringify([...plan().records])).toBe(before)
    expect(lab.closed()).toBeUndefined()
  })

  it('close no plan by coming together with something that may be written', async () => {
    const head = { id: 'day', do: 'set', record: idOf('plan'), field: 'closed', base: plan().seq }
    const { seq } = plan()
    expect(await statusOf(priya, adverse(), { ...head, value: '2026-11-25' })).toBe(403)
    expect(plan().seq).toBe(seq)
  })

  it('give no new plan a closing day', async () => {
    const opening = {
      family: 'Marlowe',
      framework: 'supporting-families-2022',
      opened: '2026-11-01',
      closed: '2026-11-20',
    }
    expect((await lab.post(priya, '/api/plans', opening)).status).toBe(400)
  })
})

describe('a decision', () => {
  const approving = async (who: Person, hash: string, id = fresh()) =>
    lab.act(who, { do: 'approve', id, closure: closure()?.id ?? '', hash })

  it('is nobody’s but a manager’s of this plan who did not ask, in whatever place they are now', async () => {
    await lab.asks(helen, { closing: '2026-11-25' })
    const { hash } = await lab.page(ruth)
    if (hash === null) throw new Error('Ruth may not decide')
    for (const who of [priya, grace, liam]) expect((await approving(who, hash)).status).toBe(403)
    expect((await approving(omar, hash)).status).toBe(404)
    // Another role in the token, and another place in the team, make nobody another person.
    const asPractitioner: Person = { ...helen, roles: ['Practitioner', 'Manager'] }
    expect((await approving(asPractitioner, hash)).status).toBe(403)
    expect((await approving({ ...priya, roles: ['Practitioner', 'Manager'] }, hash)).status).toBe(
      403,
    )
    expect((await approving({ ...ruth, roles: ['Practitioner'] }, hash)).status).toBe(404)
    expect(lab.closed()).toBeUndefined()
    expect((await approving(ruth, hash)).status).toBe(200)
    expect(lab.closed()).toBe('2026-11-25')
  })

  it('of somebody who asked as the lead and is the manager now is not theirs either', async () => {
    await lab.asks(priya, { closing: '2026-12-01' })
    const member = [...plan().records.values()].find(
      (record) => record.kind === 'member' && record.fields['oid'] === priya.oid,
    )
    const joins = { oid: liam.oid, name: liam.name, agency: liam.agency, from: '2026-06-01' }
    const liams = [...plan().records.values()].find(
      (record) => record.kind === 'member' && record.fields['oid'] === joins.oid,
    )
    const set = (record: string | undefined, value: string): Sent => ({
      do: 'set',
      id: fresh(),
      record: record ?? '',
      field: 'role',
      value,
      base: plan().seq,
    })
    lab.write(helen, set(liams?.id, 'lead'), set(member?.id, 'manager'))
    const asManager: Person = { ...priya, roles: ['Manager'] }
    const page = await lab.page(asManager)
    expect(page).toMatchObject({ may: { decide: false }, hash: null })
    const { hash } = await lab.page(ruth)
    expect((await approving(asManager, hash ?? '')).status).toBe(403)
  })

  it('by two managers in one moment is the first one’s', async () => {
    await lab.asks(priya, { closing: '2026-12-01' })
    const { hash } = await lab.page(helen)
    const back = {
      do: 'return',
      id: fresh(),
      closure: closure()?.id ?? '',
      why: 'Not yet.',
    } as const
    const both = await Promise.all([approving(ruth, hash ?? ''), lab.act(helen, back)])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 403]))
    const decided = [closure()?.fields['decision'], closure()?.fields['decidedBy']]
    expect([
      ['approved', ruth.name],
      ['returned', helen.name],
    ]).toContainEqual(decided)
  })

  it('sent again after the plan moved decides nothing new, nor does another’s under its id', async () => {
    await lab.asks(priya, { closing: '2026-12-01' })
    const { hash } = await lab.page(helen)
    await approving(helen, hash ?? '', 'once')
    lab.write(liam, adverse())
    expect((await lab.page(helen)).state).toBe('void')
    const { seq } = plan()
    expect(await approving(helen, hash ?? '', 'once')).toMatchObject({
      status: 200,
      says: '{"state":"void"}',
    })
    expect((await approving(ruth, hash ?? '', 'once')).status).toBe(400)
    expect((await approving(helen, hash ?? '')).status).toBe(403)
    expect(plan().seq).toBe(seq)
    lab.clock.day = '2026-12-01'
    lab.service.desk.dayMoved()
    expect(lab.closed()).toBeUndefined()
  })

  it('on a fingerprint of the request before is none on this one', async () => {
    await lab.asks(priya, { closing: '2026-12-01' })
    const { hash } = await lab.page(helen)
    const first = closure()?.id ?? ''
    await lab.act(helen, { do: 'return', id: fresh(), closure: first, why: 'Not yet.' })
    await lab.asks(priya, { closing: '2026-12-01' })
    expect((await approving(helen, hash ?? '')).status).toBe(400)
    const old = { do: 'approve', id: fresh(), closure: first, hash: hash ?? '' } as const
    expect((await lab.act(helen, old)).status).toBe(403)
    expect((await lab.page(helen)).state).toBe('asked')
  })
})

describe('an id that somebody took beforehand', () => {
  it('keeps no approval from falling, nor other plans from being looked at', async () => {
    await lab.asks(priya, { closing: '2026-12-01' })
    await lab.approves(helen)
    const { seq } = plan()
    const end = (step: string, at: number) => `${closure()?.id}-${step}-${at}`.slice(-64)
    const taken = { ...adverse(), id: end('void', seq + 1) }
    expect(await statusOf(liam, taken)).toBe(200)
    expect((await lab.page(helen)).state).toBe('void')
  })

  it('keeps no plan from closing on its day', async () => {
    await lab.asks(priya, { closing: '2026-12-01' })
    await lab.approves(helen)
    const { seq } = plan()
    const id = `${closure()?.id}-closed-${seq + 1}`.slice(-64)
    const goal = { do: 'write', id, record: idOf('plan'), field: 'goal', text: 'Well.', base: seq }
    expect(await statusOf(liam, goal)).toBe(200)
    lab.clock.day = '2026-12-01'
    lab.service.desk.dayMoved()
    expect(lab.closed()).toBe('2026-12-01')
  })

  it('is said to be taken where a closure is to have that of another entry', async () => {
    for (const id of ['sam', idOf('member')]) {
      const { status, says } = await lab.act(priya, { do: 'ask', id, wish })
      expect([status, says]).toEqual([400, expect.stringContaining('"id"')])
    }
    lab.write(priya, adverse(), adding('action', { what: 'Ring the school' }, 'ring'))
    lab.write(priya, { do: 'remove', id: fresh(), record: 'ring', base: plan().seq })
    expect((await lab.act(priya, { do: 'ask', id: 'ring', wish })).status).toBe(400)
    expect((await lab.page(priya)).state).toBe('open')
  })
})
