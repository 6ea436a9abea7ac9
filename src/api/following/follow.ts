import type { LiveEvents } from '../live.ts'
import { readEvents } from './event-stream.ts'
import type { PlanNews } from './plan-state.ts'

/** The view of a plan that was waited for last, by its number and its tag. */
export interface Seen {
  readonly seq: number
  readonly tag: string
}

/** What following a plan needs of the service; an error named SignInNeeded says that only a person's own sign-in can help. */
export interface PlanSource {
  /** Resolves once there is a sign-in to ask by: waiting for a person is no sign of a slow network. */
  ready?(): Promise<void>
  /** The living stream; `since` is the number of the view that was had last, from which the way of the texts is told. */
  stream(since: number | null, signal: AbortSignal): Promise<Response>
  /** The next view that differs from the one that was had last; 304 where none came for a while. */
  wait(seen: Seen | null, signal: AbortSignal): Promise<Response>
}

/** All in milliseconds. Some networks hold streams back to scan them: there each change is waited for instead. */
export interface Pace {
  readonly hello: number
  readonly silence: number
  readonly asking: number
  readonly longestWait: number
}
export const usualPace: Pace = { hello: 3000, silence: 40_000, asking: 250, longestWait: 10_000 }

const needsSignIn = (error: unknown): boolean =>
  error instanceof Error && error.name === 'SignInNeeded'

/** Remembered while the page lives: where one stream was held back, the next would be too. */
export interface Network {
  holdsStreams: boolean
}
const thisNetwork: Network = { holdsStreams: false }

type Ending = 'ended' | 'waited' | 'held' | 'gap' | 'final'

/** Follows a plan until the function it returns is called, and tells of everything that comes. */
export function followPlan(
  source: PlanSource,
  tell: (news: PlanNews) => void,
  pace: Pace = usualPace,
  network: Network = thisNetwork,
): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  void follow(source, (news) => signal.aborted || tell(news), { pace, network, stop: signal })
  return () => stopped.abort()
}

const shortestWait = 250

/** A service that is started again is there after less than this, in milliseconds: until then it is asked for often. */
const restart = 2_000

/** What of the plan was had last. */
interface Had {
  seq: number | null
  seen: Seen | null
}

async function follow(
  source: PlanSource,
  tell: (news: PlanNews) => void,
  { pace, network, stop }: { pace: Pace; network: Network; stop: AbortSignal },
): Promise<void> {
  let wait = shortestWait
  let failing: number | null = null
  const had: Had = { seq: null, seen: null }
  while (!stop.aborted) {
    const began = Date.now()
    const ending = network.holdsStreams
      ? await waitOnce(source, tell, had, pace, stop)
      : await streamOnce(source, tell, had, pace, stop)
    if (ending === 'final') return
    if (ending === 'held') {
      network.holdsStreams = true
      continue
    }
    if (ending === 'gap') continue
    if (ending === 'waited') wait = pace.asking
    else if (Date.now() - began > pace.hello) {
      wait = shortestWait
      failing = null
    } else {
      failing ??= began
      const isShort = Date.now() - failing < restart
      wait = Math.min(isShort ? shortestWait : wait * 2, pace.longestWait)
    }
    await pause(wait, stop)
  }
}

async function streamOnce(
  source: PlanSource,
  tell: (news: PlanNews) => void,
  had: Had,
  pace: Pace,
  stop: AbortSignal,
): Promise<Ending> {
  try {
    await source.ready?.()
  } catch (error) {
    if (needsSignIn(error)) return endingOf(401, tell)
  }
  const line = new AbortController()
  const hangUp = () => line.abort()
  stop.addEventListener('abort', hangUp)
  let heard = false
  let timer = setTimeout(hangUp, pace.hello)
  try {
    const response = await source.stream(had.seq, line.signal)
    if (!response.ok || !response.body) return endingOf(response.status, tell)
    for await (const { event, data } of readEvents(response.body)) {
      if (!heard) tell({ kind: 'connection', connection: 'live' })
      heard = true
      clearTimeout(timer)
      timer = setTimeout(hangUp, pace.silence)
      const news = newsOf(event, data)
      // A change of a view that was never had cannot be told what it changes: the plan is asked for whole.
      if (news?.kind === 'change' && news.change.after !== had.seq) return 'gap'
      if (news?.kind === 'view') had.seq = news.view.seq
      if (news?.kind === 'change') had.seq = news.change.seq
      if (news) tell(news)
      if (news?.kind === 'gone') return 'final'
    }
  } catch (error) {
    if (needsSignIn(error)) return endingOf(401, tell)
    if (line.signal.aborted && !heard && !stop.aborted) return 'held'
  } finally {
    clearTimeout(timer)
    stop.removeEventListener('abort', hangUp)
    hangUp()
  }
  tell({ kind: 'connection', connection: 'lost' })
  return 'ended'
}

async function waitOnce(
  source: PlanSource,
  tell: (news: PlanNews) => void,
  had: Had,
  { silence }: Pace,
  stop: AbortSignal,
): Promise<Ending> {
  try {
    await source.ready?.()
    const response = await source.wait(
      had.seen,
      AbortSignal.any([stop, AbortSignal.timeout(silence)]),
    )
    if (response.status !== 304) {
      if (!response.ok) return endingOf(response.status, tell)
      const view = (await response.json()) as LiveEvents['view']
      had.seq = view.seq
      had.seen = { seq: view.seq, tag: response.headers.get('etag') ?? '' }
      tell({ kind: 'view', view, isStreamed: true })
    }
  } catch (error) {
    if (needsSignIn(error)) return endingOf(401, tell)
    tell({ kind: 'connection', connection: 'lost' })
    return 'ended'
  }
  tell({ kind: 'connection', connection: 'asked' })
  return 'waited'
}

function endingOf(status: number, tell: (news: PlanNews) => void): Ending {
  if (status === 401) tell({ kind: 'sign-in' })
  else if (status === 403 || status === 404) tell({ kind: 'gone' })
  else {
    tell({ kind: 'connection', connection: 'lost' })
    return 'ended'
  }
  return 'final'
}

function newsOf(event: string, data: string): PlanNews | null {
  switch (event) {
    case 'view':
      return { kind: 'view', view: JSON.parse(data) as LiveEvents['view'], isStreamed: true }
    case 'change':
      return { kind: 'change', change: JSON.parse(data) as LiveEvents['change'] }
    case 'presence': {
      const { present } = JSON.parse(data) as LiveEvents['presence']
      return { kind: 'presence', present }
    }
    case 'gone':
      return { kind: 'gone' }
    default:
      return null
  }
}

function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    stop.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
