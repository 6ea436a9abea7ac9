import type { App } from '@microsoft/teams.apps'
import { inboundActivity, type InboundActivity } from './activity.ts'
import type { ChatActor } from './answer-desk.ts'
import { attempted } from './attempted.ts'
import type { BotLog } from './bot-log.ts'
import type { Connector } from './connector.ts'
import { sharedChatOf } from './place.ts'
import type { TalkDesk } from './talk-desk.ts'

interface MeetingPorts {
  readonly talk: TalkDesk
  readonly log: BotLog
  readonly tenantId: string
  /** Puts the turn on the access log, and says who an activity is from. */
  readonly heard: (activity: InboundActivity) => ChatActor | null
}

/** How many of the last events are known again when they come twice. */
const mostKnown = 1_000

/** Posts the agenda when a meeting begins, and asks for its record when it ends, where its chat is linked to a plan. */
export function listenToMeetings(app: App, connector: Connector, ports: MeetingPorts): void {
  const { talk, log, tenantId, heard } = ports
  const known = new Set<string>()

  const isNew = (id: string): boolean => {
    if (known.has(id)) return false
    known.add(id)
    const [oldest] = known
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest)
    return true
  }

  const post = (moment: 'start' | 'end', activity: unknown): Promise<void> =>
    attempted('meeting', log, async () => {
      const inbound = inboundActivity.parse(activity)
      const chat = sharedChatOf(inbound, tenantId)
      const actor = heard(inbound)
      const { id, serviceUrl, conversation } = inbound
      if (!chat || (typeof id === 'string' && !isNew(`${moment} ${conversation.id} ${id}`))) return
      const told = await talk.meeting(moment, actor, chat.conversationId)
      const place = { serviceUrl, conversationId: conversation.id }
      if (told?.kind === 'card') await connector.sendCard(place, told.card, told.summary)
    })

  app.on('meetingStart', ({ activity }) => post('start', activity))
  app.on('meetingEnd', ({ activity }) => post('end', activity))
}
