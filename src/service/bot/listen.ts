import type { App } from '@microsoft/teams.apps'
import { z } from 'zod'
import { inboundActivity, type InboundActivity } from './activity.ts'
import { cardAnswers, type AnswerDesks } from './answers/table.ts'
import type { Reply } from './answers/reply.ts'
import type { ChatActor } from './answer-desk.ts'
import { attempted } from './attempted.ts'
import type { BotOptions, ChatTurn } from './bot.ts'
import type { Chat, Connector } from './connector.ts'
import { cardContentType, forTeams } from './for-teams.ts'
import { listenToMeetings } from './listen-meetings.ts'
import { listenToSearches } from './listen-search.ts'
import { leavesUs, privateChatOf, saidToUs, sharedChatOf } from './place.ts'
import { answerTaken, unknownButton, welcome, welcomeShared } from './words.ts'

type Ports = Pick<
  BotOptions,
  'conversations' | 'sharedChats' | 'talk' | keyof AnswerDesks | 'heard' | 'log' | 'tenantId'
>

/** Says what the bot does on each kind of activity; all of them have passed the guard and the SDK's checks. */
export function listen(app: App, connector: Connector, ports: Ports): void {
  const { conversations, sharedChats, talk, reviews, log, tenantId } = ports
  const answers = cardAnswers(ports)
  /** Says whether it was somebody's own chat, and new to us. */
  const remember = (activity: InboundActivity): boolean => {
    const shared = sharedChatOf(activity, tenantId)
    if (shared) sharedChats.remember(shared)
    const ref = privateChatOf(activity, tenantId)
    if (!ref) return false
    const before = conversations.find(ref.tenantId, ref.oid)
    conversations.remember(ref)
    return before?.conversationId !== ref.conversationId
  }
  const forget = (activity: InboundActivity): void => {
    const ref = privateChatOf(activity, tenantId)
    if (ref) conversations.forget(ref.tenantId, ref.oid)
    const shared = sharedChatOf(activity, tenantId)
    if (shared?.team) sharedChats.forgetTeam(tenantId, shared.team)
    if (shared) sharedChats.forget(tenantId, shared.conversationId)
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
  /** What others read is answered only where the bot is spoken to. */
  const answerWords = async (activity: InboundActivity): Promise<void> => {
    const [actor, said] = [actorOf(activity, ports), saidToUs(activity)]
    if (said === null || !actor) return
    const shared = sharedChatOf(activity, tenantId)?.conversationId ?? null
    const told = await talk.say(actor, shared, said)
    const chat = chatOf(activity)
    if (told.kind === 'text') return connector.sendText(chat, told.text)
    await connector.sendCard(chat, told.card, told.summary)
  }
  const askAgain = async (activity: InboundActivity): Promise<void> => {
    const ref = privateChatOf(activity, tenantId)
    if (ref) await reviews.chatOpened({ tenantId: ref.tenantId, oid: ref.oid })
  }

  app.on('install.add', async ({ activity }) => {
    const inbound = inboundActivity.parse(activity)
    await attempted('install', log, async () => {
      hear(inbound, 'chat opened')
      remember(inbound)
      const isShared = sharedChatOf(inbound, tenantId) !== null
      await connector.sendText(chatOf(inbound), isShared ? welcomeShared : welcome)
    })
    await attempted('ask again', log, () => askAgain(inbound))
  })
  app.on('install.remove', ({ activity }) =>
    attempted('uninstall', log, async () => {
      const inbound = inboundActivity.parse(activity)
      hear(inbound, 'chat closed')
      forget(inbound)
    }),
  )
  // Comes with an installation, which is what asks again: doing it twice would show a card twice.
  app.on('conversationUpdate', ({ activity }) =>
    attempted('conversation', log, async () => {
      const inbound = inboundActivity.parse(activity)
      const isLeft = leavesUs(inbound)
      hear(inbound, isLeft ? 'chat closed' : 'chat opened')
      if (isLeft) forget(inbound)
      else remember(inbound)
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
      if (isWords) return answerWords(inbound)
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
  listenToSearches(app, {
    talk,
    log,
    actorOf(inbound) {
      const actor = actorOf(inbound, ports)
      if (!actor) hear(inbound, 'chat search')
      return actor
    },
  })
  listenToMeetings(app, connector, {
    talk,
    log,
    tenantId,
    heard(inbound) {
      hear(inbound, 'meeting')
      remember(inbound)
      return actorOf(inbound, ports)
    },
  })
}

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
