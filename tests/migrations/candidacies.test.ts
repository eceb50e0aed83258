import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../../electron/platform/database/connection.ts';
import { migrate, readMigrations } from '../../electron/platform/database/migrate.ts';
import { PROJECT } from '../fixtures/context.ts';

const MIGRATIONS = readMigrations(join(PROJECT, 'resources', 'migrations'));

it.each([
  [1, 'secretary', ['committee', 'secretary', 'standing-committee']],
  [0, 'secretary', ['committee', 'secretary']],
  [1, 'standing-member', ['committee', 'standing-committee']],
  [0, 'committee-member', ['committee']],
  [1, 'inspection-head', ['committee', 'inspection-commission', 'inspection-head']],
  [1, 'inspection-member', ['inspection-commission']],
] as const)(
  'an older list (standing committee: %i) with one put down as %s is on the lists of %j',
  (hasStandingCommittee, post, offices) => {
    const db = connect(':memory:');
    const upTo = (version: number) => MIGRATIONS.filter((step) => step.version <= version);
    migrate(db, upTo(60), () => undefined);
    db.exec(`INSERT INTO units VALUES (1, 'commune', '', '', '', '', '', ${hasStandingCommittee}, 0, NULL, NULL);
      INSERT INTO people (id, full_name, folded_name, name_order, ethnicity, religion, home_town, residence, general_education, expertise,
        political_theory, post, unit, card_number, phone, note) VALUES ('p1', 'A', '', '', '', '', '', '', '', '', '', '', '', '', '', '');
      INSERT INTO candidates (rowid, id, person_id, standing, intended_post, committee_history, political_standard_conclusion, note, position)
        VALUES (7, 'c1', 'p1', 're-standing', '${post}', 'Khoá I', 'Đủ', '', 3);
      INSERT INTO personnel_steps (step, name, minutes_number) VALUES (1, '', '');
      INSERT INTO step_votes VALUES (1, 'c1', 9)`);
    migrate(db, MIGRATIONS, () => undefined);
    const rows = db
      .prepare('SELECT office, standing, origin, position, left_how FROM candidacies ORDER BY office')
      .all();
    expect(rows).toEqual(
      offices.map((office) => ({ office, standing: 're-standing', origin: 'scheme', position: 3, left_how: null })),
    );
    expect(db.prepare('SELECT rowid, id, committee_history FROM candidates').get()).toEqual({
      ...{ rowid: 7, id: 'c1', committee_history: 'Khoá I' },
    });
    expect(db.prepare('SELECT count(*) FROM step_votes').pluck().get()).toBe(1);
    db.close();
  },
);
