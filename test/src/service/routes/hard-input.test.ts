import { afterAll, beforeAll, expect, it } from 'vitest'
import { adding, ivy, openFamily, openServiceLab, priya, type ServiceLab } from '../service-lab.ts'

let lab: ServiceLab
let key: string
beforeAll(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
})
afterAll(() => lab.close())

const lists = `${'['.repeat(400_000)}${']'.repeat(400_000)}`
const objects = `${'{"a":'.repeat(140_000)}1${'}'.repeat(140_000)}`
const within = (value: string) =>
  `{"operations":[{"do":"add","id":"a","kind":"person","record":"p","fields":{"name":${value}}}]}`
const keysOf = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`key${place}`, 1]))

it.each([
  ['lists', lists],
  ['objects', objects],
  ['lists in a field', within(lists)],
  ['objects in a field', within(objects)],
])('%s as deep as a body may be are at fault, and no bug', async (_, body) => {
  const operations = await lab.post(priya, `/api/plans/${key}/operations`, body)
  const plans = await lab.post(priya, '/api/plans', body)
  const directory = await lab.ask(ivy, '/api/directory/bbbbbbbb-0000-4000-8000-000000000001', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
  })
  expect([operations, plans, directory].map(({ status }) => status)).toEqual([400, 400, 400])
})

it('faults are all named up to 500, and beyond that counted', async () => {
  const send = async (count: number) => {
    const operations = [adding('person', { name: 'Kit', kind: 'child', ...keysOf(count) })]
    const reply = await lab.post(priya, `/api/plans/${key}/operations`, { operations })
    return ((await reply.json()) as { faults: object[] }).faults
  }
  expect(await send(500)).toHaveLength(500)
  const faults = await send(502)
  expect(faults).toHaveLength(501)
  expect(faults.at(-1)).toEqual({ path: '', says: 'has 2 more faults' })
})

it('what is answered to a great many faults is no longer than what was sent', async () => {
  const bodies = [
    ['/api/plans', JSON.stringify(keysOf(60_000))],
    [
      `/api/plans/${key}/operations`,
      JSON.stringify({ operations: [adding('person', keysOf(60_000))] }),
    ],
  ] as const
  for (const [path, body] of bodies) {
    const reply = await lab.post(priya, path, body)
    expect(reply.status).toBe(400)
    expect((await reply.text()).length).toBeLessThan(body.length)
  }
})
