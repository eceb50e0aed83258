import { describe, expect, it } from 'vitest';
import { COMPLETE_DRAFTS, DRAFT_FRAME, ISSUED_FRAME, RECORDS, rich } from '../../../../tests/fixtures/paper-records.ts';
import type { DraftValues } from '../paper.ts';
import type { OutlineView } from './outline.view.ts';
import { writtenSection } from './outline-fields.ts';
import type { OutlineDefinition } from './outline-paper.ts';
import { tableSection } from './outline-rows.ts';
import { OUTLINED_PAPERS } from './outlined-papers.ts';
import { toPaper } from './to-paper.ts';

const PLAN: OutlineDefinition = {
  ...{ id: 'trial', name: 'Thử', typeCode: 'KH', issuer: 'committee', stage: 'before', restricted: false },
  ...{ need: { cell: 'must', members: 'must', delegates: 'must' }, dueDays: { cell: 0, members: 0, delegates: 0 } },
  responsible: 'Văn phòng',
  title: 'KẾ HOẠCH',
  subject: () => ['tổ chức đại hội'],
  numbering: 'roman',
  outline: [
    { id: 'mo_dau', label: 'Mở đầu', fields: [], body: () => rich('Thực hiện chỉ thị.') },
    writtenSection('muc_dich', 'Mục đích', { optional: true }),
    writtenSection('noi_dung', 'Nội dung'),
    tableSection({ field: 'viec', label: 'Công việc', columns: [{ name: 'viec', label: 'Việc', width: 100 }] }),
  ],
  signing: { by: 'committee', body: 'committee', mayDeputySign: true },
  recipients: () => ['Các chi bộ', ''],
};

const viewOf = (definition: OutlineDefinition, values: DraftValues) =>
  toPaper(definition).shape(RECORDS, values, DRAFT_FRAME).view as OutlineView;
const headings = (definition: OutlineDefinition, values: DraftValues) =>
  viewOf(definition, values).cac_muc.map(({ tieu_de }) => tieu_de);

describe('the outline of a paper', () => {
  it('leaves out what is not written and counts on', () => {
    const written = { noi_dung: rich('Nội dung.'), viec: [{ viec: 'Họp' }] };
    expect(headings(PLAN, written)).toEqual(['', 'I- NỘI DUNG', 'II- CÔNG VIỆC']);
    expect(headings(PLAN, { ...written, muc_dich: rich('Mục đích.') })).toEqual([
      '',
      'I- MỤC ĐÍCH',
      'II- NỘI DUNG',
      'III- CÔNG VIỆC',
    ]);
  });

  it('numbers articles and leaves plain headings as they are', () => {
    const written = { noi_dung: rich('Nội dung.'), viec: [{ viec: 'Họp' }] };
    expect(headings({ ...PLAN, numbering: 'article' }, written).slice(1)).toEqual([
      'Điều 1. Nội dung',
      'Điều 2. Công việc',
    ]);
    expect(headings({ ...PLAN, numbering: 'plain' }, written).slice(1)).toEqual(['Nội dung', 'Công việc']);
  });

  it('marks a section that is asked for and empty', () => {
    const shaped = toPaper(PLAN).shape(RECORDS, {}, DRAFT_FRAME);
    expect(shaped.missing.map(({ field }) => field)).toEqual(expect.arrayContaining(['noi_dung', 'viec']));
    expect(JSON.stringify(shaped.view)).toContain('⟦Công việc⟧');
  });

  it('numbers the rows of a table under a head of its own', () => {
    const [, , table] = viewOf(PLAN, { noi_dung: rich('x'), viec: [{ viec: '- Họp;' }, { viec: 'In' }] }).cac_muc;
    const cells = JSON.stringify(table?.noi_dung);
    for (const words of ['"TT"', '"Việc"', '"1"', '"Họp"', '"2"', '"In"']) expect(cells).toContain(words);
  });

  it('is signed by the deputy where that is chosen, and names only recipients that are known', () => {
    const { ky_phai, noi_nhan } = viewOf(PLAN, { chuc_vu_ky: 'deputy-secretary' });
    expect(ky_phai?.chuc_vu).toEqual([{ dong: 'PHÓ BÍ THƯ' }]);
    expect(noi_nhan).toEqual([{ ten: '- Các chi bộ;' }, { ten: '- Lưu Văn phòng Đảng uỷ.' }]);
  });

  it('addresses the superior first and answers "Như trên"', () => {
    const addressed: OutlineDefinition = { ...PLAN, typeCode: 'TTr', isAddressed: true, hasGrounds: true };
    const view = viewOf(addressed, { can_cu: [{ noi_dung: 'Căn cứ Điều lệ Đảng;' }] });
    expect(view.kinh_trinh).toEqual([{ ten: 'Ban Thường vụ Tỉnh uỷ Lạng Sơn;' }]);
    expect(view.can_cu).toEqual([{ noi_dung: '- Căn cứ Điều lệ Đảng.' }]);
    expect(view.noi_nhan?.[0]).toEqual({ ten: '- Như trên;' });
  });

  it('sets the term of a long subject on a line of its own', () => {
    const subject = (line: string) => viewOf({ ...PLAN, subject: () => [line] }, {}).trich_yeu.map(({ dong }) => dong);
    expect(subject('tổ chức Đại hội đại biểu Đảng bộ xã Bình An lần thứ II, nhiệm kỳ 2026 - 2031')).toEqual([
      'tổ chức Đại hội đại biểu Đảng bộ xã Bình An lần thứ II,',
      'nhiệm kỳ 2026 - 2031',
    ]);
    expect(subject('Đại hội Chi bộ Nà Lùng, nhiệm kỳ 2026 - 2031')).toHaveLength(1);
  });

  it('has the minutes of a meeting signed by who wrote and who chaired', () => {
    const view = viewOf({ ...PLAN, signing: { by: 'meeting' } }, { nguoi_ghi: 'Lê An', chu_tri: 'Vi Hoa' });
    expect([view.ky_trai?.quyen_han, view.ky_trai?.ho_ten]).toEqual([[{ dong: 'NGƯỜI GHI BIÊN BẢN' }], 'Lê An']);
    expect([view.ky_phai?.quyen_han, view.ky_phai?.ho_ten]).toEqual([[{ dong: 'CHỦ TRÌ HỘI NGHỊ' }], 'Vi Hoa']);
  });
});

describe('the resolution', () => {
  it('is confirmed by the new committee, never by the office, and not at all under a seal of its own', () => {
    const [resolution] = OUTLINED_PAPERS.filter(({ id }) => id === 'congress-resolution').map(toPaper);
    const view = (more: DraftValues) =>
      resolution?.shape(RECORDS, { ...COMPLETE_DRAFTS['congress-resolution'], ...more }, ISSUED_FRAME)
        .view as OutlineView;
    expect(view({}).xac_nhan?.quyen_han).toEqual([{ dong: 'T/M ĐẢNG UỶ' }]);
    expect(view({ con_dau: 'co' }).co_xac_nhan).toBe(false);
  });
});
