import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { site } from '../../../src/commands/simulating/sharepoint.ts'
import { createGraphClient } from '../../../src/lists/graph-client.ts'
import { provision } from '../../../src/lists/provision.ts'
import { createLocalGraph } from '../../../src/local/graph/local-graph.ts'
import { answerQuestions } from './processes.ts'

// The local Graph in a process of its own, each request of which takes so long and of which only so many are answered at once.

/** Requests, and the writes in them by what was written: a part of a batch is a write as any other. */
export interface Counted {
  requests: number
  rows: number
  changeLog: number
  access: number
}

let counted: Counted
let latency = 0
const atOnce = 4
let running = 0
const queue: (() => void)[] = []

const tokens = {
  service: { application: { id: 'service', displayName: 'Family Outcome Plan' } },
  provisioning: { application: { id: 'provisioning', displayName: 'Provisioning' } },
} as const

const graph = createLocalGraph({
  file: ':memory:',
  sites: [
    {
      id: site,
      displayName: 'Family plans',
      webUrl: 'https://council.sharepoint.com/sites/family-plans',
      grants: { service: 'write', provisioning: 'manage' },
      people: {},
    },
  ],
  verify: async (token) => (token in tokens ? tokens[token as keyof typeof tokens] : null),
  now: () => new Date(),
})

async function slowly<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => queue.push(resolve))
  running++
  try {
    await new Promise((resolve) => setTimeout(resolve, latency))
    return await work()
  } finally {
    running--
    queue.shift()?.()
  }
}

interface Write {
  readonly method: string
  readonly url: string
  readonly body?: Record<string, unknown>
}

function countOne({ method, url, body }: Write): void {
  if (url.endsWith('/$batch') || method === 'GET') return
  const fields = typeof body?.['fields'] === 'object' ? (body['fields'] ?? {}) : (body ?? {})
  if ('ChangedRow' in fields) counted.changeLog++
  else if ('LookedAt' in fields) counted.access++
  else counted.rows++
}

function count(method: string, url: string, body: string): void {
  counted.requests++
  const read = body === '' ? {} : (JSON.parse(body) as Record<string, unknown>)
  const parts = read['requests'] as readonly Write[] | undefined
  for (const part of parts ?? [{ method, url, body: read }]) countOne(part)
}

const none = (): Counted => ({ requests: 0, rows: 0, changeLog: 0, access: 0 })
counted = none()

const server = createServer((incoming, outgoing) => void answer(incoming, outgoing))

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = incoming
  const body = await text(incoming)
  count(method, url, body)
  const headers = new Headers(
    Object.entries(incoming.headers).flatMap(([name, one]) =>
      typeof one === 'string' ? [[name, one] as [string, string]] : [],
    ),
  )
  const request = new Request(`https://graph.microsoft.com${url}`, {
    method,
    headers,
    ...(body === '' ? {} : { body }),
  })
  const told = await slowly(() => graph.dispatch(request))
  outgoing.writeHead(told.status, Object.fromEntries(told.headers))
  outgoing.end(await told.text())
}

answerQuestions({
  /** Makes the lists, and listens; gives the address. */
  async open() {
    const send = (request: Request) => graph.dispatch(request)
    const client = createGraphClient({ token: async () => 'provisioning', send })
    const { stopped } = await provision(client, site)
    if (stopped) throw new Error('the lists could not be made')
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  },
  /** From now on each request takes so many milliseconds. */
  takes(ms: number) {
    latency = ms
  },
  /** What was counted since it was last asked. */
  counted() {
    const was = counted
    counted = none()
    return was
  },
})
