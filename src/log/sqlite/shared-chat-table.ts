import type { PlanKey } from '../../plan/record.ts'
import type { SharedChat, SharedChatStore } from '../shared-chats.ts'
import type { Database } from './database.ts'
import { textIn } from './stored.ts'

/** The step that makes the chats of several people, and remembers for whom the app was to be installed. */
export const sharedChatTables = `
  CREATE TABLE shared_chat (
    tenant TEXT NOT NULL, id TEXT NOT NULL, service_url TEXT NOT NULL, team TEXT,
    plan TEXT, linked_by TEXT, linked_at TEXT,
    PRIMARY KEY (tenant, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE app_installation (
    tenant TEXT NOT NULL, oid TEXT NOT NULL, tried TEXT NOT NULL, PRIMARY KEY (tenant, oid)
  ) STRICT, WITHOUT ROWID;
`

/** One row for each channel, group's chat or meeting's. */
export class SharedChatTable implements SharedChatStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  remember({
    tenantId,
    conversationId,
    serviceUrl,
    team,
  }: Parameters<SharedChatStore['remember']>[0]): void {
    this.#database.run(
      `INSERT INTO shared_chat (tenant, id, service_url, team) VALUES (?, ?, ?, ?)
       ON CONFLICT (tenant, id) DO UPDATE SET service_url = excluded.service_url, team = coalesce(excluded.team, team)`,
      tenantId,
      conversationId,
      serviceUrl,
      team,
    )
  }

  find(tenantId: string, conversationId: string): SharedChat | null {
    const row = this.#database.first(
      'SELECT * FROM shared_chat WHERE tenant = ? AND id = ?',
      tenantId,
      conversationId,
    )
    if (!row) return null
    const textOr = (name: string) => (row[name] === null ? null : textIn(row, name))
    return {
      tenantId,
      conversationId,
      serviceUrl: textIn(row, 'service_url'),
      team: textOr('team'),
      plan: textOr('plan'),
      linkedBy: textOr('linked_by'),
    }
  }

  link(tenantId: string, conversationId: string, plan: PlanKey, by: string, at: string): void {
    this.#database.run(
      'UPDATE shared_chat SET plan = ?, linked_by = ?, linked_at = ? WHERE tenant = ? AND id = ?',
      plan,
      by,
      at,
      tenantId,
      conversationId,
    )
  }

  forget(tenantId: string, conversationId: string): void {
    this.#database.run(
      'DELETE FROM shared_chat WHERE tenant = ? AND id = ?',
      tenantId,
      conversationId,
    )
  }

  forgetTeam(tenantId: string, team: string): void {
    this.#database.run('DELETE FROM shared_chat WHERE tenant = ? AND team = ?', tenantId, team)
  }
}
