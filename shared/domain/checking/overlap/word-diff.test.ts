import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffWords } from './word-diff.ts';

const words = fc.array(fc.constantFrom('Đảng', 'bộ', 'xã', 'đạt', '52,4', '%', 'chỉ', 'tiêu'), { maxLength: 12 });
const said = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join(' ');

it('marks only the words that differ', () => {
  const { a, b } = diffWords('Thu ngân sách đạt 52,4 tỷ đồng.', 'Thu ngân sách đạt 61,0 tỷ đồng');
  expect(a.filter(({ isSame }) => !isSame)).toEqual([{ text: '52,4', isSame: false }]);
  expect(b.filter(({ isSame }) => !isSame)).toEqual([{ text: '61,0', isSame: false }]);
});

it('loses and adds no word, and calls a text the same as itself', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const { a, b } = diffWords(one.join(' '), other.join(' '));
      expect([said(a), said(b)]).toEqual([one.join(' '), other.join(' ')]);
      const same = (pieces: typeof a) => said(pieces.filter(({ isSame }) => isSame));
      expect(same(a)).toBe(same(b));
      expect(diffWords(one.join(' '), one.join(' ')).a.every(({ isSame }) => isSame)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('shows a text too long to compare unmarked', () => {
  const long = Array.from({ length: 3000 }, (_, at) => `từ${at}`).join(' ');
  expect(diffWords(long, `${long} thêm`).b).toEqual([{ text: `${long} thêm`, isSame: true }]);
});
