import { createServer, type Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type { Conversation } from '../../../src/log/conversations.ts'
import { openLog } from '../../../src/log/open-log.ts'
import { createTalkDesk } from '../../../src/service/talk/create-talk-desk.ts'
import { localBotClient, localTenant } from '../../../src/local/identity.ts'
import { samplePeople } from '../../../src/local/people.ts'
import { listenOnLoopback } from '../../../src/local/playground/loopback-listener.ts'
import { playgroundServiceUrl, startPlayground } from '../../../src/local/playground/playground.ts'
import { startSigningProxy } from '../../../src/local/playground/signing-proxy.ts'
import { createBot, type Bot } from '../../../src/service/bot/bot.ts'
import type { ReviewDesk } from '../../../src/service/bot/review-desk.ts'

/** A bot with its sign-in checks on and a playground that it talks to, each on a port of its own. */
export interface BotInPlayground {
  readonly bot: Bot
  /** Where whoever sits at the playground can be reached, once they have opened its page. */
  readonly chat: () => Conversation | null
  /** The playground's page. */
  readonly origin: string
  readonly notes: readonly string[]
  close(): Promise<void>
}

/** Starts a bot over a review desk, and a playground at which Priya Nair sits. */
export async function startBotInPlayground(reviews: ReviewDesk): Promise<BotInPlayground> {
  const [priya] = samplePeople
  const tenant = { tenantId: localTenant, clientId: localBotClient }
  const web = new Hono()
  const server = createAdaptorServer({ fetch: web.fetch }) as Server
  const service = await listenOnLoopback(server, 0, 'bot')
  const port = await freePort()
  const proxy = await startSigningProxy({
    port: 0,
    clientId: localBotClient,
    serviceUrls: [playgroundServiceUrl(port)],
    forwardTo: `${service.origin}/api/messages`,
  })
  let chat: Conversation | null = null
  const notes: string[] = []
  const log = openLog(':memory:')
  const clock = { today: () => '2026-11-25', now: () => new Date('2026-11-25T12:00:00Z') }
  const bot = await createBot({
    ...tenant,
    credentials: proxy.credentials,
    cloud: proxy.cloud,
    allowedServiceHosts: ['127.0.0.1'],
    conversations: {
      remember: (found) => void (chat = found),
      forget: () => void (chat = null),
      find: () => chat,
    },
    reviews,
    updates: { answer: nothing, correct: nothing, find: nothing },
    closures: { find: notTheirs, decide: notTheirs },
    sharedChats: log.sharedChats,
    talk: createTalkDesk({ log, clock, origin: service.origin, tenantId: localTenant }),
    kindOf: () => 'review',
    log: { note: (event, facts) => void notes.push(JSON.stringify({ event, ...facts })) },
  })
  bot.mount(web)
  const playground = await startPlayground({
    ...tenant,
    people: samplePeople,
    currentOid: priya.oid,
    port,
    endpoint: proxy.endpoint,
  })
  return {
    bot,
    chat: () => chat,
    origin: playground.origin,
    notes,
    async close() {
      await playground.close()
      await proxy.close()
      await service.close()
      log.close()
    },
  }
}

const notTheirs = async () => ({ kind: 'not-yours' }) as const
const nothing = async () => ({ kind: 'no-such-prompt' }) as const

async function freePort(): Promise<number> {
  const listener = await listenOnLoopback(createServer(), 0, 'playground')
  await listener.close()
  return Number(new URL(listener.origin).port)
}
