-- Drafts saved as Word files: the very bytes, so that a file edited by hand can be compared with what went out.
CREATE TABLE handed_out (
  id TEXT NOT NULL PRIMARY KEY,
  paper_id TEXT NOT NULL CHECK (paper_id <> ''),
  -- The kept version of the draft it was made of; 0: nothing was typed yet
  version INTEGER NOT NULL CHECK (version >= 0),
  handed_at TEXT NOT NULL,
  content BLOB NOT NULL,
  used_values TEXT NOT NULL CHECK (json_valid(used_values))
) STRICT;
CREATE INDEX handed_out_by_paper ON handed_out (paper_id, handed_at);
