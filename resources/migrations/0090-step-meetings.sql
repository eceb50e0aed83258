-- Each step of the personnel process is a meeting, or several; people come out of it office by office.
CREATE TABLE personnel_process (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- together: one row of steps for everyone · separate: one for each standing
  mode TEXT NOT NULL CHECK (mode IN ('together', 'separate'))
) STRICT;

CREATE TABLE step_meetings (
  key TEXT NOT NULL PRIMARY KEY,
  way TEXT NOT NULL CHECK (way IN ('all', 're-standing', 'first-time')),
  step INTEGER NOT NULL CHECK (step > 0),
  session INTEGER NOT NULL CHECK (session > 0),
  name TEXT NOT NULL,
  held_on TEXT,
  starts_at TEXT,
  ends_at TEXT,
  place TEXT NOT NULL,
  summoned INTEGER CHECK (summoned >= 0),
  present INTEGER CHECK (present >= 0),
  absent TEXT NOT NULL CHECK (json_valid(absent)),
  chair TEXT NOT NULL,
  secretary TEXT NOT NULL,
  tellers TEXT NOT NULL CHECK (json_valid(tellers)),
  opinions TEXT NOT NULL CHECK (json_valid(opinions)),
  conclusion TEXT NOT NULL,
  minutes_number TEXT NOT NULL,
  offices TEXT NOT NULL CHECK (json_valid(offices)),
  UNIQUE (way, step, session),
  CHECK (present IS NULL OR summoned IS NULL OR present <= summoned)
) STRICT;

CREATE TABLE step_ballots (
  meeting_key TEXT NOT NULL REFERENCES step_meetings (key) ON DELETE CASCADE,
  office TEXT NOT NULL CHECK (office IN ('committee', 'standing-committee', 'secretary', 'deputy-secretary', 'inspection-commission', 'inspection-head', 'official-delegates', 'alternate-delegates')),
  issued INTEGER CHECK (issued >= 0),
  returned INTEGER CHECK (returned >= 0),
  valid INTEGER CHECK (valid >= 0),
  invalid INTEGER CHECK (invalid >= 0),
  PRIMARY KEY (meeting_key, office),
  CHECK (returned IS NULL OR issued IS NULL OR returned <= issued),
  CHECK (valid IS NULL OR returned IS NULL OR valid <= returned),
  CHECK (valid IS NULL OR invalid IS NULL OR returned IS NULL OR valid + invalid = returned)
) STRICT;

CREATE TABLE step_outcomes (
  meeting_key TEXT NOT NULL REFERENCES step_meetings (key) ON DELETE CASCADE,
  office TEXT NOT NULL CHECK (office IN ('committee', 'standing-committee', 'secretary', 'deputy-secretary', 'inspection-commission', 'inspection-head', 'official-delegates', 'alternate-delegates')),
  candidate_id TEXT NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
  -- Votes where people are voted on; else whether the meeting put them on the list
  votes INTEGER CHECK (votes >= 0),
  passed INTEGER CHECK (passed IN (0, 1)),
  note TEXT NOT NULL,
  PRIMARY KEY (meeting_key, office, candidate_id),
  CHECK (votes IS NOT NULL OR passed IS NOT NULL)
) STRICT;

-- Figures of older files: everyone went through the same five steps.
INSERT INTO personnel_process (id, mode) SELECT 1, 'together' WHERE EXISTS (SELECT 1 FROM personnel_steps);
INSERT INTO step_meetings (key, way, step, session, name, held_on, place, summoned, present, absent, chair, secretary, tellers, opinions, conclusion, minutes_number, offices)
  SELECT CAST(step AS TEXT), 'all', step, 1, name, held_on, '', summoned, present, '[]', '', '', '[]', '[]', '', minutes_number, '["committee"]' FROM personnel_steps;
INSERT INTO step_ballots (meeting_key, office, issued, returned, valid, invalid)
  SELECT CAST(step AS TEXT), 'committee', ballots_issued, ballots_returned, ballots_valid, ballots_returned - ballots_valid FROM personnel_steps
  WHERE coalesce(ballots_issued, ballots_returned, ballots_valid) IS NOT NULL;
INSERT INTO step_outcomes (meeting_key, office, candidate_id, votes, note)
  SELECT CAST(step AS TEXT), 'committee', candidate_id, votes, '' FROM step_votes;
-- The old tables stay as they were and are read no more. Their new column makes undo refuse an act that wrote them:
-- it would say it was undone and change nothing that is shown.
ALTER TABLE personnel_steps ADD COLUMN moved_to TEXT NOT NULL DEFAULT 'step_meetings';
ALTER TABLE step_votes ADD COLUMN moved_to TEXT NOT NULL DEFAULT 'step_outcomes';
