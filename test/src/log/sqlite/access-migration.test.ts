import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { verdictOn } from '../../../../src/log/access-verdict.ts'
import { chainAccess } from '../../../../src/log/sqlite/access-migration.ts'
import { allAccess, entryOf } from '../../../../src/log/sqlite/access-rows.ts'
import type { Database } from '../../../../src/log/sqlite/database.ts'
import { numberIn, textIn } from '../../../../src/log/sqlite/stored.ts'

it('rows from before there was a chain are chained in their order, and say the same', () => {
  const database = new DatabaseSync(':memory:')
  database.exec(`
    CREATE TABLE access (
      place INTEGER PRIMARY KEY, at TEXT NOT NULL, oid TEXT, plan TEXT, what TEXT NOT NULL,
      source TEXT NOT NULL, outcome TEXT NOT NULL
    ) STRICT;
    CREATE INDEX access_of_plan ON access (plan, place);
    INSERT INTO access VALUES (1, '2026-11-22T10:00:00.000Z', 'oid-priya', 'plan-1', 'plan', 'page', 'allowed');
    INSERT INTO access VALUES (5, '2026-11-22T10:00:01.000Z', NULL, NULL, 'families', 'stream', 'refused');
  `)
  chainAccess(database)
  const reading: Pick<Database, 'all'> = {
    all: (sql, ...values) => database.prepare(sql).all(...values),
  }
  const rows = [...allAccess(reading)]
  expect(rows.map(entryOf)).toMatchObject([
    { number: 1, at: '2026-11-22T10:00:00.000Z', oid: 'oid-priya', plan: 'plan-1', what: 'plan' },
    { number: 2, oid: null, plan: null, from: 'stream', outcome: 'refused', plans: [], why: null },
  ])
  const head = database.prepare('SELECT * FROM access_head').get() ?? {}
  const last = { number: numberIn(head, 'place'), chain: textIn(head, 'chain') }
  expect(verdictOn(rows, last)).toMatchObject({ kind: 'whole', rows: 2 })
  database.close()
})
