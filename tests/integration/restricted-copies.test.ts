import { createRouterClient } from '@orpc/server';
import PizZip from 'pizzip';
import { beforeEach, expect, it } from 'vitest';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { personnelRouter } from '../../electron/features/personnel/personnel.router.ts';
import { readSheets } from '../../electron/platform/sheets/read-sheets.ts';
import type { BinaryFile } from '../../shared/kernel/binary-file.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS } from '../fixtures/paper-records.ts';
import { storeRecords } from '../fixtures/paper-store.ts';

const WHO = 'Đồng chí Vi Văn Thành';
const MARK = `HẠN CHẾ · Bản của: ${WHO}`;

const start = (context: ReturnType<typeof openTestContext>) => ({
  documents: createRouterClient(documentsRouter, { context }),
  personnel: createRouterClient(personnelRouter, { context }),
  journal: () =>
    context.workspace.database.connection
      .prepare("SELECT label FROM journal WHERE act = 'restricted-handed-out' ORDER BY sequence")
      .pluck()
      .all(),
});
let app: ReturnType<typeof start>;
beforeEach(() => {
  const context = openTestContext();
  storeRecords(context);
  app = start(context);
});

const open = async (file: BinaryFile) => new PizZip(await file.arrayBuffer());
const headersOf = (zip: PizZip) =>
  Object.keys(zip.files)
    .filter((path) => /^word\/header.*\.xml$/.test(path))
    .map((path) => zip.file(path)?.asText() ?? '');
const begin = (paperId: string) =>
  app.documents.saveDraft({ paperId, values: COMPLETE_DRAFTS[paperId] ?? {}, version: 0, kept: 'by-hand' });

it('a restricted paper leaves with its recipient on every page, and the journal says who got it', async () => {
  const copy = { paperId: 'personnel-submission', issuedId: null, values: null, form: 'docx' } as const;
  const file = await app.documents.takeCopy({ ...copy, recipient: `  ${WHO} ` });
  expect(file.name).toBe('to-trinh-nhan-su-du-thao-ban-cua-dong-chi-vi-van-thanh.docx');
  const zip = await open(file);
  const headers = headersOf(zip);
  expect(headers.length).toBeGreaterThan(1);
  for (const header of headers) expect(header).toContain(MARK);
  // The paper itself stays as the format rules have it
  const plain = await open(await app.documents.preview({ paperId: 'personnel-submission', values: null }));
  const body = (one: PizZip) => /<w:body>.*<w:sectPr/s.exec(one.file('word/document.xml')?.asText() ?? '')?.[0];
  expect(body(zip)?.replace(/<w:headerReference[^>]*>/g, '')).toBe(
    body(plain)?.replace(/<w:headerReference[^>]*>/g, ''),
  );
  expect(headersOf(plain).join('')).not.toContain('HẠN CHẾ');
  expect(app.journal()).toEqual([`Lấy ra bản hạn chế: Tờ trình nhân sự (.docx), giao cho ${WHO}`]);
});

it('an issued one is marked in the copy only: the kept bytes stay as they were issued', async () => {
  await begin('personnel-scheme');
  await app.documents.issue({ paperId: 'personnel-scheme', number: 1, issuedOn: '2026-05-28' });
  await begin('personnel-submission');
  const issued = await app.documents.issue({ paperId: 'personnel-submission', number: 1, issuedOn: '2026-06-02' });
  const read = async () => Buffer.from(await (await app.documents.readIssued({ id: issued.id })).arrayBuffer());
  const before = await read();
  const copy = { paperId: 'personnel-submission', issuedId: issued.id, values: null, form: 'docx' } as const;
  const zip = await open(await app.documents.takeCopy({ ...copy, recipient: WHO }));
  expect(headersOf(zip).every((header) => header.includes(MARK))).toBe(true);
  expect((await read()).equals(before)).toBe(true);
});

it('without a recipient no restricted paper becomes a PDF and no list a sheet', async () => {
  const submission = { paperId: 'personnel-submission', issuedId: null, values: null };
  expect(await refusalOf(app.documents.toPdf(submission))).toMatchObject({ code: 'recipient-missing' });
  await expect(app.personnel.exportCandidates({ office: 'committee', recipient: '  ' })).rejects.toThrow();
  expect(app.journal()).toEqual([]);
});

it('the whole set marks personnel papers and leaves the others as they are', async () => {
  await begin('personnel-submission');
  await begin('political-report');
  const set = await open(await app.documents.exportWholeSet({ restrictedFor: WHO }));
  const marked = Object.keys(set.files)
    .filter((path) => path.endsWith('.docx'))
    .map((path) => [
      path.includes('nhan-su'),
      headersOf(new PizZip(set.file(path)?.asUint8Array() ?? []))
        .join('')
        .includes(MARK),
    ]);
  expect(marked).toHaveLength(2);
  for (const [isRestricted, isMarked] of marked) expect(isMarked).toBe(isRestricted);
  expect(app.journal()).toEqual([`Lấy ra bản hạn chế: văn bản nhân sự trong cả bộ, giao cho ${WHO}`]);
});

it('a list as a sheet names its recipient above the header', async () => {
  const file = await app.personnel.exportCandidates({ office: 'secretary', recipient: WHO });
  const read = await readSheets(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) throw new Error(read.error);
  const rows = read.value[0]?.rows ?? [];
  expect(rows[0]?.[0]).toBe(MARK);
  expect(rows[1]?.slice(0, 2)).toEqual(['STT', 'Họ và tên']);
  expect(rows[2]?.[1]).toBe('Lộc Công Hoà');
  await app.personnel.notePrint({ what: 'danh sách bí thư', recipient: WHO });
  expect(app.journal()).toEqual([
    `Lấy ra bản hạn chế: danh sách bí thư (.xlsx), giao cho ${WHO}`,
    `Lấy ra bản hạn chế: danh sách bí thư (bản in), giao cho ${WHO}`,
  ]);
});
