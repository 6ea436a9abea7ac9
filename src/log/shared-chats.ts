import type { PlanKey } from '../plan/record.ts'

/**
 * A channel, a group's chat or a meeting's: several people read it, so nobody's prompts go there. `team` is Teams' own id of
 * the team whose channel it is; `plan` is what it is linked to, and `linkedBy` who did so.
 */
export interface SharedChat {
  readonly tenantId: string
  readonly conversationId: string
  readonly serviceUrl: string
  readonly team: string | null
  readonly plan: PlanKey | null
  readonly linkedBy: string | null
}

/** Chats of several people, learnt only from activities whose token was checked, and apart from those of one person. */
export interface SharedChatStore {
  /** Where it is reached now; what it is linked to stays. */
  remember(chat: Pick<SharedChat, 'tenantId' | 'conversationId' | 'serviceUrl' | 'team'>): void
  find(tenantId: string, conversationId: string): SharedChat | null
  /** Links a chat that is remembered to a plan, in place of another; `at` is the instant. */
  link(tenantId: string, conversationId: string, plan: PlanKey, by: string, at: string): void
  forget(tenantId: string, conversationId: string): void
  /** Every channel of a team. */
  forgetTeam(tenantId: string, team: string): void
}
