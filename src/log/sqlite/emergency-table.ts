import type { PlanKey } from '../../plan/record.ts'
import type { AlertStore } from '../alerts.ts'
import type { Emergency, EmergencyStore } from '../emergencies.ts'
import type { Database } from './database.ts'
import { textIn, type Stored } from './stored.ts'

/** Openings in an emergency, those that are over included. */
export class EmergencyTable implements EmergencyStore {
  readonly #database: Database
  readonly #alerts: AlertStore

  constructor(database: Database, alerts: AlertStore) {
    this.#database = database
    this.#alerts = alerts
  }

  open({ plan, oid, why, at, until }: Emergency): void {
    this.#database.transact(() => {
      this.#database.run(
        'INSERT INTO emergency (plan, oid, why, at, until) VALUES (?, ?, ?, ?, ?)',
        plan,
        oid,
        why,
        at,
        until,
      )
      this.#alerts.raise({ at, plan, kind: 'emergency', oid, why })
    })
  }

  openTo(oid: string, at: string): Emergency[] {
    return this.#database
      .all(
        'SELECT * FROM emergency WHERE oid = ?1 AND at <= ?2 AND until > ?2 ORDER BY until DESC, place DESC',
        oid,
        at,
      )
      .map(emergencyIn)
  }

  erase(plan: PlanKey): void {
    this.#database.run('DELETE FROM emergency WHERE plan = ?', plan)
  }
}

const emergencyIn = (row: Stored): Emergency => ({
  plan: textIn(row, 'plan'),
  oid: textIn(row, 'oid'),
  why: textIn(row, 'why'),
  at: textIn(row, 'at'),
  until: textIn(row, 'until'),
})
