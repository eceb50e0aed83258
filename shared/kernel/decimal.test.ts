import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, formatDecimal, parseDecimal, percentOf, readTypedDecimal, wholeNumber } from './decimal.ts';

const show = (part: string, whole: string, digits: number) => {
  const percent = percentOf(parseDecimal(part)!, parseDecimal(whole)!, digits);
  return percent && formatDecimal(percent);
};

describe('a number typed by a clerk', () => {
  it.each([
    ['52,4', '52.4'],
    ['52.4', '52.4'],
    ['1.234,5', '1234.5'],
    ['1 234,5', '1234.5'],
    ['1.234', '1234'],
    ['1234', '1234'],
    ['12.345.678', '12345678'],
    [' 007 ', '7'],
    ['0,50', '0.50'],
    ['-3,2', '-3.2'],
    ['−3,2', '-3.2'],
    ['1,234', '1.234'],
  ])('%s is %s', (typed, stored) => {
    expect(readTypedDecimal(typed)).toBe(stored);
  });

  it.each(['', 'abc', '5%', '1,2,3', '1.23.456', '12 34', ',5', '5,', '1e3'])('%j is no number', (typed) => {
    expect(readTypedDecimal(typed)).toBeNull();
  });

  it('comes back from its own printed form unchanged', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 0, max: 6 }),
        (units, scale) => {
          const typed = readTypedDecimal(formatDecimal({ units, scale }));
          expect(compareDecimals(parseDecimal(typed!)!, { units, scale })).toBe(0);
        },
      ),
    );
  });
});

describe('stored decimal text', () => {
  it('keeps its digits', () => {
    expect(parseDecimal('-1234.50')).toEqual({ units: -123450n, scale: 2 });
    expect(parseDecimal('0')).toEqual({ units: 0n, scale: 0 });
  });
  it.each(['', '1,5', '1.', '.5', '+1', '1.5.2', 'NaN'])('%j is not stored decimal text', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
  it('prints with Vietnamese signs', () => {
    expect(['1234567.5', '-0.05', '999', '1000', '-1000'].map((text) => formatDecimal(parseDecimal(text)!))).toEqual([
      '1.234.567,5',
      '-0,05',
      '999',
      '1.000',
      '-1.000',
    ]);
  });
});

describe('a percentage', () => {
  it.each([
    ['1', '3', 1, '33,3'],
    ['2', '3', 1, '66,7'],
    ['1', '8', 1, '12,5'],
    ['1', '8', 0, '13'],
    ['0.5', '100', 0, '1'],
    ['53.2', '50', 2, '106,40'],
    ['-1', '8', 0, '-13'],
    ['0', '7', 1, '0,0'],
  ])('%s of %s at %i digits is %s', (part, whole, digits, expected) => {
    expect(show(part, whole, digits)).toBe(expected);
  });
  it('of nothing is unknown', () => {
    expect(percentOf(wholeNumber(3), wholeNumber(0), 1)).toBeNull();
  });
  it('is never further than half a last digit from the truth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (part, whole) => {
        const tenths = percentOf(wholeNumber(part), wholeNumber(whole), 1)!.units;
        const twice = 2n * (tenths * BigInt(whole) - BigInt(part) * 1000n);
        expect(twice <= BigInt(whole) && twice > -BigInt(whole)).toBe(true);
      }),
    );
  });
});
