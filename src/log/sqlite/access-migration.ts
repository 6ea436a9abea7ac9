import type { DatabaseSync } from 'node:sqlite'
import type { AccessRow } from '../access.ts'
import { chainStart } from '../access-chain.ts'
import { writeAccess } from './access-writing.ts'
import type { Database } from './database.ts'
import { textIn, textOrNull, wordIn } from './stored.ts'

const tables = `
  ALTER TABLE access RENAME TO access_unchained;
  DROP INDEX access_of_plan;
  CREATE TABLE access (
    place INTEGER PRIMARY KEY, at TEXT, oid TEXT, plan TEXT, what TEXT, source TEXT, outcome TEXT, why TEXT, address TEXT,
    times INTEGER, erased TEXT, listed INTEGER NOT NULL, salt TEXT, hash TEXT NOT NULL, chain TEXT NOT NULL
  ) STRICT;
  CREATE INDEX access_of_plan ON access (plan, place) WHERE plan IS NOT NULL;
  CREATE INDEX access_at ON access (at, place) WHERE at IS NOT NULL;
  CREATE INDEX access_of_person ON access (oid, place) WHERE oid IS NOT NULL;
  CREATE TABLE access_listed (
    place INTEGER NOT NULL, item INTEGER NOT NULL, plan TEXT, salt TEXT, hash TEXT, PRIMARY KEY (place, item)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX access_listed_of_plan ON access_listed (plan, place) WHERE plan IS NOT NULL;
  CREATE TABLE access_head (place INTEGER NOT NULL, chain TEXT NOT NULL, copied INTEGER NOT NULL) STRICT;
  CREATE TABLE access_behind (place INTEGER PRIMARY KEY) STRICT;
  CREATE TABLE emergency (
    place INTEGER PRIMARY KEY, plan TEXT NOT NULL, oid TEXT NOT NULL, why TEXT NOT NULL, at TEXT NOT NULL, until TEXT NOT NULL
  ) STRICT;
  CREATE INDEX emergency_of_person ON emergency (oid, until);
  CREATE TABLE alert (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, plan TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('emergency', 'put-back', 'unusual')), oid TEXT, why TEXT, seen_by TEXT, seen_at TEXT
  ) STRICT;
  CREATE INDEX alert_of_plan ON alert (plan, place);
`

const sources = ['page', 'stream', 'chat', 'service'] as const
const outcomes = ['allowed', 'refused', 'faulty'] as const

/** Chains the rows there are, in their order. From here on whatever befalls them shows; of what befell them before nothing is known. */
export function chainAccess(database: DatabaseSync): void {
  database.exec(tables)
  database.prepare('INSERT INTO access_head VALUES (0, ?, 0)').run(chainStart)
  const within: Pick<Database, 'run'> = {
    run: (sql, ...values) => Number(database.prepare(sql).run(...values).changes),
  }
  let head = { number: 0, chain: chainStart }
  for (const stored of database
    .prepare('SELECT * FROM access_unchained ORDER BY place')
    .iterate()) {
    const row: AccessRow = {
      at: textIn(stored, 'at'),
      oid: textOrNull(stored, 'oid'),
      plan: textOrNull(stored, 'plan'),
      what: textIn(stored, 'what'),
      from: wordIn(stored, 'source', sources),
      outcome: wordIn(stored, 'outcome', outcomes),
    }
    head = writeAccess(within, head, { row, times: 1, erased: null })
  }
  database.exec('DROP TABLE access_unchained')
}
