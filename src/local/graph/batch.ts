import { z } from 'zod'
import { invalid } from './refusal.ts'

const part = z.object({
  id: z.string(),
  method: z.enum(['GET', 'POST', 'PATCH', 'DELETE']),
  url: z.string().startsWith('/'),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
})

type Part = z.infer<typeof part>

/**
 * Answers each request of a batch by itself, with the caller's token. It is no transaction: a part that failed undoes no other, and one that depends
 * on it is answered 424. Answers come in another order than they were asked in, as they may.
 */
export async function answerBatch(
  body: unknown,
  asked: Request,
  answer: (request: Request) => Promise<Response>,
  most: number,
) {
  const read = z.object({ requests: z.array(part).min(1).max(most) }).safeParse(body)
  if (!read.success) throw invalid(`The batch is not valid: it has 1 to ${most} requests.`)
  const { requests } = read.data
  if (new Set(requests.map(({ id }) => id.toLowerCase())).size < requests.length) {
    throw invalid('Two requests of the batch have one id.')
  }
  const responses: { id: string; status: number; headers: object; body: unknown }[] = []
  for (const one of requests) {
    const failed = one.dependsOn.some(
      (id) => (responses.find((known) => known.id === id)?.status ?? 424) >= 300,
    )
    responses.unshift(failed ? dependent(one) : await answered(one, asked, answer))
  }
  return { responses }
}

const dependent = ({ id }: Part) => ({
  id,
  status: 424,
  headers: {},
  body: { error: { code: 'failedDependency', message: 'A request it depends on failed.' } },
})

async function answered(
  { id, ...one }: Part,
  asked: Request,
  answer: (request: Request) => Promise<Response>,
) {
  const headers = new Headers(one.headers)
  headers.set('authorization', asked.headers.get('authorization') ?? '')
  const init = { method: one.method, headers }
  const hasBody = one.body !== undefined && one.method !== 'GET'
  const response = await answer(
    new Request(
      `https://graph.microsoft.com/v1.0${one.url}`,
      hasBody ? { ...init, body: JSON.stringify(one.body) } : init,
    ),
  )
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') === true
  return {
    id,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isJson ? (JSON.parse(text) as unknown) : text === '' ? null : text,
  }
}
