import { PUBLIC, withOverrides } from '@microsoft/teams.api'
import { App } from '@microsoft/teams.apps'
import type { Env, Hono, Schema } from 'hono'
import type { ConversationStore } from '../../log/conversations.ts'
import type { SharedChatStore } from '../../log/shared-chats.ts'
import type { BotLog } from './bot-log.ts'
import { connectorOf, type Connector } from './connector.ts'
import { listen } from './listen.ts'
import { messagesRoute } from './messages-route.ts'
import { quietLogger } from './quiet-logger.ts'
import type { TalkDesk } from './talk-desk.ts'
import type { ChatActor } from './answer-desk.ts'
import type { AnswerDesks } from './answers/table.ts'

/** How the bot proves who it is when it sends. */
export type BotCredentials =
  | { readonly kind: 'secret'; readonly clientSecret: string }
  | { readonly kind: 'managed-identity'; readonly managedIdentityClientId: string }
  | { readonly kind: 'token'; readonly token: () => Promise<string> }

/** Where keys and sign-in are looked up when that is not Microsoft's public cloud: on a machine without it, and in tests. */
export interface CloudOverride {
  readonly openIdMetadataUrl: string
  readonly loginEndpoint: string
}

export interface BotOptions extends AnswerDesks {
  readonly clientId: string
  readonly tenantId: string
  readonly credentials: BotCredentials
  readonly cloud?: CloudOverride
  /** In production exactly `['smba.trafficmanager.net']`. */
  readonly allowedServiceHosts: readonly string[]
  readonly conversations: ConversationStore
  readonly sharedChats: SharedChatStore
  readonly talk: TalkDesk
  /** Puts on the access log a turn of the chat that reaches no plan; of those that do, the review desk does so. */
  readonly heard?: (actor: ChatActor | null, what: ChatTurn) => void
  readonly log: BotLog
}

/** What somebody did in chat that concerns no plan. */
export type ChatTurn =
  'chat opened' | 'chat closed' | 'chat message' | 'chat button' | 'chat search' | 'meeting'

export interface Bot extends Pick<Connector, 'sendCard' | 'updateCard'> {
  /** Serves `POST /api/messages`. */
  mount<E extends Env, S extends Schema, Base extends string>(app: Hono<E, S, Base>): void
}

/** Hosts of the connector in Microsoft's public cloud. */
export const teamsServiceHosts: readonly string[] = ['smba.trafficmanager.net']

/** How long one call to Teams may take; the SDK by itself would wait for ever. */
const connectorTimeout = 15_000

/** Builds the chat bot. Throws when the environment asks for sign-in checks to be left out. */
export async function createBot(options: BotOptions): Promise<Bot> {
  if (process.env['DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS'] !== undefined) {
    throw new Error(
      'DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS is set: remove it, the chat is never served without sign-in checks',
    )
  }
  const { clientId, tenantId, allowedServiceHosts, log } = options
  const route = messagesRoute({ tenantId, allowedServiceHosts }, log)
  const app = new App({
    httpServerAdapter: route.adapter,
    messagingEndpoint: '/api/messages',
    clientId,
    tenantId,
    ...credentialsFor(options.credentials),
    cloud: withOverrides(PUBLIC, options.cloud ?? {}),
    serviceUrl: 'https://smba.trafficmanager.net/teams',
    dangerouslyAllowUnauthenticatedRequests: false,
    telemetry: { agent365: false },
    client: { timeout: connectorTimeout },
    logger: quietLogger(log),
  })
  const connector = connectorOf(app, allowedServiceHosts)
  listen(app, connector, options)
  await app.initialize()

  return {
    mount: (web) => void web.route('/', route.routes),
    sendCard: (chat, card, summary) => connector.sendCard(chat, card, summary),
    updateCard: (chat, activityId, card) => connector.updateCard(chat, activityId, card),
  }
}

/** Every way is named, if only by an empty text: the SDK fills what is undefined from the environment. */
function credentialsFor(credentials: BotCredentials) {
  switch (credentials.kind) {
    case 'secret':
      return { clientSecret: credentials.clientSecret, managedIdentityClientId: '' }
    case 'managed-identity':
      return { clientSecret: '', managedIdentityClientId: credentials.managedIdentityClientId }
    case 'token':
      return { clientSecret: '', managedIdentityClientId: '', token: credentials.token }
  }
}
