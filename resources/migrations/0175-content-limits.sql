-- Limits of the content check that the unit set; what is not in it is as the program has it.
CREATE TABLE content_limits (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  set_at TEXT NOT NULL
) STRICT;
