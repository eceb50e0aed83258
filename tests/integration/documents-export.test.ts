import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import PizZip from 'pizzip';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveIndicators } from '../../electron/features/congress/congress.repository.ts';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { workspaceRouter } from '../../electron/features/workspace/workspace.router.ts';
import { readSheets } from '../../electron/platform/sheets/read-sheets.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS, RECORDS } from '../fixtures/paper-records.ts';
import { storeRecords } from '../fixtures/paper-store.ts';

const start = (context: TestContext) => createRouterClient(documentsRouter, { context });
let context: TestContext;
let folder: string;
let documents: ReturnType<typeof start>;
beforeEach(() => {
  context = openTestContext();
  folder = context.folder;
  documents = start(context);
  storeRecords(context);
});

const begin = (paperId: string) =>
  documents.saveDraft({ paperId, values: COMPLETE_DRAFTS[paperId] ?? {}, version: 0, kept: 'by-hand' });

it('declines to export a set while nothing is written', async () => {
  expect(await refusalOf(documents.exportWholeSet({ restrictedFor: 'Bản lưu' }))).toMatchObject({
    code: 'nothing-in-set',
  });
});

it('exports what is issued or begun as numbered files with an index, personnel papers only on request', async () => {
  await begin('political-report');
  await documents.issue({ paperId: 'political-report', number: 1, issuedOn: '2026-06-10' });
  await begin('congress-minutes');
  await begin('personnel-submission');

  const open = async (restrictedFor: string | null) =>
    new PizZip(await (await documents.exportWholeSet({ restrictedFor })).arrayBuffer());
  const zip = await open(null);
  expect(Object.keys(zip.files).filter((path) => !path.endsWith('/'))).toEqual([
    'muc-luc.xlsx',
    '1-truoc-dai-hoi/01_bao-cao-chinh-tri-01-bc-du.docx',
    '2-trong-dai-hoi/02_bien-ban-dai-hoi_du-thao.docx',
  ]);
  const [issued] = await documents.listIssued();
  const bytes = new Uint8Array(await (await documents.readIssued({ id: issued?.id ?? '' })).arrayBuffer());
  expect(zip.file('1-truoc-dai-hoi/01_bao-cao-chinh-tri-01-bc-du.docx')?.asUint8Array()).toEqual(bytes);
  const index = JSON.stringify(await readSheets(zip.file('muc-luc.xlsx')?.asUint8Array() ?? new Uint8Array()));
  for (const words of ['01-BC/ĐU', 'Đã ban hành', 'Dự thảo, đủ']) expect(index).toContain(words);
  expect(Object.keys((await open('Bản lưu')).files).join(' ')).toContain('to-trinh-nhan-su');
});

describe('the set as a folder', () => {
  const write = async (to: string, signal?: AbortSignal) => {
    const stream = await documents.writeWholeSet({ to, restrictedFor: null }, { ...(signal && { signal }) });
    for (;;) {
      const step = await stream.next();
      if (step.done) return step.value;
    }
  };

  it('holds the same files as the zip and leaves what is there alone', async () => {
    await begin('political-report');
    await begin('congress-minutes');
    const to = join(folder, 'ra');
    mkdirSync(to);
    const { path, papers } = await write(to);
    expect([path, papers]).toEqual([join(to, 'bo-van-ban-dai-hoi'), 2]);
    const zip = new PizZip(await (await documents.exportWholeSet({ restrictedFor: null })).arrayBuffer());
    const paths = Object.keys(zip.files).filter((one) => one.endsWith('.docx'));
    expect(readdirSync(path, { recursive: true }).filter((one) => String(one).endsWith('.docx'))).toEqual(
      expect.arrayContaining(paths.map((one) => join(one))),
    );
    expect(readdirSync(path)).toContain('muc-luc.xlsx');
    expect((await write(to)).path).toBe(join(to, 'bo-van-ban-dai-hoi-2'));
  });

  it('is not there after a cancel, nor in a folder that does not exist', async () => {
    await begin('political-report');
    const cancel = new AbortController();
    const stream = await documents.writeWholeSet({ to: folder, restrictedFor: null }, { signal: cancel.signal });
    await stream.next();
    await stream.next();
    cancel.abort();
    await expect(stream.next()).rejects.toThrow();
    expect(readdirSync(folder)).not.toContain('bo-van-ban-dai-hoi');
    expect((await refusalOf(write(join(folder, 'khong-co')))).code).toBe('not-a-folder');
  });
});

describe('papers that are out of date', () => {
  it('are made again all at once, and one undo takes that back; the issued ones stay', async () => {
    const ids = ['political-report', 'political-report-summary', 'action-programme'];
    for (const paperId of ids) {
      await begin(paperId);
      const { number } = await documents.suggestNumber({ paperId });
      await documents.issue({ paperId, number, issuedOn: '2026-06-10' });
    }
    expect(await documents.listOutOfDate()).toEqual([]);
    const next = RECORDS.indicators.map((one) => (one.period === 'next' ? { ...one, target: '98.7' } : one));
    context.workspace.database.act(
      { act: 'changed', label: 'Sửa chỉ tiêu', subject: 'indicators', undoable: false },
      (tx) => saveIndicators(tx, next),
    );
    const old = await documents.listOutOfDate();
    expect(old.map(({ paperId }) => paperId).sort()).toEqual(ids.toSorted());
    expect(old.every(({ changes }) => changes.some(({ now }) => now.includes('98,7')))).toBe(true);

    const before = await documents.listIssued();
    expect(await documents.redoAll({ issuedIds: old.map(({ issuedId }) => issuedId) })).toEqual({ redone: 3 });
    const draftsOf = async () =>
      Promise.all(ids.map(async (paperId) => (await documents.openDesk({ paperId })).draftNumber));
    expect(await draftsOf()).toEqual([2, 2, 2]);
    expect(await documents.listIssued()).toEqual(before);
    await createRouterClient(workspaceRouter, { context }).undo({ sequence: null });
    expect(await draftsOf()).toEqual([1, 1, 1]);
  });
});
