import { z } from 'zod'
import type { Question } from './answer.ts'

/** At most this many questions go in one batch; Graph refuses more. */
export const mostInBatch = 20

const batchAnswer = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).nullish(),
      body: z.unknown().optional(),
    }),
  ),
})

/** What came back for one question of a batch. */
export interface Part {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** The address of a question within Graph, its options encoded. */
export function addressOf({ path, query = {} }: Question): string {
  const options = Object.entries(query).map(([name, one]) => `${name}=${encodeURIComponent(one)}`)
  const within = path.replace(/^https:\/\/graph\.microsoft\.com\/v1\.0/, '')
  const mark = within.includes('?') ? '&' : '?'
  return options.length === 0 ? within : `${within}${mark}${options.join('&')}`
}

/** The body of a batch, each question under its place as its id. */
export const batchOf = (questions: readonly Question[]) => ({
  requests: questions.map((question, place) => ({
    id: String(place),
    method: question.method.toUpperCase(),
    url: addressOf(question),
    ...(question.body === undefined ? {} : { body: question.body }),
    headers: {
      ...(question.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(question.ifMatch === undefined ? {} : { 'If-Match': question.ifMatch }),
    },
  })),
})

/** The parts of a batch's answer by the place of their question; Graph gives them in any order. */
export function partsOf(body: unknown): ReadonlyMap<number, Part> {
  const read = batchAnswer.safeParse(body)
  if (!read.success) return new Map()
  return new Map(
    read.data.responses.map(({ id, status, headers, body: own }) => [
      Number(id),
      { status, headers: new Headers(headers ?? {}), body: own ?? null },
    ]),
  )
}
