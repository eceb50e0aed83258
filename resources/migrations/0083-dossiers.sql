-- Files kept by their hash. A row is never changed, so undo needs no copy of it (electron/platform/journal).
CREATE TABLE file_contents (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  content BLOB NOT NULL
) STRICT;

-- One paper of a person's dossier, restricted like the facts.
CREATE TABLE dossier_items (
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  paper TEXT NOT NULL CHECK (paper <> ''),
  -- 'not-needed' carries a reason in the note
  state TEXT NOT NULL CHECK (state IN ('missing', 'present', 'not-needed')),
  number TEXT NOT NULL,
  issued_on TEXT,
  expires_on TEXT,
  note TEXT NOT NULL,
  file_name TEXT,
  file_sha256 TEXT REFERENCES file_contents (sha256) ON DELETE RESTRICT,
  PRIMARY KEY (person_id, paper),
  CHECK ((file_name IS NULL) = (file_sha256 IS NULL))
) STRICT;
CREATE INDEX dossier_items_by_file ON dossier_items (file_sha256) WHERE file_sha256 IS NOT NULL;
