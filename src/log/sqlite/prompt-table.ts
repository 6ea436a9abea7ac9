import {
  promptKinds,
  type Prompt,
  type PromptKey,
  type PromptOutbox,
  type PromptTimes,
} from '../prompts.ts'
import type { Database } from './database.ts'
import { textIn, textOrNull, wordIn, type Stored } from './stored.ts'

const states = ['due', 'sending', 'sent', 'inbox', 'answered', 'withdrawn'] as const

/** The prompts ever asked, oldest first. An answered or withdrawn one stays so, whatever is told of its sending later. */
export class PromptTable implements PromptOutbox {
  readonly #database: Database
  readonly #makeId: () => string

  constructor(database: Database, makeId: () => string) {
    this.#database = database
    this.#makeId = makeId
  }

  ask(key: PromptKey, at: string, { notBefore, since }: PromptTimes = {}): boolean {
    const { kind, plan, point, due, about, oid } = key
    const added = this.#database.run(
      `INSERT INTO prompt (id, kind, plan, point, due, about, oid, asked_at, since, not_before, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'due') ON CONFLICT (plan, kind, point, due, about, oid)
       DO UPDATE SET state = 'due', asked_at = excluded.asked_at, since = excluded.since, not_before = excluded.not_before
       WHERE left_at IS NULL AND (state = 'withdrawn' OR (state = 'due' AND since > excluded.since))`,
      this.#makeId(),
      kind,
      plan,
      point,
      due,
      about,
      oid,
      at,
      since ?? at.slice(0, 10),
      notBefore ?? null,
    )
    return added === 1
  }

  find(id: string): Prompt | null {
    const row = this.#database.first('SELECT * FROM prompt WHERE id = ?', id)
    return row ? promptIn(row) : null
  }

  ofPlan(plan: string): Prompt[] {
    return this.#database
      .all('SELECT * FROM prompt WHERE plan = ? ORDER BY place', plan)
      .map(promptIn)
  }

  inState(state: Prompt['state'], limit: number): Prompt[] {
    return this.#database
      .all('SELECT * FROM prompt WHERE state = ? ORDER BY place LIMIT ?', state, limit)
      .map(promptIn)
  }

  openTo(oid: string): Prompt[] {
    return this.#database
      .all(
        `SELECT * FROM prompt WHERE oid = ? AND state NOT IN ('answered', 'withdrawn') ORDER BY place`,
        oid,
      )
      .map(promptIn)
  }

  sending(id: string, conversation: string, at: string): void {
    this.#database.run(
      `UPDATE prompt SET state = 'sending', conversation = ?, left_at = ? WHERE id = ? AND state IN ('due', 'sending')`,
      conversation,
      at,
      id,
    )
  }

  sent(id: string, activity: string): void {
    this.#database.run(
      `UPDATE prompt SET activity = ?, state = CASE WHEN state IN ('due', 'sending') THEN 'sent' ELSE state END WHERE id = ?`,
      activity,
      id,
    )
  }

  arrived(id: string): void {
    this.#database.run(`UPDATE prompt SET state = 'sent' WHERE id = ? AND state = 'sending'`, id)
  }

  sendable(tenantId: string, on: string, at: string): Prompt[] {
    return this.#database
      .all(
        `SELECT prompt.* FROM prompt JOIN conversation ON conversation.tenant = ? AND conversation.oid = prompt.oid
         WHERE state = 'due' AND since <= ? AND (not_before IS NULL OR not_before <= ?) ORDER BY place`,
        tenantId,
        on,
        at,
      )
      .map(promptIn)
  }

  keptBefore(day: string, on: string): number {
    this.#database.run(`UPDATE prompt SET state = 'due' WHERE state = 'inbox' AND since > ?`, on)
    return this.#database.run(
      `UPDATE prompt SET state = 'inbox' WHERE state = 'due' AND kind <> 'digest' AND since < ?`,
      day,
    )
  }

  keptInInbox(id: string): void {
    this.#database.run(`UPDATE prompt SET state = 'inbox' WHERE id = ? AND state = 'due'`, id)
  }

  unsent(id: string): void {
    this.#database.run(
      `UPDATE prompt SET state = 'due', left_at = NULL, conversation = NULL, activity = NULL WHERE id = ? AND state IN ('sending', 'sent')`,
      id,
    )
  }

  answered(id: string, answer: string, by: string, at: string): boolean {
    const changed = this.#database.run(
      `UPDATE prompt SET state = 'answered', answer = ?, answered_by = ?, answered_at = ?
       WHERE id = ? AND state NOT IN ('answered', 'withdrawn')`,
      answer,
      by,
      at,
      id,
    )
    return changed === 1
  }

  corrected(id: string, before: string, answer: string): boolean {
    const changed = this.#database.run(
      `UPDATE prompt SET answer = ? WHERE id = ? AND state = 'answered' AND answer = ?`,
      answer,
      id,
      before,
    )
    return changed === 1
  }

  withdrawn(id: string): void {
    this.#database.run(
      `UPDATE prompt SET state = 'withdrawn' WHERE id = ? AND state <> 'answered'`,
      id,
    )
  }
}

const promptIn = (row: Stored): Prompt => ({
  id: textIn(row, 'id'),
  kind: wordIn(row, 'kind', promptKinds),
  plan: textIn(row, 'plan'),
  point: textIn(row, 'point'),
  due: textIn(row, 'due'),
  about: textIn(row, 'about'),
  oid: textIn(row, 'oid'),
  state: wordIn(row, 'state', states),
  askedAt: textIn(row, 'asked_at'),
  since: textIn(row, 'since'),
  notBefore: textOrNull(row, 'not_before'),
  leftAt: textOrNull(row, 'left_at'),
  conversation: textOrNull(row, 'conversation'),
  activity: textOrNull(row, 'activity'),
  answer: textOrNull(row, 'answer'),
  answeredBy: textOrNull(row, 'answered_by'),
  answeredAt: textOrNull(row, 'answered_at'),
})
