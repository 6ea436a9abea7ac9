import type { Conversation, ConversationStore } from '../conversations.ts'
import type { Database } from './database.ts'
import { textIn } from './stored.ts'

/** One conversation for each person of a tenant, the last one learnt. */
export class ConversationTable implements ConversationStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  remember({ tenantId, oid, conversationId, serviceUrl, userMri }: Conversation): void {
    this.#database.run(
      'INSERT OR REPLACE INTO conversation (tenant, oid, id, service_url, user_mri) VALUES (?, ?, ?, ?, ?)',
      tenantId,
      oid,
      conversationId,
      serviceUrl,
      userMri,
    )
  }

  forget(tenantId: string, oid: string): void {
    this.#database.run('DELETE FROM conversation WHERE tenant = ? AND oid = ?', tenantId, oid)
  }

  find(tenantId: string, oid: string): Conversation | null {
    const row = this.#database.first(
      'SELECT * FROM conversation WHERE tenant = ? AND oid = ?',
      tenantId,
      oid,
    )
    if (!row) return null
    return {
      tenantId,
      oid,
      conversationId: textIn(row, 'id'),
      serviceUrl: textIn(row, 'service_url'),
      userMri: textIn(row, 'user_mri'),
    }
  }
}
