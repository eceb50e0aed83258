-- Drafts with all their versions, issued papers with their very bytes, units' own templates.
CREATE TABLE paper_drafts (
  paper_id TEXT NOT NULL PRIMARY KEY,
  draft_number INTEGER NOT NULL CHECK (draft_number > 0),
  version INTEGER NOT NULL CHECK (version >= 0),
  draft_values TEXT NOT NULL CHECK (json_valid(draft_values)),
  saved_at TEXT
) STRICT;

CREATE TABLE draft_versions (
  paper_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  saved_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kept TEXT NOT NULL CHECK (kept IN ('autosave', 'by-hand', 'before-restore')),
  draft_values TEXT NOT NULL CHECK (json_valid(draft_values)),
  PRIMARY KEY (paper_id, version)
) STRICT;

CREATE TABLE issued_papers (
  id TEXT NOT NULL PRIMARY KEY,
  paper_id TEXT NOT NULL,
  name TEXT NOT NULL,
  -- Which sequence the number was taken from: 'congress' (one for all types) or 'committee:BC' (per type per term), HD05 §3.1.1
  sequence TEXT NOT NULL,
  number INTEGER CHECK (number > 0),
  symbol TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  profile TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  content BLOB NOT NULL,
  draft_values TEXT NOT NULL CHECK (json_valid(draft_values)),
  used_values TEXT NOT NULL CHECK (json_valid(used_values)),
  revoked_at TEXT,
  revoked_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX issued_numbers_are_unique ON issued_papers (sequence, number) WHERE number IS NOT NULL AND revoked_at IS NULL;
CREATE INDEX issued_by_paper ON issued_papers (paper_id, issued_at);

CREATE TABLE unit_templates (
  paper_id TEXT NOT NULL PRIMARY KEY,
  file_name TEXT NOT NULL,
  content BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  accepted_at TEXT NOT NULL
) STRICT;
