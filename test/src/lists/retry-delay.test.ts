import { expect, test } from 'vitest'
import { askedDelay, retryDelay } from '../../../src/lists/retry-delay.ts'

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers })
const plain = 'https://graph.microsoft.com/v1.0/sites/s/lists'
const query = `${plain}/1/items?$expand=fields&$filter=x`

test.each([
  ['throttling is waited out as long as it says', 'GET', answer(429, { 'retry-after': '7' }), 7000],
  [
    'throttling of a new row too, since it was not taken',
    'POST',
    answer(429, { 'retry-after': '7' }),
    7000,
  ],
  ['throttling that says nothing is waited out a while', 'PATCH', answer(429), 500],
  ['a busy service is asked again', 'GET', answer(503, { 'retry-after': '3' }), 3000],
  ['a guarded write is sent again after a lost answer', 'PATCH', answer(504), 500],
  ['a guarded write is sent again after silence', 'DELETE', null, 500],
  [
    'a new row is not sent again by a busy service',
    'POST',
    answer(503, { 'retry-after': '3' }),
    null,
  ],
  ['a new row is not sent again after a lost answer', 'POST', answer(504), null],
  ['a new row is not sent again after silence', 'POST', null, null],
  ['what is refused is not sent again', 'PATCH', answer(412), null],
  ['what fails inside the service is not sent again', 'GET', answer(500), null],
  ['what went well is not sent again', 'GET', answer(200), null],
] as const)('%s', (_, method, got, delay) => {
  expect(retryDelay({ method, url: plain, answer: got, number: 0 }, 0)).toBe(delay)
})

test('a query over too many rows is not asked again, though it is called throttling', () => {
  const attempt = { method: 'GET', url: query, number: 0 }
  expect(retryDelay({ ...attempt, answer: answer(429) }, 0)).toBeNull()
  const timed = answer(429, { 'retry-after': '2' })
  expect(retryDelay({ ...attempt, answer: timed }, 0)).toBe(2000)
})

test('waits grow from attempt to attempt, and the fifth attempt is the last', () => {
  const delays = [0, 1, 2, 3, 4].map((number) =>
    retryDelay({ method: 'GET', url: plain, answer: answer(503), number }, 1),
  )
  expect(delays).toEqual([1000, 2000, 4000, 8000, null])
})

test('chance makes an asked wait longer and never shorter', () => {
  const attempt = { method: 'GET', url: plain, answer: answer(429, { 'retry-after': '7' }) }
  expect(retryDelay({ ...attempt, number: 0 }, 1)).toBe(7500)
})

test.each<[string, Record<string, string>, number | null]>([
  ['nothing said', {}, null],
  ['seconds', { 'retry-after': '7' }, 7000],
  ['no time at all', { 'retry-after': '0' }, 0],
  ['a later reset of the rate limit', { 'retry-after': '7', 'ratelimit-reset': '31' }, 31_000],
  ['an earlier reset of the rate limit', { 'retry-after': '7', 'ratelimit-reset': '3' }, 7000],
  ['a reset alone', { 'ratelimit-reset': '12' }, 12_000],
  [
    'a date, counted from the answer’s own',
    { 'retry-after': 'Sun, 22 Nov 2026 10:00:30 GMT', date: 'Sun, 22 Nov 2026 10:00:00 GMT' },
    30_000,
  ],
  [
    'a date gone by',
    { 'retry-after': 'Sun, 22 Nov 2026 09:59:00 GMT', date: 'Sun, 22 Nov 2026 10:00:00 GMT' },
    0,
  ],
  ['a date without the answer’s own', { 'retry-after': 'Sun, 22 Nov 2026 10:00:30 GMT' }, null],
  ['nonsense', { 'retry-after': 'soon' }, null],
])('%s is understood', (_, headers, delay) => {
  expect(askedDelay(new Headers(headers))).toBe(delay)
})
