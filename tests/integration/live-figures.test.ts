import { createRouterClient } from '@orpc/server';
import PizZip from 'pizzip';
import { beforeEach, describe, expect, it } from 'vitest';
import { router } from '../../electron/app/router.ts';
import type { Indicator } from '../../shared/domain/congress/congress.ts';
import { richLinesOf } from '../../shared/domain/documents/rich-plain.ts';
import type { RichText } from '../../shared/domain/documents/rich-text.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { COMPLETE_DRAFTS, RECORDS } from '../fixtures/paper-records.ts';
import { storeRecords } from '../fixtures/paper-store.ts';

const REPORT = 'political-report';
const [INCOME, ...OTHERS] = RECORDS.indicators as readonly [Indicator, ...Indicator[]];

let context: TestContext;
const start = () => createRouterClient(router, { context });
let app: ReturnType<typeof start>;
beforeEach(() => {
  context = openTestContext();
  app = start();
  storeRecords(context);
});

const bai_hoc: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Thu nhập đạt ' },
        { type: 'figure', attrs: { key: `indicator:${INCOME.id}:actual`, label: 'Thu nhập, thực hiện', text: '' } },
        { type: 'text', text: ' nhờ chè.' },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'Sát cơ sở.' }] },
  ],
};
const save = () =>
  app.documents.saveDraft({
    ...{ paperId: REPORT, version: 0, kept: 'by-hand' },
    values: { ...COMPLETE_DRAFTS[REPORT], bai_hoc },
  });
const change = (actual: string | null) =>
  app.congress.saveIndicators({ indicators: [{ ...INCOME, actual }, ...OTHERS] });
const onDesk = async () =>
  richLinesOf((await app.documents.openDesk({ paperId: REPORT })).values.bai_hoc as RichText)[0];

async function wordsOf(file: { readonly arrayBuffer: () => Promise<ArrayBuffer> }): Promise<string> {
  const xml = new PizZip(await file.arrayBuffer()).file('word/document.xml')?.asText() ?? '';
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}
const draft = async () => wordsOf(await app.documents.preview({ paperId: REPORT, values: null }));

describe('a figure of the records in the text of a draft', () => {
  it('follows the records at the desk and on paper; the issued paper stays and is listed as out of date', async () => {
    await save();
    expect(await onDesk()).toBe('Thu nhập đạt 52,4 triệu đồng/người/năm nhờ chè.');
    const { id } = await app.documents.issue({ paperId: REPORT, number: 7, issuedOn: '2026-06-10' });
    expect(await app.documents.listOutOfDate()).toEqual([]);

    await change('53.1');
    expect(await onDesk()).toBe('Thu nhập đạt 53,1 triệu đồng/người/năm nhờ chè.');
    expect(await draft()).toContain('Thu nhập đạt 53,1 triệu đồng/người/năm nhờ chè.');
    expect(await wordsOf(await app.documents.readIssued({ id }))).toContain('đạt 52,4 triệu đồng/người/năm nhờ');
    const [paper] = await app.documents.listOutOfDate();
    expect([paper?.issuedId, paper?.changes]).toEqual([
      id,
      expect.arrayContaining([
        {
          label: 'Thu nhập, thực hiện (trong “Bài học kinh nghiệm”)',
          was: '52,4 triệu đồng/người/năm',
          now: '53,1 triệu đồng/người/năm',
        },
      ]),
    ]);
  });

  it('is a marked gap once its record says nothing, and the paper is not issued with it', async () => {
    await save();
    await change(null);
    expect(await draft()).toContain('Thu nhập đạt [Thu nhập, thực hiện] nhờ chè.');
    const refusal = await refusalOf(app.documents.issue({ paperId: REPORT, number: 7, issuedOn: '2026-06-10' }));
    expect(refusal).toMatchObject({ code: 'paper-incomplete' });
    expect(JSON.stringify(refusal)).toContain('số liệu “Thu nhập, thực hiện” không còn trong hồ sơ');
  });

  it('stays live when another line of its text was edited in Word and the record changed meanwhile', async () => {
    await save();
    const zip = new PizZip(await (await app.documents.handOut({ paperId: REPORT })).arrayBuffer());
    await change('53.1');
    const xml = zip.file('word/document.xml')?.asText() ?? '';
    expect(xml).toContain('Sát cơ sở.');
    zip.file('word/document.xml', xml.replace('Sát cơ sở.', 'Sát cơ sở, gần dân.'));
    const file = new File([Buffer.from(zip.generate({ type: 'uint8array' }))], 'sua.docx');
    const { edited, conflicts, notTaken } = await app.takeIn.planReturn({ paperId: REPORT, file });
    expect([edited.map(({ field }) => field), conflicts, notTaken]).toEqual([['bai_hoc'], [], []]);
    const { values } = await app.takeIn.putReturn({ paperId: REPORT, file, fromWord: [], version: 1 });
    expect(richLinesOf(values.bai_hoc as RichText)).toEqual([
      'Thu nhập đạt 53,1 triệu đồng/người/năm nhờ chè.',
      'Sát cơ sở, gần dân.',
    ]);
  });
});
