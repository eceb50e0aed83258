import { setImmediate } from 'node:timers/promises';
import {
  describeSheetProblem,
  noNameColumn,
  noSuchSheet,
  PREVIEW_GONE,
  ROSTER_CHANGED,
} from '#shared/domain/delegates/delegate-refusal.ts';
import { applyChanges, openMatcher } from '#shared/domain/delegates/match-roster.ts';
import { type Delegate, type DelegateDraft, PLAIN_STANDING } from '#shared/domain/delegates/person.ts';
import { openRoster, placeInWords, type ReadRow, type SkippedRow } from '#shared/domain/delegates/read-roster.ts';
import {
  type ImportedRoster,
  type RosterField,
  type RosterPlace,
  type RosterPreview,
  type RosterRow,
  rowKey,
  type SheetChoice,
} from '#shared/domain/delegates/roster-import.ts';
import { findRosterLayout, headerKey, layoutKey, type RosterLayout } from '#shared/domain/delegates/roster-layout.ts';
import { choicesOf, unitOfSheetName } from '#shared/domain/delegates/roster-sheets.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import type { Sheet } from '#shared/kernel/sheet.ts';
import type { WriteDb } from '../../platform/database/access.ts';
import { readSheets } from '../../platform/sheets/read-sheets.ts';
import type { OpenWorkspace, WorkspaceContext, WorkspaceSession } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import {
  insertDelegates,
  lastNumber,
  listDelegates,
  listMappings,
  listUnits,
  saveDelegate,
  saveMapping,
} from './delegates.repository.ts';

export type RosterRequest = {
  readonly file: BinaryFile;
  /** The sheets to read; null: the one in which a roster tells most */
  readonly sheets: readonly SheetChoice[] | null;
  /** Fields the clerk gave to columns, by column letter, with or without its sheet */
  readonly mapping: Readonly<Record<string, RosterField | null>> | null;
};
export type RosterDecision = 'add' | 'update' | 'skip';
type Progress = { readonly done: number; readonly total: number; readonly label: string };
type Table = SheetChoice & { readonly content: Sheet; readonly layout: RosterLayout };
type KeptPreview = {
  readonly workspace: OpenWorkspace;
  readonly preview: RosterPreview;
  readonly mapping: NonNullable<RosterRequest['mapping']>;
  /** By sheet its headers, by which a choice is remembered */
  readonly forms: ReadonlyMap<string, string>;
};

/** The one preview that may be accepted, for each session; gone with it. */
const PREVIEWS = new WeakMap<WorkspaceSession, KeptPreview>();
const ROWS_PER_STEP = 500;
/** Fewer understood columns make a cover or a list of telephones, not a roster */
const ROSTER_COLUMNS = 3;

/** Reads a roster and says what accepting would do. Writes nothing; aborting leaves no preview behind. */
export async function* previewRoster(
  context: WorkspaceContext,
  request: RosterRequest,
  signal?: AbortSignal,
): AsyncGenerator<Progress, RosterPreview> {
  PREVIEWS.delete(context.session);
  const fileName = request.file.name ?? 'danh sách.xlsx';
  yield { done: 0, total: 1, label: `Đang đọc ${fileName}` };
  const read = await readSheets(new Uint8Array(await request.file.arrayBuffer()));
  if (!read.ok) throw declined(describeSheetProblem(read.error, fileName));
  const found = findTables(context, read.value, request.mapping ?? {});
  const tables = chooseTables(found, read.value, request, fileName);
  const { rows, skipped } = yield* readRows(context, tables, signal);
  const preview: RosterPreview = {
    ...{ previewId: context.newId(), fileName, rows, skipped },
    sheets: offerSheets(context, read.value, found),
    tables: tables.map((table) => describeTable(table, tables.length, rows)),
  };
  const forms = new Map(tables.map(({ sheet, layout }) => [sheet, layoutKey(layout)]));
  PREVIEWS.set(context.session, { workspace: context.workspace, preview, mapping: request.mapping ?? {}, forms });
  return preview;
}

/** Where a roster stands in each sheet that has one. */
function findTables(
  context: WorkspaceContext,
  sheets: readonly Sheet[],
  mapping: KeptPreview['mapping'],
): ReadonlyMap<string, { readonly content: Sheet; readonly layout: RosterLayout }> {
  const found = sheets.flatMap((sheet) => {
    const bare = findRosterLayout(sheet, { byColumn: {}, byHeader: new Map() });
    const byHeader = listMappings(context.db, bare === null ? '' : layoutKey(bare));
    const layout = findRosterLayout(sheet, { byColumn: choicesOf(mapping, sheet.name), byHeader });
    return layout === null ? [] : [[sheet.name, { content: sheet, layout }] as const];
  });
  return new Map(found);
}

function chooseTables(
  found: ReturnType<typeof findTables>,
  sheets: readonly Sheet[],
  request: RosterRequest,
  fileName: string,
): readonly Table[] {
  if (request.sheets !== null) {
    const units = new Map(request.sheets.map(({ sheet, unit }) => [sheet, unit]));
    const missing = [...units.keys()].find((name) => !sheets.some((sheet) => sheet.name === name));
    if (missing !== undefined) throw declined(noSuchSheet(fileName, missing));
    return sheets.flatMap(({ name }) => {
      const [unit, table] = [units.get(name), found.get(name)];
      if (unit === undefined) return [];
      if (table === undefined) throw declined(noNameColumn(fileName, name));
      return [{ sheet: name, unit, ...table }];
    });
  }
  // A cover or a table of contacts may hold names too: the roster is the sheet that tells most
  const [best] = [...found].sort(([, a], [, b]) => understood(b.layout) - understood(a.layout));
  if (best === undefined) throw declined(noNameColumn(fileName, sheets[0]?.name ?? ''));
  return [{ sheet: best[0], unit: '', ...best[1] }];
}

const understood = ({ columns }: RosterLayout): number => columns.filter(({ field }) => field).length;

function offerSheets(
  context: WorkspaceContext,
  sheets: readonly Sheet[],
  found: ReturnType<typeof findTables>,
): RosterPreview['sheets'] {
  const known = listUnits(context.db);
  return sheets.map(({ name }) => {
    const layout = found.get(name)?.layout;
    const hasUnits = layout?.columns.some(({ field }) => field === 'unit') === true;
    return {
      sheet: name,
      isRoster: layout !== undefined && understood(layout) >= ROSTER_COLUMNS,
      unit: layout === undefined || hasUnits ? '' : unitOfSheetName(name, known),
    };
  });
}

function describeTable({ sheet, unit, content, layout }: Table, tables: number, rows: readonly RosterRow[]) {
  return {
    ...{ sheet, unit, convertedFrom: content.convertedFrom },
    headerRows: layout.headerRows.map((row) => row + 1),
    doubts: layout.doubts,
    columns: layout.columns.filter((column) => column.header !== '' || column.field !== null),
    people: tables === 1 ? rows.length : rows.filter((row) => row.sheet === sheet).length,
  };
}

/** Reads the tables one after the other against one roster, so that doubles between them are seen. */
async function* readRows(
  context: WorkspaceContext,
  tables: readonly Table[],
  signal?: AbortSignal,
): AsyncGenerator<Progress, { rows: RosterRow[]; skipped: SkippedRow[] }> {
  const thisYear = context.now().getFullYear();
  const matcher = openMatcher(listDelegates(context.db));
  const rows: RosterRow[] = [];
  const skipped: SkippedRow[] = [];
  const total = tables.reduce((sum, { content }) => sum + content.rows.length, 0);
  let before = 0;
  for (const { sheet, unit, content, layout } of tables) {
    const reader = openRoster(content, layout, { thisYear, unit, ...(tables.length > 1 ? { sheet } : {}) });
    for (let index = layout.firstRow; index < content.rows.length; index += 1) {
      const line = reader.readLine(index);
      if (line.kind === 'person') rows.push(matcher.match(line.person));
      if (line.kind === 'skipped') skipped.push(line.skipped);
      const done = before + index;
      if (done % ROWS_PER_STEP !== 0) continue;
      yield { done, total, label: `Đang đối chiếu dòng ${done} trên ${total}` };
      await setImmediate();
      signal?.throwIfAborted();
    }
    before += content.rows.length;
  }
  signal?.throwIfAborted();
  return { rows, skipped };
}

/** Writes the kept preview in one act; doubtful rows without a decision are left out and reported. */
export function acceptRoster(
  context: WorkspaceContext,
  previewId: string,
  decisions: Readonly<Record<string, RosterDecision>>,
  keep: Readonly<Record<string, readonly (keyof DelegateDraft)[]>> = {},
): ImportedRoster {
  const kept = PREVIEWS.get(context.session);
  if (kept?.preview.previewId !== previewId || kept.workspace !== context.workspace) throw declined(PREVIEW_GONE);
  const { preview } = kept;
  const roster = listDelegates(context.db);
  if (!isStillTrue(preview.rows, roster)) throw declined(ROSTER_CHANGED);
  const plan = preview.rows.map((found) => {
    const row = { ...found, changes: found.changes.filter(({ field }) => !keep[rowKey(found)]?.includes(field)) };
    const does = effectOf(row, decisions[rowKey(row)]);
    return { row, does: does === 'update' && row.changes.length === 0 ? ('unchanged' as const) : does };
  });
  const added = plan.filter(({ does }) => does === 'add').map(({ row }) => row);
  const updated = plan.filter(({ does }) => does === 'update').map(({ row }) => row);
  if (added.length + updated.length > 0) {
    const label = describeImport(preview, added.length, updated.length);
    context.act({ act: 'roster-imported', label, subject: 'roster', undoable: true }, (tx) => {
      rememberChoices(tx, kept);
      insertDelegates(tx, newDelegates(tx, context, preview.fileName, added));
      updateRows(tx, roster, updated);
    });
  }
  PREVIEWS.delete(context.session);
  const unchanged = plan.filter(({ does }) => does === 'unchanged').length;
  const rejected = plan.filter(({ does }) => does === 'reject').map(({ row }) => toRejected(row));
  return {
    read: plan.length,
    added: added.length,
    updated: updated.length,
    unchanged,
    rejected,
    columns: differentColumns(preview),
  };
}

/** Rows are matched anew: somebody may have been added or changed since the preview was shown. */
function isStillTrue(rows: readonly RosterRow[], roster: readonly Delegate[]): boolean {
  const matcher = openMatcher(roster);
  return rows.every((row) => {
    const again = matcher.match(toReadRow(row));
    return again.action === row.action && again.matches?.id === row.matches?.id;
  });
}

const MATCH_PROBLEMS: ReadonlySet<string> = new Set(['similar-person', 'double-in-file']);
const DECIDED_PROBLEMS: ReadonlySet<string> = new Set(['no-name', 'impossible-date', 'two-dates', 'person-or-heading']);
const toReadRow = ({ draft, problems, ...row }: RosterRow): ReadRow => ({
  ...placeOf(row),
  draft,
  problems: problems.filter(({ code }) => !MATCH_PROBLEMS.has(code)),
});

function effectOf(row: RosterRow, decision: RosterDecision | undefined): Exclude<RosterRow['action'], 'decide'> {
  if (row.action === 'reject') return 'reject';
  if (decision === 'skip') return row.action === 'unchanged' ? 'unchanged' : 'reject';
  if (row.action !== 'decide') return row.action;
  if (decision === 'add') return 'add';
  if (decision === 'update' && row.matches) return row.changes.length > 0 ? 'update' : 'unchanged';
  return 'reject';
}

const placeOf = ({ sheet, row }: RosterPlace): RosterPlace => (sheet === undefined ? { row } : { sheet, row });

function toRejected({ problems, ...row }: RosterRow): ImportedRoster['rejected'][number] {
  const reason = problems.findLast(({ code }) => DECIDED_PROBLEMS.has(code) || MATCH_PROBLEMS.has(code));
  const skipped = { code: 'skipped', message: `${placeInWords(row)}: bỏ qua theo lựa chọn khi xem trước.` };
  return { ...placeOf(row), ...(reason ?? skipped) };
}

/** Columns of all sheets, each header with its meaning once. */
function differentColumns({ tables }: RosterPreview): ImportedRoster['columns'] {
  const columns = tables.flatMap((table) => table.columns.map(({ header, field }) => ({ header, field })));
  return [
    ...new Map(columns.map((column, at) => [tables.length === 1 ? at : JSON.stringify(column), column])).values(),
  ];
}

function describeImport({ fileName, tables }: RosterPreview, added: number, updated: number): string {
  const parts = [added > 0 ? `thêm ${added}` : '', updated > 0 ? `cập nhật ${updated}` : ''].filter(Boolean);
  const sheets = tables.length > 1 ? ` (${tables.length} trang)` : '';
  return `Nhập danh sách từ ${fileName}${sheets}: ${parts.join(', ')} người`;
}

function rememberChoices(tx: WriteDb, { preview, mapping, forms }: KeptPreview): void {
  for (const { sheet, columns } of preview.tables) {
    const chosen = choicesOf(mapping, sheet);
    for (const column of columns)
      if (chosen[column.column] !== undefined && column.header !== '')
        saveMapping(tx, forms.get(sheet) ?? '', headerKey(column), column.field);
  }
}

function* newDelegates(
  tx: WriteDb,
  context: WorkspaceContext,
  sourceFile: string,
  rows: readonly RosterRow[],
): Iterable<Delegate> {
  let number = lastNumber(tx);
  for (const { draft, sheet, row } of rows) {
    number += 1;
    const from = sheet === undefined ? sourceFile : `${sourceFile} · ${sheet}`;
    yield { ...draft, ...PLAIN_STANDING, id: context.newId(), number, sourceFile: from, sourceRow: row };
  }
}

function updateRows(tx: WriteDb, roster: readonly Delegate[], rows: readonly RosterRow[]): void {
  const byId = new Map(roster.map((delegate) => [delegate.id, delegate]));
  for (const { matches, changes } of rows) {
    const delegate = matches ? byId.get(matches.id) : undefined;
    if (delegate) saveDelegate(tx, delegate.id, applyChanges(delegate, changes));
  }
}
