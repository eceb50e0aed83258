-- The rest of the person record and what changes a delegate's standing: these facts set the bases of quorum and elections.
ALTER TABLE people ADD COLUMN birth_name TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN party_post TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN committee_seat TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN sector TEXT NOT NULL DEFAULT '';
-- Levels as the clerk set them; NULL: as the words beside them say.
ALTER TABLE people ADD COLUMN expertise_level TEXT CHECK (expertise_level IN ('none', 'elementary', 'intermediate', 'college', 'university', 'master', 'doctor'));
ALTER TABLE people ADD COLUMN theory_level TEXT CHECK (theory_level IN ('none', 'elementary', 'intermediate', 'advanced', 'bachelor'));
ALTER TABLE people ADD COLUMN state_management TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN foreign_language TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN computing TEXT NOT NULL DEFAULT '';
-- Years of the newest Party badge (huy hiệu 30 năm …); NULL: none is known.
ALTER TABLE people ADD COLUMN party_badge INTEGER CHECK (party_badge BETWEEN 30 AND 100);
ALTER TABLE people ADD COLUMN awards TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN discipline TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN disciplined_on TEXT;
ALTER TABLE people ADD COLUMN discipline_ends_on TEXT;

ALTER TABLE delegates ADD COLUMN membership TEXT CHECK (membership IN ('official', 'probationary'));
ALTER TABLE delegates ADD COLUMN not_summoned_reason TEXT NOT NULL DEFAULT '';
-- Someone who leaves the count of the base whatever they do, or while they are away.
ALTER TABLE delegates ADD COLUMN not_counted TEXT CHECK (not_counted IN ('suspended', 'prosecuted', 'exempt', 'away'));
ALTER TABLE delegates ADD COLUMN not_counted_note TEXT NOT NULL DEFAULT '';
ALTER TABLE delegates ADD COLUMN absence TEXT CHECK (absence IN ('whole', 'part'));
ALTER TABLE delegates ADD COLUMN absence_reason TEXT NOT NULL DEFAULT '';
-- Whether the convening committee accepted the reason; NULL: not yet decided.
ALTER TABLE delegates ADD COLUMN absence_accepted INTEGER CHECK (absence_accepted IN (0, 1));
ALTER TABLE delegates ADD COLUMN replaced_by_id TEXT REFERENCES delegates (person_id) ON DELETE RESTRICT;
ALTER TABLE delegates ADD COLUMN replaced_on TEXT;
ALTER TABLE delegates ADD COLUMN replaced_reason TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX delegates_replace_one_each ON delegates (replaced_by_id) WHERE replaced_by_id IS NOT NULL;

-- How many delegates each sub-unit may send.
CREATE TABLE allocations (
  unit TEXT NOT NULL PRIMARY KEY CHECK (unit <> ''),
  members INTEGER CHECK (members >= 0),
  -- Added over the share by numbers, for units of weight
  extra INTEGER NOT NULL CHECK (extra >= 0),
  seats INTEGER CHECK (seats >= 0),
  alternates INTEGER CHECK (alternates >= 0),
  note TEXT NOT NULL
) STRICT;

-- Two records of one person made one: what the record that went had said stays readable.
CREATE TABLE person_merges (
  id TEXT NOT NULL PRIMARY KEY,
  kept_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  merged_values TEXT NOT NULL CHECK (json_valid(merged_values)),
  merged_at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX person_merges_by_kept ON person_merges (kept_id);

-- Pairs a clerk looked at and found to be two people.
CREATE TABLE distinct_people (
  one_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  PRIMARY KEY (one_id, other_id)
) STRICT;

-- Column choices of a clerk for sheets with the same headers, so that each unit's form keeps its own.
CREATE TABLE sheet_mappings (
  sheet TEXT NOT NULL,
  header TEXT NOT NULL,
  field TEXT,
  PRIMARY KEY (sheet, header)
) STRICT;
