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
import { openRoster, type ReadRow, type SkippedRow } from '#shared/domain/delegates/read-roster.ts';
import type { ImportedRoster, RosterField, RosterPreview, RosterRow } from '#shared/domain/delegates/roster-import.ts';
import { findRosterLayout, headerKey, layoutKey, type RosterLayout } from '#shared/domain/delegates/roster-layout.ts';
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
  saveDelegate,
  saveMapping,
} from './delegates.repository.ts';

export type RosterRequest = {
  readonly file: BinaryFile;
  /** Name of the sheet; null: the first in which a roster is found */
  readonly sheet: string | null;
  /** Fields the clerk gave to columns, by column letter */
  readonly mapping: Readonly<Record<string, RosterField | null>> | null;
};
export type RosterDecision = 'add' | 'update' | 'skip';
type Progress = { readonly done: number; readonly total: number; readonly label: string };
type KeptPreview = {
  readonly workspace: OpenWorkspace;
  readonly preview: RosterPreview;
  readonly mapping: RosterRequest['mapping'];
  /** Headers of the sheet, by which a choice is remembered */
  readonly sheetKey: string;
};

/** The one preview that may be accepted, for each session; gone with it. */
const PREVIEWS = new WeakMap<WorkspaceSession, KeptPreview>();
const ROWS_PER_STEP = 500;

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
  const { sheet, layout } = findTable(context, read.value, request, fileName);
  const { rows, skipped } = yield* readRows(context, sheet, layout, signal);
  const preview: RosterPreview = {
    previewId: context.newId(),
    fileName,
    sheets: read.value.map((one) => one.name),
    sheet: sheet.name,
    headerRows: layout.headerRows.map((row) => row + 1),
    columns: layout.columns.filter((column) => column.header !== '' || column.field !== null),
    convertedFrom: sheet.convertedFrom,
    rows,
    skipped,
  };
  const sheetKey = layoutKey(layout);
  PREVIEWS.set(context.session, { workspace: context.workspace, preview, mapping: request.mapping, sheetKey });
  return preview;
}

function findTable(context: WorkspaceContext, sheets: readonly Sheet[], request: RosterRequest, fileName: string) {
  const wanted = request.sheet === null ? sheets : sheets.filter((sheet) => sheet.name === request.sheet);
  if (wanted.length === 0) throw declined(noSuchSheet(fileName, request.sheet ?? ''));
  const byColumn = request.mapping ?? {};
  const found = wanted.flatMap((sheet) => {
    const bare = findRosterLayout(sheet, { byColumn: {}, byHeader: new Map() });
    const byHeader = listMappings(context.db, bare === null ? '' : layoutKey(bare));
    const layout = findRosterLayout(sheet, { byColumn, byHeader });
    return layout === null ? [] : [{ sheet, layout, fields: layout.columns.filter(({ field }) => field).length }];
  });
  // A cover or a table of contacts may hold names too: the roster is the sheet that tells most
  const [best] = [...found].sort((a, b) => b.fields - a.fields);
  if (best) return best;
  throw declined(noNameColumn(fileName, wanted[0]?.name ?? ''));
}

async function* readRows(
  context: WorkspaceContext,
  sheet: Sheet,
  layout: RosterLayout,
  signal?: AbortSignal,
): AsyncGenerator<Progress, { rows: RosterRow[]; skipped: SkippedRow[] }> {
  const reader = openRoster(sheet, layout, context.now().getFullYear());
  const matcher = openMatcher(listDelegates(context.db));
  const rows: RosterRow[] = [];
  const skipped: SkippedRow[] = [];
  const total = sheet.rows.length;
  for (let index = layout.firstRow; index < total; index += 1) {
    const line = reader.readLine(index);
    if (line.kind === 'person') rows.push(matcher.match(line.person));
    if (line.kind === 'skipped') skipped.push(line.skipped);
    if (index % ROWS_PER_STEP !== 0) continue;
    yield { done: index, total, label: `Đang đối chiếu dòng ${index} trên ${total}` };
    await setImmediate();
    signal?.throwIfAborted();
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
    const row = { ...found, changes: found.changes.filter(({ field }) => !keep[found.row]?.includes(field)) };
    const does = effectOf(row, decisions[row.row]);
    return { row, does: does === 'update' && row.changes.length === 0 ? ('unchanged' as const) : does };
  });
  const added = plan.filter(({ does }) => does === 'add').map(({ row }) => row);
  const updated = plan.filter(({ does }) => does === 'update').map(({ row }) => row);
  if (added.length + updated.length > 0) {
    const label = describeImport(preview.fileName, added.length, updated.length);
    context.act({ act: 'roster-imported', label, subject: 'roster', undoable: true }, (tx) => {
      rememberChoices(tx, kept);
      addRows(tx, context, preview.fileName, added);
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
    columns: preview.columns.map(({ header, field }) => ({ header, field })),
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
const DECIDED_PROBLEMS: ReadonlySet<string> = new Set(['no-name', 'impossible-date', 'two-dates']);
const toReadRow = ({ row, draft, problems }: RosterRow): ReadRow => ({
  row,
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

function toRejected({ row, problems }: RosterRow): ImportedRoster['rejected'][number] {
  const reason = problems.findLast(({ code }) => DECIDED_PROBLEMS.has(code) || MATCH_PROBLEMS.has(code));
  return reason ?? { row, code: 'skipped', message: `Dòng ${row}: bỏ qua theo lựa chọn khi xem trước.` };
}

function describeImport(file: string, added: number, updated: number): string {
  const parts = [added > 0 ? `thêm ${added}` : '', updated > 0 ? `cập nhật ${updated}` : ''].filter(Boolean);
  return `Nhập danh sách từ ${file}: ${parts.join(', ')} người`;
}

function rememberChoices(tx: WriteDb, { preview, mapping, sheetKey }: KeptPreview): void {
  for (const column of preview.columns)
    if (mapping?.[column.column] !== undefined && column.header !== '')
      saveMapping(tx, sheetKey, headerKey(column), column.field);
}

function addRows(tx: WriteDb, context: WorkspaceContext, sourceFile: string, rows: readonly RosterRow[]): void {
  const last = lastNumber(tx);
  const added = rows.map((row, index) => ({
    ...row.draft,
    ...PLAIN_STANDING,
    id: context.newId(),
    number: last + index + 1,
    sourceFile,
    sourceRow: row.row,
  }));
  insertDelegates(tx, added);
}

function updateRows(tx: WriteDb, roster: readonly Delegate[], rows: readonly RosterRow[]): void {
  const byId = new Map(roster.map((delegate) => [delegate.id, delegate]));
  for (const { matches, changes } of rows) {
    const delegate = matches ? byId.get(matches.id) : undefined;
    if (delegate) saveDelegate(tx, delegate.id, applyChanges(delegate, changes));
  }
}
