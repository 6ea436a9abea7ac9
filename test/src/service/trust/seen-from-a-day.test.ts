import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LiveEvents } from '../../../../src/api/live.ts'
import type { Sent } from '../../../../src/plan/operation.ts'
import {
  adding,
  grace,
  helen,
  liam,
  omar,
  openFamily,
  openServiceLab,
  priya,
  ruth,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

/*
 * Sight that begins or ends with a day, a directory or an emergency, and with no event of the plan: what was kept for many
 * readers, or is told of how a text came to be, must not outlast it.
 */

let lab: ServiceLab
let key: string
beforeEach(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
})
afterEach(() => lab.close())

const seq = () => lab.log.plan(key)?.seq ?? 0
let made = 0
const fresh = () => `day-${(made += 1)}`
async function write(who: Person, ...operations: Sent[]): Promise<void> {
  const reply = await lab.post(who, `/api/plans/${key}/operations`, { operations })
  if (reply.status !== 200) throw new Error(await reply.text())
}
const types = (who: Person, record: string, text: string) =>
  write(who, { do: 'write', id: fresh(), record, field: 'note', text, base: seq() })
async function since(who: Person, number: number): Promise<LiveEvents['view']> {
  const reply = await lab.ask(who, `/api/plans/${key}/events?wait=1&since=${number}`)
  if (reply.status !== 200) throw new Error(`${reply.status}`)
  return (await reply.json()) as LiveEvents['view']
}
const sees = async (who: Person, record: string) => {
  const reply = await lab.ask(who, `/api/plans/${key}`)
  const { records } = (await reply.json()) as LiveEvents['view']
  return records.some(({ id }) => id === record)
}
const shares = (from: string, to?: string) =>
  adding('sharing', {
    agency: omar.agency,
    purpose: 'Support',
    basis: 'consent',
    categories: ['general', 'health'],
    decision: 'share',
    why: 'So that housing fits.',
    from,
    ...(to ? { to } : {}),
  })
const joins = (who: Person, from: string) =>
  adding('member', { oid: who.oid, name: who.name, agency: who.agency, role: 'member', from })
/** In an emergency, which lasts for hours. */
async function opens(who: Person): Promise<void> {
  const at = `${lab.clock.day}T09:00:00.000Z`
  const until = '2026-11-27T09:00:00.000Z'
  lab.log.emergencies.open({ plan: key, oid: who.oid, why: 'A child is missing', at, until })
  if (!(await sees(who, 'sam'))) throw new Error('it did not open')
}
const score = () =>
  adding(
    'evidence',
    { measure: 'score', who: 'sam', on: '2026-11-01', instrument: 'EPDS', number: 9, note: 'Low.' },
    'score',
  )

describe('a row that is shared with an agency from tomorrow on', () => {
  beforeEach(async () => {
    await write(priya, joins(omar, '2026-06-01'), shares('2026-11-26'), score())
  })

  it('is shown to it from tomorrow on, also where its view is kept, and no more once that has run out', async () => {
    expect(await sees(omar, 'score')).toBe(false)
    lab.clock.day = '2026-11-26'
    expect(await sees(omar, 'score')).toBe(true)
    lab.clock.day = '2026-11-25'
    expect(await sees(omar, 'score')).toBe(false)
  })

  it('is not told by what was typed into it and taken out again today', async () => {
    const number = seq()
    await types(priya, 'score', 'She spoke of the fire. Low.')
    await types(priya, 'score', 'Low.')
    lab.clock.day = '2026-11-26'
    await types(priya, 'score', 'Low, and better.')
    const view = await since(omar, number)
    expect(JSON.stringify(view.records)).toContain('Low, and better.')
    expect(JSON.stringify(view)).not.toContain('fire')
    expect(view.texts).toBeUndefined()
  })

  it('is told step by step from the day on which it is shared', async () => {
    lab.clock.day = '2026-11-26'
    const number = seq()
    await types(priya, 'score', 'Low, and better.')
    expect((await since(omar, number)).texts).toHaveLength(1)
  })
})

describe('somebody who read in an emergency and has a place in the team since', () => {
  it('is not told how a text came to be while they were in no team', async () => {
    await write(priya, joins(omar, '2026-11-26'))
    await opens(omar)
    const head =
      [...(lab.log.plan(key)?.records.values() ?? [])].find(({ kind }) => kind === 'plan')?.id ?? ''
    const number = seq()
    const goal = { do: 'write', record: head, field: 'goal' } as const
    await write(priya, { ...goal, id: fresh(), text: 'The fire. Calm.', base: seq() })
    await write(priya, { ...goal, id: fresh(), text: 'Calm.', base: seq() })
    expect((await since(omar, number)).texts).toBeUndefined()
    lab.clock.day = '2026-11-26'
    await write(priya, { ...goal, id: fresh(), text: 'Calm days.', base: seq() })
    expect(JSON.stringify(await since(omar, number))).not.toContain('fire')
  })
})

describe('somebody whom the directory has under another agency', () => {
  it('is shown nothing that was kept for their view, nor who is there', async () => {
    expect(await sees(grace, 'sam')).toBe(true)
    const signs = (who: Person, nth: number) =>
      lab.post(who, `/api/plans/${key}/presence`, { page: 'one', nth, here: true })
    expect((await signs(grace, 1)).status).toBe(200)
    expect(await (await signs(priya, 1)).json()).toEqual({ present: [{ name: grace.name }] })
    const moved = { oid: grace.oid, name: grace.name, agency: liam.agency }
    lab.log.directory.keep(moved, helen.oid, '2026-11-25T10:00:00.000Z')
    expect((await lab.ask(grace, `/api/plans/${key}`)).status).toBe(404)
    expect((await signs(grace, 2)).status).toBe(404)
    expect(await (await signs(priya, 2)).json()).toEqual({ present: [] })
    for (const path of ['closure', 'closure/record', 'events?wait=1']) {
      const answers = [await lab.ask(grace, `/api/plans/${key}/${path}`)]
      answers.push(await lab.ask(grace, `/api/plans/no-such-plan/${path}`))
      const told = await Promise.all(answers.map(async (one) => [one.status, await one.text()]))
      expect(told[0]).toEqual(told[1])
    }
  })
})

describe('an emergency that begins and ends while others have the plan open', () => {
  const status = async (who: Person, path = '') =>
    (await lab.ask(who, `/api/plans/${key}${path}`)).status
  const routes = ['', '/closure', '/closure/record', '/closure/record?as=csv']

  it('opens the plan for its time, without what is kept for the team, and to nobody beside', async () => {
    const said = { person: 'sam', on: '2026-11-01', words: 'Stay.', how: 'drawing' }
    await write(priya, adding('voice', said, 'said'))
    const colleague: Person = { ...omar, oid: 'aaaaaaaa-0000-4000-8000-000000000099' }
    for (const path of routes) expect(await status(omar, path)).toBe(404)
    await opens(omar)
    for (const path of routes) {
      expect([path, await status(omar, path)]).toEqual([path, 200])
      expect([path, await status(colleague, path)]).toEqual([path, 404])
    }
    expect([await sees(omar, 'said'), await sees(grace, 'said')]).toEqual([false, true])
    const tried = { do: 'reopen', id: fresh(), why: 'So.' }
    expect((await lab.post(omar, `/api/plans/${key}/closure`, tried)).status).toBe(403)
    const sign = { page: 'one', nth: 1, here: true }
    const beat = await lab.post(omar, `/api/plans/${key}/presence`, sign)
    expect([beat.status, await beat.json()]).toEqual([200, { present: [] }])
    lab.clock.day = '2026-11-28'
    for (const path of routes) expect([path, await status(omar, path)]).toEqual([path, 404])
    expect((await lab.post(omar, `/api/plans/${key}/presence`, { ...sign, nth: 2 })).status).toBe(
      404,
    )
  })

  it('ends for a practitioner as soon as the family is restricted, and goes on for a manager', async () => {
    const head =
      [...(lab.log.plan(key)?.records.values() ?? [])].find(({ kind }) => kind === 'plan')?.id ?? ''
    await opens(omar)
    await opens(ruth)
    const set = { do: 'set', record: head, field: 'restricted', base: seq() } as const
    await write(helen, { ...set, id: fresh(), value: true })
    for (const path of routes) {
      expect([path, await status(omar, path), await status(ruth, path)]).toEqual([path, 404, 200])
    }
  })
})
