import type { Send } from '../../../src/lists/graph-client.ts'
import type { LocalGraph } from '../../../src/local/graph/local-graph.ts'

/** What becomes of one request. A `crash` is our own: nothing of this process goes on after it. */
export const fates = [
  'through',
  'lost',
  'unavailable',
  'throttled',
  'throttled-silently',
  'no-network',
  'lost-network',
  'stale',
  'crash-before',
  'crash-after',
] as const
export type Fate = (typeof fates)[number]

/** A request as it left. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly ifMatch: string | null
  readonly body: string
}

/** The line to a local Graph: the first requests meet the fates given, the others go through. */
export function openLine(graph: LocalGraph, coming: readonly Fate[] = []) {
  const sent: Sent[] = []
  const crash = Promise.withResolvers<'crashed'>()
  const line = { sent, isCut: false, crashed: crash.promise, send: carry as Send }

  async function carry(request: Request): Promise<Response> {
    const fate = line.isCut ? 'crash-before' : (coming[sent.length] ?? 'through')
    const copy = request.clone()
    sent.push({
      method: request.method,
      path: request.url.replace(/^.*\/v1\.0/, ''),
      ifMatch: request.headers.get('if-match'),
      body: await copy.text(),
    })
    return meet(fate, request)
  }

  async function meet(fate: Fate, request: Request): Promise<Response> {
    switch (fate) {
      case 'through':
        return graph.dispatch(request)
      case 'lost':
        await graph.dispatch(request)
        return new Response(null, { status: 504 })
      case 'unavailable':
        return new Response('<h1>Service unavailable</h1>', { status: 503 })
      case 'throttled':
        return new Response(null, { status: 429, headers: { 'retry-after': '2' } })
      case 'throttled-silently':
        return new Response(null, { status: 429 })
      case 'no-network':
        throw new TypeError('fetch failed')
      case 'lost-network':
        await graph.dispatch(request)
        throw new TypeError('terminated')
      case 'stale':
        return request.headers.has('if-match')
          ? new Response(null, { status: 412 })
          : graph.dispatch(request)
      case 'crash-after':
        await graph.dispatch(request)
        return die()
      case 'crash-before':
        return die()
    }
  }

  async function die(): Promise<never> {
    line.isCut = true
    crash.resolve('crashed')
    return new Promise<never>(() => undefined)
  }

  return line
}

export type Line = ReturnType<typeof openLine>
