-- Who answers for a paper, where the unit says otherwise than the catalogue. A family's id stands for all its papers.
CREATE TABLE paper_people (
  paper_id TEXT NOT NULL PRIMARY KEY CHECK (paper_id <> ''),
  responsible TEXT NOT NULL CHECK (trim(responsible) <> '')
) STRICT;
