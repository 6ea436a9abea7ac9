import { ResponseType, type Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import { askedDelay } from './retry-delay.ts'
import { isUnreachable, reach } from './unreachable.ts'

/**
 * Why Graph did not do what was asked. `conflict`: somebody else wrote first. `gone`: it is not there. `taken`: the name or the unique value is
 * in use. `busy`: try again, after so many milliseconds where Graph says; the work may or may not have been done. `forbidden`: our credentials do
 * not reach. `refused`: the request itself is wrong. None of them holds anything of what was asked or answered.
 */
export type Refusal =
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'forbidden' }
  | { readonly outcome: 'busy'; readonly after: number | null }
  | { readonly outcome: 'refused'; readonly status: number; readonly code: string }

export type Answer = { readonly outcome: 'answered'; readonly body: unknown } | Refusal

/** What is asked of Graph. `path` is made by `pathTo`, or a link Graph gave; `query` options are written with their `$`; `ifMatch` guards a write. */
export interface Question {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly ifMatch?: string
}

/** A way to ask Graph: one request for each question, or many questions in one. */
export type Ask = (question: Question) => Promise<Answer>

/** Text compared with one column, as a filter: a quote in it is doubled, and the whole is encoded when it is sent. */
export const equals = (column: string, text: string): string =>
  `fields/${column} eq '${text.replaceAll("'", "''")}'`

/** A path of names and ids, each encoded, because the client encodes nothing. */
export const pathTo = (...steps: readonly string[]): string =>
  steps.map((step) => `/${encodeURIComponent(step)}`).join('')

/** Asks Graph and gives its answer, or why there is none, as a value; only a bug of ours throws. */
export async function ask(client: Client, question: Question): Promise<Answer> {
  const request = client.api(question.path).responseType(ResponseType.RAW)
  for (const [name, value] of Object.entries(question.query ?? {})) {
    request.query({ [name]: encodeURIComponent(value) })
  }
  if (question.ifMatch !== undefined) request.header('If-Match', question.ifMatch)
  try {
    const response: Response = await send(request, question)
    return await read(response)
  } catch (error) {
    if (isUnreachable(error)) return { outcome: 'busy', after: null }
    throw error
  }
}

async function send(request: ReturnType<Client['api']>, question: Question): Promise<Response> {
  switch (question.method) {
    case 'get':
      return request.get()
    case 'post':
      return request.post(question.body)
    case 'patch':
      return request.patch(question.body)
    case 'delete':
      return request.delete()
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await reach(() => response.text())
  const isJson = response.headers.get('content-type')?.includes('json') === true
  // A page that some gateway answers in Graph's place says nothing of what was done, however well it sounds.
  if (response.ok && text !== '' && !isJson) return { outcome: 'busy', after: null }
  return answerFrom(response.status, response.headers, isJson ? parse(text) : null)
}

/** What an answer of Graph comes to; its body is parsed already, null where it was not JSON. */
export function answerFrom(status: number, headers: Headers, body: unknown): Answer {
  if (status >= 200 && status < 300) return { outcome: 'answered', body }
  if (status === 412) return { outcome: 'conflict' }
  if (status === 404 || status === 410) return { outcome: 'gone' }
  if (status === 409) return { outcome: 'taken' }
  if (status === 401 || status === 403) return { outcome: 'forbidden' }
  if (passing.has(status) || status >= 500) {
    return { outcome: 'busy', after: askedDelay(headers) }
  }
  return { outcome: 'refused', status, code: codeOf(body) }
}

/** Timed out, locked for a moment, too many. */
const passing: ReadonlySet<number> = new Set([408, 423, 429])

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A code is one word; anything longer may quote what was sent, and what was sent is about a family. */
const errorBody = z.object({
  error: z.object({ code: z.string().regex(/^[A-Za-z0-9_.-]{1,64}$/) }),
})

function codeOf(body: unknown): string {
  const known = errorBody.safeParse(body)
  return known.success ? known.data.error.code : 'unknown'
}
