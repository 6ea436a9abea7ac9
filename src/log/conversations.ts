/** Where a person can be reached in chat; learnt only from activities whose token was checked. */
export interface Conversation {
  readonly tenantId: string
  readonly oid: string
  readonly conversationId: string
  readonly serviceUrl: string
  readonly userMri: string
}

export interface ConversationStore {
  remember(conversation: Conversation): void
  forget(tenantId: string, oid: string): void
  find(tenantId: string, oid: string): Conversation | null
}
