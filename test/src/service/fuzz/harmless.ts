import { expect } from 'vitest'
import { refusal } from '../../../../src/api/errors.ts'

/** What tells of the inside of a program: lines of a stack, places of files, what it is written in. */
const inside = [
  /\n\s+at /,
  /node_modules/,
  /file:\/\//,
  /\.m?[jt]s:\d/,
  /\/work\//,
  /SQLITE/,
  /ZodError/,
  /node:internal/,
]

/** An answer that is no bug, tells nothing of the inside, and is a refusal of the contract where it refuses. Gives its text. */
export async function expectHarmless(reply: Response, asked: string): Promise<string> {
  const isStream = reply.headers.get('content-type') === 'text/event-stream'
  if (isStream) await reply.body?.cancel()
  const text = isStream ? '' : await reply.text()
  const about = `${asked} -> ${reply.status} ${text.slice(0, 300)}`
  expect(reply.status, about).toBeLessThan(500)
  for (const sign of inside) expect(sign.test(text), `${about} shows ${sign}`).toBe(false)
  if (reply.status >= 400 && reply.headers.get('content-type')?.includes('json') && text !== '') {
    expect(refusal.safeParse(JSON.parse(text)).success, about).toBe(true)
  }
  return text
}

/** Nothing that was sent became part of what every object has. */
export function expectUnpolluted(): void {
  const fresh: Record<string, unknown> = {}
  for (const name of ['admin', 'polluted', 'parent', 'roles']) expect(fresh[name]).toBeUndefined()
  expect(Object.keys(Object.prototype)).toEqual([])
}
