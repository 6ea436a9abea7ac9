import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PlanView } from '../../../../src/plan/view.ts'
import type { PlanSource } from '../../../../src/api/following/follow.ts'
import type { Seen } from '../../../../src/api/following/follow.ts'
import type { PlanNews } from '../../../../src/api/following/plan-state.ts'

const pace = { hello: 40, silence: 200, asking: 20, longestWait: 40 }
const view = { key: 'k', seq: 1, on: '2026-11-26' } as PlanView
const stops: (() => void)[] = []

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.resetModules()
})

/** A page of its own: whether streams are held back is remembered as long as a page lives. */
async function follow(source: PlanSource): Promise<PlanNews[]> {
  const { followPlan } = await import('../../../../src/api/following/follow.ts')
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
const neverWaited = () => Promise.reject(new Error('waited'))
/** A network in which nothing of a stream arrives. */
const held = (_: number | null, signal: AbortSignal) =>
  new Promise<Response>((__, failed) => {
    signal.addEventListener('abort', () => failed(new DOMException('', 'AbortError')))
  })

describe('following a plan', () => {
  it('the view arrives first and the page is live', async () => {
    const news = await follow({ stream: streamOf(viewBlock), wait: neverWaited })
    await vi.waitFor(() => expect(news).toContainEqual({ kind: 'view', view, isStreamed: true }))
    expect(news[0]).toEqual({ kind: 'connection', connection: 'live' })
  })

  it('who else is there comes as news of its own', async () => {
    const present = [{ name: 'Grace Adeyemi', at: { record: 'head', field: 'goal' } }]
    const block = `event: presence\ndata: ${JSON.stringify({ present })}`
    const news = await follow({ stream: streamOf(viewBlock, block), wait: neverWaited })
    await vi.waitFor(() => expect(news).toContainEqual({ kind: 'presence', present }))
  })

  it('where a network holds streams back each change is waited for, with what was had last', async () => {
    const asked: (Seen | null)[] = []
    const wait = async (seen: Seen | null, signal: AbortSignal) => {
      asked.push(seen)
      if (asked.length > 2) return held(null, signal)
      const body = asked.length === 1 ? JSON.stringify(view) : null
      return new Response(body, { status: body ? 200 : 304, headers: { etag: '"one"' } })
    }
    const news = await follow({ stream: held, wait })
    await vi.waitFor(() => expect(asked).toHaveLength(3))
    expect(news).toContainEqual({ kind: 'connection', connection: 'asked' })
    expect(news).toContainEqual({ kind: 'view', view, isStreamed: true })
    expect(asked).toEqual([null, { seq: 1, tag: '"one"' }, { seq: 1, tag: '"one"' }])
  })

  it('who waits is told that nothing is here any more', async () => {
    const wait = async () => new Response('{}', { status: 404 })
    const news = await follow({ stream: held, wait })
    await vi.waitFor(() => expect(news.at(-1)).toEqual({ kind: 'gone' }))
  })

  it('a change of something that was never heard is not believed: the plan is asked for anew, from what was had', async () => {
    const change = `event: change\ndata: ${JSON.stringify({ seq: 7, after: 5 })}`
    const sinces: (number | null)[] = []
    const news = await follow({
      stream: async (since, signal) => {
        sinces.push(since)
        return since === null ? streamOf(viewBlock, change)() : held(since, signal)
      },
      wait: neverWaited,
    })
    await vi.waitFor(() => expect(sinces).toEqual([null, 1]))
    expect(news.map(({ kind }) => kind)).not.toContain('change')
  })

  it('somebody who left the team is shown that nothing is here, and is not asked again', async () => {
    const stream = vi.fn(streamOf(viewBlock, 'event: gone\ndata: {}'))
    const news = await follow({ stream, wait: neverWaited })
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
      wait: neverWaited,
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
    const news = await follow({ stream, wait: neverWaited })
    await vi.waitFor(() => expect(news).toContainEqual({ kind: 'view', view, isStreamed: true }))
    expect(news[0]).toEqual({ kind: 'connection', connection: 'lost' })
  })
})
