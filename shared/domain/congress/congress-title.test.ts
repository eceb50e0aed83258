import { expect, it } from 'vitest';
import type { CongressKind } from './congress.ts';
import { congressTitle, termInWords } from './congress-title.ts';

const title = (
  kind: CongressKind,
  organizationName: string,
  ordinal: number | null,
  [termFrom, termTo]: [number | null, number | null] = [2025, 2030],
) => congressTitle({ organizationName }, { kind, ordinal, termFrom, termTo });

it('names a congress as people do', () => {
  expect(title('delegates', 'Đảng bộ xã Bình An', 2)).toBe('Đại hội đại biểu Đảng bộ xã Bình An lần thứ II');
  expect(title('members', 'Đảng bộ Trường THPT Bình An', 14)).toBe(
    'Đại hội toàn thể đảng viên Đảng bộ Trường THPT Bình An lần thứ XIV',
  );
  expect(title('cell', 'Chi bộ thôn Nà Lùng', null, [2025, 2027])).toBe(
    'Đại hội Chi bộ thôn Nà Lùng nhiệm kỳ 2025 - 2027',
  );
  expect(title('cell', 'Chi bộ thôn Nà Lùng', 5)).toBe('Đại hội Chi bộ thôn Nà Lùng lần thứ V');
});

it('leaves out what is not known yet and invents nothing', () => {
  expect(title('delegates', 'Đảng bộ xã Bình An', null, [null, null])).toBe('Đại hội đại biểu Đảng bộ xã Bình An');
  expect(title('delegates', '  ', 2)).toBe('');
  expect(termInWords(2025, null)).toBe('');
});
