import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { router } from '../../electron/app/router.ts';
import { richLinesOf } from '../../shared/domain/documents/rich-plain.ts';
import type { RichText } from '../../shared/domain/documents/rich-text.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { minimalDocx, zipOf } from '../fixtures/minimal-docx.ts';
import { storeRecords } from '../fixtures/paper-store.ts';
import { wordLine, wordRun, wordTable } from '../fixtures/word-xml.ts';

const REPORT = 'political-report';
let context: TestContext;
const start = () => createRouterClient(router, { context });
let app: ReturnType<typeof start>;
beforeEach(() => {
  context = openTestContext();
  app = start();
  storeRecords(context);
});

const bold = { bold: true };
const OLD_REPORT = minimalDocx({
  body: [
    wordLine('ĐẢNG BỘ HUYỆN BÌNH AN', { centred: true }),
    wordLine('ĐẢNG UỶ XÃ BÌNH AN', { ...bold, centred: true }),
    wordLine('Số 12-BC/ĐU'),
    wordLine('BÁO CÁO', { ...bold, centred: true }),
    wordLine('chính trị của Ban Chấp hành Đảng bộ trình Đại hội', { ...bold, centred: true }),
    wordLine('Phần thứ nhất', { ...bold, centred: true }),
    wordLine('TÌNH HÌNH THỰC HIỆN NGHỊ QUYẾT', { ...bold, centred: true }),
    wordLine('I- BỐI CẢNH', bold),
    wordLine('1. Thuận lợi', bold),
    wordLine('Được cấp trên quan tâm.'),
    wordLine('2. Khó khăn', bold),
    `<w:p>${wordRun('Địa bàn rộng, ')}${wordRun('dân trí thấp, ', { strike: true })}${wordRun('giao thông khó.', { italic: true })}</w:p>`,
    wordLine('II- KẾT QUẢ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ', bold),
    wordLine('1. Kinh tế', bold),
    wordLine('- Diện tích hồi đạt 1.240 ha;'),
    wordLine('- Thu ngân sách 8,2 tỉ đồng.'),
    wordTable([
      ['Chỉ tiêu', 'Kết quả'],
      ['Hộ nghèo', '3,1%'],
    ]),
    wordLine('III- MỘT SỐ MÔ HÌNH TIÊU BIỂU', bold),
    wordLine('Mô hình chợ phiên.'),
    wordLine('IV- NGUYÊN NHÂN', bold),
    wordLine('1. Nguyên nhân khách quan', bold),
    wordLine('- Thời tiết cực đoan;'),
    wordLine('2. Nguyên nhân chủ quan', bold),
    wordLine('- Chỉ đạo có lúc chưa sát.'),
    wordLine('T/M ĐẢNG UỶ', bold),
    wordLine('BÍ THƯ', bold),
    wordLine('Nguyễn Văn An', bold),
  ].join(''),
});
const fileOf = (bytes: Uint8Array, name = 'bao cao cu.docx') => new File([Buffer.from(bytes)], name);
const rich = (value: unknown) => richLinesOf(value as RichText);
const planOf = (bytes = OLD_REPORT) => app.takeIn.plan({ paperId: REPORT, file: fileOf(bytes) });
const choicesOf = (plan: Awaited<ReturnType<typeof planOf>>) =>
  plan.pieces.map(({ id, suggested }) => ({ piece: id, field: suggested }));

describe('a Word file taken into a political report', () => {
  it('is read into pieces with the section each belongs to, and nothing is saved', async () => {
    const { pieces } = await planOf();
    expect(pieces.map(({ heading, suggested, match }) => [heading, suggested, match])).toEqual([
      ['1. Thuận lợi', 'thuan_loi', 'sure'],
      ['2. Khó khăn', 'kho_khan', 'sure'],
      ['II- KẾT QUẢ LÃNH ĐẠO THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ', 'ket_qua_nhiem_vu', 'sure'],
      ['III- MỘT SỐ MÔ HÌNH TIÊU BIỂU', null, 'none'],
      ['IV- NGUYÊN NHÂN', 'nguyen_nhan', 'sure'],
    ]);
    expect((await app.documents.openDesk({ paperId: REPORT })).version).toBe(0);
  });

  it('says what it leaves out', async () => {
    const { dropped } = await planOf();
    expect(dropped.map(({ kind }) => kind)).toEqual(['letterhead', 'title', 'signature', 'struck']);
    expect(dropped.find(({ kind }) => kind === 'struck')?.lines).toEqual(['dân trí thấp,']);
  });

  it('is put in as one act that undo takes back', async () => {
    const plan = await planOf();
    const desk = await app.takeIn.put({
      paperId: REPORT,
      file: fileOf(OLD_REPORT),
      version: 0,
      choices: choicesOf(plan),
      existing: 'replace',
    });
    expect(rich(desk.values.kho_khan)).toEqual(['Địa bàn rộng, giao thông khó.']);
    expect(rich(desk.values.ket_qua_nhiem_vu)).toEqual([
      '1. Kinh tế',
      '- Diện tích hồi đạt 1.240 ha;',
      '- Thu ngân sách 8,2 tỉ đồng.',
      'Chỉ tiêu\tKết quả',
      'Hộ nghèo\t3,1%',
    ]);
    expect(desk.values.nguyen_nhan).toEqual([
      { loai: 'Khách quan', noi_dung: 'Thời tiết cực đoan' },
      { loai: 'Chủ quan', noi_dung: 'Chỉ đạo có lúc chưa sát' },
    ]);
    await app.workspace.undo({ sequence: null });
    expect((await app.documents.openDesk({ paperId: REPORT })).values).toEqual({});
  });

  it('puts a piece where the clerk says, under its own heading, after what is there', async () => {
    await app.documents.saveDraft({
      paperId: REPORT,
      values: {
        bai_hoc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Đoàn kết.' }] }] },
      },
      version: 0,
      kept: 'by-hand',
    });
    const plan = await planOf();
    expect(plan.targets.filter(({ hasText }) => hasText).map(({ field }) => field)).toEqual(['bai_hoc']);
    const choices = plan.pieces.map(({ id, match }) => ({ piece: id, field: match === 'none' ? 'bai_hoc' : null }));
    const put = { paperId: REPORT, file: fileOf(OLD_REPORT), version: 1, choices };
    const desk = await app.takeIn.put({ ...put, existing: 'append' });
    expect(rich(desk.values.bai_hoc)).toEqual(['Đoàn kết.', 'III- MỘT SỐ MÔ HÌNH TIÊU BIỂU', 'Mô hình chợ phiên.']);
    expect(Object.keys(desk.values)).toEqual(['bai_hoc']);
    expect((await refusalOf(app.takeIn.put({ ...put, existing: 'append' }))).code).toBe('draft-changed-elsewhere');
  });

  it('typed in a TCVN3 font is read as Unicode', async () => {
    const vn = { font: '.VnTime' };
    const plan = await planOf(
      minimalDocx({
        body: wordLine('VI- Bµi häc kinh nghiÖm', { ...vn, ...bold }) + wordLine('Gi÷ v÷ng ®oµn kÕt.', vn),
      }),
    );
    expect(plan.convertedFrom).toBe('tcvn3');
    expect(plan.pieces.map(({ suggested, content }) => [suggested, ...rich(content)])).toEqual([
      ['bai_hoc', 'Giữ vững đoàn kết.'],
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ['no Word file', new TextEncoder().encode('xin chào'), 'file-wrong-type'],
    ['another zip', zipOf({ 'a.txt': 'a' }), 'file-wrong-type'],
    ['a scan without text', minimalDocx({ text: '' }), 'no-text'],
  ])('is refused by name when it is %s', async (_, bytes, code) => {
    expect((await refusalOf(planOf(bytes))).code).toBe(code);
  });
});

describe('a paper the app wrote itself', () => {
  it('comes back with the same text in the same fields', async () => {
    const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
    const text = (words: string): RichText => ({
      type: 'doc',
      content: [paragraph(words), paragraph(`${words} Thêm.`)],
    });
    const desk = await app.documents.openDesk({ paperId: 'political-report-summary' });
    expect(desk.version).toBe(0);
    const values = Object.fromEntries(
      ['ket_qua', 'han_che', 'bai_hoc', 'muc_tieu', 'nhiem_vu'].map((name) => [name, text(`Nội dung của ${name}.`)]),
    );
    const file = await app.documents.preview({ paperId: 'political-report-summary', values });
    const plan = await app.takeIn.plan({ paperId: 'political-report-summary', file });
    const put = await app.takeIn.put({
      ...{ paperId: 'political-report-summary', file, version: 0, existing: 'replace' },
      choices: choicesOf(plan),
    });
    for (const name of ['han_che', 'bai_hoc', 'nhiem_vu']) expect(rich(put.values[name])).toEqual(rich(values[name]));
  });
});

describe('a table with merged cells', () => {
  const merged = (text: string, merge: string) =>
    `<w:tc><w:tcPr><w:vMerge${merge}/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('');
  const table =
    `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>` +
    `${row(merged('Kinh tế', ' w:val="restart"'), cell('Thu ngân sách thấp'))}${row(merged('', ''), cell('Giải ngân chậm'))}${row(cell('Xã hội'), cell('Đào tạo nghề thấp'))}</w:tbl>`;

  it('keeps a cell that reaches over several rows', async () => {
    const body = [wordLine('I- BÀI HỌC KINH NGHIỆM', bold), wordLine('Đoàn kết.'), table].join('');
    const { pieces } = await app.takeIn.plan({ paperId: REPORT, file: fileOf(minimalDocx({ body })) });
    const found = pieces.flatMap(({ content }) => content.content).find(({ type }) => type === 'table');
    const rows = found?.type === 'table' ? (found.content ?? []) : [];
    expect(rows.map(({ content = [] }) => content.map(({ attrs }) => attrs?.rowspan ?? 1))).toEqual([
      [2, 1],
      [1],
      [1, 1],
    ]);
  });

  it('says in each row of a typed table what the merged cell says', async () => {
    const body = [wordLine('I- HẠN CHẾ, KHUYẾT ĐIỂM', bold), table].join('');
    const file = fileOf(minimalDocx({ body }));
    const plan = await app.takeIn.plan({ paperId: REPORT, file });
    const [piece] = plan.pieces.filter(({ content }) => content.content.some(({ type }) => type === 'table'));
    const desk = await app.takeIn.put({
      ...{ paperId: REPORT, file, version: 0, existing: 'replace' },
      choices: [{ piece: piece!.id, field: 'han_che' }],
    });
    expect((desk.values.han_che as readonly Record<string, string>[]).map((one) => Object.values(one)[0])).toEqual([
      'Kinh tế',
      'Kinh tế',
      'Xã hội',
    ]);
  });
});
