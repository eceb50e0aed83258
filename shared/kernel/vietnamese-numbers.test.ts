import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOnPaper, wholeInWords, wholeWithWords } from './vietnamese-numbers.ts';

describe('numbers in words', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi bốn'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [115, 'một trăm mười lăm'],
    [128, 'một trăm hai mươi tám'],
    [231, 'hai trăm ba mươi mốt'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1015, 'một nghìn không trăm mười lăm'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
    [10_500, 'mười nghìn năm trăm'],
    [1_000_001, 'một triệu không trăm linh một'],
    [21_000_000, 'hai mươi mốt triệu'],
    [1_000_000_000, 'một tỷ'],
    [
      999_999_999_999,
      'chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ],
  ])('reads %i as "%s"', (number, words) => {
    expect(wholeInWords(number)).toBe(words);
  });

  it('refuses what cannot be counted', () => {
    for (const number of [-1, 1.5, 1e12, Number.NaN]) expect(() => wholeInWords(number)).toThrow(RangeError);
  });

  it('reads every number as words that say the same number again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (number) => {
        expect(numberOfWords(wholeInWords(number))).toBe(number);
      }),
    );
  });

  it('puts the words beside the figure', () => {
    expect(wholeWithWords(128)).toBe('128 (một trăm hai mươi tám)');
    expect(wholeWithWords(5)).toBe('05 (năm)');
    expect(wholeWithWords(1250)).toBe('1.250 (một nghìn hai trăm năm mươi)');
  });

  it('writes counts below ten with a leading zero', () => {
    expect([0, 5, 9, 10, 1234].map(countOnPaper)).toEqual(['0', '05', '09', '10', '1.234']);
  });
});

/** An independent reader: says back the number from its words. */
function numberOfWords(words: string): number {
  const digit: Record<string, number> = {
    ...{ không: 0, linh: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9 },
  };
  const group: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };
  let [total, inGroup, last] = [0, 0, 0];
  for (const word of words.split(' ')) {
    if (word === 'mười') [inGroup, last] = [inGroup + 10, 0];
    else if (word === 'mươi') [inGroup, last] = [inGroup + last * 10, 0];
    else if (word === 'trăm') [inGroup, last] = [inGroup + last * 100, 0];
    else if (group[word]) [total, inGroup, last] = [total + (inGroup + last) * (group[word] ?? 0), 0, 0];
    else last = digit[word] ?? Number.NaN;
  }
  return total + inGroup + last;
}
