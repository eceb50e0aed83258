-- Findings the unit leaves as they are, with the reason, and the superior's rule pack in use.
CREATE TABLE ignored_findings (
  id TEXT NOT NULL PRIMARY KEY,
  rule TEXT NOT NULL CHECK (rule <> ''),
  excerpt TEXT NOT NULL,
  found TEXT NOT NULL,
  -- 'paper:…' or 'file:…'; '' holds for every paper of the unit
  paper_key TEXT NOT NULL,
  paper_name TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  actor TEXT NOT NULL,
  ignored_at TEXT NOT NULL,
  UNIQUE (rule, excerpt, found, paper_key)
) STRICT;

CREATE TABLE format_rule_packs (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  issued_by TEXT NOT NULL CHECK (issued_by <> ''),
  document TEXT NOT NULL CHECK (document <> ''),
  issued_on TEXT NOT NULL CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  taken_at TEXT NOT NULL
) STRICT;
