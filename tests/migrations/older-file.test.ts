import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { type Connection, connect } from '../../electron/platform/database/connection.ts';
import { migrate, readMigrations } from '../../electron/platform/database/migrate.ts';
import { openWorkspaceDatabase } from '../../electron/platform/database/open-workspace.ts';
import { openApp } from '../fixtures/app.ts';
import { PROJECT } from '../fixtures/context.ts';

const MIGRATIONS = readMigrations(join(PROJECT, 'resources', 'migrations'));

/** A value of the column's own type that every CHECK of the schema accepts. */
const ALLOWED: Readonly<Record<string, string | number>> = {
  'workspace.kind': 'congress',
  'units.kind': 'commune',
  'congresses.kind': 'delegates',
  'indicators.period': 'past',
  'indicators.direction': 'at-most',
  'people.gender': 'female',
  'delegates.kind': 'elected',
  'people.expertise_level': 'university',
  'people.party_badge': 40,
  'people.theory_level': 'advanced',
  'delegates.membership': 'official',
  'delegates.not_counted': 'away',
  'delegates.absence': 'part',
  'delegates.replaced_by_id': 'person_id 1',
  'person_merges.kept_id': 'person_id 1',
  'distinct_people.one_id': 'person_id 1',
  'distinct_people.other_id': 'person_id 1',
  'sessions.id': 'session_id 1',
  'check_ins.way': 'scan',
  'discussion_groups.id': 'group_id 1',
  'discussion_groups.leader_id': 'person_id 1',
  'discussion_groups.secretary_id': 'person_id 1',
  'credential_cases.kind': 'doubt',
  'credential_cases.decision': 'recognised',
  'candidates.standing': 'first-time',
  'candidates.intended_post': 'committee-member',
  'candidacies.office': 'committee',
  'candidacies.standing': 'first-time',
  'candidacies.origin': 'nominated',
  'candidacies.left_how': 'replaced',
  'candidacies.replaced_by_id': 'candidate_id 1',
  'office_seats.office': 'secretary',
  'personnel_facts.political_standard': 'not-met',
  'personnel_facts.disciplines': '[]',
  'personnel_facts.barred': 'none',
  'personnel_facts.relatives': '[]',
  'personnel_facts.ratings': '[]',
  'personnel_facts.service': 'retired',
  'variant_people.standing': 'first-time',
  'variant_people.variant_id': 'candidate_id 1',
  'file_contents.media_type': 'application/pdf',
  'dossier_items.state': 'present',
  'personnel_process.mode': 'together',
  'step_meetings.key': '7',
  'step_meetings.way': 'all',
  'step_meetings.absent': '[]',
  'step_meetings.tellers': '[]',
  'step_meetings.opinions': '[]',
  'step_meetings.offices': '["committee"]',
  'step_ballots.meeting_key': '7',
  'step_ballots.office': 'committee',
  'step_ballots.invalid': 0,
  'step_outcomes.meeting_key': '7',
  'step_outcomes.office': 'committee',
  'step_outcomes.passed': 1,
  'draft_versions.kept': 'autosave',
  'opinions.said_on': '2026-04-15',
  'opinions.answer': 'partly',
  'sealed_packages.form': 'zip',
  'format_rule_packs.issued_on': '2026-03-05',
  'format_rule_packs.settings': '{}',
  'content_limits.settings': '{}',
  'rule_overrides.profile': 'R2025-04',
  'rule_overrides.kept_value': '42',
};

function valueFor(table: string, column: { name: string; type: string }): string | number | Buffer {
  const allowed = ALLOWED[`${table}.${column.name}`];
  if (allowed !== undefined) return allowed;
  if (column.name.endsWith('_values')) return '{"tên":"Đại hội"}';
  if (/sha256|hash/.test(column.name)) return 'a'.repeat(64);
  if (column.name.endsWith('_id') && table !== 'workspace') return `${column.name} 1`;
  if (column.type === 'INTEGER') return 1;
  return column.type === 'BLOB' ? Buffer.from([0xff, 0xfe]) : `${table}.${column.name} – Đỗ Thị Ước`;
}

/** One row in every table of the rooms, with foreign keys that hold. */
function fillEveryTable(db: Connection): void {
  const { act } = openWorkspaceDatabase(db, { now: () => new Date(0), actor: () => 'Người ghi' });
  db.prepare("INSERT INTO workspace VALUES (1, 'w1', 'congress', '2026-01-01T00:00:00.000Z')").run();
  act({ act: 'filled', label: 'Ghi mọi bảng', subject: 'all', undoable: true }, (tx) => {
    // A rebuilt table stands after those that point at it
    tx.run(sql`PRAGMA defer_foreign_keys = ON`);
    for (const table of roomTables(db)) {
      const columns = db.prepare('SELECT name, type FROM pragma_table_info(?)').all(table) as {
        name: string;
        type: string;
      }[];
      const values = columns.map((column) => {
        if (column.name === 'id' && column.type === 'TEXT')
          return ALLOWED[`${table}.id`] ?? `${table === 'people' ? 'person' : 'candidate'}_id 1`;
        return valueFor(table, column);
      });
      tx.run(
        sql`INSERT INTO ${sql.identifier(table)} VALUES (${sql.join(
          values.map((value) => sql`${value}`),
          sql`, `,
        )})`,
      );
    }
  });
}

const OWN = ['workspace', 'journal', 'undo_acts', 'undo_changes'];
const tablesOf = (db: Connection) =>
  db
    .prepare(
      // The tables a full-text index keeps for itself are not ours to fill or compare
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table') AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
    )
    .pluck()
    .all() as string[];
const roomTables = (db: Connection) => tablesOf(db).filter((table) => !OWN.includes(table));

/** Every row of every table, columns that came later left out. */
function everything(db: Connection, shape?: Readonly<Record<string, readonly string[]>>) {
  const tables = shape ? Object.keys(shape) : tablesOf(db);
  return Object.fromEntries(
    tables.map((table) => {
      const columns =
        shape?.[table] ?? (db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[]);
      const list = columns.map((column) => `"${column}"`).join(', ');
      return [table, db.prepare(`SELECT ${list} FROM "${table}" ORDER BY rowid`).all() as Record<string, unknown>[]];
    }),
  );
}

function makeOlderFile(path: string, version: number) {
  mkdirSync(join(path, '..'), { recursive: true });
  const db = connect(path);
  migrate(
    db,
    MIGRATIONS.filter((step) => step.version <= version),
    () => undefined,
  );
  fillEveryTable(db);
  const rows = everything(db);
  db.close();
  return rows;
}

it.each(MIGRATIONS.slice(0, -1).map(({ version, name }) => [version, name] as const))(
  'brings a filled file from version %i (%s) to the newest, keeps every row and a copy from before',
  async (version) => {
    const app = openApp();
    const path = join(app.userData, 'dai-hoi', 'cu.daihoi');
    const rows = makeOlderFile(path, version);
    await app.workspace.open({ path });

    const { connection } = app.context.session.current()!.database;
    expect(connection.pragma('user_version', { simple: true })).toBe(MIGRATIONS.at(-1)?.version);
    const shape = Object.fromEntries(
      Object.entries(rows)
        .map(([table, [first]]) => [table, Object.keys(first ?? {})])
        .filter(([, columns]) => columns!.length > 0),
    );
    expect(everything(connection, shape)).toEqual(
      Object.fromEntries(Object.entries(rows).filter(([, found]) => found.length > 0)),
    );
    expect(await app.workspace.verifyJournal()).toEqual({ entries: 1, brokenAt: null });
    expect(connection.pragma('foreign_key_check')).toEqual([]);

    const [copy] = (await app.workspace.listBackups()).filter(({ reason }) => reason === 'before-migration');
    const [folder = ''] = readdirSync(join(app.userData, 'sao-luu'));
    const before = connect(join(app.userData, 'sao-luu', folder, copy!.fileName), { readonly: true });
    expect(before.pragma('user_version', { simple: true })).toBe(version);
    expect(everything(before)).toEqual(rows);
    before.close();
    await app.workspace.close();
  },
);

it('leaves an older file as it was when a step fails, and says so', () => {
  const db = connect(':memory:');
  migrate(db, MIGRATIONS, () => undefined);
  fillEveryTable(db);
  const rows = everything(db);
  const newest = MIGRATIONS.at(-1)!.version;
  const orphaning = { version: newest + 10, name: 'bad', sql: 'CREATE TABLE extra (x); DELETE FROM people' };
  expect(() => migrate(db, [...MIGRATIONS, orphaning], () => undefined)).toThrow(/orphan/);
  expect(db.pragma('user_version', { simple: true })).toBe(newest);
  expect(everything(db)).toEqual(rows);
  db.close();
});

it('does not touch an older file when there is no room for the copy before', async () => {
  const app = openApp();
  const path = join(app.userData, 'dai-hoi', 'cu.daihoi');
  makeOlderFile(path, MIGRATIONS.at(-2)!.version);
  const before = readFileSync(path);
  // A file where the folder of copies should be made: no copy can be written.
  writeFileSync(join(app.userData, 'sao-luu'), '');
  await expect(app.workspace.open({ path })).rejects.toThrow();
  expect(readFileSync(path).equals(before)).toBe(true);
});
