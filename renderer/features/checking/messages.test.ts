import { expect, it } from 'vitest';
import { describeCounts, describeLength, withKeys } from './messages.ts';

it('says how many points there are, and that there is none', () => {
  expect(describeCounts({ error: 3, warning: 2, info: 1 })).toBe('3 lỗi, 2 điểm cần xem, 1 gợi ý');
  expect(describeCounts({ error: 0, warning: 0, info: 0 })).toBe('Không có điểm nào');
});

it('gives the length of a paper with the limits of its kind, where there are any', () => {
  const long = { words: 3600, pages: 12, minutes: 28, mostPages: 15, mostMinutes: null };
  const told = { ...long, isCounted: false, isAgenda: false };
  expect(describeLength(told)).toBe('Khoảng 12 trang (ước tính, mức nhắc 15), đọc khoảng 28 phút');
  expect(describeLength({ ...told, isCounted: true, mostPages: null, mostMinutes: 20, isAgenda: true })).toBe(
    '12 trang, đọc khoảng 28 phút (chương trình dành 20)',
  );
});

it('tells findings that read the same apart', () => {
  const keys = withKeys(['a', 'b', 'a'], (one) => one).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});
