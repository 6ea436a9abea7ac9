import type { Prompt, PromptKey, PromptOutbox } from '../prompts.ts'
import type { Database } from './database.ts'
import { textIn, textOrNull, wordIn, type Stored } from './stored.ts'

const states = ['due', 'sending', 'sent', 'answered', 'withdrawn'] as const

/** The prompts ever asked, oldest first. An answered or withdrawn one stays so, whatever is told of its sending later. */
export class PromptTable implements PromptOutbox {
  readonly #database: Database
  readonly #makeId: () => string

  constructor(database: Database, makeId: () => string) {
    this.#database = database
    this.#makeId = makeId
  }

  ask({ plan, point, due, about, oid }: PromptKey, at: string): boolean {
    const added = this.#database.run(
      `INSERT INTO prompt (id, plan, point, due, about, oid, asked_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, 'due')
       ON CONFLICT (plan, point, due, about, oid) DO NOTHING`,
      this.#makeId(),
      plan,
      point,
      due,
      about,
      oid,
      at,
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

  sending(id: string, conversation: string): void {
    this.#database.run(
      `UPDATE prompt SET state = 'sending', conversation = ? WHERE id = ? AND state IN ('due', 'sending')`,
      conversation,
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

  unsent(id: string): void {
    this.#database.run(
      `UPDATE prompt SET state = 'due', conversation = NULL, activity = NULL WHERE id = ? AND state IN ('sending', 'sent')`,
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

  withdrawn(id: string): void {
    this.#database.run(
      `UPDATE prompt SET state = 'withdrawn' WHERE id = ? AND state <> 'answered'`,
      id,
    )
  }
}

const promptIn = (row: Stored): Prompt => ({
  id: textIn(row, 'id'),
  plan: textIn(row, 'plan'),
  point: textIn(row, 'point'),
  due: textIn(row, 'due'),
  about: textIn(row, 'about'),
  oid: textIn(row, 'oid'),
  state: wordIn(row, 'state', states),
  conversation: textOrNull(row, 'conversation'),
  activity: textOrNull(row, 'activity'),
  answer: textOrNull(row, 'answer'),
  answeredBy: textOrNull(row, 'answered_by'),
  answeredAt: textOrNull(row, 'answered_at'),
})
