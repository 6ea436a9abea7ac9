import { createClient, type Client } from '../api/client.ts'
import type { Seen } from '../api/following/follow.ts'
import type { LiveEvents } from '../api/live.ts'
import type { Beat, PresenceAnswer } from '../api/schemas/presence.ts'
import type { Me, OpeningRequest, WrittenAnswer } from '../api/schemas.ts'
import type { ClosureAnswer, SentDeed } from '../api/schemas/closure.ts'
import type { CaseloadRow } from '../plan/caseload.ts'
import type { Sent } from '../plan/operation.ts'
import type { OutcomeRecord } from '../plan/closure/outcome-record.ts'
import type { PlanView } from '../plan/view.ts'
import { ask, type Answer } from './answer.ts'

export interface Caseload {
  readonly on: string
  readonly rows: readonly CaseloadRow[]
}

/** The service as the screens ask it. */
export interface Service {
  /** The typed client itself, for what one screen alone asks. */
  readonly client: Client
  me(): Promise<Answer<Me>>
  families(): Promise<Answer<Caseload>>
  plan(key: string): Promise<Answer<PlanView>>
  open(opening: OpeningRequest): Promise<Answer<{ key: string; reference: string }>>
  write(key: string, operations: readonly Sent[]): Promise<Answer<WrittenAnswer>>
  /** A plan as it is now, with the way of its texts from the event of a number on. */
  way(key: string, since: number): Promise<Answer<LiveEvents['view']>>
  /** Says that somebody is there; the answer says who else is. */
  present(key: string, beat: Beat): Promise<Answer<PresenceAnswer>>
  /** The last sign of a page, which leaves before anything could be waited for. */
  leave(key: string, beat: Beat): void
  /** The key that this person's unsaved words are kept under, in base64. */
  draftKey(): Promise<Answer<{ key: string }>>
  /** A plan's closure; `closing` tries a last day of support. */
  closure(key: string, closing: string | null): Promise<Answer<ClosureAnswer>>
  actOnClosure(key: string, deed: SentDeed): Promise<Answer<{ state: string }>>
  outcomeRecord(key: string): Promise<Answer<OutcomeRecord>>
  /** Resolves once there is a sign-in to ask by. */
  ready(): Promise<void>
  /** The living stream of a plan, not yet read; `since` is the number of the view that was had last. */
  stream(key: string, since: number | null, signal: AbortSignal): Promise<Response>
  /** The next view of a plan that differs from the one that was had last, held back until there is one. */
  wait(key: string, seen: Seen | null, signal: AbortSignal): Promise<Response>
  /** Only where the page was told of such an address: moves the day of the samples forward. */
  moveDay(address: string, days: number): Promise<Answer<unknown>>
}

/** Where tokens come from; `another` is asked where the service refused one. */
interface Tokens {
  readonly token: () => Promise<string>
  readonly another?: () => Promise<string>
}

/** Sends a request once more with another token where the first is refused. */
const sendTwice =
  (another: () => Promise<string>): typeof fetch =>
  async (input, init) => {
    const reply = await fetch(input, init)
    if (reply.status !== 401) return reply
    const headers = new Headers(init?.headers)
    headers.set('authorization', `Bearer ${await another()}`)
    return fetch(input, { ...init, headers })
  }

/** The service at this page's own origin. */
export function createService({ token, another }: Tokens): Service {
  let last: string | null = null
  const remembered = async () => (last = await token())
  const client = createClient(location.origin, remembered, another && sendTwice(another))
  const { plans } = client.api
  return {
    client,
    me: () => ask(() => client.api.me.$get()),
    families: () => ask(() => client.api.families.$get()),
    plan: (key) => ask(() => plans[':key'].$get({ param: { key } })),
    open: (opening) => ask(() => plans.$post({ json: opening })),
    write: (key, operations) =>
      ask(() =>
        plans[':key'].operations.$post({
          param: { key },
          json: { operations: [...operations] },
        }),
      ),
    way: (key, since) =>
      ask(
        () =>
          plans[':key'].events.$get({
            param: { key },
            query: { wait: '1', since: String(since) },
            header: {},
          }) as Promise<Response>,
      ),
    present: (key, beat) => ask(() => plans[':key'].presence.$post({ param: { key }, json: beat })),
    leave(key, beat) {
      if (last === null) return
      void fetch(plans[':key'].presence.$url({ param: { key } }), {
        method: 'POST',
        keepalive: true,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${last}` },
        body: JSON.stringify(beat),
      }).catch(() => undefined)
    },
    draftKey: () => ask(() => client.api.drafts.key.$get()),
    closure: (key, closing) =>
      ask(() =>
        plans[':key'].closure.$get({
          param: { key },
          query: closing === null ? {} : { closing },
        }),
      ),
    actOnClosure: (key, deed) =>
      ask(() => plans[':key'].closure.$post({ param: { key }, json: deed })),
    outcomeRecord: (key) =>
      ask(
        () =>
          plans[':key'].closure.record.$get({
            param: { key },
            query: { as: 'json' },
          }) as Promise<Response>,
      ),
    ready: async () => void (await token()),
    stream: (key, since, signal) =>
      plans[':key'].events.$get(
        { param: { key }, query: since === null ? {} : { since: String(since) }, header: {} },
        { init: { signal } },
      ) as Promise<Response>,
    wait: (key, seen, signal) =>
      plans[':key'].events.$get(
        {
          param: { key },
          query: { wait: '1', ...(seen ? { since: String(seen.seq) } : {}) },
          header: seen ? { 'if-none-match': seen.tag } : {},
        },
        { init: { signal } },
      ) as Promise<Response>,
    moveDay: (address, days) =>
      ask(async () =>
        fetch(address, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${await token()}`,
          },
          body: JSON.stringify({ days }),
        }),
      ),
  }
}
