-- Issued papers that went out in a sealed package, by their very bytes: a paper issued anew was not sent yet.
CREATE TABLE sent_papers (
  package_id TEXT NOT NULL,
  paper_id TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  sent_at TEXT NOT NULL,
  PRIMARY KEY (package_id, paper_id)
) STRICT;
CREATE INDEX sent_by_paper ON sent_papers (paper_id, sha256);
