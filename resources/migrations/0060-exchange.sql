-- Packages written so far; each names the one before it.
CREATE TABLE sealed_packages (
  package_id TEXT NOT NULL PRIMARY KEY,
  package TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('folder', 'zip')),
  papers INTEGER NOT NULL CHECK (papers >= 0),
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  sha256_of_manifest TEXT NOT NULL CHECK (length(sha256_of_manifest) = 64),
  written_at TEXT NOT NULL
) STRICT;
