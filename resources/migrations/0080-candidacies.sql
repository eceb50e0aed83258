-- One row in candidates a person put forward; the offices they stand for are candidacies.
CREATE TABLE candidates_new (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL UNIQUE REFERENCES people (id) ON DELETE RESTRICT,
  standing TEXT NOT NULL CHECK (standing IN ('re-standing', 'first-time')),
  -- The highest office stood for, kept in step with candidacies by the same act
  intended_post TEXT NOT NULL CHECK (intended_post IN ('secretary', 'deputy-secretary', 'standing-member', 'committee-member', 'inspection-head', 'inspection-member', 'upper-delegate')),
  committee_history TEXT NOT NULL,
  political_standard_conclusion TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;
-- Row numbers are part of the images that undo keeps.
INSERT INTO candidates_new (rowid, id, person_id, standing, intended_post, committee_history, political_standard_conclusion, note, position)
  SELECT rowid, id, person_id, standing, intended_post, committee_history, political_standard_conclusion, note, position FROM candidates;
DROP TABLE candidates;
ALTER TABLE candidates_new RENAME TO candidates;

CREATE TABLE candidacies (
  candidate_id TEXT NOT NULL REFERENCES candidates (id) ON DELETE CASCADE,
  office TEXT NOT NULL CHECK (office IN ('committee', 'standing-committee', 'secretary', 'deputy-secretary', 'inspection-commission', 'inspection-head', 'official-delegates', 'alternate-delegates')),
  standing TEXT NOT NULL CHECK (standing IN ('re-standing', 'first-time')),
  origin TEXT NOT NULL CHECK (origin IN ('scheme', 'nominated', 'self-nominated')),
  position INTEGER NOT NULL CHECK (position >= 0),
  -- Who left the list stays in it, with how, when, by whose hand and why; NULL: stands
  left_how TEXT CHECK (left_how IN ('withdrawn', 'replaced', 'struck')),
  left_at TEXT,
  left_by TEXT,
  left_reason TEXT,
  replaced_by_id TEXT REFERENCES candidates (id) ON DELETE RESTRICT,
  PRIMARY KEY (candidate_id, office),
  CHECK ((left_how IS NULL) = (left_at IS NULL) AND (left_how IS NULL) = (left_by IS NULL) AND (left_how IS NULL) = (left_reason IS NULL)),
  CHECK (replaced_by_id IS NULL OR left_how = 'replaced')
) STRICT;
CREATE INDEX candidacies_by_office ON candidacies (office, position);

INSERT INTO candidacies (candidate_id, office, standing, origin, position)
  SELECT id, 'committee', standing, 'scheme', position FROM candidates WHERE intended_post <> 'inspection-member'
  UNION ALL SELECT id, 'standing-committee', standing, 'scheme', position FROM candidates
    WHERE intended_post IN ('secretary', 'deputy-secretary', 'standing-member') AND EXISTS (SELECT 1 FROM units WHERE has_standing_committee = 1)
  UNION ALL SELECT id, 'secretary', standing, 'scheme', position FROM candidates WHERE intended_post = 'secretary'
  UNION ALL SELECT id, 'deputy-secretary', standing, 'scheme', position FROM candidates WHERE intended_post = 'deputy-secretary'
  UNION ALL SELECT id, 'inspection-commission', standing, 'scheme', position FROM candidates WHERE intended_post IN ('inspection-head', 'inspection-member')
  UNION ALL SELECT id, 'inspection-head', standing, 'scheme', position FROM candidates WHERE intended_post = 'inspection-head';
