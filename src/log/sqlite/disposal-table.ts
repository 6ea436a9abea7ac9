import { createHash } from 'node:crypto'
import type { PlanKey } from '../../plan/record.ts'
import type { DisposalStore, Proposed, Tombstone } from '../rights.ts'
import type { Database } from './database.ts'
import { numberIn, textIn, type Stored } from './stored.ts'
import { takeAway } from './take-away.ts'

/** What has to go along with a plan, and is somebody else's to do. `planKeys` are of the plans there are. */
export interface DisposalPorts {
  planKeys(): PlanKey[]
  /** Empties what the access log says of a plan. */
  eraseAccess(plan: PlanKey, by: string, at: string): void
  /** The plan is no more: nothing of it may stay in memory. */
  forget(plan: PlanKey): void
}

/** Proposals, tombstones, and the plans whose list rows are still to be removed. */
export class DisposalTable implements DisposalStore {
  readonly #database: Database
  readonly #ports: DisposalPorts

  constructor(database: Database, ports: DisposalPorts) {
    this.#database = database
    this.#ports = ports
    this.#wipe()
  }

  propose({ plan, seq, by, on }: Proposed): void {
    this.#database.run(
      'INSERT OR REPLACE INTO disposal_proposal (plan, seq, by_oid, made) VALUES (?, ?, ?, ?)',
      plan,
      seq,
      by,
      on,
    )
  }

  withdraw(plan: PlanKey): void {
    this.#database.run('DELETE FROM disposal_proposal WHERE plan = ?', plan)
  }

  proposalOn(plan: PlanKey): Proposed | null {
    const row = this.#database.first('SELECT * FROM disposal_proposal WHERE plan = ?', plan)
    return row ? proposedIn(row) : null
  }

  proposals(): Proposed[] {
    return this.#database.all('SELECT * FROM disposal_proposal ORDER BY made, plan').map(proposedIn)
  }

  dispose(plan: PlanKey, by: Omit<Tombstone, 'keyHash'>, at: string): boolean {
    if (!this.#ports.planKeys().includes(plan)) return false
    this.#take(plan, { ...by, keyHash: hashOfKey(plan) }, at)
    this.#wipe()
    return true
  }

  removals(): PlanKey[] {
    return this.#database
      .all('SELECT plan_key FROM removal ORDER BY place')
      .map((row) => textIn(row, 'plan_key'))
  }

  removed(plan: PlanKey): void {
    this.#database.run('DELETE FROM removal WHERE plan_key = ?', plan)
  }

  tombstones(): Tombstone[] {
    return this.#database.all('SELECT * FROM disposed ORDER BY made, key_hash').map(tombstoneIn)
  }

  isDisposed(plan: PlanKey): boolean {
    const sql = 'SELECT 1 FROM disposed WHERE key_hash = ?'
    return this.#database.first(sql, hashOfKey(plan)) !== undefined
  }

  applyTombstones(tombstones: readonly Tombstone[], at: string): number {
    const byHash = new Map(tombstones.map((tombstone) => [tombstone.keyHash, tombstone]))
    const found = this.#ports.planKeys().flatMap((plan) => {
      const tombstone = byHash.get(hashOfKey(plan))
      return tombstone ? [{ plan, tombstone }] : []
    })
    for (const { plan, tombstone } of found) this.#take(plan, tombstone, at)
    for (const tombstone of tombstones) this.#keep(tombstone)
    this.#wipe()
    return found.length
  }

  #take(plan: PlanKey, tombstone: Tombstone, at: string): void {
    this.#database.transact(() => {
      this.#ports.eraseAccess(plan, tombstone.confirmedBy, at)
      takeAway(this.#database, plan)
      this.#keep(tombstone)
      this.#database.run('INSERT OR IGNORE INTO removal (plan_key) VALUES (?)', plan)
    })
    this.#ports.forget(plan)
  }

  #keep({ keyHash, on, proposedBy, confirmedBy }: Tombstone): void {
    this.#database.run(
      `INSERT INTO disposed (key_hash, made, proposed_by, confirmed_by) VALUES (?, ?, ?, ?)
       ON CONFLICT (key_hash) DO UPDATE SET wiped = 0`,
      keyHash,
      on,
      proposedBy,
      confirmedBy,
    )
  }

  /** Whatever ended the process after a plan was taken away, its bytes are gone before the log is used again. */
  #wipe(): void {
    if (!this.#database.first('SELECT 1 FROM disposed WHERE wiped = 0')) return
    this.#database.wipe()
    this.#database.run('UPDATE disposed SET wiped = 1')
  }
}

const hashOfKey = (plan: PlanKey): string => createHash('sha256').update(plan).digest('hex')

const proposedIn = (row: Stored): Proposed => ({
  plan: textIn(row, 'plan'),
  seq: numberIn(row, 'seq'),
  by: textIn(row, 'by_oid'),
  on: textIn(row, 'made'),
})

const tombstoneIn = (row: Stored): Tombstone => ({
  keyHash: textIn(row, 'key_hash'),
  on: textIn(row, 'made'),
  proposedBy: textIn(row, 'proposed_by'),
  confirmedBy: textIn(row, 'confirmed_by'),
})
