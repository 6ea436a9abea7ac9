import { afterEach, beforeEach, expect, it } from 'vitest'
import { createClient } from '../../../src/api/client.ts'
import { serve, type Served } from '../../../src/service/serve.ts'
import { openServiceLab, priya, type ServiceLab } from '../service/service-lab.ts'

let lab: ServiceLab
let served: Served
beforeEach(async () => {
  lab = await openServiceLab()
  served = await serve(lab.service, 0)
})
afterEach(async () => {
  await served.close()
  await lab.close()
})

it('a client opens a plan and reads it back, asking for a token before each request', async () => {
  let asked = 0
  const { api } = createClient(served.origin, async () => {
    asked += 1
    return (await lab.office.authorization(priya.oid, priya.roles)).slice('Bearer '.length)
  })
  const opened = await api.plans.$post({
    json: {
      family: 'Osei',
      framework: 'supporting-families-2022',
      opened: '2026-11-01',
    },
  })
  expect(opened.status).toBe(201)
  const { key } = await opened.json()
  const reply = await api.plans[':key'].$get({ param: { key } })
  expect((await reply.json()).me.role).toBe('lead')
  expect(asked).toBe(2)
})
