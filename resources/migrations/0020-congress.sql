-- The unit, its superior, the congress, holders of posts and indicators.
CREATE TABLE units (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  kind TEXT NOT NULL CHECK (kind IN ('cell', 'grassroots', 'commune')),
  organization_name TEXT NOT NULL,
  committee_name TEXT NOT NULL,
  superior_organization_name TEXT NOT NULL,
  superior_committee_name TEXT NOT NULL,
  place TEXT NOT NULL,
  has_standing_committee INTEGER NOT NULL CHECK (has_standing_committee IN (0, 1)),
  has_office INTEGER NOT NULL CHECK (has_office IN (0, 1)),
  official_members INTEGER CHECK (official_members >= 0),
  probationary_members INTEGER CHECK (probationary_members >= 0)
) STRICT;

CREATE TABLE congresses (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  kind TEXT NOT NULL CHECK (kind IN ('cell', 'members', 'delegates')),
  ordinal INTEGER CHECK (ordinal > 0),
  term_from INTEGER,
  term_to INTEGER,
  past_term_from INTEGER,
  past_term_to INTEGER,
  preparatory_at TEXT,
  opens_at TEXT,
  closes_at TEXT,
  venue TEXT NOT NULL,
  direct_secretary_election INTEGER NOT NULL CHECK (direct_secretary_election IN (0, 1)),
  theme TEXT NOT NULL,
  seats INTEGER CHECK (seats > 0)
) STRICT;

CREATE TABLE post_holders (
  id TEXT NOT NULL PRIMARY KEY,
  post TEXT NOT NULL CHECK (post <> ''),
  person_id TEXT,
  full_name TEXT NOT NULL,
  title TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

CREATE TABLE indicators (
  id TEXT NOT NULL PRIMARY KEY,
  period TEXT NOT NULL CHECK (period IN ('past', 'next')),
  grouping TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  base TEXT,
  target TEXT,
  actual TEXT,
  target_year INTEGER,
  direction TEXT NOT NULL CHECK (direction IN ('at-least', 'at-most')),
  source TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;
