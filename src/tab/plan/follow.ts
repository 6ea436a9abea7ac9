import type { LiveEvents } from '../../api/live.ts'
import type { PlanView } from '../../plan/view.ts'
import type { Answer } from '../answer.ts'
import { SignInNeeded } from '../sign-in/token-source.ts'
import { readEvents } from './event-stream.ts'
import type { PlanNews } from './plan-state.ts'

/** What following a plan needs of the service. */
export interface PlanSource {
  /** Resolves once there is a sign-in to ask by: waiting for a person is no sign of a slow network. */
  ready?(): Promise<void>
  stream(signal: AbortSignal): Promise<Response>
  plan(): Promise<Answer<PlanView>>
}

/** All in milliseconds. Some networks hold streams back to scan them: there the plan is asked for instead. */
export interface Pace {
  readonly hello: number
  readonly silence: number
  readonly asking: number
  readonly longestWait: number
}
export const usualPace: Pace = { hello: 3000, silence: 40_000, asking: 2000, longestWait: 10_000 }

/** Remembered while the page lives: where one stream was held back, the next would be too. */
let streamsAreHeld = false

type Ending = 'ended' | 'held' | 'final'

/** Follows a plan until the function it returns is called, and tells of everything that comes. */
export function followPlan(
  source: PlanSource,
  tell: (news: PlanNews) => void,
  pace: Pace = usualPace,
): () => void {
  const stopped = new AbortController()
  void follow(source, (news) => stopped.signal.aborted || tell(news), pace, stopped.signal)
  return () => stopped.abort()
}

async function follow(
  source: PlanSource,
  tell: (news: PlanNews) => void,
  pace: Pace,
  stop: AbortSignal,
): Promise<void> {
  let wait = 250
  while (!stop.aborted) {
    const began = Date.now()
    const ending = streamsAreHeld
      ? await askOnce(source, tell)
      : await streamOnce(source, tell, pace, stop)
    if (ending === 'final') return
    if (ending === 'held') {
      streamsAreHeld = true
      continue
    }
    if (streamsAreHeld) wait = pace.asking
    else if (Date.now() - began > pace.hello) wait = 250
    else wait = Math.min(wait * 2, pace.longestWait)
    await pause(wait, stop)
  }
}

async function streamOnce(
  source: PlanSource,
  tell: (news: PlanNews) => void,
  pace: Pace,
  stop: AbortSignal,
): Promise<Ending> {
  try {
    await source.ready?.()
  } catch (error) {
    if (error instanceof SignInNeeded) return endingOf(401, tell)
  }
  const line = new AbortController()
  const hangUp = () => line.abort()
  stop.addEventListener('abort', hangUp)
  let heard = false
  let timer = setTimeout(hangUp, pace.hello)
  try {
    const response = await source.stream(line.signal)
    if (!response.ok || !response.body) return endingOf(response.status, tell)
    for await (const { event, data } of readEvents(response.body)) {
      if (!heard) tell({ kind: 'connection', connection: 'live' })
      heard = true
      clearTimeout(timer)
      timer = setTimeout(hangUp, pace.silence)
      const news = newsOf(event, data)
      if (news) tell(news)
      if (news?.kind === 'gone') return 'final'
    }
  } catch (error) {
    if (error instanceof SignInNeeded) return endingOf(401, tell)
    if (line.signal.aborted && !heard && !stop.aborted) return 'held'
  } finally {
    clearTimeout(timer)
    stop.removeEventListener('abort', hangUp)
    hangUp()
  }
  tell({ kind: 'connection', connection: 'lost' })
  return 'ended'
}

async function askOnce(source: PlanSource, tell: (news: PlanNews) => void): Promise<Ending> {
  const answer = await source.plan()
  if (answer.kind === 'answered') {
    tell({ kind: 'view', view: answer.value })
    tell({ kind: 'connection', connection: 'asked' })
    return 'ended'
  }
  const code = answer.kind === 'refused' ? answer.refusal.code : 'broken'
  if (code === 'sign-in') return endingOf(401, tell)
  if (code === 'nothing-here' || code === 'not-allowed') return endingOf(404, tell)
  tell({ kind: 'connection', connection: 'lost' })
  return 'ended'
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
