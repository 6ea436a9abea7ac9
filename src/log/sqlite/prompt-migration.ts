/**
 * The step that gives prompts a kind and times, and each plan the day from which it is looked at again: an empty day is now.
 * Whatever is written of a plan or of its prompts makes that now, whoever writes it.
 */
export const promptKindTables = `
  ALTER TABLE prompt RENAME TO prompt_before;
  DROP INDEX prompt_state;
  CREATE TABLE prompt (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, plan TEXT NOT NULL, point TEXT NOT NULL,
    due TEXT NOT NULL, about TEXT NOT NULL, oid TEXT NOT NULL, asked_at TEXT NOT NULL, since TEXT NOT NULL, not_before TEXT,
    state TEXT NOT NULL CHECK (state IN ('due', 'sending', 'sent', 'inbox', 'answered', 'withdrawn')),
    left_at TEXT, conversation TEXT, activity TEXT, answer TEXT, answered_by TEXT, answered_at TEXT,
    UNIQUE (plan, kind, point, due, about, oid)
  ) STRICT;
  INSERT INTO prompt (place, id, kind, plan, point, due, about, oid, asked_at, since, state, left_at, conversation, activity,
    answer, answered_by, answered_at)
  SELECT place, id, 'review', plan, point, due, about, oid, asked_at, substr(asked_at, 1, 10), state,
    CASE WHEN conversation IS NULL THEN NULL ELSE asked_at END, conversation, activity, answer, answered_by, answered_at
  FROM prompt_before;
  DROP TABLE prompt_before;
  CREATE INDEX prompt_state ON prompt (state, place);
  CREATE INDEX prompt_open ON prompt (oid, place) WHERE state NOT IN ('answered', 'withdrawn');
  CREATE TABLE digest_week (monday TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  ALTER TABLE plan ADD COLUMN look_from TEXT NOT NULL DEFAULT '';
  ALTER TABLE plan ADD COLUMN looked_on TEXT NOT NULL DEFAULT '';
  CREATE INDEX plan_look_from ON plan (look_from);
  CREATE INDEX plan_looked_on ON plan (looked_on);
  CREATE TRIGGER plan_grew AFTER UPDATE OF seq ON plan BEGIN
    UPDATE plan SET look_from = '' WHERE key = NEW.key;
  END;
  CREATE TRIGGER prompt_put AFTER INSERT ON prompt BEGIN
    UPDATE plan SET look_from = '' WHERE key = NEW.plan;
  END;
  CREATE TRIGGER prompt_moved AFTER UPDATE OF state ON prompt WHEN NEW.state <> OLD.state BEGIN
    UPDATE plan SET look_from = '' WHERE key = NEW.plan;
  END;
`

/** The step that makes the hours in which somebody wants no card. */
export const quietHoursTable = `
  CREATE TABLE quiet_hours (oid TEXT PRIMARY KEY, spans TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
`
