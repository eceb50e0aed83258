import { createRouterClient } from '@orpc/server';
import PizZip from 'pizzip';
import { beforeEach, describe, expect, it } from 'vitest';
import { router } from '../../electron/app/router.ts';
import type { ReturnedField } from '../../shared/domain/checking/returned/plan-return.ts';
import type { DraftValues } from '../../shared/domain/documents/paper.ts';
import { richLinesOf } from '../../shared/domain/documents/rich-plain.ts';
import type { RichText } from '../../shared/domain/documents/rich-text.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { minimalDocx } from '../fixtures/minimal-docx.ts';
import { COMPLETE_DRAFTS } from '../fixtures/paper-records.ts';
import { storeRecords } from '../fixtures/paper-store.ts';
import { wordLine } from '../fixtures/word-xml.ts';

const REPORT = 'political-report';
let context: TestContext;
const start = () => createRouterClient(router, { context });
let app: ReturnType<typeof start>;
beforeEach(() => {
  context = openTestContext();
  app = start();
  storeRecords(context);
});

const rich = (...lines: readonly string[]): RichText => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});
const DRAFT: DraftValues = {
  ...COMPLETE_DRAFTS[REPORT],
  bai_hoc: rich('Giữ vững đoàn kết.', 'Mỗi việc có người chịu trách nhiệm.', 'Sát cơ sở.'),
};
const lines = (value: unknown) => richLinesOf(value as RichText);

async function handOut(paperId = REPORT, values = DRAFT): Promise<PizZip> {
  const { version } = await app.documents.openDesk({ paperId });
  await app.documents.saveDraft({ paperId, values, version, kept: 'by-hand' });
  return new PizZip(await (await app.documents.handOut({ paperId })).arrayBuffer());
}
/** As Word would leave it: other words in a paragraph, or a paragraph more. */
function edit(zip: PizZip, from: string, to: string): File {
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  expect(xml).toContain(from);
  zip.file('word/document.xml', xml.replace(from, to));
  return new File([Buffer.from(zip.generate({ type: 'uint8array' }))], 'sua.docx');
}
const fileOf = (zip: PizZip) => new File([Buffer.from(zip.generate({ type: 'uint8array' }))], 'sua.docx');
const allParagraphs = (zip: PizZip): readonly string[] =>
  zip
    .file('word/document.xml')
    ?.asText()
    .match(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs) ?? [];
const paragraphsOf = (zip: PizZip) =>
  allParagraphs(zip).filter((one) => wordsIn(one).length >= 12 && !one.includes('w:sectPr'));
/** The file with an empty paragraph where each of these stood. */
function zipWithout(zip: PizZip, ...gone: readonly (string | undefined)[]): PizZip {
  const copy = new PizZip(zip.generate({ type: 'uint8array' }));
  let xml = copy.file('word/document.xml')?.asText() ?? '';
  for (const one of gone) {
    expect(xml).toContain(one ?? 'no such paragraph');
    xml = xml.replace(one ?? '', () => '<w:p/>');
  }
  return copy.file('word/document.xml', xml);
}
const wordsIn = (xml: string) => xml.replace(/<[^>]+>/g, '').trim();
const lettersOf = (text: string) => text.replace(/[^\p{L}\d]/gu, '');
const removedIn = ({ lines }: ReturnedField) => lines.map(({ left }) => (left ?? []).map(({ text }) => text).join(' '));
const put = async (file: File, fromWord: readonly string[] = []) =>
  app.takeIn.putReturn({
    ...{ paperId: REPORT, file, fromWord: [...fromWord] },
    version: (await app.documents.openDesk({ paperId: REPORT })).version,
  });
const typeHere = async (more: object) => {
  const { version, values } = await app.documents.openDesk({ paperId: REPORT });
  await app.documents.saveDraft({ paperId: REPORT, values: { ...values, ...more }, version, kept: 'by-hand' });
};

describe('a draft that comes back from Word', () => {
  it('has nothing to take when nobody edited it, whatever the paper', async () => {
    for (const id of [REPORT, 'congress-minutes', 'task-schedule']) {
      const file = fileOf(await handOut(id, COMPLETE_DRAFTS[id] ?? {}));
      const plan = await app.takeIn.planReturn({ paperId: id, file });
      expect(plan, id).toEqual({ edited: [], conflicts: [], refreshed: [], notTaken: [], kept: [] });
    }
  });

  it('keeps the hand edits and what was typed here meanwhile, in one act that can be undone', async () => {
    const zip = await handOut();
    await typeHere({
      bai_hoc: rich('Giữ vững đoàn kết, dân chủ.', 'Mỗi việc có người chịu trách nhiệm.', 'Sát cơ sở.'),
    });
    const file = edit(zip, 'Sát cơ sở.', 'Sát cơ sở, gần dân.');
    const { edited, conflicts, notTaken } = await app.takeIn.planReturn({ paperId: REPORT, file });
    expect([edited.map(({ field }) => field), conflicts, notTaken]).toEqual([['bai_hoc'], [], []]);
    const desk = await put(file);
    expect(lines(desk.values.bai_hoc)).toEqual([
      'Giữ vững đoàn kết, dân chủ.',
      'Mỗi việc có người chịu trách nhiệm.',
      'Sát cơ sở, gần dân.',
    ]);
    expect(desk.values.han_che).toEqual(DRAFT.han_che);
    expect(context.workspace.database.undo()?.label).toBe('Nhận bản sửa trong Word của Báo cáo chính trị');
    expect(lines((await app.documents.openDesk({ paperId: REPORT })).values.bai_hoc).at(-1)).toBe('Sát cơ sở.');
  });

  it('shows a place that both sides changed, and takes the side that the clerk chooses', async () => {
    const zip = await handOut();
    await typeHere({
      bai_hoc: rich('Giữ vững đoàn kết.', 'Mỗi việc có người chịu trách nhiệm.', 'Sát cơ sở, sát việc.'),
    });
    const file = edit(zip, 'Sát cơ sở.', 'Sát cơ sở, gần dân.');
    const { edited, conflicts } = await app.takeIn.planReturn({ paperId: REPORT, file });
    expect([edited, conflicts.map(({ field }) => field)]).toEqual([[], ['bai_hoc']]);
    expect(await refusalOf(put(file))).toMatchObject({ code: 'nothing-edited' });
    expect(lines((await put(file, ['bai_hoc'])).values.bai_hoc).at(-1)).toBe('Sát cơ sở, gần dân.');
  });

  it('prints the records of today, and says which are other than in the file', async () => {
    const zip = await handOut();
    const { congress, unit } = await app.congress.findSetup();
    await app.congress.saveUnitAndCongress({ unit, congress: { ...congress, theme: 'Chủ đề mới' } });
    const file = edit(zip, 'Sát cơ sở.', 'Sát dân.');
    const { refreshed } = await app.takeIn.planReturn({ paperId: REPORT, file });
    expect(refreshed.map(({ now }) => now)).toContain('Chủ đề mới');
    const desk = await put(file);
    expect(desk.used.map(({ value }) => value)).toContain('Chủ đề mới');
  });

  it('loses no hand edit in silence, wherever in the paper it was made', async () => {
    const xml = (await handOut()).file('word/document.xml')?.asText() ?? '';
    const texts = [...new Set([...xml.matchAll(/<w:t[^>]*>([^<]{12,})<\/w:t>/g)].map(([, text = '']) => text))];
    expect(texts.length).toBeGreaterThan(20);
    const sent = (await handOut()).generate({ type: 'uint8array' });
    for (const text of texts.filter((_, at) => at % 9 === 0)) {
      const file = edit(new PizZip(sent), text, `${text} SỬA TAY`);
      const { edited, conflicts, notTaken } = await app.takeIn.planReturn({ paperId: REPORT, file });
      expect(JSON.stringify([edited, conflicts, notTaken]), text).toContain('SỬA');
    }
  });

  it('takes out a paragraph that was deleted in Word, and names one that the paper prints all the same', async () => {
    const zip = await handOut();
    const [lesson, chairman] = ['Sát cơ sở.', 'Lộc Công Hoà'].map((text) =>
      allParagraphs(zip).find((one) => wordsIn(one) === text),
    );
    const both = fileOf(zipWithout(zip, lesson, chairman));
    const { edited, notTaken, kept } = await app.takeIn.planReturn({ paperId: REPORT, file: both });
    expect([edited.map(({ field }) => field), notTaken]).toEqual([['bai_hoc'], []]);
    expect(kept).toEqual([{ label: null, line: 'Lộc Công Hoà' }]);
    expect(lines((await put(both)).values.bai_hoc)).not.toContain('Sát cơ sở.');
  });

  it('names the field of a deleted line that is printed otherwise than it is written', async () => {
    const paperId = 'congress-minutes';
    const zip = await handOut(paperId, COMPLETE_DRAFTS[paperId] ?? {});
    const said = allParagraphs(zip).find((one) => wordsIn(one).includes('báo cáo kết quả thẩm tra tư cách'));
    const plan = await app.takeIn.planReturn({ paperId, file: fileOf(zipWithout(zip, said)) });
    expect(plan).toMatchObject({ edited: [], conflicts: [], notTaken: [] });
    expect(plan.kept).toEqual([{ label: 'Biểu quyết báo cáo tư cách', line: wordsIn(said ?? '') }]);
  });

  it('loses no deletion in silence either, in any paper', async () => {
    for (const id of [REPORT, 'congress-minutes', 'task-schedule']) {
      const sent = (await handOut(id, COMPLETE_DRAFTS[id] ?? {})).generate({ type: 'uint8array' });
      const paragraphs = paragraphsOf(new PizZip(sent));
      expect(paragraphs.length).toBeGreaterThan(12);
      for (const paragraph of paragraphs.filter((_, at) => at % 17 === 0)) {
        const file = edit(new PizZip(sent), paragraph, '<w:p/>');
        const { edited, conflicts, kept } = await app.takeIn.planReturn({ paperId: id, file });
        const told = kept.map(({ line }) => line).concat(edited.flatMap(removedIn), conflicts.flatMap(removedIn));
        expect(told.map(lettersOf).join(), `${id}: ${wordsIn(paragraph)}`).toContain(lettersOf(wordsIn(paragraph)));
      }
    }
  });

  it('names the lines that were changed where the program writes by itself', async () => {
    const zip = await handOut();
    const file = edit(zip, 'Lộc Công Hoà', 'Lộc Công Hoà (sửa tay)');
    const { notTaken, edited } = await app.takeIn.planReturn({ paperId: REPORT, file });
    expect(edited).toEqual([]);
    expect(notTaken).toEqual(['Lộc Công Hoà (sửa tay)']);
  });

  it('of a restricted paper goes out for a named recipient only, and comes back all the same', async () => {
    const paperId = 'personnel-scheme';
    const { version } = await app.documents.openDesk({ paperId });
    await app.documents.saveDraft({ paperId, values: COMPLETE_DRAFTS[paperId] ?? {}, version, kept: 'by-hand' });
    expect(await refusalOf(app.documents.handOut({ paperId }))).toMatchObject({ code: 'recipient-missing' });
    const copy = { paperId, issuedId: null, values: null, form: 'docx' as const, recipient: 'Đồng chí Mai' };
    const file = fileOf(new PizZip(await (await app.documents.takeCopy(copy)).arrayBuffer()));
    expect(await app.takeIn.planReturn({ paperId, file })).toMatchObject({ edited: [], conflicts: [], notTaken: [] });
  });

  it('refuses a file that is of another paper, or that never went out from here', async () => {
    const file = fileOf(await handOut('congress-plan', COMPLETE_DRAFTS['congress-plan'] ?? {}));
    expect(await refusalOf(app.takeIn.planReturn({ paperId: REPORT, file }))).toMatchObject({ code: 'other-paper' });
    const other = new File([Buffer.from(minimalDocx({ body: wordLine('Bài học.') }))], 'la.docx');
    expect(await refusalOf(app.takeIn.planReturn({ paperId: REPORT, file: other }))).toMatchObject({
      code: 'not-handed-out',
    });
  });
});
