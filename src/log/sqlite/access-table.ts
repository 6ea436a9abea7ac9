import type { PlanKey } from '../../plan/record.ts'
import type { AccessEntry, AccessLog, AccessRow, AccessWish } from '../access.ts'
import { hashOfEnd, hashOfListed, rebuiltHere, type ChainEnd } from '../access-chain.ts'
import { verdictOn, type AccessHead, type AccessVerdict } from '../access-verdict.ts'
import { namesOf } from '../erased-places.ts'
import { createStrangers, type Counted } from '../strangers.ts'
import { AccessCopy } from './access-copy.ts'
import { allAccess, entryOf, storedAccessIn } from './access-rows.ts'
import { writeAccess } from './access-writing.ts'
import type { Database } from './database.ts'
import { numberIn, numberOrNull, textIn } from './stored.ts'

/** The rows that say something of a plan. */
const ofPlan =
  'SELECT place FROM access WHERE plan = ? UNION SELECT place FROM access_listed WHERE plan = ?'

/** The first row from an instant on: an index finds it, and then no older row is looked at. */
const firstSince = 'SELECT min(place) FROM access WHERE at >= ?'

const noLists: Pick<Database, 'all'> = { all: () => [] }

/** Every look and every attempt, in the order they were noted, each row chained to the one before. */
export class AccessTable implements AccessLog {
  readonly export: AccessCopy
  readonly #database: Database
  readonly #strangers = createStrangers()

  constructor(database: Database) {
    this.#database = database
    this.export = new AccessCopy(database)
  }

  note(...rows: readonly AccessRow[]): void {
    this.#write(rows.flatMap((row) => this.#strangers.rowsFor(row)))
  }

  /** Writes what is still only counted. */
  settle(): void {
    this.#write(this.#strangers.rest())
  }

  #write(counted: readonly Counted[]): void {
    if (counted.length === 0) return
    this.#database.transact(() => {
      let head = this.#head()
      if (!head) throw new Error('the access log has lost its last row')
      for (const { row, times } of counted) {
        head = writeAccess(this.#database, head, { row, times, erased: null })
      }
    })
  }

  #head(): AccessHead | null {
    const row = this.#database.first('SELECT place, chain FROM access_head')
    return row ? { number: numberIn(row, 'place'), chain: textIn(row, 'chain') } : null
  }

  rows(limit: number, plan?: string): AccessEntry[] {
    return this.find(limit, plan === undefined ? {} : { plan })
  }

  find(limit: number, { plan, oid, before, since, brief }: AccessWish): AccessEntry[] {
    const asked: (readonly [string, ...(string | number)[]])[] = [['salt IS NOT NULL']]
    if (plan !== undefined) asked.push([`place IN (${ofPlan})`, plan, plan])
    if (oid !== undefined) asked.push(['oid = ?', oid])
    if (before !== undefined) asked.push(['place < ?', before])
    if (since !== undefined) asked.push(['at >= ?', since], [`place >= (${firstSince})`, since])
    return this.#database
      .all(
        `SELECT * FROM access WHERE ${asked.map(([condition]) => condition).join(' AND ')}
         ORDER BY place DESC LIMIT ?`,
        ...asked.flatMap(([, ...values]) => values),
        limit,
      )
      .flatMap((row) => entryOf(storedAccessIn(brief ? noLists : this.#database, row)) ?? [])
  }

  erase(plan: PlanKey, by: string, at: string): number {
    return this.#database.transact(() => {
      const head = this.#head()
      if (!head) throw new Error('the access log has lost its last row')
      const places = this.#database
        .all(
          `SELECT place, NULL AS item FROM access WHERE plan = ?1
           UNION ALL SELECT place, item FROM access_listed WHERE plan = ?1 ORDER BY place, item`,
          plan,
        )
        .map((row) => ({ number: numberIn(row, 'place'), item: numberOrNull(row, 'item') }))
      for (const { number } of places) this.export.isBehind(number)
      this.#database.run(
        `UPDATE access SET at = NULL, oid = NULL, plan = NULL, what = NULL, source = NULL, outcome = NULL,
           why = NULL, address = NULL, times = NULL, erased = NULL, salt = NULL
         WHERE plan = ?`,
        plan,
      )
      this.#eraseListed(plan)
      const row = { at, oid: by, plan: null, what: 'erase', from: 'service' } as const
      writeAccess(this.#database, head, {
        row: { ...row, outcome: 'allowed' },
        times: 1,
        erased: namesOf(places),
      })
      return new Set(places.map(({ number }) => number)).size
    })
  }

  #eraseListed(plan: PlanKey): void {
    for (const row of this.#database.all('SELECT * FROM access_listed WHERE plan = ?', plan)) {
      this.#database.run(
        'UPDATE access_listed SET plan = NULL, salt = NULL, hash = ? WHERE place = ? AND item = ?',
        hashOfListed({ plan, salt: textIn(row, 'salt') }),
        numberIn(row, 'place'),
        numberIn(row, 'item'),
      )
    }
  }

  goOnFrom(end: ChainEnd, at: string): void {
    this.#database.transact(() => {
      if (this.#head()?.number !== 0)
        throw new Error('only an empty access log can go on from another')
      const { number, chain } = end
      this.#database.run(
        'INSERT INTO access (place, listed, hash, chain) VALUES (?, 0, ?, ?)',
        number,
        hashOfEnd(end),
        chain,
      )
      this.#database.run(
        'UPDATE access_head SET place = ?1, chain = ?2, copied = ?1',
        number,
        chain,
      )
      const row = { at, oid: null, plan: null, what: rebuiltHere, from: 'service' } as const
      writeAccess(this.#database, end, {
        row: { ...row, outcome: 'allowed' },
        times: 1,
        erased: null,
      })
    })
  }

  verify(): AccessVerdict {
    return verdictOn(allAccess(this.#database), this.#head())
  }
}
