-- Sittings of the congress and who signed in at each.
CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  starts_at TEXT,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

CREATE TABLE check_ins (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES delegates (person_id) ON DELETE CASCADE,
  came_at TEXT NOT NULL,
  is_late INTEGER NOT NULL CHECK (is_late IN (0, 1)),
  left_at TEXT,
  way TEXT NOT NULL CHECK (way IN ('scan', 'number', 'name', 'list')),
  PRIMARY KEY (session_id, person_id)
) STRICT;
CREATE INDEX check_ins_by_person ON check_ins (person_id);

-- Cases the credentials board puts before the congress; a complaint need not name a delegate.
CREATE TABLE credential_cases (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT REFERENCES delegates (person_id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('not-eligible', 'doubt', 'complaint')),
  matter TEXT NOT NULL CHECK (matter <> ''),
  raised_on TEXT,
  -- NULL: still to be decided
  decision TEXT CHECK (decision IN ('recognised', 'not-recognised', 'withdrawn', 'settled')),
  decided_by TEXT NOT NULL,
  decided_on TEXT,
  reason TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  CHECK (decision IS NULL OR (decided_by <> '' AND decided_on IS NOT NULL))
) STRICT;
CREATE INDEX credential_cases_by_person ON credential_cases (person_id);

-- Discussion groups (tổ thảo luận) and who sits in each; a delegate is in one group or in none.
CREATE TABLE discussion_groups (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  room TEXT NOT NULL,
  leader_id TEXT REFERENCES delegates (person_id) ON DELETE SET NULL,
  secretary_id TEXT REFERENCES delegates (person_id) ON DELETE SET NULL,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;
CREATE INDEX discussion_groups_by_leader ON discussion_groups (leader_id);
CREATE INDEX discussion_groups_by_secretary ON discussion_groups (secretary_id);

CREATE TABLE group_members (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES delegates (person_id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES discussion_groups (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX group_members_by_group ON group_members (group_id);

-- The hall as rows of seats seen from the platform, and who has which.
CREATE TABLE halls (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  row_count INTEGER NOT NULL CHECK (row_count BETWEEN 1 AND 200),
  seats_per_row INTEGER NOT NULL CHECK (seats_per_row BETWEEN 1 AND 60),
  -- Seats left of the aisle; 0: no aisle
  aisle_after INTEGER NOT NULL CHECK (aisle_after BETWEEN 0 AND 60)
) STRICT;

CREATE TABLE seats (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES delegates (person_id) ON DELETE CASCADE,
  row_number INTEGER NOT NULL CHECK (row_number > 0),
  seat_number INTEGER NOT NULL CHECK (seat_number > 0),
  UNIQUE (row_number, seat_number)
) STRICT;
