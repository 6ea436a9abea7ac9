import { afterEach, beforeEach, expect, it } from 'vitest'
import { grace, openServiceLab, priya, type Person, type ServiceLab } from '../service-lab.ts'

let lab: ServiceLab
beforeEach(async () => void (lab = await openServiceLab()))
afterEach(() => lab.close())

const keyOf = async (who: Person) =>
  ((await (await lab.ask(who, '/api/drafts/key')).json()) as { key: string }).key

it('the key of unsaved words is one person’s own, stored by nobody on its way, and on the access log', async () => {
  const reply = await lab.ask(priya, '/api/drafts/key')
  expect(reply.headers.get('cache-control')).toBe('no-store')
  const { key } = (await reply.json()) as { key: string }
  expect(Buffer.from(key, 'base64')).toHaveLength(32)
  expect(lab.looks().at(-1)).toBe('Priya Nair | GET /api/drafts/key | no plan | page | allowed')
  expect([await keyOf(priya), await keyOf(grace)]).toEqual([key, expect.not.stringContaining(key)])
})

it('nobody gets it without a sign-in', async () => {
  expect((await lab.ask(null, '/api/drafts/key')).status).toBe(401)
})
