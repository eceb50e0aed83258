import { join } from 'node:path';
import { type SQL, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { connect } from '../../electron/platform/database/connection.ts';
import { type Migration, migrate, readMigrations } from '../../electron/platform/database/migrate.ts';
import { openWorkspaceDatabase } from '../../electron/platform/database/open-workspace.ts';
import { verifyJournal } from '../../electron/platform/journal/journal.ts';
import { ChangedSinceError } from '../../electron/platform/journal/undo.ts';
import { openApp } from '../fixtures/app.ts';
import { PROJECT } from '../fixtures/context.ts';

const MIGRATIONS = readMigrations(join(PROJECT, 'resources', 'migrations'));

/** A file in which each of these acts was done before the migrations after `version`, as it is opened today. */
function openOlderFile(version: number, acts: readonly SQL[], more: readonly Migration[] = []) {
  const path = join(openApp().userData, 'cu.daihoi');
  const older = connect(path);
  migrate(
    older,
    MIGRATIONS.filter((step) => step.version <= version),
    () => undefined,
  );
  const then = openWorkspaceDatabase(older, { now: () => new Date(0), actor: () => 'Người ghi' });
  for (const [at, change] of acts.entries())
    then.act({ act: 'changed', label: `việc ${at + 1}`, subject: 'all', undoable: true }, (tx) => void tx.run(change));
  older.close();
  const connection = connect(path);
  migrate(connection, [...MIGRATIONS, ...more], () => undefined);
  return openWorkspaceDatabase(connection, { now: () => new Date(0), actor: () => 'Người ghi' });
}

const BEFORE_ISSUED_BY = 177;
const ruleOf = (value: number, reason: string, document: string) =>
  sql`INSERT INTO rule_overrides (profile, rule_key, kept_value, reason, document, changed_at)
      VALUES ('R2025-04', 'age.reelect-months', ${String(value)}, ${reason}, ${document}, '2026-01-01')
      ON CONFLICT DO UPDATE SET kept_value = excluded.kept_value, reason = excluded.reason, document = excluded.document`;
const OWN = ruleOf(40, 'theo công văn', '');
const OF_SUPERIOR = ruleOf(36, 'tệp quy định của Tỉnh uỷ', '12-HD/TU');
const RESET = sql`DELETE FROM rule_overrides`;

function openRules(...acts: readonly SQL[]) {
  const file = openOlderFile(BEFORE_ISSUED_BY, acts);
  const rules = () =>
    file.connection.prepare("SELECT kept_value || ' ' || issued_by FROM rule_overrides").pluck().all();
  return { ...file, rules };
}

describe('a rule that was changed before rules told whose they are', () => {
  it('is put back change by change, each value with the one who set it', () => {
    const { rules, undo, connection } = openRules(OWN, OF_SUPERIOR, ruleOf(38, 'đơn vị sửa lại', ''), RESET);
    const steps = [rules()];
    while (undo()) steps.push(rules());
    expect(steps).toEqual([[], ['38 '], ['36 Tỉnh uỷ'], ['40 '], []]);
    expect(verifyJournal(connection)).toEqual({ entries: 8, brokenAt: null });
  });

  it('is put back after a change of today was', () => {
    const { rules, undo, act } = openRules(OWN, OF_SUPERIOR);
    act({ act: 'changed', label: 'hôm nay', subject: 'all', undoable: true }, (tx) =>
      tx.run(sql`UPDATE rule_overrides SET kept_value = '30', reason = 'khác', issued_by = ''`),
    );
    expect([undo()?.label, rules()]).toEqual(['hôm nay', ['36 Tỉnh uỷ']]);
    expect([undo()?.label, rules()]).toEqual(['việc 2', ['40 ']]);
  });

  it.each([
    ['whose it is', sql`UPDATE rule_overrides SET issued_by = 'Huyện uỷ'`, ['36 Huyện uỷ']],
    ['that it is nobody’s but the unit’s', sql`UPDATE rule_overrides SET issued_by = ''`, ['36 ']],
    ['its value', sql`UPDATE rule_overrides SET kept_value = '37'`, ['37 Tỉnh uỷ']],
  ])('stays when %s was changed since by what cannot be undone', (_what, change, left) => {
    const { rules, undo, act } = openRules(OWN, OF_SUPERIOR);
    act({ act: 'changed', label: 'tự ghi', subject: 'all', undoable: false }, (tx) => tx.run(change));
    expect(() => undo()).toThrow(ChangedSinceError);
    expect(rules()).toEqual(left);
  });

  it('stays removed when it was set anew since by what cannot be undone', () => {
    const { rules, undo, act } = openRules(OWN, RESET);
    act({ act: 'changed', label: 'tự ghi', subject: 'all', undoable: false }, (tx) => tx.run(OF_SUPERIOR));
    expect(() => undo()).toThrow(ChangedSinceError);
    expect(rules()).toEqual(['36 ']);
  });
});

const PERSON = sql`INSERT INTO people (id, full_name, folded_name, name_order, ethnicity, religion, home_town, residence, general_education, expertise, political_theory, post, unit, card_number, phone, note)
  VALUES ('p', 'A', 'a', 'a', '', '', '', '', '', '', '', '', '', '', '', '')`;
const DELEGATE = sql`INSERT INTO delegates (person_id, number, kind, summoned, source_file) VALUES ('p', 1, 'elected', 1, '')`;
const STEP = sql`INSERT INTO personnel_steps (step, name, held_on, summoned, present, ballots_issued, ballots_returned, ballots_valid, minutes_number)
  VALUES (1, 'Bước 1', '2026-01-01', 1, 1, 1, 1, 1, '')`;

const DROPPED = [{ version: 9999, name: 'dropped', sql: 'ALTER TABLE rule_overrides DROP COLUMN changed_at' }];

describe('an act is not put back across a migration that', () => {
  it.each<readonly [string, number, string, readonly SQL[], readonly Migration[]]>([
    ['filled a column from another table', 90, 'delegates', [PERSON, DELEGATE, sql`DELETE FROM delegates`], []],
    ['moved its row to other tables', 82, 'personnel_steps', [STEP], []],
    ['moved rows, when it removed one', 82, 'personnel_steps', [STEP, sql`DELETE FROM personnel_steps`], []],
    ['took a column away', 177, 'rule_overrides', [OWN, RESET], DROPPED],
  ])('%s', (_what, version, table, acts, more) => {
    const { undo, connection } = openOlderFile(version, acts, more);
    const rows = () => connection.prepare(`SELECT * FROM ${table}`).all();
    const before = rows();
    expect(() => undo()).toThrow(ChangedSinceError);
    expect(rows()).toEqual(before);
  });
});
