-- Whose file a value came in with; '': the unit changed it itself.
ALTER TABLE rule_overrides ADD COLUMN issued_by TEXT NOT NULL DEFAULT '';
-- Until now only the reason told it, in these words.
UPDATE rule_overrides SET issued_by = substr(reason, length('tệp quy định của ') + 1)
  WHERE substr(reason, 1, length('tệp quy định của ')) = 'tệp quy định của ' AND document <> '';
