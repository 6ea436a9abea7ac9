import type { AccessEntry } from '../access.ts'
import { hashOfListed, type Contents } from '../access-chain.ts'
import type { StoredAccess } from '../access-verdict.ts'
import type { Database } from './database.ts'
import { numberIn, textIn, textOrNull, wordIn, type Stored } from './stored.ts'

const sources = ['page', 'stream', 'chat', 'service'] as const
const outcomes = ['allowed', 'refused', 'faulty'] as const

/** The row as its columns hold it, contents and hashes. */
export function storedAccessIn(database: Pick<Database, 'all'>, row: Stored): StoredAccess {
  const number = numberIn(row, 'place')
  const salt = textOrNull(row, 'salt')
  return {
    number,
    hash: textIn(row, 'hash'),
    chain: textIn(row, 'chain'),
    salted: salt === null ? null : { contents: contentsIn(row, number), salt },
    listed: numberIn(row, 'listed') === 0 ? [] : listedIn(database, number),
  }
}

const contentsIn = (row: Stored, number: number): Contents => ({
  number,
  at: textIn(row, 'at'),
  oid: textOrNull(row, 'oid'),
  plan: textOrNull(row, 'plan'),
  what: textIn(row, 'what'),
  from: wordIn(row, 'source', sources),
  outcome: wordIn(row, 'outcome', outcomes),
  why: textOrNull(row, 'why'),
  address: textOrNull(row, 'address'),
  times: numberIn(row, 'times'),
  erased: textOrNull(row, 'erased'),
})

function listedIn(database: Pick<Database, 'all'>, number: number): StoredAccess['listed'] {
  return database
    .all('SELECT * FROM access_listed WHERE place = ? ORDER BY item', number)
    .map((row) => {
      const [plan, salt] = [textOrNull(row, 'plan'), textOrNull(row, 'salt')]
      // The hash is kept only of what was erased: of all else it follows from what is kept.
      if (plan === null || salt === null) return { hash: textIn(row, 'hash'), salted: null }
      const salted = { plan, salt }
      return { hash: hashOfListed(salted), salted }
    })
}

/** What a row says to whoever may read it; null where it was erased. */
export function entryOf({ salted, listed }: StoredAccess): AccessEntry | null {
  if (!salted) return null
  const { erased: _, ...said } = salted.contents
  return { ...said, plans: listed.flatMap((one) => one.salted?.plan ?? []) }
}

/** A row of which a column holds what it never may was altered, which its empty hashes say: it is no reason to stop reading. */
function asFarAsReadable(database: Pick<Database, 'all'>, row: Stored): StoredAccess {
  try {
    return storedAccessIn(database, row)
  } catch {
    return { number: numberIn(row, 'place'), hash: '', chain: '', salted: null, listed: [] }
  }
}

const atOnce = 1000

/** Every row by its number, read some at a time so that memory stays flat. */
export function* allAccess(database: Pick<Database, 'all'>): Generator<StoredAccess> {
  for (let last = 0; ;) {
    const rows = database.all(
      'SELECT * FROM access WHERE place > ? ORDER BY place LIMIT ?',
      last,
      atOnce,
    )
    for (const row of rows) yield asFarAsReadable(database, row)
    const next = rows.at(-1)
    if (!next) return
    last = numberIn(next, 'place')
  }
}
