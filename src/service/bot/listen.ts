import type { App } from '@microsoft/teams.apps'
import { z } from 'zod'
import type { Card } from '../../cards/card.ts'
import type { Conversation } from '../../log/conversations.ts'
import { inboundActivity, type InboundActivity } from './activity.ts'
import { cardAnswers, type AnswerDesks } from './answers/table.ts'
import type { Reply } from './answers/reply.ts'
import type { ChatActor } from './answer-desk.ts'
import { kindOfError, type BotLog } from './bot-log.ts'
import type { BotOptions, ChatTurn } from './bot.ts'
import type { Chat, Connector } from './connector.ts'
import type { NoteFacts } from '../notes.ts'
import { help, answerTaken, unknownButton, welcome } from './words.ts'

type Ports = Pick<BotOptions, 'conversations' | keyof AnswerDesks | 'heard' | 'log' | 'tenantId'>

/** Says what the bot does on each kind of activity; all of them have passed the guard and the SDK's checks. */
export function listen(app: App, connector: Connector, ports: Ports): void {
  const { conversations, reviews, log } = ports
  const answers = cardAnswers(ports)
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
  /** Takes what a card sent, by its verb. It reaches a plan only where it can be read and somebody sent it. */
  const take = async (activity: InboundActivity, sent: unknown): Promise<Reply> => {
    const answer = answers.get(verbOf(sent))
    const actor = actorOf(activity, ports)
    if (!answer || !actor || !answer.reads(sent)) hear(activity, 'chat button')
    return (await answer?.take(actor, sent, log)) ?? { kind: 'text', text: unknownButton }
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
      isNew = remember(inbound)
      const chat = chatOf(inbound)
      if (isWords) return connector.sendText(chat, help)
      return sayInChat(await take(inbound, activity.value), chat, activity.replyToId, connector)
    })
    if (isNew) await attempted('ask again', log, () => askAgain(inbound))
  })
  app.on('card.action', async ({ activity }) => {
    const inbound = inboundActivity.parse(activity)
    const reply = await take(inbound, activity.value.action.data)
    if (reply.kind === 'text') return said(reply.text)
    const { replyToId } = activity
    const { lasting, card } = reply
    if (lasting && replyToId) {
      void attempted('keep', log, () => connector.updateCard(chatOf(inbound), replyToId, lasting))
    }
    return { statusCode: 200, type: cardContentType, value: forTeams(card) }
  })
}

const cardContentType = 'application/vnd.microsoft.card.adaptive' as const

/** As the SDK's types want a card: they may change what they are given, so they are given their own. */
type Changeable<T> = T extends readonly (infer Item)[]
  ? Changeable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Changeable<T[Key]> }
    : T
const forTeams = (card: Card) => structuredClone(card) as Changeable<Card>

/** What a button says that it does; the SDK, and Teams, ask the same of the verb beside it. */
const sentBy = z.object({ action: z.string() })
const verbOf = (sent: unknown): string => sentBy.safeParse(sent).data?.action ?? ''

/** A client too old for Action.Execute sends a message instead, so the card it came from is drawn anew; where it does not say which, beneath. */
async function sayInChat(
  reply: Reply,
  chat: Chat,
  cardId: string | undefined,
  connector: Connector,
): Promise<void> {
  if (reply.kind === 'text') return connector.sendText(chat, reply.text)
  if (cardId) return connector.updateCard(chat, cardId, reply.card)
  await connector.sendCard(chat, reply.card, answerTaken)
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

function actorOf({ from }: InboundActivity, { tenantId }: Ports): ChatActor | null {
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
