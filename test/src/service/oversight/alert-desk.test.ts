import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  ada,
  grace,
  helen,
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
  lab = await openServiceLab()
  key = openFamily(lab)
})
afterEach(() => lab.close())

const raise = (plan: string | null) =>
  lab.log.alerts.raise({
    at: '2026-11-25T09:00:00.000Z',
    plan,
    kind: plan === null ? 'unusual' : 'put-back',
    oid: null,
    why: null,
  })
const idsOf = async (who: Person) => {
  const reply = await lab.ask(who, '/api/alerts')
  const { alerts } = (await reply.json()) as { alerts: { id: string }[] }
  return alerts.map(({ id }) => id)
}
const seen = async (who: Person, id: string) =>
  (await lab.post(who, `/api/alerts/${id}/seen`, {})).status

describe('alerts', () => {
  it('of a family go to its lead and its manager, and all of them to auditors', async () => {
    const [own, other, general] = [raise(key), raise(openFamily(lab)), raise(null)]
    lab.log.alerts.raise({ at: 'now', plan: 'gone', kind: 'put-back', oid: null, why: null })
    expect(await idsOf(priya)).toEqual([other, own])
    expect(await idsOf(helen)).toEqual([other, own])
    expect(await idsOf(grace)).toEqual([])
    expect(await idsOf(ruth)).toEqual([])
    expect(await idsOf(ada)).toEqual(expect.arrayContaining([own, other, general]))
    expect((await lab.ask(pat, '/api/alerts')).status).toBe(403)
  })

  it('no longer go to a lead who has left the team', async () => {
    raise(key)
    lab.log.directory.drop(priya.oid, ruth.oid, '2026-11-25T10:00:00.000Z')
    expect(await idsOf(priya)).toEqual([])
  })

  it('are seen once, by whoever was first', async () => {
    const id = raise(key)
    expect([await seen(helen, id), await seen(priya, id)]).toEqual([200, 200])
    expect(lab.log.alerts.find(id)).toMatchObject({ seenBy: helen.oid })
  })

  it('of a family are seen to in the family, and those of none by auditors', async () => {
    const [own, general] = [raise(key), raise(null)]
    expect([await seen(grace, own), await seen(ada, own), await seen(priya, general)]).toEqual([
      404, 404, 404,
    ])
    expect(await seen(ada, general)).toBe(200)
    expect(lab.log.alerts.find(own)).toMatchObject({ seenBy: null })
  })

  it('that are read are on the access log of the plans they are about', async () => {
    raise(key)
    await idsOf(priya)
    expect(lab.log.access.rows(1, key)).toMatchObject([
      { what: 'GET /api/alerts', oid: priya.oid, plans: [key] },
    ])
  })
})
