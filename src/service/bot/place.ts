import { z } from 'zod'
import type { Conversation } from '../../log/conversations.ts'
import type { SharedChat } from '../../log/shared-chats.ts'
import type { InboundActivity } from './activity.ts'

/** The chat to reach one person in; a group's chat is nobody's own, and prompts must not land there. */
export function privateChatOf(activity: InboundActivity, tenantId: string): Conversation | null {
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

/** The chat of several people that an activity is of, a channel by its own id and not by that of a thread in it; null in somebody's own. */
export function sharedChatOf(
  { conversation, serviceUrl, channelData }: InboundActivity,
  tenantId: string,
): Pick<SharedChat, 'tenantId' | 'conversationId' | 'serviceUrl' | 'team'> | null {
  if (conversation.conversationType === 'personal') return null
  const [conversationId = conversation.id] = conversation.id.split(';')
  return { tenantId, conversationId, serviceUrl, team: channelData?.team?.id ?? null }
}

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
})
const mentions = z
  .array(z.unknown())
  .transform((all) => all.flatMap((one) => mention.safeParse(one).data ?? []))

/** What somebody said, without their mention of the bot; null where others read it and the bot was not mentioned. */
export function saidToUs(activity: InboundActivity): string | null {
  const { text, entities, recipient, conversation } = activity
  const ofUs = (mentions.safeParse(entities).data ?? []).filter(
    ({ mentioned }) => mentioned.id === recipient?.id,
  )
  const said = ofUs.reduce((rest, one) => rest.replaceAll(one.text, ' '), text ?? '')
  return conversation.conversationType === 'personal' || ofUs.length > 0 ? said : null
}

/** Whether the activity says that the bot was taken out of the chat. */
export const leavesUs = ({ membersRemoved, recipient }: InboundActivity): boolean =>
  (z.array(z.object({ id: z.string() })).safeParse(membersRemoved).data ?? []).some(
    ({ id }) => id === recipient?.id,
  )
