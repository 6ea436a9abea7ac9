import { followPlan, type Network as Streams } from '../../api/following/follow.ts'
import { createPlanStore, standingIn, type PlanStore } from '../../api/following/plan-store.ts'
import type { LiveEvents } from '../../api/live.ts'
import type { WrittenAnswer } from '../../api/schemas.ts'
import type { Standing, TextPlace } from '../../plan/coedit/co-text.ts'
import {
  answeredValue,
  chosen,
  coValue,
  heardValue,
  launchedValue,
  shownValue,
  type CoValue,
} from '../../plan/coedit/co-value.ts'
import type { ClashTold } from '../../plan/coedit/way.ts'
import type { Draft } from '../../plan/coedit/draft.ts'
import { openText, type Delivery, type TextSession } from '../../plan/coedit/text-session.ts'
import type { Sent } from '../../plan/operation.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { PlanView } from '../../plan/view.ts'
import type { Network } from './network.ts'
import type { Person } from './people.ts'
import type { Truth } from './truth.ts'

/** Somebody with a page of the plan open: its texts and its values, as the product's own client holds them. */
export interface Editor {
  readonly person: Person
  text(place: TextPlace): TextSession | null
  value(record: string): CoValue | null
  choose(record: string, value: string): void
  view(): PlanView | null
  isUnsaved(): boolean
  /** Closes the page, whatever is on its way, and opens another. What was unsaved is kept outside of it. */
  reopen(): void
  readonly clashes: () => number
  close(): void
}

interface EditorPorts {
  readonly person: Person
  readonly network: Network
  readonly plan: PlanKey
  readonly texts: readonly TextPlace[]
  /** Records whose name anybody may change. */
  readonly values: readonly string[]
  readonly truth: Truth
  readonly streams: Streams
}

const later = (milliseconds: number, work: () => void) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}
const textPace = { gathering: 120, again: 150 }
const pace = { hello: 3000, silence: 40_000, asking: 50, longestWait: 400 }
const nameOf = ({ record, field }: TextPlace) => `${record} ${field}`

export function openEditor(ports: EditorPorts): Editor {
  const { person, network, plan, texts, values, truth, streams } = ports
  const drafts = new Map<string, Draft>()
  const kept = new Map<string, CoValue>()
  let made = 0
  let clashes = 0
  let page = open()

  function makeId(): string {
    const id = `${person.name.replace(' ', '-')}-${(made += 1)}`
    truth.senders.set(id, person.oid)
    return id
  }

  async function post(operation: Sent): Promise<Delivery & { answer?: WrittenAnswer }> {
    try {
      const reply = await network.ask(`/api/plans/${plan}/operations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operations: [operation] }),
      })
      if (reply.ok) {
        const answer = (await reply.json()) as WrittenAnswer
        return { kind: 'written', seq: answer.seq, answer }
      }
      if (reply.status === 429 || reply.status >= 500) return { kind: 'later' }
      truth.refused.push(`${operation.id}: ${reply.status} ${await reply.text()}`)
      return { kind: 'refused' }
    } catch {
      return { kind: 'later' }
    }
  }

  async function read(place: TextPlace, since: number): Promise<Standing | null> {
    for (;;) {
      try {
        const reply = await network.ask(`/api/plans/${plan}/events?wait=1&since=${since}`)
        const view = (await reply.json()) as LiveEvents['view']
        if (reply.ok) return standingIn(view, view.texts ?? [], place)
      } catch {
        // The network or the service is away; that is what this is about.
      }
      await new Promise<void>((resolve) => later(textPace.again, resolve))
    }
  }

  function open() {
    const store = createPlanStore()
    const sessions = new Map<string, TextSession>()
    let isOpen = true
    const stop = followPlan(
      {
        stream: (since, signal) =>
          network.ask(`/api/plans/${plan}/events${since === null ? '' : `?since=${since}`}`, {
            signal,
          }),
        wait: (seen, signal) =>
          network.ask(`/api/plans/${plan}/events?wait=1${seen ? `&since=${seen.seq}` : ''}`, {
            signal,
            headers: seen ? { 'if-none-match': seen.tag } : {},
          }),
      },
      (news) => {
        const told = news.kind === 'view' ? news.view : news.kind === 'change' ? news.change : null
        store.tell(news)
        const state = store.state()
        if (told && state.kind === 'open') hearValues(state.view, told.clashes ?? [])
      },
      pace,
      streams,
    )
    store.onTexts((view, trails) => {
      for (const place of texts) {
        const standing = standingIn(view, trails, place)
        if (!standing) continue
        const session = sessions.get(nameOf(place)) ?? openOne(place, standing)
        sessions.set(nameOf(place), session)
        session.hear(standing)
      }
    })

    function openOne(place: TextPlace, standing: Parameters<typeof openText>[0]): TextSession {
      const name = nameOf(place)
      return openText(
        standing,
        place,
        {
          send: async (operation) =>
            isOpen ? post(operation) : new Promise<Delivery>(() => undefined),
          later,
          makeId,
          alarm: ({ message }) => truth.refused.push(`${name} was begun anew: ${message}`),
          read: (since) => (isOpen ? read(place, since) : new Promise(() => undefined)),
          keep(draft) {
            if (!isOpen) return
            if (draft) drafts.set(name, draft)
            else drafts.delete(name)
          },
        },
        { draft: drafts.get(name) ?? null, pace: textPace },
      )
    }
    return {
      store,
      sessions,
      close() {
        isOpen = false
        stop()
      },
    }
  }

  function hearValues(view: PlanView, told: readonly ClashTold[]): void {
    for (const record of values) {
      const shown = view.records.find(({ id }) => id === record)
      const name = shown?.fields['name'] ?? null
      const lost = told.find((one) => one.record === record && one.field === 'name')?.lost
      const before = kept.get(record) ?? coValue(name, view.seq)
      kept.set(
        record,
        heardValue(before, name, view.seq, typeof lost === 'string' ? lost : undefined),
      )
    }
  }

  async function pump(record: string): Promise<void> {
    const value = kept.get(record)
    if (!value || value.flight) return
    const leaving = launchedValue(value, { record, field: 'name' }, value.next ? makeId() : '')
    kept.set(record, leaving)
    const { flight } = leaving
    if (!flight) return
    for (;;) {
      const delivery = await post(flight)
      if (delivery.kind === 'refused') return
      if (delivery.kind === 'written') {
        const clash = delivery.answer?.clashes?.find(({ operation }) => operation === flight.id)
        if (clash) clashes++
        const now = kept.get(record) ?? leaving
        kept.set(record, answeredValue(now, flight.id, delivery.seq, clash?.lost))
        return pump(record)
      }
      await new Promise<void>((resolve) => later(textPace.again, resolve))
    }
  }

  return {
    person,
    text: (place) => page.sessions.get(nameOf(place)) ?? null,
    value: (record) => kept.get(record) ?? null,
    choose(record, name) {
      const value = kept.get(record)
      if (!value) return
      kept.set(record, chosen(value, name))
      void pump(record)
    },
    view: () => openView(page.store),
    isUnsaved: () =>
      [...page.sessions.values()].some((session) => session.isUnsaved()) ||
      [...kept.values()].some(({ flight, next }) => flight !== null || next !== null) ||
      page.sessions.size < texts.length,
    reopen() {
      page.close()
      page = open()
    },
    clashes: () => clashes,
    close: () => page.close(),
  }
}

const openView = (store: PlanStore): PlanView | null => {
  const state = store.state()
  return state.kind === 'open' ? state.view : null
}

/** A name as the page shows it. */
export const nameShown = (editor: Editor, record: string): string | null => {
  const value = editor.value(record)
  return value ? (shownValue(value) as string | null) : null
}
