import type { DatabaseSync } from 'node:sqlite'
import { chainAccess } from './access-migration.ts'
import { LogNotOpened } from './not-opened.ts'
import { placementTables } from './placement-table.ts'
import { heldColumn } from './projection-table.ts'
import { promptKindTables, quietHoursTable } from './prompt-migration.ts'
import { readingTables } from './reading-table.ts'
import { secretTable } from './secret-table.ts'
import { askedByColumn, rightsTables } from './rights-tables.ts'
import { sharedChatTables } from './shared-chat-table.ts'
import { thinningTables } from './thinning-table.ts'

type Step = string | ((database: DatabaseSync) => void)

/**
 * Each step brings a file from the version before it to its own number, its place here counted from 1. A step that has
 * been released is never changed; what is wrong in one is put right by the next.
 */
const migrations: readonly Step[] = [
  `
  CREATE TABLE plan (
    number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE event (
    place INTEGER PRIMARY KEY, plan TEXT NOT NULL REFERENCES plan (key), seq INTEGER NOT NULL, operation TEXT NOT NULL,
    oid TEXT NOT NULL, name TEXT NOT NULL, agency TEXT NOT NULL, at TEXT NOT NULL,
    record TEXT NOT NULL, field TEXT, change TEXT NOT NULL,
    UNIQUE (plan, seq), UNIQUE (plan, operation)
  ) STRICT;
  CREATE INDEX event_of_record ON event (plan, record, seq);
  CREATE TABLE record (
    plan TEXT NOT NULL REFERENCES plan (key), record TEXT NOT NULL, kind TEXT NOT NULL, newest INTEGER NOT NULL,
    projected INTEGER NOT NULL DEFAULT 0, waiting INTEGER, intended INTEGER, item_id TEXT, etag TEXT,
    PRIMARY KEY (plan, record)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX record_waiting ON record (waiting) WHERE waiting IS NOT NULL;
  CREATE TABLE reference (last INTEGER NOT NULL) STRICT;
  INSERT INTO reference (last) VALUES (1041);
  CREATE TABLE prompt (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, plan TEXT NOT NULL, point TEXT NOT NULL, due TEXT NOT NULL,
    about TEXT NOT NULL, oid TEXT NOT NULL, asked_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('due', 'sending', 'sent', 'answered', 'withdrawn')),
    conversation TEXT, activity TEXT, answer TEXT, answered_by TEXT, answered_at TEXT,
    UNIQUE (plan, point, due, about, oid)
  ) STRICT;
  CREATE INDEX prompt_state ON prompt (state, place);
  CREATE TABLE conversation (
    tenant TEXT NOT NULL, oid TEXT NOT NULL, id TEXT NOT NULL, service_url TEXT NOT NULL, user_mri TEXT NOT NULL,
    PRIMARY KEY (tenant, oid)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE access (
    place INTEGER PRIMARY KEY, at TEXT NOT NULL, oid TEXT, plan TEXT, what TEXT NOT NULL,
    source TEXT NOT NULL, outcome TEXT NOT NULL
  ) STRICT;
  CREATE INDEX access_of_plan ON access (plan, place);
  `,
  `
  CREATE TABLE worker (
    oid TEXT PRIMARY KEY, name TEXT NOT NULL, agency TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE worker_change (
    place INTEGER PRIMARY KEY, oid TEXT NOT NULL, name TEXT, agency TEXT, by_oid TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT;
  `,
  chainAccess,
  rightsTables,
  askedByColumn,
  readingTables,
  placementTables,
  secretTable,
  heldColumn,
  promptKindTables,
  quietHoursTable,
  thinningTables,
  sharedChatTables,
]

/** What the file's header says, so that a file of something else is never written into: the letters FOPL. */
const applicationId = 0x464f504c

/** Refuses a file that newer code or other software made, having only read it. */
export function refuseForeign(database: DatabaseSync, file: string): void {
  const made = numberIn(database, 'PRAGMA application_id')
  const isEmpty = numberIn(database, 'SELECT count(*) FROM sqlite_schema') === 0
  if (made !== applicationId && !(made === 0 && isEmpty)) {
    throw new LogNotOpened('not-a-log', file, 'other software made it')
  }
  const version = numberIn(database, 'PRAGMA user_version')
  if (version > migrations.length) {
    const says = `it has version ${version}, and this program knows versions up to ${migrations.length}`
    throw new LogNotOpened('newer', file, says)
  }
}

/** Brings a file's tables up to date, all steps or none. */
export function migrate(database: DatabaseSync): void {
  database.exec('BEGIN EXCLUSIVE')
  const version = numberIn(database, 'PRAGMA user_version')
  for (const step of migrations.slice(version)) {
    if (typeof step === 'string') database.exec(step)
    else step(database)
  }
  database.exec(`PRAGMA application_id = ${applicationId}`)
  database.exec(`PRAGMA user_version = ${migrations.length}`)
  database.exec('COMMIT')
}

function numberIn(database: DatabaseSync, sql: string): number {
  return Number(Object.values(database.prepare(sql).get() ?? {})[0])
}
