import { createServer, type IncomingMessage } from 'node:http'
import { Hono } from 'hono'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose'
import type { Conversation } from '../../../../src/log/conversations.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import { createBot, type Bot } from '../../../../src/service/bot/bot.ts'
import { createTalkDesk } from '../../../../src/service/talk/create-talk-desk.ts'
import type { AnswerDesks } from '../../../../src/service/bot/answers/table.ts'
import type {
  ReviewActor,
  ReviewAnswer,
  ReviewAnswerRequest,
  ReviewPromptFound,
} from '../../../../src/service/bot/review-desk.ts'

export const clientId = '8d0f1f5a-2a39-4f0e-8a0c-7d1f6f2b9b11'
export const tenantId = '11111111-2222-4333-8444-555555555555'
export const practitioner = { tenantId, oid: 'aaaaaaaa-0000-4000-8000-000000000001' }

/** What reached the stand-in for Teams' connector. */
export interface Reached {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: Record<string, unknown>
}

/** A bot with its sign-in checks on, in one process with a connector and an issuer that stand in for Microsoft's. */
export interface BotLab {
  readonly bot: Bot
  readonly serviceUrl: string
  readonly issuer: string
  readonly key: CryptoKey
  readonly reached: Reached[]
  readonly remembered: Map<string, Conversation>
  readonly asked: ReviewAnswerRequest[]
  readonly corrected: ReviewAnswerRequest[]
  /** Whose chat was opened. */
  readonly opened: ReviewActor[]
  readonly notes: string[]
  /** What the desk says next; an Error is thrown. */
  desk: { answer: ReviewAnswer | Error; found: ReviewPromptFound | Error }
  /** What the connector says next; 0 hangs up without a word. */
  connectorStatus: number
  post(activity: unknown, authorization?: string): Promise<Response>
  close(): Promise<void>
}

/** What the issuer signs with: made once, since it takes longer than the rest of a lab together. */
let keys: ReturnType<typeof generateKeyPair> | null = null

/** `desks` take what is answered in place of the one that says what it is told to. */
export async function openBotLab(desks: Partial<AnswerDesks> = {}): Promise<BotLab> {
  const { privateKey, publicKey } = await (keys ??= generateKeyPair('RS256', { extractable: true }))
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' }] }
  const reached: Reached[] = []
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    if (!request.url?.startsWith('/connector/')) return void response.end(JSON.stringify(jwks))
    void bodyOf(request).then((body) => {
      const { method = '', url: path = '' } = request
      reached.push({ method, path, authorization: request.headers.authorization, body })
      if (lab.connectorStatus === 0) return void request.socket.destroy()
      response.statusCode = lab.connectorStatus
      response.setHeader('retry-after', '7')
      response.end(JSON.stringify({ id: `activity-${reached.length}` }))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`

  const remembered: BotLab['remembered'] = new Map()
  const asked: ReviewAnswerRequest[] = []
  const corrected: ReviewAnswerRequest[] = []
  const opened: ReviewActor[] = []
  const notes: string[] = []
  const web = new Hono()
  const log = openLog(':memory:')
  const bot = await createBot({
    clientId,
    tenantId,
    credentials: {
      kind: 'token',
      token: () =>
        new SignJWT({})
          .setProtectedHeader({ alg: 'RS256' })
          .setExpirationTime('1h')
          .sign(privateKey),
    },
    cloud: {
      openIdMetadataUrl: `${origin}/v1/.well-known/openidconfiguration`,
      loginEndpoint: origin,
    },
    allowedServiceHosts: ['127.0.0.1'],
    conversations: {
      remember: (ref) => void remembered.set(ref.oid, ref),
      forget: (_tenant, oid) => void remembered.delete(oid),
      find: (_tenant, oid) => remembered.get(oid) ?? null,
    },
    sharedChats: log.sharedChats,
    talk: createTalkDesk({ log, clock: noon, origin, tenantId }),
    reviews: {
      answer: async (request) => {
        asked.push(request)
        return orThrown(lab.desk.answer)
      },
      correct: async (request) => {
        corrected.push(request)
        return orThrown(lab.desk.answer)
      },
      find: async () => orThrown(lab.desk.found),
      chatOpened: async (actor) => void opened.push(actor),
    },
    updates: noUpdates,
    closures: noClosures,
    kindOf: () => 'review',
    ...desks,
    log: { note: (event, facts) => void notes.push(JSON.stringify({ event, ...facts })) },
  }).catch((error: unknown) => {
    server.close()
    throw error
  })
  bot.mount(web)

  const lab: BotLab = {
    bot,
    serviceUrl: `${origin}/connector`,
    issuer: origin,
    key: privateKey,
    reached,
    remembered,
    asked,
    corrected,
    opened,
    notes,
    desk: { answer: { kind: 'no-such-prompt' }, found: { kind: 'no-such-prompt' } },
    connectorStatus: 200,
    post: async (activity, authorization) =>
      web.request('/api/messages', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization ? { authorization } : {}),
        },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      }),
    close: () =>
      new Promise((closed) => {
        log.close()
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
  return lab
}

/** Of a log without a plan. */
const noon = { today: () => '2026-11-25', now: () => new Date('2026-11-25T12:00:00Z') }

const nothing = async () => ({ kind: 'no-such-prompt' }) as const
const notTheirs = async () => ({ kind: 'not-yours' }) as const
const noClosures = { find: notTheirs, decide: notTheirs }
const noUpdates = { answer: nothing, correct: nothing, find: nothing }

/** What Teams signs: good unless told otherwise. */
export function connectorToken(
  lab: BotLab,
  claims: Record<string, unknown> = {},
  kid = 'k1',
): SignJWT {
  return new SignJWT({ serviceurl: lab.serviceUrl, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer('https://api.botframework.com')
    .setAudience(clientId)
    .setExpirationTime('1h')
}

/** A message by the practitioner in their own chat with the bot. */
export function activityOf(lab: BotLab, change: Record<string, unknown> = {}) {
  return {
    type: 'message',
    id: 'message-1',
    channelId: 'msteams',
    serviceUrl: lab.serviceUrl,
    text: 'hello',
    from: { id: '29:practitioner', aadObjectId: practitioner.oid, name: 'Grace Adeyemi' },
    recipient: { id: `28:${clientId}`, name: 'Family Outcome Plan' },
    conversation: { id: 'chat-1', tenantId, conversationType: 'personal' },
    channelData: { tenant: { id: tenantId } },
    ...change,
  }
}

/** A press of Send on a prompt. */
export function pressOf(lab: BotLab, data: Record<string, unknown>) {
  return activityOf(lab, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'card-1',
    value: { action: { type: 'Action.Execute', verb: data['action'], data } },
  })
}

/** Posts an activity as Teams would. */
export async function postSigned(lab: BotLab, activity: unknown): Promise<Response> {
  return lab.post(activity, `Bearer ${await connectorToken(lab).sign(lab.key)}`)
}

function orThrown<Said>(said: Said | Error): Said {
  if (said instanceof Error) throw said
  return said
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  const text = Buffer.concat(parts).toString('utf8')
  return text ? JSON.parse(text) : {}
}
