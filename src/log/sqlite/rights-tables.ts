/** The step that makes the tables of requests, holds and disposals. Whatever bears a plan's key in a column `plan` goes with the plan. */
export const rightsTables = `
  CREATE TABLE subject_request (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, plan TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('person', 'worker')), whom TEXT NOT NULL,
    asked TEXT NOT NULL, by_oid TEXT NOT NULL, extended_why TEXT, extended_on TEXT, answered TEXT
  ) STRICT;
  CREATE INDEX subject_request_of_plan ON subject_request (plan, place);
  CREATE TABLE subject_decision (
    place INTEGER PRIMARY KEY, plan TEXT NOT NULL, request TEXT NOT NULL, item TEXT NOT NULL, mark TEXT NOT NULL,
    verdict TEXT NOT NULL, why TEXT NOT NULL, by_oid TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX subject_decision_of_request ON subject_decision (request, place);
  CREATE TABLE legal_hold (
    place INTEGER PRIMARY KEY, plan TEXT NOT NULL, why TEXT NOT NULL, by_oid TEXT NOT NULL, at TEXT NOT NULL,
    lifted_why TEXT, lifted_by TEXT, lifted_at TEXT
  ) STRICT;
  CREATE UNIQUE INDEX legal_hold_stands ON legal_hold (plan) WHERE lifted_at IS NULL;
  CREATE TABLE disposal_proposal (
    plan TEXT PRIMARY KEY, seq INTEGER NOT NULL, by_oid TEXT NOT NULL, made TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE disposed (
    key_hash TEXT PRIMARY KEY, made TEXT NOT NULL, proposed_by TEXT NOT NULL, confirmed_by TEXT NOT NULL,
    wiped INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE removal (place INTEGER PRIMARY KEY, plan_key TEXT NOT NULL UNIQUE) STRICT;
`

/** The step that adds who of the family asked; null in a request about a worker. */
export const askedByColumn = 'ALTER TABLE subject_request ADD COLUMN asked_by TEXT'
