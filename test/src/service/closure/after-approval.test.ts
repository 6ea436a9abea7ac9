import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { adding, grace, helen, liam, priya } from '../service-lab.ts'
import { adverse, fresh, openClosureLab, type OpenLab } from './closure-lab.ts'

let lab: OpenLab
beforeEach(async () => {
  lab = await openClosureLab()
})
afterEach(() => lab.close())

describe('an approval that has not closed its plan yet', () => {
  beforeEach(async () => {
    await lab.asks(priya, { closing: '2026-12-01' })
    await lab.approves(helen)
  })

  it('stands while the goal is typed', async () => {
    lab.write(grace, lab.goal('To be well, all of us.'))
    expect((await lab.page(priya)).state).toBe('approved')
    lab.clock.day = '2026-12-01'
    lab.service.desk.dayMoved()
    expect(lab.closed()).toBe('2026-12-01')
  })

  it('is void once somebody changes a row, says which, and never closes the plan', async () => {
    lab.write(liam, adding('evidence', { measure: 'exclusion', who: 'sam', on: '2026-11-02' }))
    const page = await lab.page(priya)
    expect(page).toMatchObject({
      state: 'void',
      changed: ['Evidence on exclusion was added.'],
      may: { ask: true },
    })
    lab.clock.day = '2026-12-01'
    lab.service.desk.dayMoved()
    expect(lab.closed()).toBeUndefined()
  })

  it('stays void where the row is taken away again', async () => {
    const row = adding('evidence', { measure: 'exclusion', who: 'sam', on: '2026-11-02' }, 'row')
    lab.write(liam, row)
    lab.write(liam, { do: 'remove', id: fresh(), record: 'row', base: 0 })
    expect((await lab.page(priya)).state).toBe('void')
  })

  it('tells somebody from whom the row is hidden only that there is something', async () => {
    const hidden = { measure: 'offence', who: 'sam', on: '2026-11-02', audience: [liam.agency] }
    lab.write(liam, adding('evidence', hidden))
    expect((await lab.page(grace)).changed).toEqual(['Something that you cannot see was changed.'])
    expect((await lab.page(liam)).changed).toEqual(['Evidence on offence was added.'])
  })

  it('is taken back by the lead with a reason, and then counts no more', async () => {
    const closure = (await lab.page(priya)).closure?.id ?? ''
    await lab.act(priya, { do: 'withdraw', id: fresh(), closure, why: 'They asked us to stay.' })
    expect(await lab.page(priya)).toMatchObject({ state: 'void', changed: [] })
    expect((await lab.page(priya)).closure?.fields['overWhy']).toBe('They asked us to stay.')
    lab.clock.day = '2026-12-01'
    lab.service.desk.dayMoved()
    expect(lab.closed()).toBeUndefined()
  })

  it('made void while the service did not look is looked at before it closes anything', async () => {
    const plan = lab.log.plan(lab.key)
    const at = '2026-11-26T10:00:00.000Z'
    const author = { oid: '', name: 'SharePoint', agency: '' }
    const change = { do: 'remove', record: 'judged-2-1' } as const
    const seq = (plan?.seq ?? 0) + 1
    lab.log.append(lab.key, seq - 1, [{ seq, operation: 'by-itself', author, at, change }])
    lab.clock.day = '2026-12-01'
    lab.service.desk.dayMoved()
    expect(lab.closed()).toBeUndefined()
    expect((await lab.page(priya)).changed).toEqual(['Evidence on 2.1 was removed.'])
  })
})

describe('a closed plan', () => {
  beforeEach(async () => {
    await lab.asks(priya)
    await lab.approves(helen)
    lab.clock.day = '2027-01-10'
  })

  it('is not in question by what happens after it', async () => {
    lab.write(priya, adverse('2026-11-26'))
    expect((await lab.page(priya)).state).toBe('closed')
  })

  it('is in question once a row from before it is put right, until a manager confirms it', async () => {
    lab.write(priya, adverse('2026-11-25'))
    const page = await lab.page(helen)
    expect(page).toMatchObject({
      state: 'in-question',
      changed: ['Evidence on 2.1 was added.'],
      may: { confirm: true, reopen: true, decide: false },
    })
    expect(lab.closed()).toBe('2026-11-25')
    const deed = {
      do: 'confirm' as const,
      closure: page.closure?.id ?? '',
      hash: page.hash ?? '',
    }
    expect((await lab.act(priya, { ...deed, id: fresh() })).status).toBe(403)
    expect((await lab.act(helen, { ...deed, id: fresh(), hash: '0'.repeat(64) })).status).toBe(400)
    expect((await lab.act(helen, { ...deed, id: fresh() })).says).toBe('{"state":"closed"}')
    expect((await lab.page(helen)).closure?.fields).toMatchObject({
      confirmed: '2027-01-10',
      confirmedBy: helen.name,
      whole: false,
    })
  })

  it('is opened again by lead or manager with a reason, and the closure stays in its history', async () => {
    expect((await lab.act(grace, { do: 'reopen', id: fresh(), why: 'So.' })).status).toBe(403)
    expect((await lab.act(priya, { do: 'reopen', id: fresh(), why: ' ' })).status).toBe(400)
    expect((await lab.act(priya, { do: 'reopen', id: fresh(), why: 'They asked.' })).says).toBe(
      '{"state":"reopened"}',
    )
    expect(lab.closed()).toBeUndefined()
    const page = await lab.page(helen)
    expect(page).toMatchObject({ state: 'reopened', watch: null, may: { ask: true } })
    expect(page.closure?.fields).toMatchObject({
      decision: 'approved',
      over: 'reopened',
      overBy: priya.name,
      overWhy: 'They asked.',
    })
    await lab.asks(priya, { closing: '2027-01-10', agreed: '2027-01-09' })
    expect((await lab.page(helen)).history).toMatchObject([{ fields: { over: 'reopened' } }])
  })

  it('takes no request, decision or way back that is for an open one', async () => {
    expect((await lab.asks(priya, { closing: '2027-01-10' })).says).toContain('closed already')
    const closure = (await lab.page(helen)).closure?.id ?? ''
    for (const deed of [
      { do: 'approve' as const, id: fresh(), closure, hash: '0'.repeat(64) },
      { do: 'return' as const, id: fresh(), closure, why: 'No.' },
    ])
      expect((await lab.act(helen, deed)).status).toBe(403)
    expect((await lab.act(priya, { do: 'withdraw', id: fresh(), closure })).status).toBe(403)
  })
})
