import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { promptKindTables } from '../../../../src/log/sqlite/prompt-migration.ts'

it('prompts of before are of reviews, and what had left is known to have', () => {
  const database = new DatabaseSync(':memory:')
  database.exec(`
    CREATE TABLE plan (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL) STRICT;
    INSERT INTO plan (key, seq) VALUES ('marlowe', 3);
    CREATE TABLE prompt (
      place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, plan TEXT NOT NULL, point TEXT NOT NULL, due TEXT NOT NULL,
      about TEXT NOT NULL, oid TEXT NOT NULL, asked_at TEXT NOT NULL, state TEXT NOT NULL,
      conversation TEXT, activity TEXT, answer TEXT, answered_by TEXT, answered_at TEXT
    ) STRICT;
    CREATE INDEX prompt_state ON prompt (state, place);
    INSERT INTO prompt (id, plan, point, due, about, oid, asked_at, state, conversation) VALUES
      ('one', 'marlowe', '3-month', '2026-04-10', '7.1', 'priya', '2026-03-27T09:00:00.000Z', 'sent', 'a:1'),
      ('two', 'marlowe', '3-month', '2026-04-10', '7.2', 'priya', '2026-03-28T09:00:00.000Z', 'due', NULL);
  `)
  database.exec(promptKindTables)
  expect(
    database.prepare('SELECT id, kind, since, state, left_at FROM prompt ORDER BY place').all(),
  ).toEqual([
    {
      id: 'one',
      kind: 'review',
      since: '2026-03-27',
      state: 'sent',
      left_at: '2026-03-27T09:00:00.000Z',
    },
    { id: 'two', kind: 'review', since: '2026-03-28', state: 'due', left_at: null },
  ])
  expect(database.prepare('SELECT look_from, looked_on FROM plan').all()).toEqual([
    { look_from: '', looked_on: '' },
  ])
  database.close()
})
