import { createRouterClient } from '@orpc/server';
import PizZip from 'pizzip';
import { beforeEach, expect, it } from 'vitest';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { readSheets } from '../../electron/platform/sheets/read-sheets.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS } from '../fixtures/paper-records.ts';
import { storeRecords } from '../fixtures/paper-store.ts';

const start = (context: TestContext) => createRouterClient(documentsRouter, { context });
let documents: ReturnType<typeof start>;
beforeEach(() => {
  const context = openTestContext();
  documents = start(context);
  storeRecords(context);
});

const begin = (paperId: string) =>
  documents.saveDraft({ paperId, values: COMPLETE_DRAFTS[paperId] ?? {}, version: 0, kept: 'by-hand' });

it('declines to export a set while nothing is written', async () => {
  expect(await refusalOf(documents.exportWholeSet({ withRestricted: true }))).toMatchObject({ code: 'nothing-in-set' });
});

it('exports what is issued or begun as numbered files with an index, personnel papers only on request', async () => {
  await begin('political-report');
  await documents.issue({ paperId: 'political-report', number: 1, issuedOn: '2026-06-10' });
  await begin('congress-minutes');
  await begin('personnel-submission');

  const open = async (withRestricted: boolean) =>
    new PizZip(await (await documents.exportWholeSet({ withRestricted })).arrayBuffer());
  const zip = await open(false);
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
  expect(Object.keys((await open(true)).files).join(' ')).toContain('to-trinh-nhan-su');
});
