import { expect, it } from 'vitest';
import { type SlipFile, type SlipFinding, slipSections, slipSheet } from './slip.ts';

const FINDING: SlipFinding = {
  ...{ rule: 'SO-02', severity: 'error', message: 'Chữ “Số”: có dấu hai chấm; cần bỏ.', clause: 'HD05 §3.2.2' },
  ...{ basis: 'text', component: 'số và ký hiệu', where: { paragraph: 6, text: 'Số: 5/BC-ĐU' } },
};
const file = (change: Partial<SlipFile>): SlipFile => ({
  ...{ name: 'Báo cáo.docx', type: 'Báo cáo', symbol: '05-BC/ĐU', refused: '', findings: [], ignored: [], after: null },
  ...change,
});
const FILES = [
  file({ findings: [FINDING, { ...FINDING, severity: 'info' }], after: { error: 0, warning: 0, info: 1 } }),
  file({ name: 'Tờ trình.docx', ignored: [{ ...FINDING, reason: 'Mẫu của cấp trên' }] }),
  file({ name: 'hỏng.docx', refused: 'Tệp bị hỏng.' }),
];
const printed = JSON.stringify(slipSections({ files: FILES, set: null, pack: null }));

it('says how many files were looked at, read and found clean', () => {
  expect(printed).toContain('Đã xem 03 tệp, đọc được 02 tệp; 01 tệp không có lỗi và điểm cần xem.');
  expect(printed).toContain('0 lỗi, 0 cần xem, 1 gợi ý');
  expect(printed).toContain('Tệp bị hỏng.');
});

it('tells what is ignored apart, with its reason, and names the pack it went by', () => {
  expect(printed).toContain('Mẫu của cấp trên');
  const pack = { issuedBy: 'Tỉnh uỷ Lạng Sơn', document: 'Công văn 12-CV/TU', issuedOn: '2026-03-05' };
  expect(JSON.stringify(slipSections({ files: FILES, set: null, pack }))).toContain('bộ quy tắc của Tỉnh uỷ Lạng Sơn');
});

it('writes one row a finding, one for a file without any and one for a file that was not read', () => {
  const { rows, columns } = slipSheet({ files: [...FILES, file({ name: 'sạch.docx' })], set: null, pack: null });
  expect(rows.map((row) => [row[0], row[1], row[3]])).toEqual([
    [1, 'Báo cáo.docx', 'Lỗi'],
    [2, 'Báo cáo.docx', 'Gợi ý'],
    [3, 'Tờ trình.docx', 'Bỏ qua'],
    [4, 'hỏng.docx', 'Không đọc được'],
    [5, 'sạch.docx', 'Không có điểm nào'],
  ]);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});

it('tells contradictions between papers with both places, and those the unit ignores with the reason', () => {
  const place = { paragraph: 4, text: '127 đại biểu' };
  const odd = { ...FINDING, rule: 'NV-02', message: 'Số được triệu tập: là 127, văn bản khác ghi 128.', where: place };
  const told = { ...odd, file: 'Biên bản.docx', against: 'Báo cáo.docx, đoạn 9' };
  const set = {
    papers: 3,
    facts: 12,
    disagreeing: 2,
    findings: [told],
    ignored: [{ ...told, against: '', reason: 'Đã đính chính' }],
  };
  const sections = JSON.stringify(slipSections({ files: FILES, set, pack: null }));
  expect(sections).toContain(
    'Đối chiếu giữa 03 văn bản: 12 điều cùng có ở nhiều văn bản hoặc ghi khác nhau, 02 điều khác nhau',
  );
  expect(sections).toContain('Biên bản.docx, đoạn 4');
  expect(sections).toContain('Báo cáo.docx, đoạn 9');
  expect(sections).toContain('Đã đính chính');
  const { rows, columns } = slipSheet({ files: [], set, pack: null });
  expect(rows.map((row) => [row[1], row[3], row[7], row[9]])).toEqual([
    ['Biên bản.docx', 'Lỗi', `${odd.message} So với Báo cáo.docx, đoạn 9.`, ''],
    ['Biên bản.docx', 'Bỏ qua', odd.message, 'Đã đính chính'],
  ]);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});
