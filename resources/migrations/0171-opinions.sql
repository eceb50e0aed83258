-- Opinions on drafts: who said what of which paper and section, and what was done with it.
CREATE TABLE opinions (
  id TEXT NOT NULL PRIMARY KEY,
  -- A paper of this congress, 'upper-documents' or 'national-documents'
  paper_id TEXT NOT NULL CHECK (paper_id <> ''),
  -- A section of that paper; '' where it is about the whole, or said in words in `place`
  section TEXT NOT NULL,
  place TEXT NOT NULL,
  said_by TEXT NOT NULL CHECK (trim(said_by) <> ''),
  said_on TEXT CHECK (said_on IS NULL OR said_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  content TEXT NOT NULL CHECK (trim(content) <> ''),
  answer TEXT NOT NULL CHECK (answer IN ('open', 'accepted', 'partly', 'declined')),
  explanation TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX opinions_by_paper ON opinions (paper_id, created_at);
