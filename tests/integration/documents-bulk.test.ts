import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import PizZip from 'pizzip';
import { beforeEach, describe, expect, it } from 'vitest';
import { bulkRouter } from '../../electron/features/documents/bulk.router.ts';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { readDocx } from '../../electron/platform/docx/read-docx.ts';
import type { BulkForm, CopyProgress } from '../../shared/domain/documents/bulk.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { RECORDS } from '../fixtures/paper-records.ts';
import { storeRecords } from '../fixtures/paper-store.ts';

const SUMMONS = 'delegate-summons';
let context: TestContext;
let to: string;
const start = () => ({
  bulk: createRouterClient(bulkRouter, { context }),
  documents: createRouterClient(documentsRouter, { context }),
});
let app: ReturnType<typeof start>;
beforeEach(() => {
  context = openTestContext();
  app = start();
  storeRecords(context);
  to = join(context.folder, 'ra');
  mkdirSync(to);
});

const everybody = async () =>
  (await app.bulk.listPapers()).find(({ paperId }) => paperId === SUMMONS)?.recipients ?? [];

async function write(
  form: BulkForm,
  more: { signal?: AbortSignal; ids?: string[]; names?: 'plain' | 'vietnamese' } = {},
) {
  const recipientIds = more.ids ?? (await everybody()).map(({ id }) => id);
  const input = { paperId: SUMMONS, recipientIds, to, form, names: more.names ?? ('plain' as const) };
  const stream = await app.bulk.write(input, { ...(more.signal && { signal: more.signal }) });
  const told: CopyProgress[] = [];
  for (;;) {
    const step = await stream.next();
    if (step.done) return { result: step.value, told };
    told.push(step.value);
  }
}

const outlineOf = (path: string) => {
  const outline = readDocx(readFileSync(path));
  if (!outline.ok) throw new Error(JSON.stringify(outline.error));
  return outline.value;
};

describe('printing in bulk', () => {
  it('offers the papers that are made once for each person, with everyone who may get one', async () => {
    const papers = await app.bulk.listPapers();
    expect(papers.map(({ paperId }) => paperId)).toEqual([SUMMONS, 'invitation', 'delegate-card', 'name-plate']);
    const [summons, invitation, card, plate] = papers;
    expect(summons).toMatchObject({ isIssued: false, isSlow: false, missing: [] });
    const everybody = RECORDS.delegates.map(({ fullName }) => fullName);
    const names = (of: typeof summons) => of?.recipients.map(({ name }) => name);
    expect([names(summons), names(card)]).toEqual([everybody, everybody]);
    // Nobody is invited yet, and plates are for those on the platform
    expect([names(invitation), plate?.recipients.length]).toEqual([[], 5]);
  });

  it('writes a file for each person into a folder of their own', async () => {
    const { result, told } = await write('files');
    expect(readdirSync(result.path).sort()).toEqual([
      '001-loc-cong-hoa.docx',
      '002-nong-thi-thanh-mai.docx',
      '003-hoang-thuy-yen.docx',
      '004-ma-manh-dat.docx',
    ]);
    expect(result).toMatchObject({ path: join(to, 'giay-trieu-tap-dai-bieu'), copies: 4 });
    expect(told.map(({ done, total }) => `${done}/${total}`)).toEqual(['0/4', '1/4', '2/4', '3/4']);
    const text = outlineOf(join(result.path, '004-ma-manh-dat.docx')).paragraphs.map((one) => one.text);
    expect(text).toContain('Đồng chí Mã Mạnh Đạt');
    expect(text).toContain('Dự thảo lần 1');
  });

  it('writes one file of all: a section each, with its own page numbers, and nothing behind the last', async () => {
    const { result } = await write('merged', { names: 'vietnamese' });
    const outline = outlineOf(result.path);
    expect(outline.sections).toHaveLength(4);
    expect(outline.sections.map(({ pageNumberStart }) => pageNumberStart)).toEqual([1, 1, 1, 1]);
    expect(outline.sections.map(({ headers }) => headers.length)).toEqual([2, 2, 2, 2]);
    const names = outline.paragraphs.filter(({ text }) => text.startsWith('Đồng chí '));
    expect(names.map(({ section }) => section)).toEqual([0, 1, 2, 3]);
    expect(readdirSync(to)).toEqual(['giay-trieu-tap-dai-bieu-tat-ca.docx']);
  });

  it('prints only for those chosen, and asks for someone', async () => {
    const [first] = await everybody();
    const { result } = await write('files', { ids: [first?.id ?? ''] });
    expect(readdirSync(result.path)).toHaveLength(1);
    expect((await refusalOf(write('files', { ids: ['nobody'] }))).code).toBe('nobody-chosen');
  });

  it('leaves what is there alone and takes the next name', async () => {
    await write('files');
    expect((await write('files')).result.path).toBe(join(to, 'giay-trieu-tap-dai-bieu-2'));
    await write('merged');
    expect((await write('merged')).result.path).toBe(join(to, 'giay-trieu-tap-dai-bieu-tat-ca-2.docx'));
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const cancel = new AbortController();
    const stream = await app.bulk.write(
      { paperId: SUMMONS, recipientIds: (await everybody()).map(({ id }) => id), to, form: 'files', names: 'plain' },
      { signal: cancel.signal },
    );
    await stream.next();
    await stream.next();
    cancel.abort();
    await expect(stream.next()).rejects.toThrow();
    expect(readdirSync(to)).toEqual([]);
  });

  it('refuses a folder that is not there', async () => {
    to = join(context.folder, 'khong-co');
    expect((await refusalOf(write('files'))).code).toBe('not-a-folder');
    expect(existsSync(to)).toBe(false);
  });

  it('prints as issued once the paper is issued', async () => {
    await app.documents.saveDraft({ paperId: SUMMONS, values: { trang_phuc: 'Lễ phục' }, version: 0, kept: 'by-hand' });
    await app.documents.issue({ paperId: SUMMONS, number: null, issuedOn: '2026-06-02' });
    const { result } = await write('merged');
    const text = outlineOf(result.path).paragraphs.map((one) => one.text);
    expect(text.filter((line) => line.startsWith('Dự thảo'))).toEqual([]);
    expect(text.filter((line) => line === 'Bình An, ngày 02 tháng 6 năm 2026')).toHaveLength(4);
    expect(text.filter((line) => line === 'Lễ phục.')).toHaveLength(4);
  });

  it('gives the longest copy to count pages with', async () => {
    const recipientIds = (await everybody()).map(({ id }) => id);
    const sample = await app.bulk.sample({ paperId: SUMMONS, recipientIds });
    const xml = new PizZip(new Uint8Array(await sample.arrayBuffer())).file('word/document.xml')?.asText() ?? '';
    expect(xml).toContain('Nông Thị Thanh Mai');
  });
});
