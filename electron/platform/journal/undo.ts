import { createHash } from 'node:crypto';
import type { Connection } from '../database/connection.ts';
import { type LaterColumn, laterColumns } from './later-columns.ts';

/**
 * Undo by row images. TEMP triggers, made anew at each opening from the tables
 * that are there, write every changed row before and after into `undo_changes`
 * under the act that is running. They also give the journal its hashes.
 */
const KEPT_ACTS = 50;
// A file's content is kept under its hash and never changes: the row that names the hash is image enough.
const NOT_WATCHED = new Set(['journal', 'undo_acts', 'undo_changes', 'workspace', 'file_contents']);

type Change = {
  readonly id: number;
  readonly table_name: string;
  readonly row_id: number;
  readonly before: string | null;
  readonly after: string | null;
};

/** Installs the watching triggers; call once after migrating. */
export function watchChanges(db: Connection): void {
  db.exec('CREATE TEMP TABLE running_act (sequence INTEGER)');
  const tables = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  for (const table of tables.filter((name) => !NOT_WATCHED.has(name))) db.exec(watchTable(table, columnsOf(db, table)));
}

/** Marks the act whose changes are written from here on; null: none. */
export function setRunningAct(db: Connection, sequence: number | null): void {
  db.exec('DELETE FROM running_act');
  if (sequence !== null) db.prepare('INSERT INTO running_act VALUES (?)').run(sequence);
}

/** SHA-256 over the rows an act touched, before and after. */
export function hashChanges(db: Connection, sequence: number): { readonly before: string; readonly after: string } {
  const before = createHash('sha256');
  const after = createHash('sha256');
  for (const change of changesOf(db, sequence)) {
    before.update(JSON.stringify([change.table_name, change.row_id, change.before]));
    after.update(JSON.stringify([change.table_name, change.row_id, change.after]));
  }
  return { before: before.digest('hex'), after: after.digest('hex') };
}

/** Keeps the act for undo, or drops its row images; older acts than the last 50 go. */
export function keepForUndo(db: Connection, sequence: number, label: string | null): void {
  if (label === null) db.prepare('DELETE FROM undo_changes WHERE sequence = ?').run(sequence);
  else db.prepare('INSERT INTO undo_acts (sequence, label) VALUES (?, ?)').run(sequence, label);
  const oldest = db
    .prepare('SELECT sequence FROM undo_acts ORDER BY sequence DESC LIMIT 1 OFFSET ?')
    .pluck()
    .get(KEPT_ACTS - 1);
  if (oldest === undefined) return;
  db.prepare('DELETE FROM undo_changes WHERE sequence < ?').run(oldest);
  db.prepare('DELETE FROM undo_acts WHERE sequence < ?').run(oldest);
}

export function newestUndoable(
  db: Connection,
): { readonly sequence: number; readonly label: string; readonly left: number } | null {
  const newest = db.prepare('SELECT sequence, label FROM undo_acts ORDER BY sequence DESC LIMIT 1').get() as
    | { sequence: number; label: string }
    | undefined;
  if (!newest) return null;
  return { ...newest, left: db.prepare('SELECT count(*) FROM undo_acts').pluck().get() as number };
}

/**
 * The newest act after `sequence` that a person did and that cannot be undone.
 * What saves itself, undoing itself, and what was undone, are nobody's latest act.
 */
export function labelOfActSince(db: Connection, sequence: number): string | null {
  const label = db
    .prepare(
      `SELECT label FROM journal WHERE sequence > ? AND act NOT IN ('draft-saved', 'act-undone')
       AND 'journal:' || sequence NOT IN (SELECT subject FROM journal WHERE act = 'act-undone')
       ORDER BY sequence DESC LIMIT 1`,
    )
    .pluck()
    .get(sequence);
  return (label as string | undefined) ?? null;
}

export class ChangedSinceError extends Error {
  override name = 'ChangedSinceError';
}

/**
 * Puts the rows of an act back as they were. Throws ChangedSinceError (and the
 * caller's transaction rolls back) when a row was changed again by an act that
 * is not undoable, or when the images are older than a migration that changed
 * their table in a way that cannot be undone across.
 */
export function revertChanges(db: Connection, sequence: number): void {
  db.pragma('defer_foreign_keys = ON');
  const prepare = openStatements(db);
  let before = Number.MAX_SAFE_INTEGER;
  for (let page = pageBefore(db, sequence, before); page.length > 0; page = pageBefore(db, sequence, before)) {
    for (const change of page) revertChange(prepare, change);
    before = page.at(-1)?.id ?? 0;
  }
  db.prepare('DELETE FROM undo_changes WHERE sequence = ?').run(sequence);
  db.prepare('DELETE FROM undo_acts WHERE sequence = ?').run(sequence);
}

const statementOf = (db: Connection, sql: string) => db.prepare<unknown[]>(sql);
type Statement = ReturnType<typeof statementOf>;
type Prepare = (sql: string) => Statement;

/** Every statement prepared once: with its watching triggers one takes longer to prepare than to run. */
function openStatements(db: Connection): Prepare {
  const kept = new Map<string, Statement>();
  return (sql) => {
    const statement = kept.get(sql) ?? statementOf(db, sql);
    kept.set(sql, statement);
    return statement;
  };
}

/** An image from before a migration lacks the columns it added: they must hold what it put there, and do so again. */
function revertChange(prepare: Prepare, change: Change): void {
  const { table_name: table, row_id: rowId, before, after } = change;
  const columns = prepare(COLUMNS).pluck().all(table) as string[];
  const was = before === null ? null : (JSON.parse(before) as Image);
  const imaged = Object.keys(was ?? (JSON.parse(after ?? '{}') as Image));
  const later = laterColumns(table, columns, imaged);
  if (later === null || imageNow(prepare, change, imaged, later) !== after)
    throw new ChangedSinceError(`${table} row ${rowId}`);
  if (was === null) prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowId);
  else if (after === null) insertRow(prepare, table, rowId, was);
  else updateRow(prepare, table, rowId, was);
  if (was === null || later.length === 0) return;
  const pairs = later.map(({ name, filled }) => `"${name}" = ${filled}`);
  prepare(`UPDATE "${table}" SET ${pairs.join(', ')} WHERE rowid = ?`).run(rowId);
}

/** The row as it stands in the columns of the image; null: there is none. Where a later column was changed, its name: no image equals it. */
function imageNow(
  prepare: Prepare,
  { table_name: table, row_id: rowId }: Change,
  imaged: readonly string[],
  later: readonly LaterColumn[],
): string | null {
  const changed = later.map(({ name, filled }) => `WHEN "${name}" IS NOT (${filled}) THEN '${name}'`);
  const image = rowImage(imaged, '');
  const told = changed.length === 0 ? image : `CASE ${changed.join(' ')} ELSE ${image} END`;
  const now = prepare(`SELECT ${told} FROM "${table}" WHERE rowid = ?`).pluck().get(rowId);
  return (now as string | undefined) ?? null;
}

/** Column → [type, text]; blobs travel as hex, since JSON has no bytes. */
type Image = Readonly<Record<string, readonly [string, string | number | null]>>;

function valuesOf(image: Image): unknown[] {
  return Object.values(image).map(([type, value]) => (type === 'blob' ? Buffer.from(String(value), 'hex') : value));
}

function insertRow(prepare: Prepare, table: string, rowId: number, image: Image): void {
  const names = Object.keys(image).map((name) => `"${name}"`);
  const places = names.map(() => '?').join(', ');
  const hasRowIdColumn =
    prepare("SELECT count(*) = 1 AND max(type) = 'INTEGER' FROM pragma_table_info(?) WHERE pk > 0")
      .pluck()
      .get(table) === 1;
  if (hasRowIdColumn)
    prepare(`INSERT INTO "${table}" (${names.join(', ')}) VALUES (${places})`).run(...valuesOf(image));
  else
    prepare(`INSERT INTO "${table}" (rowid, ${names.join(', ')}) VALUES (?, ${places})`).run(rowId, ...valuesOf(image));
}

function updateRow(prepare: Prepare, table: string, rowId: number, image: Image): void {
  const pairs = Object.keys(image).map((name) => `"${name}" = ?`);
  prepare(`UPDATE "${table}" SET ${pairs.join(', ')} WHERE rowid = ?`).run(...valuesOf(image), rowId);
}

/** One by one: the images of a large import are never all in memory. Nothing else may be asked of `db` meanwhile. */
function changesOf(db: Connection, sequence: number): IterableIterator<Change> {
  return db
    .prepare('SELECT * FROM undo_changes WHERE sequence = ? ORDER BY id')
    .iterate(sequence) as IterableIterator<Change>;
}

const CHANGES_PER_PAGE = 500;

/** The newest changes of an act older than `before`, newest first. */
function pageBefore(db: Connection, sequence: number, before: number): Change[] {
  return db
    .prepare('SELECT * FROM undo_changes WHERE sequence = ? AND id < ? ORDER BY id DESC LIMIT ?')
    .all(sequence, before, CHANGES_PER_PAGE) as Change[];
}

const COLUMNS = 'SELECT name FROM pragma_table_info(?) ORDER BY cid';
const columnsOf = (db: Connection, table: string) => db.prepare(COLUMNS).pluck().all(table) as string[];

function rowImage(columns: readonly string[], row: string): string {
  const pairs = columns.map((column) => {
    const cell = `${row}"${column}"`;
    return `'${column}', json_array(typeof(${cell}), CASE typeof(${cell}) WHEN 'blob' THEN hex(${cell}) ELSE ${cell} END)`;
  });
  return `json_object(${pairs.join(', ')})`;
}

function watchTable(table: string, columns: readonly string[]): string {
  const write = (rowId: string, before: string, after: string) =>
    `INSERT INTO undo_changes (sequence, table_name, row_id, before, after)
     SELECT sequence, '${table}', ${rowId}, ${before}, ${after} FROM running_act;`;
  const [was, is] = [rowImage(columns, 'OLD.'), rowImage(columns, 'NEW.')];
  return `
    CREATE TEMP TRIGGER watch_${table}_insert AFTER INSERT ON main."${table}" BEGIN ${write('NEW.rowid', 'NULL', is)} END;
    CREATE TEMP TRIGGER watch_${table}_update AFTER UPDATE ON main."${table}" BEGIN ${write('NEW.rowid', was, is)} END;
    CREATE TEMP TRIGGER watch_${table}_delete AFTER DELETE ON main."${table}" BEGIN ${write('OLD.rowid', was, 'NULL')} END;`;
}
