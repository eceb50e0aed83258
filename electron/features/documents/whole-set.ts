import { isAbsolute, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CATALOGUE } from '#shared/domain/documents/catalogue.ts';
import { NOTHING_IN_SET, notAFolder } from '#shared/domain/documents/documents-refusal.ts';
import type { PaperDefinition } from '#shared/domain/documents/paper.ts';
import { papersOf } from '#shared/domain/documents/paper-family.ts';
import { type Filed, fileSet, type SetPaper, type WrittenSet } from '#shared/domain/documents/whole-set.ts';
import type { BinaryFile } from '#shared/kernel/binary-file.ts';
import { markFor } from '#shared/kernel/copy-mark.ts';
import { describeWriteRefusal } from '#shared/kernel/write-refusal.ts';
import { markEveryPage } from '../../platform/docx/recipient-mark.ts';
import type { DriveFiles } from '../../platform/files/drive-files.ts';
import { nodeDriveFiles } from '../../platform/files/node-drive-files.ts';
import { writeRefusalFrom } from '../../platform/files/write-whole-file.ts';
import { type FolderFile, freeName, writeWholeFolder } from '../../platform/files/write-whole-folder.ts';
import { zipFiles } from '../../platform/files/zip-files.ts';
import { writeSheet } from '../../platform/sheets/write-sheet.ts';
import type { WorkspaceContext } from '../../rpc/context.ts';
import { declined } from '../../rpc/procedures.ts';
import { noteHandedOut } from '../personnel/note-handed-out.ts';
import { findDraft } from './drafts.repository.ts';
import { gatherRecords } from './gather-records.ts';
import { findValidIssue } from './issued-papers.repository.ts';
import { generatePaper } from './render-paper.ts';

type Rendered = SetPaper & { readonly bytes: Uint8Array; readonly missing: number };

const SET_NAME = 'bo-van-ban-dai-hoi';

/**
 * Every paper that is issued or begun as one zip: numbered files in folders by
 * stage, and an index as a spreadsheet. Papers with personnel data only for a named recipient, marked on every page.
 */
export async function exportWholeSet(context: WorkspaceContext, restrictedFor: string | null): Promise<BinaryFile> {
  const rendered = papersInSet(context, restrictedFor).map((paper) => renderOne(context, paper, restrictedFor));
  const zip = await zipFiles(await filesOf(rendered));
  noteRestricted(context, restrictedFor);
  return new File([Buffer.from(zip)], `${SET_NAME}.zip`, { type: 'application/zip' });
}

type SetToWrite = { readonly to: string; readonly restrictedFor: string | null };
type Progress = { readonly done: number; readonly total: number; readonly label: string };

/** The same set as a folder of this computer or a drive; a cancel or a refusal leaves nothing behind. */
export async function* writeWholeSet(
  context: WorkspaceContext,
  { to, restrictedFor }: SetToWrite,
  signal?: AbortSignal,
  drive: DriveFiles = nodeDriveFiles,
): AsyncGenerator<Progress, WrittenSet> {
  const listed = isAbsolute(to) ? await drive.list(to).catch(() => null) : null;
  if (!listed) throw declined(notAFolder(to));
  const papers = papersInSet(context, restrictedFor);
  const total = papers.length * 2 + 1;
  const rendered: Rendered[] = [];
  for (const paper of papers) {
    signal?.throwIfAborted();
    yield { done: rendered.length, total, label: `Đang lập ${paper.name}` };
    rendered.push(renderOne(context, paper, restrictedFor));
    if (rendered.length % 8 === 0) await nextTurn();
  }
  const files = await filesOf(rendered);
  const path = join(to, freeName(SET_NAME, '', new Set(listed.map(({ name }) => name.toLowerCase()))));
  try {
    for await (const written of writeWholeFolder(path, files, drive)) {
      signal?.throwIfAborted();
      yield { done: papers.length + written, total, label: `Đang ghi ${files[written]?.path ?? path}` };
    }
  } catch (error) {
    const refusal = writeRefusalFrom(error, path);
    throw refusal ? declined(describeWriteRefusal(refusal)) : error;
  }
  const label = `Xuất cả bộ ${papers.length} văn bản vào ${path}`;
  context.act({ act: 'set-written', label, subject: 'papers', undoable: false }, () => undefined);
  noteRestricted(context, restrictedFor);
  return { path, papers: papers.length };
}

/** Papers that are issued or begun; declined when there is none. */
function papersInSet({ db }: WorkspaceContext, restrictedFor: string | null): PaperDefinition[] {
  const isThere = ({ id }: PaperDefinition) => findValidIssue(db, id) !== null || findDraft(db, id) !== null;
  const found = papersOf(CATALOGUE, gatherRecords(db)).filter(
    (paper) => (restrictedFor !== null || !paper.restricted) && isThere(paper),
  );
  if (found.length === 0) throw declined(NOTHING_IN_SET);
  return found;
}

function noteRestricted(context: WorkspaceContext, restrictedFor: string | null): void {
  if (restrictedFor !== null)
    noteHandedOut(context, { what: 'văn bản nhân sự trong cả bộ', recipient: restrictedFor, subject: 'papers' });
}

function renderOne(
  context: WorkspaceContext,
  { id, stage, restricted }: PaperDefinition,
  restrictedFor: string | null,
): Rendered {
  const { name, symbol, issuedOn, bytes, missing, isDraft } = generatePaper(context, id);
  return {
    ...{ paperId: id, stage, name, symbol: isDraft ? '' : symbol, issuedOn, missing: missing.length },
    bytes: restricted && restrictedFor !== null ? markEveryPage(bytes, markFor(restrictedFor)) : bytes,
  };
}

async function filesOf(rendered: readonly Rendered[]): Promise<FolderFile[]> {
  const filed = fileSet(rendered);
  return [
    { path: 'muc-luc.xlsx', bytes: await writeIndex(filed) },
    ...filed.map(({ path, bytes }) => ({ path, bytes })),
  ];
}

const writeIndex = (papers: readonly Filed<Rendered>[]): Promise<Uint8Array> =>
  writeSheet({
    name: 'Mục lục',
    columns: [
      { header: 'STT', width: 6, holds: 'number' },
      { header: 'Văn bản', width: 44, holds: 'text' },
      { header: 'Số, ký hiệu', width: 18, holds: 'text' },
      { header: 'Ngày ký', width: 13, holds: 'day' },
      { header: 'Tình trạng', width: 26, holds: 'text' },
      { header: 'Tệp', width: 60, holds: 'text' },
    ],
    rows: papers.map(({ order, name, symbol, issuedOn, missing, path }) => [
      order,
      name,
      symbol,
      issuedOn,
      issuedOn !== null ? 'Đã ban hành' : missing > 0 ? `Dự thảo, còn thiếu ${missing} chỗ` : 'Dự thảo, đủ',
      path,
    ]),
  });
