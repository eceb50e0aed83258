-- Values of the rule profiles that the unit, or its superior's file, put in their place.
CREATE TABLE rule_overrides (
  profile TEXT NOT NULL CHECK (profile IN ('R2020', 'R2024-06', 'R2025-04', 'QC244', 'QC190')),
  rule_key TEXT NOT NULL CHECK (rule_key <> ''),
  kept_value TEXT NOT NULL CHECK (json_valid(kept_value)),
  reason TEXT NOT NULL CHECK (trim(reason) <> ''),
  document TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (profile, rule_key)
) STRICT;
