import { z } from 'zod'
import { invalid } from './refusal.ts'

const batch = z.object({
  requests: z
    .array(
      z.object({
        id: z.string(),
        method: z.enum(['GET', 'POST', 'PATCH', 'DELETE']),
        url: z.string().startsWith('/'),
        headers: z.record(z.string(), z.string()).default({}),
        body: z.unknown().optional(),
        dependsOn: z.array(z.string()).default([]),
      }),
    )
    .min(1)
    .max(20),
})

type Part = z.infer<typeof batch>['requests'][number]

/**
 * Answers each request of a batch by itself, with the caller's token. It is no transaction: a part that failed undoes no other, and one that depends
 * on it is answered 424. Answers come in another order than they were asked in, as they may.
 */
export async function answerBatch(
  body: unknown,
  asked: Request,
  answer: (request: Request) => Promise<Response>,
) {
  const read = batch.safeParse(body)
  if (!read.success) throw invalid('The batch is not valid: it has 1 to 20 requests.')
  const { requests } = read.data
  if (new Set(requests.map(({ id }) => id.toLowerCase())).size < requests.length) {
    throw invalid('Two requests of the batch have one id.')
  }
  const responses: { id: string; status: number; headers: object; body: unknown }[] = []
  for (const part of requests) {
    const failed = part.dependsOn.some(
      (id) => (responses.find((one) => one.id === id)?.status ?? 424) >= 300,
    )
    responses.unshift(failed ? dependent(part) : await answered(part, asked, answer))
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
  part: Part,
  asked: Request,
  answer: (request: Request) => Promise<Response>,
) {
  const headers = new Headers(part.headers)
  headers.set('authorization', asked.headers.get('authorization') ?? '')
  const init = { method: part.method, headers }
  const hasBody = part.body !== undefined && part.method !== 'GET'
  const response = await answer(
    new Request(
      `https://graph.microsoft.com/v1.0${part.url}`,
      hasBody ? { ...init, body: JSON.stringify(part.body) } : init,
    ),
  )
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') === true
  return {
    id: part.id,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isJson ? (JSON.parse(text) as unknown) : text === '' ? null : text,
  }
}
