import type { Day } from '../../../rules/calendar.ts'
import type { PlanKey } from '../../plan/record.ts'
import type { ItemDecision, Verdict } from '../../plan/rights/redaction-queue.ts'
import type { SubjectAccessStore, SubjectRequest } from '../rights.ts'
import type { Database } from './database.ts'
import { textIn, textOrNull, wordIn, type Stored } from './stored.ts'

const ofRequest = 'plan = ? AND id = ?'

/** Requests in the order they were entered, and every decision ever made on their items. */
export class SubjectAccessTable implements SubjectAccessStore {
  readonly #database: Database
  readonly #makeId: () => string

  constructor(database: Database, makeId: () => string) {
    this.#database = database
    this.#makeId = makeId
  }

  open({ plan, subject, asked, by }: Parameters<SubjectAccessStore['open']>[0]): string {
    const id = this.#makeId()
    this.#database.run(
      `INSERT INTO subject_request (id, plan, subject, whom, asked_by, asked, by_oid)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      id,
      plan,
      subject.kind,
      subject.kind === 'person' ? subject.record : subject.oid,
      subject.kind === 'person' ? subject.askedBy : null,
      asked,
      by,
    )
    return id
  }

  find(plan: PlanKey, id: string): SubjectRequest | null {
    const row = this.#database.first(`SELECT * FROM subject_request WHERE ${ofRequest}`, plan, id)
    return row ? requestIn(row) : null
  }

  ofPlan(plan: PlanKey): SubjectRequest[] {
    return this.#database
      .all('SELECT * FROM subject_request WHERE plan = ? ORDER BY place', plan)
      .map(requestIn)
  }

  extend(plan: PlanKey, id: string, why: string, on: Day): boolean {
    const sql = `UPDATE subject_request SET extended_why = ?, extended_on = ?
      WHERE ${ofRequest} AND extended_on IS NULL`
    return this.#database.run(sql, why, on, plan, id) === 1
  }

  answered(plan: PlanKey, id: string, on: Day): void {
    const sql = `UPDATE subject_request SET answered = coalesce(answered, ?) WHERE ${ofRequest}`
    this.#database.run(sql, on, plan, id)
  }

  decide(plan: PlanKey, id: string, decisions: readonly ItemDecision[]): void {
    this.#database.transact(() => {
      for (const { item, mark, verdict, why, by, at } of decisions) {
        this.#database.run(
          `INSERT INTO subject_decision (plan, request, item, mark, verdict, why, by_oid, at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
          plan,
          id,
          item,
          mark,
          JSON.stringify(verdict),
          why,
          by,
          at,
        )
      }
    })
  }

  decisions(plan: PlanKey, id: string): ItemDecision[] {
    return this.#database
      .all('SELECT * FROM subject_decision WHERE plan = ? AND request = ? ORDER BY place', plan, id)
      .map(decisionIn)
  }
}

function requestIn(row: Stored): SubjectRequest {
  const whom = textIn(row, 'whom')
  const why = textOrNull(row, 'extended_why')
  const on = textOrNull(row, 'extended_on')
  return {
    id: textIn(row, 'id'),
    plan: textIn(row, 'plan'),
    subject:
      wordIn(row, 'subject', ['person', 'worker']) === 'person'
        ? { kind: 'person', record: whom, askedBy: textOrNull(row, 'asked_by') ?? whom }
        : { kind: 'worker', oid: whom },
    asked: textIn(row, 'asked'),
    by: textIn(row, 'by_oid'),
    extended: why === null || on === null ? null : { why, on },
    answered: textOrNull(row, 'answered'),
  }
}

const verdictIn = (row: Stored): Verdict => JSON.parse(textIn(row, 'verdict'))

const decisionIn = (row: Stored): ItemDecision => ({
  item: textIn(row, 'item'),
  mark: textIn(row, 'mark'),
  verdict: verdictIn(row),
  why: textIn(row, 'why'),
  by: textIn(row, 'by_oid'),
  at: textIn(row, 'at'),
})
