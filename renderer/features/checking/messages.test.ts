import { expect, it } from 'vitest';
import { describeLength, withKeys } from './messages.ts';

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
