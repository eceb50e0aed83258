import { createRouterClient } from '@orpc/server';
import PizZip from 'pizzip';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentsRouter } from '../../electron/features/documents/documents.router.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { storeRecords } from '../fixtures/paper-store.ts';

const start = (context: TestContext) => createRouterClient(documentsRouter, { context });

let context: TestContext;
let documents: ReturnType<typeof start>;
beforeEach(() => {
  context = openTestContext();
  documents = start(context);
  storeRecords(context);
});

const REPORT = 'political-report';
const textOf = (zip: PizZip) =>
  (zip.file('word/document.xml')?.asText() ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');

describe('the motto', () => {
  it.each([
    ['Đoàn kết - Kỷ cương', '“Đoàn kết - Kỷ cương”'],
    ['“Đoàn kết - Kỷ cương”', '“Đoàn kết - Kỷ cương”'],
    ['"Đoàn kết - Kỷ cương"', '“Đoàn kết - Kỷ cương”'],
    ['“Đoàn kết” và “Kỷ cương”', '““Đoàn kết” và “Kỷ cương””'],
  ])('typed as %s is printed as %s', async (phuong_cham, printed) => {
    const file = await documents.preview({ paperId: REPORT, values: { phuong_cham } });
    expect(textOf(new PizZip(await file.arrayBuffer()))).toContain(`Phương châm Đại hội: ${printed}.`);
  });
});

describe('the next draft', () => {
  const save = (version: number, phuong_cham: string) =>
    documents.saveDraft({ paperId: REPORT, values: { phuong_cham }, version, kept: 'autosave' });
  const open = async () => {
    const { draftNumber, version, values } = await documents.openDesk({ paperId: REPORT });
    return [draftNumber, version, values];
  };
  const printed = async () => {
    const file = await documents.preview({ paperId: REPORT, values: null });
    return textOf(new PizZip(await file.arrayBuffer()));
  };

  it('takes the next number with the same text, keeps a version and prints the number', async () => {
    await save(0, 'Đoàn kết');
    expect(await printed()).toMatch(/dự thảo lần (thứ )?(1|nhất)/i);
    const desk = await documents.startNextDraft({ paperId: REPORT });
    expect([desk.draftNumber, desk.version, desk.values]).toEqual([2, 2, { phuong_cham: 'Đoàn kết' }]);
    expect((await documents.listVersions({ paperId: REPORT })).map(({ version, kept }) => [version, kept])).toEqual([
      [2, 'by-hand'],
      [1, 'autosave'],
    ]);
    expect(await printed()).toMatch(/dự thảo lần (thứ )?(2|hai)/i);
    await save(2, 'Đoàn kết, dân chủ');
    expect(await open()).toEqual([2, 3, { phuong_cham: 'Đoàn kết, dân chủ' }]);
  });

  it('is written into the journal and can be undone', async () => {
    await save(0, 'Đoàn kết');
    await documents.startNextDraft({ paperId: REPORT });
    const { database } = context.workspace;
    expect(database.connection.prepare('SELECT label FROM journal ORDER BY sequence DESC').pluck().get()).toBe(
      'Tăng Báo cáo chính trị lên dự thảo lần 2',
    );
    expect(database.undo()).not.toBeNull();
    expect(await open()).toEqual([1, 1, { phuong_cham: 'Đoàn kết' }]);
  });

  it('needs a draft to start from', async () => {
    expect(await refusalOf(documents.startNextDraft({ paperId: REPORT }))).toEqual({
      code: 'no-draft-yet',
      message: 'Văn bản này chưa có bản thảo nào nên vẫn là dự thảo lần 1; hãy soạn và lưu trước.',
    });
    expect(await open()).toEqual([1, 0, {}]);
  });
});

describe('a Word file without a single tag', () => {
  const filledIn = async () => {
    const file = await documents.readTemplate({ paperId: REPORT });
    const zip = new PizZip(await file.arrayBuffer());
    for (const { name } of zip.file(/^word\/.*\.xml$/))
      zip.file(name, (zip.file(name)?.asText() ?? '').replace(/\{[^{}<]*\}/g, ''));
    return new File([Buffer.from(zip.generate({ type: 'uint8array' }))], 'bao-cao-da-dien.docx');
  };

  it('is refused as a template and says why', async () => {
    const inspected = await documents.inspectTemplate({ paperId: REPORT, file: await filledIn() });
    expect([inspected.accepted, inspected.tags]).toEqual([false, []]);
    expect(inspected.problems).toEqual([
      {
        code: 'no-tags',
        message:
          'Tệp không có thẻ nào nên bản in sẽ không lấy số liệu; có lẽ đây là văn bản đã điền. Hãy tải mẫu chuẩn về sửa rồi nhận lại.',
      },
    ]);
    await documents.acceptTemplate({ paperId: REPORT, file: await filledIn() });
    expect((await documents.openDesk({ paperId: REPORT })).status.ownTemplate).toBe(false);
  });
});

describe('the desk of a paper', () => {
  it('gives any kept version to be compared, and refuses one that never was', async () => {
    await documents.saveDraft({ paperId: REPORT, values: { phuong_cham: 'Một' }, version: 0, kept: 'by-hand' });
    await documents.saveDraft({ paperId: REPORT, values: { phuong_cham: 'Hai' }, version: 1, kept: 'by-hand' });
    expect(await documents.readVersion({ paperId: REPORT, version: 1 })).toEqual({ values: { phuong_cham: 'Một' } });
    expect((await refusalOf(documents.readVersion({ paperId: REPORT, version: 9 }))).code).toBe('no-such-version');
  });

  it('knows the minutes the programme gives to it', async () => {
    expect((await documents.openDesk({ paperId: REPORT })).agendaMinutes).toBeNull();
    const phien_chinh_thuc = [{ noi_dung: 'Trình bày Báo cáo chính trị', phut: '20' }];
    await documents.saveDraft({
      paperId: 'congress-agenda',
      values: { phien_chinh_thuc },
      version: 0,
      kept: 'by-hand',
    });
    expect((await documents.openDesk({ paperId: REPORT })).agendaMinutes).toBe(20);
  });
});
