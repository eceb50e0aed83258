import { expect, it } from 'vitest';
import { RULE_FACTS } from '../format/rule-facts.ts';
import { describeBasis, describeCounts } from './basis-words.ts';

it('spells out the document and the clause of a rule', () => {
  expect(describeBasis({ basis: 'text', clause: 'HD05 §3.1.2; PL2 #3' })).toBe(
    'Quy định: Hướng dẫn 05-HD/VPTW mục 3.1.2; Phụ lục 2 #3',
  );
  expect(describeBasis({ basis: 'other', clause: '4148 Đ3.1; NĐ30 PL2.I' })).toBe(
    'Văn bản khác, chỉ để tham khảo: Quy định 4148-QĐ/VPTW Điều 3.1; Nghị định 30/2020/NĐ-CP Phụ lục 2.I',
  );
});

it('calls nothing a regulation that was not read in its text', () => {
  for (const facts of RULE_FACTS.values()) {
    expect(describeBasis(facts).startsWith('Quy định:'), facts.id).toBe(facts.basis === 'text');
    expect(describeBasis(facts), facts.id).not.toMatch(/HD05|QĐ399|NĐ30|§/);
  }
});

it.each([
  [{ error: 3, warning: 2, info: 1 }, '3 lỗi, 2 điểm cần xem, 1 gợi ý'],
  [{ error: 10, warning: 0, info: 20 }, '10 lỗi, 20 gợi ý'],
  [{ error: 0, warning: 0, info: 0 }, 'không có điểm nào'],
])('says of %o “%s”', (counts, words) => {
  expect(describeCounts(counts)).toBe(words);
});
