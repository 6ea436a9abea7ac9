import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Chance } from '../chance.ts'

/** What may become of a card that reaches the receiver. */
const fates = ['taken', 'throttled', 'unavailable', 'slow', 'answer lost', 'lost'] as const
export type Fate = (typeof fates)[number]

/** How often each happens, of a hundred cards. */
const often: Readonly<Record<Fate, number>> = {
  taken: 64,
  throttled: 8,
  unavailable: 8,
  slow: 6,
  'answer lost': 7,
  lost: 7,
}

/** How long a sender waits for an answer, in milliseconds; one that is slow comes later. */
export const patience = 300

/** Stands in for Teams' connector on this machine's own address, and for a Teams that can be asked what it has. */
export interface Receiver {
  readonly serviceUrl: string
  /** How often a card of each prompt is in a chat, by the prompt's id. */
  readonly has: ReadonlyMap<string, number>
  /** What became of the cards that reached it. */
  readonly met: Readonly<Record<Fate, number>>
  /** Called whenever a card has reached it. */
  onCard: () => void
  close(): void
}

/** Opens a receiver whose troubles a seed decides. */
export async function openReceiver(chance: Chance): Promise<Receiver> {
  const has = new Map<string, number>()
  const met: Record<Fate, number> = {
    taken: 0,
    throttled: 0,
    unavailable: 0,
    slow: 0,
    'answer lost': 0,
    lost: 0,
  }
  const server = createServer((request, response) => {
    void (request.method === 'GET' ? tell(request, response) : take(request, response))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const receiver: Receiver = {
    serviceUrl: `http://127.0.0.1:${port}/connector`,
    has,
    met,
    onCard: () => undefined,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }

  /** Whether it has a card of a prompt, or now and then that it cannot say. */
  async function tell({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (chance.is(0.1)) return answer(response, 503, {})
    answer(response, 200, { has: has.has(url.slice(url.lastIndexOf('/') + 1)) })
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const prompt = promptIn(await textOf(request))
    // A sender that died before it had sent the whole of it has sent nothing.
    if (prompt === null) return void request.socket.destroy()
    const fate = fateBy(chance.below(100))
    met[fate]++
    if (fate === 'taken' || fate === 'slow' || fate === 'answer lost') {
      has.set(prompt, (has.get(prompt) ?? 0) + 1)
    }
    receiver.onCard()
    await setTimeout(fate === 'slow' ? patience * 2 : chance.below(40))
    if (fate === 'answer lost' || fate === 'lost') return void request.socket.destroy()
    if (fate === 'throttled') {
      response.setHeader('retry-after', String(1 + chance.below(3)))
      return answer(response, 429, {})
    }
    if (fate === 'unavailable') return answer(response, 503, {})
    answer(response, 201, { id: `activity-${prompt}` })
  }
  return receiver
}

function fateBy(drawn: number): Fate {
  let sum = 0
  return fates.find((fate) => drawn < (sum += often[fate])) ?? 'taken'
}

/** The prompt a card is of, by what its buttons send; null where it is none. */
function promptIn(body: string): string | null {
  return /"promptId":"([^"]+)"/.exec(body)?.[1] ?? null
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  try {
    for await (const part of request) parts.push(Buffer.from(part))
  } catch {
    return ''
  }
  return Buffer.concat(parts).toString('utf8')
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.statusCode = status
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(body))
}
