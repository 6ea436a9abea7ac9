import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { ask, pathTo } from '../../../src/lists/answer.ts'
import { createGraphClient } from '../../../src/lists/graph-client.ts'
import { fakeTiming } from './lab.ts'

function clientThat(answers: () => Response) {
  const urls: string[] = []
  const send = async ({ url }: Request) => {
    urls.push(url)
    return answers()
  }
  return { client: createGraphClient({ token: async () => 't', send, timing: fakeTiming() }), urls }
}

const get = { method: 'get', path: '/sites/s/lists' } as const
const refusing = (status: number, code: string) => () =>
  Response.json({ error: { code, message: 'Sam Hartley is not in school' } }, { status })

test.each([
  [400, { outcome: 'refused', status: 400, code: 'invalidRequest' }],
  [401, { outcome: 'forbidden' }],
  [403, { outcome: 'forbidden' }],
  [404, { outcome: 'gone' }],
  [408, { outcome: 'busy', after: null }],
  [409, { outcome: 'taken' }],
  [410, { outcome: 'gone' }],
  [412, { outcome: 'conflict' }],
  [423, { outcome: 'busy', after: null }],
  [429, { outcome: 'busy', after: null }],
  [500, { outcome: 'busy', after: null }],
  [503, { outcome: 'busy', after: null }],
] as const)('%i is told as a value', async (status, told) => {
  const { client } = clientThat(refusing(status, 'invalidRequest'))
  expect(await ask(client, get)).toEqual(told)
})

test.each([
  ['in the message', refusing(400, 'invalidRequest')],
  ['in the code', refusing(400, 'Field Sam Hartley is too long')],
  ['in a page', () => new Response('<p>Sam Hartley</p>', { status: 400 })],
  [
    'in broken JSON',
    () =>
      new Response('{"error": "Sam Hartley', {
        status: 400,
        headers: { 'content-type': 'application/json' },
      }),
  ],
])('nothing that a refusal quotes %s goes any further', async (_, answers) => {
  const told = await ask(clientThat(answers).client, get)
  expect(told).toMatchObject({ outcome: 'refused', status: 400 })
  expect(inspect(told, { depth: 9 })).not.toContain('Sam')
})

test('an error of our own does not quote what was sent', async () => {
  const { client } = clientThat(() => Response.json({}))
  const body = { fields: { FullName: 'Sam Hartley', Days: 1n } }
  const thrown = await ask(client, { method: 'post', path: '/sites/s/lists', body }).catch(
    (error: unknown) => error,
  )
  expect(thrown).toBeInstanceOf(Error)
  expect(inspect(thrown, { depth: 9 })).not.toContain('Sam')
})

test('an answer without a body is an answer', async () => {
  const { client } = clientThat(() => new Response(null, { status: 204 }))
  expect(await ask(client, { method: 'delete', path: '/sites/s' })).toEqual({
    outcome: 'answered',
    body: null,
  })
})

test('ids and filters reach Graph whole, whatever is in them', async () => {
  const { client, urls } = clientThat(() => Response.json({ value: [] }))
  const path = pathTo('sites', 'council.sharepoint.com,5f3c,9a21', 'lists', 'a/b#c?d e%', 'items')
  const filter = "fields/RowKey eq 'O''Hara & Sons #1 + https://x?y=z'"
  await ask(client, { method: 'get', path, query: { $filter: filter, $expand: 'fields' } })
  const url = new URL(urls[0] ?? '')
  expect(url.origin + url.pathname).toBe(
    'https://graph.microsoft.com/v1.0/sites/council.sharepoint.com%2C5f3c%2C9a21/lists/a%2Fb%23c%3Fd%20e%25/items',
  )
  expect(Object.fromEntries(url.searchParams)).toEqual({ $filter: filter, $expand: 'fields' })
})
