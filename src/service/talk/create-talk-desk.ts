import type { TalkDesk } from '../bot/talk-desk.ts'
import { findPlans, planAtAddress } from './find-plans.ts'
import { meetingPost } from './meeting.ts'
import type { TalkPorts } from './plans-of.ts'
import { say } from './say.ts'

/** Answers words to the bot, searches and links, and says what a meeting has before it; `tenantId` is whose meetings they are. */
export function createTalkDesk(ports: TalkPorts & { readonly tenantId: string }): TalkDesk {
  return {
    say: (actor, shared, text) => say(ports, actor, shared, text),
    search: (actor, search) => findPlans(ports, actor, search),
    planAt: async (actor, address) => planAtAddress(ports, actor, address),
    meeting: async (moment, actor, shared) =>
      meetingPost(ports, moment, actor, ports.tenantId, shared),
  }
}
