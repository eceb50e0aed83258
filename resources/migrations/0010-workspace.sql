-- The file itself: what it is, its journal of acts and what is needed to undo the newest of them.
-- 'DHOI': tells our files from any other SQLite file.
PRAGMA application_id = 1145589577;

CREATE TABLE workspace (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  workspace_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('congress', 'practice')),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act <> ''),
  label TEXT NOT NULL,
  subject TEXT NOT NULL,
  before_hash TEXT NOT NULL CHECK (length(before_hash) = 64),
  after_hash TEXT NOT NULL CHECK (length(after_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE TRIGGER journal_only_grows_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;
CREATE TRIGGER journal_only_grows_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;

-- Row images of the acts that can still be undone, written by triggers made at opening.
CREATE TABLE undo_acts (
  sequence INTEGER PRIMARY KEY REFERENCES journal (sequence),
  label TEXT NOT NULL
) STRICT;
CREATE TABLE undo_changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sequence INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX undo_changes_by_act ON undo_changes (sequence);
