import { createHash } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import PizZip from 'pizzip';
import { beforeEach, describe, expect, it } from 'vitest';
import { congressRouter } from '../../electron/features/congress/congress.router.ts';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { keepDraft } from '../../electron/features/documents/paper-desk.ts';
import { generatePaper } from '../../electron/features/documents/render-paper.ts';
import { verifyJournal } from '../../electron/platform/journal/journal.ts';
import type { DraftValues } from '../../shared/domain/documents/paper.ts';
import type { BinaryFile } from '../../shared/kernel/binary-file.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS, RECORDS } from '../fixtures/paper-records.ts';
import { storeRecords } from '../fixtures/paper-store.ts';

const start = (context: TestContext) => ({
  documents: createRouterClient(documentsRouter, { context }),
  congress: createRouterClient(congressRouter, { context }),
});

let context: TestContext;
let app: ReturnType<typeof start>;
beforeEach(() => {
  context = openTestContext();
  app = start(context);
  storeRecords(context);
});

const REPORT = 'political-report';
const draftOf = (paperId: string): DraftValues => COMPLETE_DRAFTS[paperId] ?? {};
const bytesOf = async (file: BinaryFile) => new Uint8Array(await file.arrayBuffer());
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const insideOf = (outer: TestContext) => ({
  ...outer,
  db: outer.workspace.database.db,
  act: outer.workspace.database.act,
});

/** The document's text, paragraph by paragraph. */
function textOf(bytes: Uint8Array): string {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
  const paragraphs = xml
    .split('</w:p>')
    .map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text));
  return paragraphs.map((texts) => texts.join('')).join('\n');
}

async function complete(paperId: string): Promise<void> {
  await app.documents.saveDraft({ paperId, values: draftOf(paperId), version: 0, kept: 'by-hand' });
}
async function issue(paperId: string, number: number, issuedOn = '2026-06-10') {
  await complete(paperId);
  return app.documents.issue({ paperId, number, issuedOn });
}

describe('the papers of a congress', () => {
  it('lists what this congress needs, by when and how far it is', async () => {
    await complete(REPORT);
    const papers = await app.documents.listPapers();
    expect(papers.map(({ paperId, dueOn, state }) => [paperId, dueOn, state])).toEqual(
      expect.arrayContaining([
        ['political-report', '2026-06-10', 'complete'],
        ['personnel-submission', '2026-05-13', 'not-started'],
        ['congress-minutes', '2026-06-23', 'not-started'],
      ]),
    );
  });

  it('shows on the desk what the records say, with their source, and what is still missing', async () => {
    const desk = await app.documents.openDesk({ paperId: 'congress-minutes' });
    expect(desk.used).toContainEqual({
      tag: 'trieu_tap',
      label: 'Số được triệu tập',
      value: '04 (bốn)',
      record: 'delegates.summoned',
    });
    expect(desk.missing).toContainEqual({ field: 'co_mat', label: 'Số có mặt', section: 'mo_dau' });
    expect([desk.version, desk.draftNumber, desk.savedAt]).toEqual([0, 1, null]);
  });

  it.each(['political-report', 'personnel-submission', 'congress-minutes'])(
    'prints %s complete, without one gap, and the same bytes for the same input',
    async (paperId) => {
      if (paperId === 'personnel-submission') await issue('personnel-scheme', 1);
      const preview = async () => bytesOf(await app.documents.preview({ paperId, values: draftOf(paperId) }));
      const first = await preview();
      expect(textOf(first)).not.toMatch(/⟦|\[/);
      expect(sha256(first)).toBe(sha256(await preview()));
    },
  );

  it('lets no submission out before the scheme that goes with it, and says so', async () => {
    expect(await refusalOf(issue('personnel-submission', 1))).toMatchObject({
      code: 'paper-incomplete',
      field: 'tai_lieu',
      details: ['Đề án nhân sự, biên bản kiểm phiếu đã ban hành'],
    });
    await issue('personnel-scheme', 1);
    const { version } = await app.documents.openDesk({ paperId: 'personnel-submission' });
    expect(version).toBe(1);
    const issued = await app.documents.issue({ paperId: 'personnel-submission', number: 1, issuedOn: '2026-06-10' });
    expect(issued.symbol).toBe('01-TTr/ĐU');
  });

  it('numbers each of a family of papers in the sequence of its type', async () => {
    const minutes = 'personnel-meeting-minutes:tai-cu-2';
    await app.documents.issue({ paperId: minutes, number: 1, issuedOn: '2026-06-10' });
    const third = 'personnel-meeting-minutes:tai-cu-3';
    expect(await app.documents.suggestNumber({ paperId: third })).toMatchObject({ number: 2, symbol: '02-BB/ĐU' });
    expect(await refusalOf(app.documents.issue({ paperId: minutes, number: 2, issuedOn: '2026-06-10' }))).toMatchObject(
      {
        code: 'already-issued',
      },
    );
    const papers = await app.documents.listPapers();
    const own = papers.filter(({ family }) => family?.id === 'personnel-meeting-minutes');
    expect(own.map(({ issuedOn }) => issuedOn)).toEqual([null, '2026-06-10', ...Array.from({ length: 6 }, () => null)]);
    expect(own[1]?.name).toBe('Biên bản hội nghị nhân sự – bước 2 tái cử');
  });

  it('prints a draft with its gaps marked and its draft line', async () => {
    const text = textOf(await bytesOf(await app.documents.preview({ paperId: REPORT, values: null })));
    expect(text).toContain('Dự thảo lần 1');
    expect(text).toContain('[Thuận lợi]');
    expect(text).toContain('Số      -BC/ĐU');
  });

  it('declines a paper that the catalogue does not have', async () => {
    expect(await refusalOf(app.documents.openDesk({ paperId: 'poem' }))).toMatchObject({ code: 'no-such-paper' });
  });
});

describe('drafts', () => {
  it.each([
    ['a block that is nothing', { type: 'doc', content: [null] }],
    ['a text without its text', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text' }] }] }],
    ['a truth value', true],
  ])('of %s are declined before anything is kept, and stored ones stop no paper', async (_, value) => {
    const values = { thuan_loi: value } as unknown as DraftValues;
    const saving = app.documents.saveDraft({ paperId: REPORT, values, version: 0, kept: 'by-hand' });
    await expect(saving).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(app.documents.preview({ paperId: REPORT, values })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await app.documents.listVersions({ paperId: REPORT })).toEqual([]);

    keepDraft(insideOf(context), { paperId: REPORT, values, version: 0, kept: 'by-hand' });
    expect((await app.documents.listPapers()).map(({ state }) => state)).toContain('drafting');
    const { missing } = await app.documents.openDesk({ paperId: REPORT });
    expect(missing.map(({ field }) => field)).toContain('thuan_loi');
  });

  it('read rows in the place of a text as nothing written', async () => {
    const values = { ...draftOf(REPORT), thuan_loi: [{ type: 'heading' }] };
    const { missing } = await app.documents.saveDraft({ paperId: REPORT, values, version: 0, kept: 'by-hand' });
    expect(missing.map(({ field }) => field)).toEqual(['thuan_loi']);
  });

  it('keeps every version and declines to overwrite what another window saved', async () => {
    const save = (version: number, phuong_cham: string) =>
      app.documents.saveDraft({ paperId: REPORT, values: { phuong_cham }, version, kept: 'autosave' });
    expect((await save(0, 'Đoàn kết')).version).toBe(1);
    expect((await save(1, 'Đoàn kết, dân chủ')).version).toBe(2);
    expect(await refusalOf(save(1, 'Bản cũ'))).toMatchObject({ code: 'draft-changed-elsewhere' });
    expect((await app.documents.openDesk({ paperId: REPORT })).values).toEqual({ phuong_cham: 'Đoàn kết, dân chủ' });
    expect((await app.documents.listVersions({ paperId: REPORT })).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('restores an earlier version and keeps what stood there before', async () => {
    await app.documents.saveDraft({ paperId: REPORT, values: { phuong_cham: 'Một' }, version: 0, kept: 'by-hand' });
    await app.documents.saveDraft({ paperId: REPORT, values: { phuong_cham: 'Hai' }, version: 1, kept: 'autosave' });
    const desk = await app.documents.restoreVersion({ paperId: REPORT, version: 1 });
    expect([desk.values, desk.version]).toEqual([{ phuong_cham: 'Một' }, 4]);
    const versions = await app.documents.listVersions({ paperId: REPORT });
    expect(versions.map(({ version, kept }) => [version, kept])).toEqual([
      [4, 'by-hand'],
      [3, 'before-restore'],
      [2, 'autosave'],
      [1, 'by-hand'],
    ]);
    expect(await refusalOf(app.documents.restoreVersion({ paperId: REPORT, version: 99 }))).toMatchObject({
      code: 'no-such-version',
    });
  });
});

describe('issuing', () => {
  it('keeps the very bytes, their hash and the number', async () => {
    const paper = await issue(REPORT, 7);
    const bytes = await bytesOf(await app.documents.readIssued({ id: paper.id }));
    expect([paper.symbol, paper.profile, paper.sha256, paper.bytes]).toEqual([
      '07-BC/ĐU',
      'HD05_2026',
      sha256(bytes),
      bytes.length,
    ]);
    const text = textOf(bytes);
    expect(text).toContain('Số 07-BC/ĐU');
    expect(text).toContain('Bình An, ngày 10 tháng 6 năm 2026');
    expect(text).not.toContain('Dự thảo');
    expect(generatePaper(insideOf(context), REPORT)).toMatchObject({
      sha256: paper.sha256,
      missing: [],
      isDraft: false,
    });
  });

  it('declines while required values are missing and names each of them', async () => {
    const refusal = await refusalOf(app.documents.issue({ paperId: REPORT, number: 1, issuedOn: '2026-06-10' }));
    expect(refusal).toMatchObject({ code: 'paper-incomplete', field: 'thuan_loi' });
    expect(refusal?.details).toContain('Bài học kinh nghiệm');
    expect(await app.documents.listIssued()).toEqual([]);
  });

  it('counts one sequence over all types for the congress and one per type for the committee', async () => {
    await issue('congress-minutes', 12);
    const next = async (paperId: string) => app.documents.suggestNumber({ paperId });
    expect(await next('congress-minutes')).toEqual({ number: 13, symbol: '13-BB/ĐH', sequence: 'congress' });
    expect(await next('personnel-submission')).toEqual({ number: 1, symbol: '01-TTr/ĐU', sequence: 'committee:TTr' });
    expect(await next(REPORT)).toEqual({ number: 1, symbol: '01-BC/ĐU', sequence: 'committee:BC' });
  });

  it('never issues one paper twice; after it is revoked its number is free again', async () => {
    const paper = await issue(REPORT, 7);
    const again = () => app.documents.issue({ paperId: REPORT, number: 7, issuedOn: '2026-06-11' });
    expect(await refusalOf(again())).toMatchObject({ code: 'already-issued' });
    const revoked = await app.documents.revoke({ id: paper.id, reason: 'Sai số liệu' });
    expect([revoked.revokedAt, revoked.revokedReason]).toEqual([context.now().toISOString(), 'Sai số liệu']);
    expect(await app.documents.suggestNumber({ paperId: REPORT })).toMatchObject({ number: 7, symbol: '07-BC/ĐU' });
    expect((await again()).symbol).toBe('07-BC/ĐU');
    expect(await refusalOf(app.documents.revoke({ id: paper.id, reason: 'Lần nữa' }))).toMatchObject({
      code: 'already-revoked',
    });
    expect(await bytesOf(await app.documents.readIssued({ id: paper.id }))).toHaveLength(paper.bytes);
    expect(await app.documents.suggestNumber({ paperId: REPORT })).toMatchObject({ number: 8 });
  });

  it.each([
    [{ number: null, issuedOn: '2026-06-10' }, 'number-missing'],
    [{ number: 3, issuedOn: '2026-02-30' }, 'no-such-day'],
  ])('declines %o: %s', async (wanted, code) => {
    await complete(REPORT);
    expect(await refusalOf(app.documents.issue({ paperId: REPORT, ...wanted }))).toMatchObject({ code });
  });

  it('writes every act into the journal and offers none of it for undo', async () => {
    const paper = await issue(REPORT, 7);
    await app.documents.revoke({ id: paper.id, reason: 'Sai số liệu' });
    const { connection } = context.workspace.database;
    const acts = connection.prepare('SELECT act FROM journal ORDER BY sequence').pluck().all();
    expect(acts).toEqual(['sample-stored', 'draft-saved', 'paper-issued', 'paper-revoked']);
    expect(verifyJournal(connection)).toEqual({ entries: 4, brokenAt: null });
    expect(context.workspace.database.undo()).toBeNull();
  });
});

describe('one figure, everywhere', () => {
  it('lists an issued paper as out of date when a record it shows has changed, until it is done again', async () => {
    const paper = await issue(REPORT, 7);
    expect(await app.documents.listOutOfDate()).toEqual([]);

    const [first, ...others] = RECORDS.indicators;
    if (!first) throw new Error('no indicator');
    await app.congress.saveIndicators({ indicators: [{ ...first, actual: '53.1' }, ...others] });
    expect(await app.documents.listOutOfDate()).toEqual([
      {
        ...{ paperId: REPORT, issuedId: paper.id, name: 'Báo cáo chính trị', symbol: '07-BC/ĐU' },
        changes: [
          {
            label: 'Thu nhập bình quân đầu người',
            was: 'nghị quyết đề ra 50, thực hiện 52,4 (triệu đồng/người/năm)',
            now: 'nghị quyết đề ra 50, thực hiện 53,1 (triệu đồng/người/năm)',
          },
        ],
      },
    ]);

    context.clock.now = new Date('2026-06-11T02:00:00.000Z');
    const desk = await app.documents.redo({ issuedId: paper.id });
    expect([desk.draftNumber, desk.status.state, desk.status.outOfDate, desk.values]).toEqual([
      2,
      'complete',
      true,
      draftOf(REPORT),
    ]);
    expect([desk.issuedId, desk.status.symbol]).toEqual([paper.id, '07-BC/ĐU']);
    await app.documents.revoke({ id: paper.id, reason: 'Số liệu thay đổi' });
    expect((await app.documents.openDesk({ paperId: REPORT })).issuedId).toBeNull();
    await app.documents.issue({ paperId: REPORT, number: 7, issuedOn: '2026-06-11' });
    expect(await app.documents.listOutOfDate()).toEqual([]);
  });
});

describe("a unit's own template", () => {
  const standard = async () => bytesOf(await app.documents.readTemplate({ paperId: REPORT }));
  const asFile = (bytes: Uint8Array, name = 'mau-rieng.docx') => new File([Buffer.from(bytes)], name);
  const rewritten = async (from: string, to: string) => {
    const zip = new PizZip(await standard());
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    expect(xml).toContain(from);
    zip.file('word/document.xml', xml.replace(from, to));
    return zip.generate({ type: 'uint8array' });
  };

  it('is listed tag by tag, taken over, printed with and removed again', async () => {
    const own = await rewritten('ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM (MẪU RIÊNG)');
    const report = await app.documents.inspectTemplate({ paperId: REPORT, file: asFile(own) });
    expect([report.accepted, report.problems, report.unused]).toEqual([true, [], []]);
    expect(report.tags).toContainEqual({ tag: 'so_ky_hieu', known: true, label: 'Số và ký hiệu' });
    expect(report.tags.filter(({ tag, label }) => label === tag)).toEqual([]);

    await app.documents.acceptTemplate({ paperId: REPORT, file: asFile(own) });
    const print = async () => textOf(await bytesOf(await app.documents.preview({ paperId: REPORT, values: null })));
    expect(await print()).toContain('MẪU RIÊNG');
    expect((await app.documents.openDesk({ paperId: REPORT })).status.ownTemplate).toBe(true);
    expect(await app.documents.removeTemplate({ paperId: REPORT })).toEqual({ removed: true });
    expect(await print()).not.toContain('MẪU RIÊNG');
  });

  it('is not taken over with a tag nobody knows', async () => {
    const own = await rewritten('{so_ky_hieu}', '{so_ki_hieu}');
    const report = await app.documents.acceptTemplate({ paperId: REPORT, file: asFile(own) });
    expect(report.accepted).toBe(false);
    expect(report.problems.map(({ code }) => code)).toEqual(['unknown-tag']);
    expect(report.unused).toEqual([{ tag: 'so_ky_hieu', label: 'Số và ký hiệu' }]);
    expect((await app.documents.openDesk({ paperId: REPORT })).status.ownTemplate).toBe(false);
  });

  it('is refused when it is no Word file', async () => {
    const report = await app.documents.inspectTemplate({
      paperId: REPORT,
      file: asFile(Buffer.from('xin chào'), 'mau.doc'),
    });
    expect([report.accepted, report.problems.length]).toEqual([false, 1]);
  });
});
