import { followPlan, usualPace } from '../../../src/api/following/follow.ts'
import { createPlanStore, standingIn } from '../../../src/api/following/plan-store.ts'
import type { LiveEvents } from '../../../src/api/live.ts'
import type { Standing, TextPlace } from '../../../src/plan/coedit/co-text.ts'
import { openText, type Delivery, type TextSession } from '../../../src/plan/coedit/text-session.ts'
import type { Sent } from '../../../src/plan/operation.ts'
import type { Arrivals } from './arrivals.ts'
import { textAfter, type Deed } from './deeds.ts'
import { longTexts, needId } from './plan.ts'

/** Somebody with a page of the plan open, by the product’s own client at its usual pace. */
export interface Editor {
  act(deed: Deed): void
  /** The number of the last event that is shown; 0 before the first. */
  seq(): number
  isUnsaved(): boolean
  close(): void
}

export interface Door {
  readonly origin: string
  readonly plan: string
  /** An Authorization header. */
  readonly authorization: string
}

const later = (milliseconds: number, work: () => void) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}
const rest = (milliseconds: number) =>
  new Promise<void>((resolve) => void later(milliseconds, resolve))

const stream = 'plan'

export function openEditor(place: number, door: Door, arrivals: Arrivals): Editor {
  const { origin, plan, authorization } = door
  const store = createPlanStore()
  const sessions = new Map<string, TextSession>()
  let made = 0
  let setting = 0

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${origin}/api/plans/${plan}${path}`, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), authorization },
    })
  const makeId = () => `editor-${place}-${Date.now()}-${(made += 1)}`
  const seq = () => {
    const state = store.state()
    return state.kind === 'open' ? state.view.seq : 0
  }

  async function post(operation: Sent, at = performance.now()): Promise<Delivery> {
    try {
      const reply = await ask('/operations', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operations: [operation] }),
      })
      const text = await reply.text()
      if (!reply.ok && reply.status < 500 && reply.status !== 429) throw new Error(text)
      if (!reply.ok) return { kind: 'later' }
      const { seq: number } = JSON.parse(text) as { seq: number }
      arrivals.left({ editor: place, stream, number, at })
      return { kind: 'written', seq: number }
    } catch (error) {
      if (error instanceof TypeError) return { kind: 'later' }
      throw error
    }
  }

  async function read(text: TextPlace, since: number): Promise<Standing | null> {
    for (;;) {
      try {
        const reply = await ask(`/events?wait=1&since=${since}`)
        const view = (await reply.json()) as LiveEvents['view']
        if (reply.ok) return standingIn(view, view.texts ?? [], text)
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
      }
      await rest(usualPace.asking)
    }
  }

  async function set(deed: Extract<Deed, { do: 'set' }>): Promise<void> {
    const { record, field, value } = deed
    const operation = { do: 'set', id: makeId(), record, field, value, base: seq() } as const
    setting++
    while ((await post(operation)).kind === 'later') await rest(usualPace.asking)
    setting--
  }

  store.onTexts((view, trails) => {
    for (let at = 0; at < longTexts; at++) {
      const text = { record: needId(at), field: 'why' }
      const standing = standingIn(view, trails, text)
      if (!standing) continue
      const known = sessions.get(text.record)
      const session =
        known ??
        openText(standing, text, {
          send: (operation) => post(operation),
          later,
          makeId,
          alarm(error) {
            throw error
          },
          read: (since) => read(text, since),
        })
      sessions.set(text.record, session)
      session.hear(standing)
    }
  })

  const stop = followPlan(
    {
      stream: (since, signal) =>
        ask(`/events${since === null ? '' : `?since=${since}`}`, { signal }),
      wait: () => Promise.reject(new TypeError('streams are not held back here')),
    },
    (news) => {
      store.tell(news)
      if (news.kind === 'view' || news.kind === 'change') arrivals.came(place, stream, seq())
    },
    usualPace,
    { holdsStreams: false },
  )

  return {
    act(deed) {
      if (deed.do === 'set') return void set(deed)
      const session = sessions.get(deed.record)
      if (!session) return undefined
      const { text } = session.shown()
      const { at, out, put } = textAfter(text, deed)
      session.type(text.slice(0, at) + put + text.slice(at + out), at + put.length)
      return undefined
    },
    seq,
    isUnsaved: () => setting > 0 || [...sessions.values()].some((one) => one.isUnsaved()),
    close: stop,
  }
}
