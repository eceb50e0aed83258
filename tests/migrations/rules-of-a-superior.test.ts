import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../electron/platform/database/connection.ts';
import { migrate, readMigrations } from '../../electron/platform/database/migrate.ts';
import { PROJECT } from '../fixtures/context.ts';

const MIGRATIONS = readMigrations(join(PROJECT, 'resources', 'migrations'));

it.each([
  ['tệp quy định của Ban Thường vụ Tỉnh uỷ', '12-HD/TU', 'Ban Thường vụ Tỉnh uỷ'],
  ['tệp quy định của tỉnh chưa về', '', ''],
  ['theo tệp quy định của tỉnh', '12-HD/TU', ''],
])('a value of an older file kept because of “%s”, by “%s”, is given by “%s”', (reason, document, issuedBy) => {
  const db = connect(':memory:');
  const older = MIGRATIONS.filter(({ version }) => version < 178);
  migrate(db, older, () => undefined);
  db.prepare("INSERT INTO rule_overrides VALUES ('R2025-04', 'structure.young-under', '40', ?, ?, '')").run(
    reason,
    document,
  );
  migrate(db, MIGRATIONS, () => undefined);
  expect(db.prepare('SELECT issued_by, reason FROM rule_overrides').get()).toEqual({ issued_by: issuedBy, reason });
  db.close();
});
