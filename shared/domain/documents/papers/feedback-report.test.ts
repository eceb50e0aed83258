import { describe, expect, it } from 'vitest';
import { DRAFT_FRAME, RECORDS, rich } from '../../../../tests/fixtures/paper-records.ts';
import { type NamedOpinion, type OpinionAnswer, UPPER_DOCUMENTS } from '../opinions.ts';
import { toPaper } from '../outline/to-paper.ts';
import type { DraftValues } from '../paper.ts';
import { feedbackReport } from './feedback-report.ts';

const opinion = (id: string, answer: OpinionAnswer, more: Partial<NamedOpinion> = {}): NamedOpinion => ({
  ...{
    id,
    paperId: 'political-report',
    section: 's',
    place: 'trang 4',
    saidBy: 'Chi bộ Nà Lùng',
    saidOn: '2026-04-15',
  },
  ...{ content: `Ý kiến ${id}`, answer, explanation: answer === 'open' ? '' : 'bổ sung 17 đồng chí' },
  ...{ paperName: 'Báo cáo chính trị', sectionName: 'Bài học', ...more },
});
const OPINIONS = [
  opinion('1', 'accepted'),
  opinion('2', 'accepted'),
  opinion('3', 'partly'),
  opinion('4', 'declined'),
  opinion('5', 'open'),
  opinion('6', 'accepted', { paperId: UPPER_DOCUMENTS[0].id, paperName: UPPER_DOCUMENTS[0].name, sectionName: '' }),
];
const VALUES: DraftValues = { ket_qua: rich('Cơ bản nhất trí.'), hoi_nghi: [{ ten: 'Hội nghị các chi bộ' }] };
const shape = (values: DraftValues, opinions: readonly NamedOpinion[] = OPINIONS) =>
  toPaper(feedbackReport).shape({ ...RECORDS, opinions }, { ...VALUES, ...values }, DRAFT_FRAME);
const printed = (...from: Parameters<typeof shape>) => JSON.stringify(shape(...from).view);
const ROW = { phan: 'Phần II', noi_dung: 'Nâng chỉ tiêu', don_vi: 'Chi bộ THCS', xu_ly: 'Giải trình: giữ 75%' };

describe('the report on opinions', () => {
  it('counts the very rows of its table, by what was done with them', () => {
    expect(printed({})).toContain(
      'Có 05 (năm) ý kiến cụ thể, trong đó 04 (bốn) ý kiến đã được tiếp thu hoặc giải trình (tiếp thu 02 (hai), tiếp thu một phần 01 (một), giải trình 01 (một)).',
    );
    expect(printed({})).toContain('Báo cáo chính trị; Bài học; trang 4');
    expect(printed({})).toContain('Tiếp thu một phần: bổ sung 17 đồng chí');
  });

  it('tells opinions on documents above from those on its own', () => {
    const above = printed({ van_kien: 'cap_tren' });
    expect(above).toContain('Có 01 (một) ý kiến cụ thể');
    expect(above).not.toContain('Ý kiến 1"');
    expect(printed({})).not.toContain('Ý kiến 6"');
  });

  it('prints rows that were typed beside the register after it, and counts them too', () => {
    const both = printed({ y_kien: [ROW] });
    expect(both).toContain('Có 06 (sáu) ý kiến cụ thể, trong đó 05 (năm) ý kiến đã được tiếp thu hoặc giải trình.');
    expect(both.indexOf('Ý kiến 5"')).toBeLessThan(both.indexOf('Nâng chỉ tiêu'));
  });

  it('lacks its opinions while there are none of either kind', () => {
    expect(shape({}, []).missing.map(({ field }) => field)).toContain('so_y_kien');
    expect(shape({ y_kien: [ROW] }, []).missing).toEqual([]);
    expect(shape({}).missing).toEqual([]);
  });

  it('warns of what is open and of what is turned down without a reason', () => {
    const codes = (...from: Parameters<typeof shape>) => shape(...from).warnings.map(({ code }) => code);
    expect(codes({})).toEqual(['opinion-without-answer']);
    expect(codes({}, [opinion('1', 'declined', { explanation: ' ' })])).toEqual(['opinion-without-explanation']);
    expect(codes({ van_kien: 'cap_tren' }, [opinion('1', 'open', { paperId: 'upper-documents' })])).toEqual([]);
  });

  it('keeps each opinion that it prints, so that a changed answer shows the issued report as out of date', () => {
    const used = shape({}).used.filter(({ tag }) => tag === 'so_y_kien');
    expect(used.map(({ record }) => record)).toEqual(['1', '2', '3', '4', '5'].map((id) => `opinion:${id}`));
  });
});

it('takes a choice that is none for the usual one', () => {
  expect(printed({ van_kien: 'valueOf' })).toContain('vào dự thảo văn kiện Đại hội"');
});
