import { expect } from 'vitest'
import { refusal } from '../../../../src/api/errors.ts'

/** What tells of the inside of a program: lines of a stack, places of files, what it is written in. */
export const inside =
  /\n\s+at |node_modules|file:\/\/|\.m?[jt]s:\d|\/work\/|SQLITE|ZodError|node:internal/

/** An answer that is no bug, tells nothing of the inside, and is a refusal of the contract where it refuses. Gives its text. */
export async function expectHarmless(reply: Response, asked: string): Promise<string> {
  const isStream = reply.headers.get('content-type') === 'text/event-stream'
  if (isStream) await reply.body?.cancel()
  const text = isStream ? '' : await reply.text()
  const trouble = [
    ...(reply.status >= 500 ? ['is a bug'] : []),
    ...(inside.test(text) ? ['shows the inside'] : []),
    ...(isRefusalOfContract(reply, text) ? [] : ['is no refusal of the contract']),
  ]
  expect([asked, reply.status, text.slice(0, trouble.length * 300), trouble]).toEqual([
    asked,
    reply.status,
    '',
    [],
  ])
  return text
}

function isRefusalOfContract({ status, headers }: Response, text: string): boolean {
  const isJson = headers.get('content-type')?.includes('json') === true
  return status < 400 || !isJson || text === '' || refusal.safeParse(JSON.parse(text)).success
}

/** Nothing that was sent became part of what every object has. */
export function expectUnpolluted(): void {
  const fresh: Record<string, unknown> = {}
  expect(['admin', 'polluted', 'parent', 'roles'].map((name) => fresh[name])).toEqual(
    Array.from({ length: 4 }),
  )
  expect(Object.keys(Object.prototype)).toEqual([])
}
