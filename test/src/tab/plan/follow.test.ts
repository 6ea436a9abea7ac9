import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PlanView } from '../../../../src/plan/view.ts'
import type { Answer } from '../../../../src/tab/answer.ts'
import type { PlanSource } from '../../../../src/tab/plan/follow.ts'
import type { PlanNews } from '../../../../src/tab/plan/plan-state.ts'

const pace = { hello: 40, silence: 200, asking: 20, longestWait: 40 }
const view = { key: 'k', seq: 1, on: '2026-11-26' } as PlanView
const stops: (() => void)[] = []

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.resetModules()
})

/** A page of its own: whether streams are held back is remembered as long as a page lives. */
async function follow(source: PlanSource): Promise<PlanNews[]> {
  const { followPlan } = await import('../../../../src/tab/plan/follow.ts')
  const news: PlanNews[] = []
  stops.push(followPlan(source, (one) => news.push(one), pace))
  return news
}

function streamOf(...blocks: readonly string[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const block of blocks) controller.enqueue(new TextEncoder().encode(`${block}\n\n`))
    },
  })
  return async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}
const viewBlock = `event: view\ndata: ${JSON.stringify(view)}`
const answered: Answer<PlanView> = { kind: 'answered', value: view }
const neverAsked = () => Promise.reject(new Error('asked'))

describe('following a plan', () => {
  it('the view arrives first and the page is live', async () => {
    const news = await follow({ stream: streamOf(viewBlock), plan: neverAsked })
    await vi.waitFor(() => expect(news).toContainEqual({ kind: 'view', view, isStreamed: true }))
    expect(news[0]).toEqual({ kind: 'connection', connection: 'live' })
  })

  it('a network that holds streams back is asked instead', async () => {
    const held = (signal: AbortSignal) =>
      new Promise<Response>((_, failed) => {
        signal.addEventListener('abort', () => failed(new DOMException('', 'AbortError')))
      })
    const news = await follow({ stream: held, plan: async () => answered })
    await vi.waitFor(() => expect(news).toContainEqual({ kind: 'connection', connection: 'asked' }))
    expect(news).toContainEqual({ kind: 'view', view })
  })

  it('somebody who left the team is shown that nothing is here, and is not asked again', async () => {
    const stream = vi.fn(streamOf(viewBlock, 'event: gone\ndata: {}'))
    const news = await follow({ stream, plan: neverAsked })
    await vi.waitFor(() => expect(news.at(-1)).toEqual({ kind: 'gone' }))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(stream).toHaveBeenCalledTimes(1)
  })

  it.each([
    [401, 'sign-in'],
    [404, 'gone'],
  ])('a refusal of %i ends in %s', async (status, kind) => {
    const news = await follow({
      stream: async () => new Response('{}', { status }),
      plan: neverAsked,
    })
    await vi.waitFor(() => expect(news.at(-1)).toEqual({ kind }))
  })

  it('a service that restarts is followed again by itself', async () => {
    let calls = 0
    const stream = async () => {
      calls += 1
      if (calls === 1) return new Response('', { status: 503 })
      return streamOf(viewBlock)()
    }
    const news = await follow({ stream, plan: neverAsked })
    await vi.waitFor(() => expect(news).toContainEqual({ kind: 'view', view, isStreamed: true }))
    expect(news[0]).toEqual({ kind: 'connection', connection: 'lost' })
  })
})
