-- One row a human being; one row a seat at this congress.
CREATE TABLE people (
  id TEXT NOT NULL PRIMARY KEY,
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  -- Folded for search (no marks, lower case) and a key in Vietnamese name order; both derived from full_name.
  folded_name TEXT NOT NULL,
  name_order TEXT NOT NULL,
  gender TEXT CHECK (gender IN ('male', 'female')),
  born_on TEXT,
  ethnicity TEXT NOT NULL,
  religion TEXT NOT NULL,
  home_town TEXT NOT NULL,
  residence TEXT NOT NULL,
  joined_party_on TEXT,
  official_on TEXT,
  general_education TEXT NOT NULL,
  expertise TEXT NOT NULL,
  political_theory TEXT NOT NULL,
  post TEXT NOT NULL,
  unit TEXT NOT NULL,
  card_number TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL,
  -- Derived too: folded name, unit and post with a space before each word; and a key in order of units.
  search_text TEXT NOT NULL DEFAULT '',
  unit_order TEXT NOT NULL DEFAULT ''
) STRICT;
-- Holds all that a search looks at, so that it reads the index and not the people.
CREATE INDEX people_by_name ON people (name_order, id, search_text);
CREATE INDEX people_by_folded_name ON people (folded_name, born_on);

CREATE TABLE delegates (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT CHECK (kind IN ('ex-officio', 'elected', 'appointed', 'alternate', 'member')),
  summoned INTEGER NOT NULL CHECK (summoned IN (0, 1)),
  source_file TEXT NOT NULL,
  source_row INTEGER
) STRICT;
CREATE INDEX delegates_by_number ON delegates (number);

-- Column choices a clerk made by hand, remembered by header text.
CREATE TABLE roster_mappings (
  header TEXT NOT NULL PRIMARY KEY,
  field TEXT
) STRICT;
