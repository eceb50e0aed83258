import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWholeNumber } from './whole-number.ts';

const NOT_WHOLE = { ok: false, sentence: 'Chưa phải số nguyên từ 0 trở lên, gõ như 1280 hoặc 1.280.' };

describe('a whole number as it is typed', () => {
  it.each([
    ['1.280', 1280],
    ['1280', 1280],
    ['1 280', 1280],
    ['1.000.000', 1_000_000],
    [' 12 ', 12],
    ['0', 0],
    ['', null],
    ['  ', null],
  ])('reads "%s" as %s', (typed, value) => {
    expect(parseWholeNumber(typed)).toEqual({ ok: true, value });
  });

  it.each(['1.23', '-5', '−7', '2,5', '1.234,5', '1.2345', '1234.567', '1.280 000', 'abc', '12abc', '1e3'])(
    'refuses "%s" instead of cutting or rounding it',
    (typed) => {
      expect(parseWholeNumber(typed)).toEqual(NOT_WHOLE);
    },
  );

  it.each([
    ['1.000.001', undefined, 'Số lớn quá, nhiều nhất là 1.000.000.'],
    ['99999999999999999999', undefined, 'Số lớn quá, nhiều nhất là 1.000.000.'],
    ['201', { min: 1, max: 200 }, 'Số lớn quá, nhiều nhất là 200.'],
    ['0', { min: 1, max: 200 }, 'Số nhỏ quá, ít nhất là 1.'],
    ['206', { min: 1930, max: 2100 }, 'Số nhỏ quá, ít nhất là 1930.'],
  ])('tells the limit that "%s" crosses', (typed, limits, sentence) => {
    expect(parseWholeNumber(typed, limits)).toEqual({ ok: false, sentence });
  });

  it('reads a count back from Vietnamese figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (count) => {
        expect(parseWholeNumber(count.toLocaleString('de-DE'))).toEqual({ ok: true, value: count });
      }),
    );
  });
});
