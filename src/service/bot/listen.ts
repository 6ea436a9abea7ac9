import type { App } from '@microsoft/teams.apps'
import type { Conversation } from '../../log/conversations.ts'
import { inboundActivity, type InboundActivity } from './activity.ts'
import { answerReview, type ReviewReply } from './answer-review.ts'
import { kindOfError, type BotLog } from './bot-log.ts'
import type { BotOptions, ChatTurn } from './bot.ts'
import type { Chat, Connector } from './connector.ts'
import type { ReviewActor } from './review-desk.ts'
import { readReviewSubmission } from './review-submission.ts'
import type { NoteFacts } from '../notes.ts'
import { help, notSent, unknownButton, welcome } from './words.ts'

type Ports = Pick<BotOptions, 'conversations' | 'reviews' | 'heard' | 'log' | 'tenantId'>

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
  /** Before anything is done or answered, and where it cannot be written nothing is. */
  const hear = (activity: InboundActivity, what: ChatTurn): void =>
    ports.heard?.(actorOf(activity, ports), what)
  /** What a card sent reaches a plan only where it can be read and somebody sent it. */
  const hearUnread = (activity: InboundActivity, sent: unknown): void => {
    const isReaching = actorOf(activity, ports) !== null && readReviewSubmission(sent) !== null
    if (!isReaching) hear(activity, 'chat button')
  }
  const askAgain = async (activity: InboundActivity): Promise<void> => {
    const ref = privateChatOf(activity, ports.tenantId)
    if (ref) await reviews.chatOpened({ tenantId: ref.tenantId, oid: ref.oid })
  }

  app.on('install.add', async ({ activity }) => {
    const inbound = inboundActivity.parse(activity)
    await attempted('install', log, async () => {
      hear(inbound, 'chat opened')
      remember(inbound)
      await connector.sendText(chatOf(inbound), welcome)
    })
    await attempted('ask again', log, () => askAgain(inbound))
  })
  app.on('install.remove', ({ activity }) =>
    attempted('uninstall', log, async () => {
      const inbound = inboundActivity.parse(activity)
      hear(inbound, 'chat closed')
      const ref = privateChatOf(inbound, ports.tenantId)
      if (ref) conversations.forget(ref.tenantId, ref.oid)
    }),
  )
  // Comes with an installation, which is what asks again: doing it twice would show a card twice.
  app.on('conversationUpdate', ({ activity }) =>
    attempted('conversation', log, async () => {
      const inbound = inboundActivity.parse(activity)
      hear(inbound, 'chat opened')
      remember(inbound)
    }),
  )
  app.on('message', async ({ activity }) => {
    const inbound = inboundActivity.parse(activity)
    let isNew = false
    await attempted('message', log, async () => {
      const isWords = activity.value === undefined || activity.value === null
      if (isWords) hear(inbound, 'chat message')
      else hearUnread(inbound, activity.value)
      isNew = remember(inbound)
      const chat = chatOf(inbound)
      if (isWords) return connector.sendText(chat, help)
      const reply = await answerReview(actorOf(inbound, ports), activity.value, reviews, log)
      return sayInChat(reply, chat, activity.replyToId, connector)
    })
    if (isNew) await attempted('ask again', log, () => askAgain(inbound))
  })
  app.on('card.action.review.answer', async ({ activity }) => {
    const inbound = inboundActivity.parse(activity)
    hearUnread(inbound, activity.value.action.data)
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
  app.on('card.action', ({ activity }) => {
    hear(inboundActivity.parse(activity), 'chat button')
    return said(unknownButton)
  })
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
