-- Seats of the offices; those of the committee stand with the congress.
CREATE TABLE office_seats (
  office TEXT NOT NULL PRIMARY KEY CHECK (office IN ('standing-committee', 'secretary', 'deputy-secretary', 'inspection-commission', 'inspection-head', 'official-delegates', 'alternate-delegates')),
  seats INTEGER NOT NULL CHECK (seats > 0)
) STRICT;

-- Restricted: what only the personnel screens and papers show of a person. NULL: not asked yet, never "no".
CREATE TABLE personnel_facts (
  person_id TEXT NOT NULL PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  political_standard TEXT CHECK (political_standard IN ('met', 'not-met')),
  political_standard_number TEXT NOT NULL,
  political_standard_on TEXT,
  -- [{"kind","decidedOn","endsOn"}]
  disciplines TEXT CHECK (json_valid(disciplines)),
  barred TEXT CHECK (barred IN ('none', 'suspended', 'prosecuted')),
  -- [{"name","post"}]
  relatives TEXT CHECK (json_valid(relatives)),
  planned INTEGER CHECK (planned IN (0, 1)),
  planned_note TEXT NOT NULL,
  -- [{"year","rating"}]
  ratings TEXT NOT NULL CHECK (json_valid(ratings)),
  service TEXT NOT NULL CHECK (service IN ('serving', 'retired')),
  -- Month of retirement when it is not that of the table (army, police, extended work), and why
  retires_in TEXT,
  retires_reason TEXT NOT NULL,
  science INTEGER CHECK (science IN (0, 1)),
  note TEXT NOT NULL
) STRICT;
