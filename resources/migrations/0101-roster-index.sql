-- What the list is searched, filtered and ordered by, on the one narrow row of each seat. Derived from the
-- person's record and written together with it.
ALTER TABLE delegates ADD COLUMN name_order TEXT NOT NULL DEFAULT '';
ALTER TABLE delegates ADD COLUMN unit_order TEXT NOT NULL DEFAULT '';
-- The birth date, or a text after all dates where it is not known.
ALTER TABLE delegates ADD COLUMN born_order TEXT NOT NULL DEFAULT '~';
ALTER TABLE delegates ADD COLUMN unit_name TEXT NOT NULL DEFAULT '';
ALTER TABLE delegates ADD COLUMN gender_told TEXT NOT NULL DEFAULT '';
ALTER TABLE delegates ADD COLUMN incomplete INTEGER NOT NULL DEFAULT 0 CHECK (incomplete IN (0, 1));
ALTER TABLE delegates ADD COLUMN words TEXT NOT NULL DEFAULT '';

UPDATE delegates SET
  (name_order, unit_order, born_order, unit_name, gender_told, words, incomplete) = (
    SELECT name_order, unit_order, coalesce(born_on, '~'), unit, coalesce(gender, ''), search_text,
      gender IS NULL OR born_on IS NULL OR length(born_on) < 10 OR ethnicity = '' OR joined_party_on IS NULL
        OR expertise = '' OR political_theory = '' OR delegates.kind IS NULL
    FROM people WHERE id = delegates.person_id
  );

-- A page of the list reads one of these and fifty people. The first holds the words too: most searches are read in name order.
CREATE INDEX delegates_in_name_order ON delegates (name_order, person_id, kind, incomplete, words);
CREATE INDEX delegates_in_number_order ON delegates (number, person_id, kind, incomplete);
CREATE INDEX delegates_in_unit_order ON delegates (unit_order, name_order, person_id, kind, incomplete);
CREATE INDEX delegates_in_born_order ON delegates (born_order, name_order, person_id, kind, incomplete);
CREATE INDEX delegates_of_unit ON delegates (unit_name, name_order, person_id);
CREATE INDEX delegates_of_kind ON delegates (kind, name_order, person_id);
CREATE INDEX delegates_incomplete ON delegates (name_order, person_id) WHERE incomplete = 1;
CREATE INDEX delegates_by_facts ON delegates (kind, summoned, gender_told, incomplete);
DROP INDEX people_by_name;

-- Words by their beginnings. Filters are words too, behind a sign no typed word has, so that a count reads this table alone.
CREATE VIRTUAL TABLE delegate_words USING fts5 (
  words, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii', prefix = '1 2 3'
);
INSERT INTO delegate_words (rowid, words)
  SELECT rowid, words || ' ¶k' || replace(coalesce(kind, ''), '-', '') || ' ¶u' || lower(hex(unit_name)) || ' ¶i' || incomplete
  FROM delegates;
CREATE TRIGGER delegate_words_added AFTER INSERT ON delegates BEGIN
  INSERT INTO delegate_words (rowid, words)
    VALUES (NEW.rowid, NEW.words || ' ¶k' || replace(coalesce(NEW.kind, ''), '-', '') || ' ¶u' || lower(hex(NEW.unit_name)) || ' ¶i' || NEW.incomplete);
END;
CREATE TRIGGER delegate_words_removed AFTER DELETE ON delegates BEGIN
  DELETE FROM delegate_words WHERE rowid = OLD.rowid;
END;
CREATE TRIGGER delegate_words_changed AFTER UPDATE ON delegates
WHEN OLD.words <> NEW.words OR OLD.kind IS NOT NEW.kind OR OLD.unit_name <> NEW.unit_name OR OLD.incomplete <> NEW.incomplete BEGIN
  DELETE FROM delegate_words WHERE rowid = OLD.rowid;
  INSERT INTO delegate_words (rowid, words)
    VALUES (NEW.rowid, NEW.words || ' ¶k' || replace(coalesce(NEW.kind, ''), '-', '') || ' ¶u' || lower(hex(NEW.unit_name)) || ' ¶i' || NEW.incomplete);
END;
