import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Operation } from '../../../../src/plan/operation.ts'
import { readEvents } from '../../../../src/api/following/event-stream.ts'
import {
  adding,
  grace,
  ivy,
  liam,
  openFamily,
  openServiceLab,
  priya,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

const joan = 'bbbbbbbb-0000-4000-8000-000000000001'
let lab: ServiceLab
let key: string
beforeEach(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
})
afterEach(() => lab.close())

const put = (oid: string, body: unknown, who: Person = ivy) =>
  lab.ask(who, `/api/directory/${oid}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const drop = (oid: string) => lab.ask(ivy, `/api/directory/${oid}`, { method: 'DELETE' })
const write = (...operations: Operation[]) =>
  lab.post(priya, `/api/plans/${key}/operations`, { operations })
const memberOf = (oid: string) =>
  [...(lab.log.plan(key)?.records.values() ?? [])].find(({ fields }) => fields['oid'] === oid)
const found = async (who: Person, query: string) => {
  const reply = await lab.ask(who, `/api/directory${query}`)
  return (await reply.json()) as { workers: { name: string }[]; next: string | null }
}

describe('the directory', () => {
  it('takes somebody in, says so, and has it on the access log', async () => {
    lab.looks()
    const reply = await put(joan, { name: 'Joan Bell', agency: 'Eastfield Housing' })
    expect(await reply.json()).toEqual({
      oid: joan,
      name: 'Joan Bell',
      agency: 'Eastfield Housing',
    })
    expect(lab.log.directory.find(joan)?.agency).toBe('Eastfield Housing')
    expect(lab.looks()).toEqual(['Ivy Lennox | PUT /api/directory/:oid | no plan | page | allowed'])
  })

  it.each<[string, unknown, string, string]>([
    ['no agency', { name: 'Joan Bell' }, 'agency', 'is missing'],
    ['an empty name', { name: '', agency: 'Early Help' }, 'name', 'is empty'],
    [
      'another spelling',
      { name: 'J', agency: 'early  help' },
      'agency',
      'is written Early Help here',
    ],
    [
      'a word of audiences',
      { name: 'J', agency: 'professionals' },
      'agency',
      'is a word that stands for others',
    ],
    [
      'somebody of a family',
      { name: 'J', agency: 'person:sam' },
      'agency',
      'is a word that stands for others',
    ],
  ])('takes nobody in with %s', async (_, body, path, says) => {
    const reply = await put(joan, body)
    expect([reply.status, await reply.json()]).toEqual([
      400,
      { code: 'faulty', message: 'What was sent is at fault.', faults: [{ path, says }] },
    ])
    expect(lab.log.directory.find(joan)).toBeNull()
  })

  it('knows people by object ids in small letters alone', async () => {
    const reply = await put(joan.toUpperCase(), { name: 'Joan Bell', agency: 'Early Help' })
    expect(reply.status).toBe(400)
  })

  it('is found in by two letters of a name or an agency, and not by one', async () => {
    expect((await found(priya, '?search=AD')).workers.map(({ name }) => name)).toEqual([
      'Ada Brook',
      'Grace Adeyemi',
    ])
    expect((await found(priya, '?search=police')).workers.map(({ name }) => name)).toEqual([
      'Liam Doyle',
    ])
    expect((await lab.ask(priya, '/api/directory?search=a')).status).toBe(400)
    expect((await lab.ask(priya, '/api/directory?search=%20a%20')).status).toBe(400)
  })

  it('shows twenty of many to whoever searches, and all to its keeper, page after page', async () => {
    for (let count = 0; count < 120; count += 1) {
      const oid = `cccccccc-0000-4000-8000-${String(count).padStart(12, '0')}`
      lab.log.directory.keep({ oid, name: `Zed ${count}`, agency: 'Z' }, ivy.oid, 'then')
    }
    expect((await found(priya, '?search=zed')).workers).toHaveLength(20)
    const first = await found(ivy, '')
    const second = await found(ivy, `?after=${first.next}`)
    expect([first.workers.length, second.workers.length, second.next]).toEqual([100, 29, null])
  })
})

describe('whoever joins a team', () => {
  const joins = (fields: Record<string, string>) =>
    write(adding('member', { role: 'member', from: '2026-11-01', ...fields }))

  it('has the name and agency of the directory, whatever was sent', async () => {
    await put(joan, { name: 'Joan Bell', agency: 'Eastfield Housing' })
    const sent = { oid: joan, name: 'Somebody Else', agency: 'Northshire Police' }
    expect((await joins(sent)).status).toBe(200)
    expect(memberOf(joan)?.fields).toMatchObject({ name: 'Joan Bell', agency: 'Eastfield Housing' })
  })

  it('need be named by their id alone', async () => {
    await put(joan, { name: 'Joan Bell', agency: 'Eastfield Housing' })
    expect((await joins({ oid: joan })).status).toBe(200)
    expect(memberOf(joan)?.fields).toMatchObject({ name: 'Joan Bell', agency: 'Eastfield Housing' })
  })

  it('is somebody the directory knows', async () => {
    const reply = await joins({ oid: joan, name: 'Joan Bell', agency: 'Early Help' })
    expect(await reply.json()).toMatchObject({
      faults: [
        {
          path: 'operations[0].fields.oid',
          says: 'is not in the directory: ask an administrator',
        },
      ],
    })
    expect(memberOf(joan)).toBeUndefined()
  })

  it('is not told apart by somebody who may not add to the team', async () => {
    const asked = (oid: string) =>
      lab.post(grace, `/api/plans/${key}/operations`, {
        operations: [adding('member', { oid, role: 'member', from: '2026-11-01' })],
      })
    const [known, unknown] = [await asked(ivy.oid), await asked(joan)]
    expect([known.status, unknown.status]).toEqual([403, 403])
    expect(await known.text()).toBe(await unknown.text())
  })
})

describe('somebody the directory drops', () => {
  const dropped = async (who: Person) => expect((await drop(who.oid)).status).toBe(204)

  it('has no plan any more from the next request on', async () => {
    expect((await lab.ask(grace, `/api/plans/${key}`)).status).toBe(200)
    await dropped(grace)
    expect((await lab.ask(grace, `/api/plans/${key}`)).status).toBe(404)
    expect(await (await lab.ask(grace, '/api/me')).json()).toMatchObject({ agency: '' })
  })

  it('loses the living stream at once, and the others keep theirs', async () => {
    const listen = async (who: Person) => {
      const reply = await lab.ask(who, `/api/plans/${key}/events`)
      if (!reply.body) throw new Error('there is no stream')
      const events = readEvents(reply.body)
      // The comment in front, and the first view.
      await events.next()
      await events.next()
      return events
    }
    const [theirs, others] = [await listen(grace), await listen(liam)]
    await dropped(grace)
    expect(await theirs.next()).toMatchObject({ value: { event: 'gone' } })
    await write(adding('person', { name: 'Kit', kind: 'adult' }))
    expect(await others.next()).toMatchObject({ value: { event: 'change' } })
    await theirs.return(undefined)
    await others.return(undefined)
  })

  it('opens no new plan', async () => {
    await dropped(priya)
    const opening = {
      family: 'Osei',
      framework: 'supporting-families-2022',
      opened: '2026-11-01',
    }
    expect((await lab.post(priya, '/api/plans', opening)).status).toBe(403)
    expect(await (await lab.ask(priya, '/api/me')).json()).toMatchObject({ mayOpenNewPlan: false })
  })
})
