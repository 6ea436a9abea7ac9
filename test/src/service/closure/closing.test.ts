import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adding, grace, helen, liam, omar, priya, ruth } from '../service-lab.ts'
import { adverse, fresh, openClosureLab, wish, type OpenLab } from './closure-lab.ts'

let lab: OpenLab
beforeEach(async () => {
  lab = await openClosureLab()
})
afterEach(() => lab.close())

describe('a closure', () => {
  it('is asked for by the lead, approved by a manager and closes the plan on its day', async () => {
    expect(await lab.asks(priya)).toMatchObject({ status: 200, says: '{"state":"asked"}' })
    expect(lab.closed()).toBeUndefined()
    expect(await lab.approves(helen)).toMatchObject({ status: 200, says: '{"state":"closed"}' })
    expect(lab.closed()).toBe('2026-11-25')
    const { closure, state } = await lab.page(priya)
    expect(state).toBe('closed')
    expect(closure?.fields).toMatchObject({
      decision: 'approved',
      decided: '2026-11-25',
      decidedBy: helen.name,
      whole: true,
    })
  })

  it('that ends tomorrow leaves the plan open today, and closes it tomorrow by itself', async () => {
    await lab.asks(priya, { closing: '2026-11-26' })
    expect((await lab.approves(helen)).says).toBe('{"state":"approved"}')
    expect(lab.closed()).toBeUndefined()
    lab.clock.day = '2026-11-26'
    lab.service.desk.dayMoved()
    expect(lab.closed()).toBe('2026-11-26')
    expect((await lab.page(grace)).state).toBe('closed')
  })

  it('whose day was missed closes the plan on that day all the same', async () => {
    await lab.asks(priya, { closing: '2026-11-26' })
    await lab.approves(helen)
    lab.clock.day = '2026-12-03'
    lab.service.desk.dayMoved()
    expect(lab.closed()).toBe('2026-11-26')
  })

  it('may name a day on which support had ended already', async () => {
    await lab.asks(priya, { closing: '2026-11-11' })
    expect((await lab.approves(helen)).says).toBe('{"state":"closed"}')
    expect(lab.closed()).toBe('2026-11-11')
  })

  it('is told to whoever has the plan open, as it is written', async () => {
    const told: (string | undefined)[] = []
    const stop = lab.service.desk.follow(grace, lab.key, (view) => {
      told.push(String(view?.records.find(({ kind }) => kind === 'plan')?.fields['closed']))
    })
    await lab.asks(priya)
    await lab.approves(helen)
    stop?.()
    expect(told).toEqual(['undefined', 'undefined', '2026-11-25'])
  })

  it('has each passing on the access log', async () => {
    lab.looks()
    await lab.asks(priya)
    await lab.asks(omar)
    await lab.approves(helen)
    await lab.asks(priya, { closing: '2026-02-30' })
    expect(lab.looks()).toEqual([
      `Priya Nair | closure ask | ${lab.key} | page | allowed`,
      `Omar Farouk | closure ask | ${lab.key} | page | refused`,
      `Helen Marsh | closure | ${lab.key} | page | allowed`,
      `Helen Marsh | closure approve | ${lab.key} | page | allowed`,
      `Priya Nair | POST /api/plans/:key/closure | ${lab.key} | page | faulty`,
    ])
  })
})

describe('a request', () => {
  it('comes from the lead or a manager, and from no member', async () => {
    expect((await lab.asks(grace)).status).toBe(403)
    expect((await lab.page(grace)).may.ask).toBe(false)
    expect((await lab.page(helen)).may.ask).toBe(true)
    expect((await lab.asks(helen)).status).toBe(200)
  })

  it('is never approved by the manager who made it, and is by another', async () => {
    await lab.asks(helen)
    const own = await lab.page(helen)
    expect(own).toMatchObject({ hash: null, may: { decide: false } })
    expect(own.whyNot).toBe('You asked for this closure, so another manager decides.')
    const { closure, hash } = await lab.page(ruth)
    const approve = {
      do: 'approve' as const,
      id: fresh(),
      closure: closure?.id ?? '',
      hash: hash ?? '',
    }
    expect((await lab.act(helen, approve)).status).toBe(403)
    expect((await lab.act(priya, { ...approve, id: fresh() })).status).toBe(403)
    expect((await lab.act(ruth, { ...approve, id: fresh() })).status).toBe(200)
  })

  it('is made once, and sending it again asks for nothing more', async () => {
    const deed = { do: 'ask' as const, id: 'once', wish }
    expect((await lab.act(priya, deed)).status).toBe(200)
    expect((await lab.act(priya, deed)).status).toBe(200)
    expect((await lab.act(helen, deed)).status).toBe(400)
    expect((await lab.asks(priya)).says).toContain('has been asked for already')
    expect((await lab.page(priya)).history).toEqual([])
  })

  it('is sent back with a reason, and not without one; then it can be made again', async () => {
    await lab.asks(priya)
    const { closure } = await lab.page(helen)
    const back = { do: 'return' as const, id: fresh(), closure: closure?.id ?? '' }
    expect((await lab.act(helen, { ...back, why: ' ' })).status).toBe(400)
    expect((await lab.act(helen, { ...back, why: 'The review is not held.' })).status).toBe(200)
    const page = await lab.page(priya)
    expect(page).toMatchObject({ state: 'returned', may: { ask: true } })
    expect(page.closure?.fields['why']).toBe('The review is not held.')
    await lab.asks(priya)
    expect(await lab.page(priya)).toMatchObject({
      state: 'asked',
      history: [{ fields: { decision: 'returned' } }],
    })
  })

  it('is taken back by the lead, and not by a member', async () => {
    await lab.asks(priya)
    const closure = (await lab.page(priya)).closure?.id ?? ''
    const back = { do: 'withdraw' as const, closure }
    expect((await lab.act(grace, { ...back, id: fresh() })).status).toBe(403)
    expect((await lab.act(priya, { ...back, id: fresh() })).says).toBe('{"state":"withdrawn"}')
    expect((await lab.approves(helen)).status).toBe(403)
    expect(lab.closed()).toBeUndefined()
  })

  it('to close without all outcomes says why, and counts as such', async () => {
    lab.write(priya, adverse())
    const without = await lab.asks(priya)
    expect(without).toMatchObject({ status: 400 })
    expect(without.says).toContain('"path":"unmet"')
    expect((await lab.asks(priya, { unmet: 'They move away.' })).status).toBe(200)
    expect((await lab.approves(helen)).status).toBe(200)
    expect((await lab.page(priya)).closure?.fields).toMatchObject({
      whole: false,
      unmet: 'They move away.',
    })
  })

  it('that was whole when it was made is not approved once it is not, for nobody said why', async () => {
    await lab.asks(priya)
    lab.write(priya, adverse())
    const refused = await lab.approves(helen)
    expect(refused).toMatchObject({ status: 403 })
    expect(refused.says).toContain('does not say why')
  })

  it('is decided as it was seen: another plan is refused, with what changed', async () => {
    await lab.asks(priya)
    const { closure, hash } = await lab.page(helen)
    lab.write(liam, adding('evidence', { measure: 'exclusion', who: 'sam', on: '2026-11-02' }))
    const deed = { do: 'approve' as const, closure: closure?.id ?? '', hash: hash ?? '' }
    const refused = await lab.act(helen, { ...deed, id: fresh() })
    expect(refused).toMatchObject({ status: 400 })
    expect(refused.says).toContain('Evidence on exclusion was added.')
    expect(lab.closed()).toBeUndefined()
    expect((await lab.approves(helen)).status).toBe(200)
  })

  it('is no operation of anybody: neither the closure nor the closed day is written freely', async () => {
    await lab.asks(priya)
    const closure = (await lab.page(priya)).closure?.id ?? ''
    const set = (record: string, field: string, value: string) => ({
      do: 'set' as const,
      id: fresh(),
      record,
      field,
      value,
      base: 0,
    })
    const record = lab.goal('').record
    const tried = [
      adding('closure', { asked: '2026-11-25', closing: '2026-11-25', decision: 'approved' }),
      set(closure, 'decision', 'approved'),
      set(closure, 'reason', 'Another.'),
      set(record, 'closed', '2026-11-25'),
      { do: 'remove' as const, id: fresh(), record: closure, base: 0 },
    ]
    for (const who of [priya, helen, grace]) {
      for (const operation of tried) {
        const { kind } = lab.service.desk.write(who, lab.key, [operation], 'page')
        expect(kind).toBe('not-allowed')
      }
    }
  })
})
