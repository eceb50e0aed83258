-- Why a structure target is not met; without it the scheme is not issued.
CREATE TABLE structure_explanations (
  target TEXT NOT NULL PRIMARY KEY CHECK (target <> ''),
  explanation TEXT NOT NULL CHECK (explanation <> '')
) STRICT;

-- Targets of the unit itself: posts and places that should be represented.
CREATE TABLE structure_targets (
  id TEXT NOT NULL PRIMARY KEY,
  label TEXT NOT NULL CHECK (label <> ''),
  -- Words sought in a person's post and unit, several parted by a comma
  words TEXT NOT NULL CHECK (words <> ''),
  at_least INTEGER NOT NULL CHECK (at_least > 0),
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

-- What-if lists of the committee; the real list changes only when one is chosen.
CREATE TABLE list_variants (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  note TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE variant_people (
  variant_id TEXT NOT NULL REFERENCES list_variants (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  standing TEXT NOT NULL CHECK (standing IN ('re-standing', 'first-time')),
  position INTEGER NOT NULL CHECK (position >= 0),
  PRIMARY KEY (variant_id, person_id)
) STRICT;
