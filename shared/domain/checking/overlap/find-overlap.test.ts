import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOverlap } from './find-overlap.ts';
import { isComparable, wordsOf } from './text-features.ts';

const REPORT = [
  'Đảng uỷ đã lãnh đạo, chỉ đạo triển khai đồng bộ các nhiệm vụ; thu nhập bình quân đầu người năm 2025 đạt 52,4 triệu đồng.',
  'Công tác kết nạp đảng viên được quan tâm, trong nhiệm kỳ kết nạp 23 đảng viên, trong đó 11 đồng chí là nữ.',
  'Tuyến đường liên thôn Nà Lùng - Bản Mới dài 7,2 km hoàn thành tháng 11 năm 2025, mở ra điều kiện giao thương mới.',
];
const REVIEW = [
  'Ban Thường vụ họp 24 kỳ, có 41 trong 43 kết luận được theo dõi đến khi hoàn thành và báo cáo lại Đảng uỷ.',
  'Từng đồng chí đảng uỷ viên chịu trách nhiệm trước Đảng bộ về lĩnh vực và chi bộ được phân công phụ trách.',
];
const paper = (texts: readonly string[]) => texts.map((text, at) => ({ paragraph: at + 1, text }));
const overlap = (a: readonly string[], b: readonly string[]) => findOverlap(paper(a), paper(b));

describe('the overlap of two papers', () => {
  it('is nothing between papers that say different things', () => {
    expect(overlap(REPORT, REVIEW)).toEqual({ aInB: 0, bInA: 0, pairs: [] });
  });

  it('is everything between a paper and itself', () => {
    const { aInB, bInA, pairs } = overlap(REPORT, REPORT);
    expect([aInB, bInA, pairs.map(({ similarity }) => similarity)]).toEqual([1, 1, [1, 1, 1]]);
  });

  it('finds the copied paragraph, its place on both sides and the share of both papers in words', () => {
    const { aInB, bInA, pairs } = overlap(REPORT, [...REVIEW, REPORT[1] ?? '']);
    expect(pairs).toMatchObject([{ a: { paragraph: 2 }, b: { paragraph: 3 }, similarity: 1 }]);
    const words = (texts: readonly string[]) => texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
    const copied = wordsOf(REPORT[1] ?? '').length;
    expect(aInB).toBeCloseTo(copied / words(REPORT), 2);
    expect(bInA).toBeCloseTo(copied / (words(REVIEW) + copied), 2);
  });

  it.each([
    ['a changed word', (text: string) => text.replace('quan tâm', 'chú trọng')],
    ['another order of two words', (text: string) => text.replace('đảng viên được', 'được đảng viên')],
    ['decomposed Unicode', (text: string) => text.normalize('NFD')],
    ['other marks and capitals', (text: string) => text.replaceAll(',', ' ;').toLocaleUpperCase('vi').toLowerCase()],
    ['a few words put in', (text: string) => text.replace('trong nhiệm kỳ', 'trong cả nhiệm kỳ vừa qua')],
  ])('still finds a copy with %s', (_what, edit) => {
    const { pairs } = overlap([edit(REPORT[1] ?? '')], REPORT);
    expect(pairs).toMatchObject([{ b: { paragraph: 2 } }]);
  });

  it('finds a paragraph that was joined with another', () => {
    const { pairs, aInB } = overlap([`${REPORT[1]} ${REVIEW[0]} ${REVIEW[1]}`], REPORT);
    expect(pairs).toMatchObject([{ b: { paragraph: 2 } }]);
    expect(aInB).toBe(1);
  });

  it('leaves formal texts out: headings, căn cứ, salutations, recipients', () => {
    const formal = [
      'TÌNH HÌNH THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ 2020 - 2025 CỦA ĐẢNG BỘ XÃ',
      '- Căn cứ Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị về đại hội đảng bộ các cấp;',
      'Kính thưa các vị đại biểu, thưa toàn thể các đồng chí về dự Đại hội hôm nay!',
      '- Lưu Văn phòng Đảng uỷ và các cơ quan tham mưu giúp việc.',
    ];
    expect(formal.filter(isComparable)).toEqual([]);
    expect(overlap(formal, formal).pairs).toEqual([]);
  });

  it('gives the same pairs whichever paper comes first', () => {
    const sentence = fc.array(fc.constantFrom('thu', 'chi', 'xã', 'thôn', 'đạt', 'tăng', 'giảm', 'lúa', 'rừng'), {
      minLength: 8,
      maxLength: 20,
    });
    const text = sentence.map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 8 }), (a, b) => {
        const [there, back] = [overlap(a, b), overlap(b, a)];
        expect([there.aInB, there.bInA]).toEqual([back.bInA, back.aInB]);
        expect(there.pairs.length > 0).toBe(there.aInB > 0);
        for (const { similarity } of there.pairs) expect(similarity).toBeLessThanOrEqual(1);
      }),
    );
  });
});
