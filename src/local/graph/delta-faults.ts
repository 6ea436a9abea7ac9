import { z } from 'zod'

/**
 * How an answer about changes may be spoilt. `repeated`: each item stands in it twice, first under no contents and then as it is. `error-inside`: an
 * error stands among the items, as was seen after a removal. `removed-first`, `removed-last`: each item is told as removed as well. `torn`: a page
 * that says neither where the next one is nor that it was the last.
 */
export type DeltaFault = 'repeated' | 'error-inside' | 'removed-first' | 'removed-last' | 'torn'

const item = z.looseObject({ id: z.string() })
const page = z.looseObject({ value: z.array(item) })

type Item = z.infer<typeof item>

/** The answer under a fault; one that is no page of items is left as it is. */
export async function alter(answer: Response, fault: DeltaFault): Promise<Response> {
  const body: unknown = await answer.json()
  const read = page.safeParse(body)
  const headers = { 'content-type': 'application/json' }
  const altered = read.success ? spoilt(read.data, fault) : body
  return new Response(JSON.stringify(altered), { status: answer.status, headers })
}

function spoilt(read: z.infer<typeof page>, fault: DeltaFault): object {
  const { value } = read
  switch (fault) {
    case 'repeated':
      return { ...read, value: value.flatMap((one) => [emptied(one), one]) }
    case 'error-inside':
      return { ...read, value: [...value.slice(1), errorInside] }
    case 'removed-first':
      return { ...read, value: value.flatMap((one) => [removed(one), one]) }
    case 'removed-last':
      return { ...read, value: value.flatMap((one) => [one, removed(one)]) }
    case 'torn': {
      const { '@odata.nextLink': _, '@odata.deltaLink': __, ...rest } = read
      return rest
    }
  }
}

/** An item before anything was written in it: of one that comes twice only the last counts. */
const emptied = (one: Item): Item => ({ ...one, fields: {} })
const removed = ({ id }: Item) => ({ id, deleted: { state: 'deleted' } })

/** Source: github.com/microsoftgraph/msgraph-sdk-typescript, issues 544 and 545. */
const errorInside = {
  error: { code: 'InternalServerError', message: 'Cannot write a deleted resource.' },
}
