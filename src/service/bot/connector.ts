import type { App } from '@microsoft/teams.apps'
import { z } from 'zod'
import type { Card } from '../../cards/card.ts'
import type { Conversation } from '../../log/conversations.ts'
import { isAllowedServiceUrl } from './guard.ts'

/** A chat and the connector that leads to it. */
export type Chat = Pick<Conversation, 'serviceUrl' | 'conversationId'>

/** Sends to Teams, always through the connector that a chat came from. */
export interface Connector {
  /** Puts a card into a chat; `summary` is the notification's text. Throws `ConnectorRefused`. */
  sendCard(chat: Chat, card: Card, summary: string): Promise<{ activityId: string }>
  /** Draws a card anew where it stands. Throws `ConnectorRefused`. */
  updateCard(chat: Chat, activityId: string, card: Card): Promise<void>
  /** Says a plain sentence. Throws `ConnectorRefused`. */
  sendText(chat: Chat, text: string): Promise<void>
}

/** Teams did not take a message. The SDK's own error is not passed on: it holds the bot's token and the card. */
export class ConnectorRefused extends Error {
  /** HTTP status, or null when there was no answer. */
  readonly status: number | null
  /** How long Teams asks us to wait. */
  readonly retryAfterSeconds: number | null
  /** The message left and nothing came back: it may be in the chat all the same. */
  readonly mayHaveArrived: boolean

  constructor(status: number | null, retryAfterSeconds: number | null, mayHaveArrived = false) {
    super(status === null ? 'Teams did not answer' : `Teams answered ${status}`)
    this.name = 'ConnectorRefused'
    this.status = status
    this.retryAfterSeconds = retryAfterSeconds
    this.mayHaveArrived = mayHaveArrived
  }
}

/** The connector of an SDK app. A service URL off the list is refused even from our own store. */
export function connectorOf(app: App, allowedServiceHosts: readonly string[]): Connector {
  const conversations = ({ serviceUrl }: Chat) => {
    if (!isAllowedServiceUrl(serviceUrl, allowedServiceHosts))
      throw new ConnectorRefused(null, null)
    return app.api.clone({ serviceUrl: serviceUrl.replace(/\/+$/, '') }).conversations
  }
  return {
    async sendCard(chat, card, summary) {
      const message = { type: 'message' as const, summary, attachments: [attached(card)] }
      const sent = await asked(() =>
        conversations(chat).createActivity(chat.conversationId, message),
      )
      return { activityId: sent.id }
    },
    async updateCard(chat, activityId, card) {
      const message = { type: 'message' as const, attachments: [attached(card)] }
      await asked(() =>
        conversations(chat).updateActivity(chat.conversationId, activityId, message),
      )
    },
    async sendText(chat, text) {
      const message = { type: 'message' as const, text }
      await asked(() => conversations(chat).createActivity(chat.conversationId, message))
    },
  }
}

function attached(card: Card) {
  return { contentType: 'application/vnd.microsoft.card.adaptive' as const, content: card }
}

const refusal = z.object({
  response: z.object({
    status: z.number(),
    headers: z.object({
      'retry-after': z.coerce.number().nonnegative().optional().catch(undefined),
    }),
  }),
})

/** A request that left without an answer, as the SDK's own client tells it; before it leaves, other errors are thrown. */
const unanswered = z.object({
  isAxiosError: z.literal(true),
  response: z.undefined().optional(),
  code: z.string().optional(),
})

/** No connection was made at all, so that nothing can have left. */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

async function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ConnectorRefused) throw error
    const { response } = refusal.safeParse(error).data ?? {}
    if (response)
      throw new ConnectorRefused(response.status, response.headers['retry-after'] ?? null)
    const { data: lost } = unanswered.safeParse(error)
    const hasLeft = lost !== undefined && !neverConnected.includes(lost.code ?? '')
    throw new ConnectorRefused(null, null, hasLeft)
  }
}
