import type { Send } from '../../lists/graph-client.ts'

/** An answer of Graph as it came: its status, headers, JSON body (null where it has none) and how many milliseconds it took. */
export interface Raw {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
  readonly ms: number
}

/** What a request has besides its path; `as` is the resource that its answer should be, or be a collection of. */
export interface RawOptions {
  readonly body?: unknown
  readonly ifMatch?: string
  readonly as?: string
}

/** Asks Graph once, without repeating anything, as a probe has to see what really comes. */
export type AskRaw = (method: string, path: string, options?: RawOptions) => Promise<Raw>

export interface Line {
  readonly send: Send
  readonly token: string
  readonly now: () => number
  /** Hears of each body that should be a resource. */
  readonly heard: (resource: string, body: unknown) => void
}

export function createAskRaw({ send, token, now, heard }: Line): AskRaw {
  return async (method, path, { body, ifMatch, as } = {}) => {
    const url = path.startsWith('https:') ? path : `https://graph.microsoft.com/v1.0${path}`
    const headers = new Headers({ authorization: `Bearer ${token}` })
    headers.set('user-agent', 'NONISV|Council|FamilyOutcomePlan/1.0')
    if (body !== undefined) headers.set('content-type', 'application/json')
    if (ifMatch !== undefined) headers.set('if-match', ifMatch)
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const before = now()
    const answer = await send(new Request(url, init))
    const text = await answer.text()
    const ms = now() - before
    const isJson = answer.headers.get('content-type')?.includes('json') === true
    const read: unknown = isJson ? JSON.parse(text) : null
    if (as !== undefined && answer.ok) for (const one of membersOf(read)) heard(as, one)
    return { status: answer.status, headers: answer.headers, body: read, ms }
  }
}

/** The members of a collection, or the one resource that was answered. */
const membersOf = (body: unknown): unknown[] => {
  const value = textless(body)['value']
  return Array.isArray(value) ? value : [body]
}

/** A body whose properties can be looked at, whatever it is. */
export const textless = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}

/** A text at a path of properties; empty where there is none. */
export function textAt(body: unknown, ...path: readonly string[]): string {
  const found = path.reduce<unknown>((at, name) => textless(at)[name], body)
  return typeof found === 'string' ? found : ''
}
