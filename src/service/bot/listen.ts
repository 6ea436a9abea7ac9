import type { App } from '@microsoft/teams.apps'
import type { Conversation } from '../../log/conversations.ts'
import { inboundActivity, type InboundActivity } from './activity.ts'
import { answerReview, type ReviewReply } from './answer-review.ts'
import { kindOfError, type BotLog } from './bot-log.ts'
import type { BotOptions } from './bot.ts'
import type { Chat, Connector } from './connector.ts'
import type { ReviewActor } from './review-desk.ts'
import type { NoteFacts } from '../notes.ts'
import { help, notSent, unknownButton, welcome } from './words.ts'

type Ports = Pick<BotOptions, 'conversations' | 'reviews' | 'log' | 'tenantId'>

/** Says what the bot does on each kind of activity; all of them have passed the guard and the SDK's checks. */
export function listen(app: App, connector: Connector, ports: Ports): void {
  const { conversations, reviews, log } = ports
  /** Says whether the chat was new to us. */
  const remember = (activity: InboundActivity): boolean => {
    const ref = privateChatOf(activity, ports.tenantId)
    if (!ref) return false
    const before = conversations.find(ref.tenantId, ref.oid)
    conversations.remember(ref)
    return before?.conversationId !== ref.conversationId
  }
  const askAgain = async (activity: InboundActivity): Promise<void> => {
    const ref = privateChatOf(activity, ports.tenantId)
    if (ref) await reviews.chatOpened({ tenantId: ref.tenantId, oid: ref.oid })
  }

  app.on('install.add', async ({ activity }) => {
    const inbound = inboundActivity.parse(activity)
    await attempted('install', log, async () => {
      remember(inbound)
      await connector.sendText(chatOf(inbound), welcome)
    })
    await attempted('ask again', log, () => askAgain(inbound))
  })
  app.on('install.remove', ({ activity }) =>
    attempted('uninstall', log, async () => {
      const ref = privateChatOf(inboundActivity.parse(activity), ports.tenantId)
      if (ref) conversations.forget(ref.tenantId, ref.oid)
    }),
  )
  // Comes with an installation, which is what asks again: doing it twice would show a card twice.
  app.on('conversationUpdate', ({ activity }) =>
    attempted('conversation', log, async () => void remember(inboundActivity.parse(activity))),
  )
  app.on('message', async ({ activity }) => {
    const inbound = inboundActivity.parse(activity)
    let isNew = false
    await attempted('message', log, async () => {
      isNew = remember(inbound)
      const chat = chatOf(inbound)
      if (activity.value === undefined || activity.value === null) {
        return connector.sendText(chat, help)
      }
      const reply = await answerReview(actorOf(inbound, ports), activity.value, reviews, log)
      return sayInChat(reply, chat, activity.replyToId, connector)
    })
    if (isNew) await attempted('ask again', log, () => askAgain(inbound))
  })
  app.on('card.action.review.answer', async ({ activity }) => {
    const inbound = inboundActivity.parse(activity)
    const reply = await answerReview(
      actorOf(inbound, ports),
      activity.value.action.data,
      reviews,
      log,
    )
    if (reply.kind === 'text') return said(reply.text)
    if (reply.lasting && activity.replyToId) {
      const { lasting } = reply
      const { replyToId } = activity
      void attempted('keep', log, () => connector.updateCard(chatOf(inbound), replyToId, lasting))
    }
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: reply.card,
    }
  })
  app.on('card.action', () => said(unknownButton))
}

/** A client too old for Action.Execute sends a message instead, so the card it came from is drawn anew. */
async function sayInChat(
  reply: ReviewReply,
  chat: Chat,
  cardId: string | undefined,
  connector: Connector,
): Promise<void> {
  if (reply.kind === 'text') return connector.sendText(chat, reply.text)
  if (cardId) return connector.updateCard(chat, cardId, reply.card)
  return connector.sendText(chat, notSent)
}

async function attempted(
  handler: NonNullable<NoteFacts['handler']>,
  log: BotLog,
  attempt: () => Promise<void>,
) {
  try {
    await attempt()
  } catch (error) {
    log.note('bot.failed', { handler, kind: kindOfError(error) })
  }
}

function said(text: string) {
  return {
    statusCode: 200 as const,
    type: 'application/vnd.microsoft.activity.message' as const,
    value: text,
  }
}

function actorOf({ from }: InboundActivity, { tenantId }: Ports): ReviewActor | null {
  return from.aadObjectId === undefined ? null : { tenantId, oid: from.aadObjectId }
}

function chatOf({ serviceUrl, conversation }: InboundActivity): Chat {
  return { serviceUrl, conversationId: conversation.id }
}

/** The chat to reach one person in; a group's chat is nobody's own, and prompts must not land there. */
function privateChatOf(activity: InboundActivity, tenantId: string): Conversation | null {
  const { from, conversation, serviceUrl } = activity
  if (conversation.conversationType !== 'personal' || from.aadObjectId === undefined) return null
  return {
    tenantId,
    oid: from.aadObjectId,
    conversationId: conversation.id,
    serviceUrl,
    userMri: from.id,
  }
}
