import { expect, test } from 'vitest'
import { ask } from '../../../src/lists/answer.ts'
import { createGraphClient, type Send } from '../../../src/lists/graph-client.ts'
import { fakeTiming } from './lab.ts'

/** A client whose requests get the answers given, in turn, and then 200. */
function clientOf(...answers: (() => Response)[]) {
  const timing = fakeTiming()
  const sent: { url: string; headers: Headers; at: number; body: string }[] = []
  const tokens: number[] = []
  const send: Send = async (request) => {
    const { url, headers } = request
    sent.push({ url, headers, at: timing.now(), body: await request.text() })
    return (answers[sent.length - 1] ?? ok)()
  }
  const token = async () => `token-${tokens.push(timing.now())}`
  return { client: createGraphClient({ token, send, timing, patience: 60_000 }), sent, timing }
}

const ok = () => Response.json({ value: [] })
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(null, { status: code, headers })
const silence = () => {
  throw new TypeError('fetch failed')
}

const get = { method: 'get', path: '/sites/s/lists' } as const
const post = { method: 'post', path: '/sites/s/lists', body: { displayName: 'N' } } as const

test('a question that is throttled twice is answered after both waits, each as long as asked', async () => {
  const wait = (seconds: string) => status(429, { 'retry-after': seconds })
  const { client, sent, timing } = clientOf(wait('3'), wait('10'))
  expect(await ask(client, post)).toEqual({ outcome: 'answered', body: { value: [] } })
  expect(timing.waits).toEqual([3000, 10_000])
  expect(sent.map(({ at }) => at)).toEqual([0, 3000, 13_000])
  expect(new Set(sent.map(({ body }) => body))).toEqual(new Set(['{"displayName":"N"}']))
})

test('a question whose wait would be longer than its patience is given up at once, saying how long to leave Graph alone', async () => {
  const { client, timing } = clientOf(status(429, { 'retry-after': '60' }))
  expect(await ask(client, get)).toEqual({ outcome: 'busy', after: 60_000 })
  expect(timing.waits).toEqual([])
})

test('a question whose wait just fits its patience is asked again', async () => {
  const { client, timing } = clientOf(status(429, { 'retry-after': '59' }))
  expect(await ask(client, get)).toMatchObject({ outcome: 'answered' })
  expect(timing.waits).toEqual([59_000])
})

test('a reading question is asked again after silence, at most five times in all', async () => {
  const { client, sent } = clientOf(silence, silence, silence, silence, silence)
  expect(await ask(client, get)).toEqual({ outcome: 'busy', after: null })
  expect(sent).toHaveLength(5)
})

test('a new row is sent once when the answer is lost', async () => {
  const { client, sent } = clientOf(status(504))
  expect(await ask(client, post)).toEqual({ outcome: 'busy', after: null })
  expect(sent).toHaveLength(1)
})

test('every attempt carries a token asked for then, and says which app asks', async () => {
  const { client, sent } = clientOf(status(503), status(503))
  await ask(client, get)
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer token-1',
    'Bearer token-2',
    'Bearer token-3',
  ])
  const ids = sent.map(({ headers }) => headers.get('client-request-id'))
  expect(new Set(ids).size).toBe(3)
  expect(sent[0]?.headers.get('user-agent')).toBe('NONISV|Council|FamilyOutcomePlan/1.0')
})

test('a token that cannot be had leaves the question unasked and the work waiting', async () => {
  const timing = fakeTiming()
  const token = async () => Promise.reject(new Error('the issuer is away'))
  const client = createGraphClient({ token, send: async () => ok(), timing })
  expect(await ask(client, post)).toEqual({ outcome: 'busy', after: null })
})

test('a token never leaves for another host, whatever a link says', async () => {
  const { client, sent } = clientOf()
  const away = { method: 'get', path: 'https://graph.example.com/v1.0/sites' } as const
  await expect(ask(client, away)).rejects.toThrow('a link leads away from Graph')
  expect(sent).toEqual([])
})

/** Requests under way. A socket keeps the real ones; nothing would keep these from being collected, with whoever waits for them. */
const open: Request[] = []

test('an answer that never comes is given up when the patience is over', async () => {
  const send: Send = (request) => {
    open.push(request)
    return new Promise((_, reject) => {
      if (request.signal.aborted) reject(new Error('aborted'))
      request.signal.addEventListener('abort', () => reject(new Error('aborted')))
    })
  }
  const client = createGraphClient({ token: async () => 't', send, patience: 30 })
  expect(await ask(client, post)).toEqual({ outcome: 'busy', after: null })
})
