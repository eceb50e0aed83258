-- Templates that were in use once, by their hash: an issued paper says which one it was printed from.
CREATE TABLE template_versions (
  paper_id TEXT NOT NULL CHECK (paper_id <> ''),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  file_name TEXT NOT NULL,
  -- Whose it is: 'standard', 'own', or the pack of a superior in words
  source TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (paper_id, sha256)
) STRICT;
ALTER TABLE issued_papers ADD COLUMN template_sha256 TEXT NOT NULL DEFAULT '';
