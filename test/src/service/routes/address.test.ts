import { afterEach, expect, it } from 'vitest'
import { grace, openFamily, openServiceLab, type ServiceLab } from '../service-lab.ts'

let lab: ServiceLab
afterEach(() => lab.close())

async function looksFrom(gateways: number, headers: Record<string, string>) {
  lab = await openServiceLab({ gateways })
  const authorization = await lab.office.authorization(grace.oid, grace.roles)
  const url = `http://127.0.0.1:3978/api/plans/${openFamily(lab)}`
  const request = new Request(url, { headers: { ...headers, authorization } })
  await lab.service.fetch(request, { address: '192.0.2.7' })
  return lab.log.access.rows(1)[0]?.address
}

it('a look has the address of its socket, whatever a header claims', async () => {
  expect(await looksFrom(0, { 'x-forwarded-for': '203.0.113.9' })).toBe('192.0.2.7')
})

it('a look through the council’s own gateway has the address that the gateway was asked from', async () => {
  const chain = { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' }
  expect(await looksFrom(1, chain)).toBe('203.0.113.9')
})

it('a look that came over no network has no address', async () => {
  lab = await openServiceLab()
  await lab.ask(grace, `/api/plans/${openFamily(lab)}`)
  expect(lab.log.access.rows(1)).toMatchObject([{ oid: grace.oid, address: null }])
})
