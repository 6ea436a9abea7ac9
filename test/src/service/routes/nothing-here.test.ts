import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adding, omar, openFamily, openServiceLab, type ServiceLab } from '../service-lab.ts'

let lab: ServiceLab
let key: string
beforeAll(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
})
afterAll(() => lab.close())

async function whole(reply: Response) {
  const body = Buffer.from(await reply.arrayBuffer()).toString('base64')
  return { status: reply.status, headers: [...reply.headers], body }
}

describe('a plan that one may not see', () => {
  it.each(['', '/events'])('looks like none, byte by byte, at its address%s', async (rest) => {
    const hidden = await whole(await lab.ask(omar, `/api/plans/${key}${rest}`))
    const none = await whole(await lab.ask(omar, `/api/plans/${key.replace(/^./, '_')}${rest}`))
    expect(hidden.status).toBe(404)
    expect(hidden).toEqual(none)
  })

  it('looks like none to whoever writes to it', async () => {
    const body = { operations: [adding('person', { name: 'Kit', kind: 'adult' })] }
    const hidden = await whole(await lab.post(omar, `/api/plans/${key}/operations`, body))
    const none = await whole(await lab.post(omar, '/api/plans/none/operations', body))
    expect(hidden.status).toBe(404)
    expect(hidden).toEqual(none)
  })

  it('looks like none to whoever writes what is at fault', async () => {
    const body = { operations: [adding('person', { nome: 'Kit' })] }
    const hidden = await whole(await lab.post(omar, `/api/plans/${key}/operations`, body))
    const none = await whole(await lab.post(omar, '/api/plans/none/operations', body))
    expect(hidden.status).toBe(404)
    expect(hidden).toEqual(none)
  })

  it('looks like none to whoever sends a change of its lead’s again', async () => {
    const id = lab.log.eventsSince(key, 0)[2]?.operation ?? ''
    const operation = { ...adding('person', { name: 'Kit', kind: 'adult' }), id }
    const body = { operations: [operation] }
    const hidden = await whole(await lab.post(omar, `/api/plans/${key}/operations`, body))
    expect(hidden).toEqual(await whole(await lab.post(omar, '/api/plans/none/operations', body)))
  })

  it('is in nobody’s list of families but its team’s', async () => {
    const reply = await lab.ask(omar, '/api/families')
    expect(await reply.json()).toEqual({ on: '2026-11-25', rows: [] })
  })
})
