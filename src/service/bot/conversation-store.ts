/** Where one person's private chat with the bot is, as Teams told us in a message that passed the guard. */
export interface ConversationRef {
  readonly tenantId: string
  readonly aadObjectId: string
  readonly conversationId: string
  /** The connector to answer through; the bot's own token is sent there, so it never comes from anywhere else. */
  readonly serviceUrl: string
  /** Teams' own name for the person, as "29:...". */
  readonly userMri: string
}

/** Who a conversation belongs to: one private chat a person. */
export type ConversationOwner = Pick<ConversationRef, 'tenantId' | 'aadObjectId'>

/** Keeps where each person can be reached. Remembering the same person again replaces what was kept. */
export interface ConversationStore {
  remember(ref: ConversationRef): void | Promise<void>
  forget(owner: ConversationOwner): void | Promise<void>
  find(owner: ConversationOwner): ConversationRef | null | Promise<ConversationRef | null>
}
