import { randomBytes } from 'node:crypto'
import type { AccessRow } from '../access.ts'
import { chainAfter, hashOf, hashOfListed, type Contents } from '../access-chain.ts'
import type { AccessHead } from '../access-verdict.ts'
import type { Database } from './database.ts'

/** What is to be written: a row, how many requests it stands for, and the rows an erasure emptied where it tells of one. */
export interface Writing {
  readonly row: AccessRow
  readonly times: number
  readonly erased: string | null
}

const newSalt = () => randomBytes(16).toString('hex')

/** Adds a row after the last one, and gives the last one as it is then. To be called within a transaction. */
export function writeAccess(
  database: Pick<Database, 'run'>,
  head: AccessHead,
  { row, times, erased }: Writing,
): AccessHead {
  const { at, oid, plan, what, from, outcome, plans = [], why = null, address = null } = row
  const number = head.number + 1
  const salt = newSalt()
  const listed = plans.map((one) => ({ plan: one, salt: newSalt() }))
  const hashes = listed.map(hashOfListed)
  const contents: Contents = {
    number,
    at,
    oid,
    plan,
    what,
    from,
    outcome,
    why,
    address,
    times,
    erased,
  }
  const hash = hashOf(contents, hashes, salt)
  const chain = chainAfter(head.chain, hash)
  const said = [number, at, oid, plan, what, from, outcome, why, address, times, erased]
  database.run(
    `INSERT INTO access (place, at, oid, plan, what, source, outcome, why, address, times, erased, listed, salt, hash, chain)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...said,
    listed.length,
    salt,
    hash,
    chain,
  )
  for (const [item, one] of listed.entries()) {
    database.run(
      'INSERT INTO access_listed (place, item, plan, salt) VALUES (?, ?, ?, ?)',
      number,
      item,
      one.plan,
      one.salt,
    )
  }
  database.run('UPDATE access_head SET place = ?, chain = ?', number, chain)
  return { number, chain }
}
