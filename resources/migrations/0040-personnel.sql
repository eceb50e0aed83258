-- Candidates for the new committee and the figures of the personnel steps.
CREATE TABLE candidates (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL UNIQUE REFERENCES people (id) ON DELETE RESTRICT,
  standing TEXT NOT NULL CHECK (standing IN ('re-standing', 'first-time')),
  intended_post TEXT NOT NULL CHECK (intended_post IN ('secretary', 'deputy-secretary', 'standing-member', 'committee-member', 'inspection-head', 'inspection-member')),
  committee_history TEXT NOT NULL,
  political_standard_conclusion TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

CREATE TABLE personnel_steps (
  step INTEGER PRIMARY KEY CHECK (step BETWEEN 1 AND 5),
  name TEXT NOT NULL,
  held_on TEXT,
  summoned INTEGER CHECK (summoned >= 0),
  present INTEGER CHECK (present >= 0),
  ballots_issued INTEGER CHECK (ballots_issued >= 0),
  ballots_returned INTEGER CHECK (ballots_returned >= 0),
  ballots_valid INTEGER CHECK (ballots_valid >= 0),
  minutes_number TEXT NOT NULL,
  CHECK (present IS NULL OR summoned IS NULL OR present <= summoned),
  CHECK (ballots_returned IS NULL OR ballots_issued IS NULL OR ballots_returned <= ballots_issued),
  CHECK (ballots_valid IS NULL OR ballots_returned IS NULL OR ballots_valid <= ballots_returned)
) STRICT;

CREATE TABLE step_votes (
  step INTEGER NOT NULL REFERENCES personnel_steps (step) ON DELETE CASCADE,
  candidate_id TEXT NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
  votes INTEGER NOT NULL CHECK (votes >= 0),
  PRIMARY KEY (step, candidate_id)
) STRICT;
