import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toRoman } from './roman-numeral.ts';

it.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [28, 'XXVIII'],
  [40, 'XL'],
  [90, 'XC'],
  [1994, 'MCMXCIV'],
  [3999, 'MMMCMXCIX'],
])('%i is %s', (number, roman) => {
  expect(toRoman(number)).toBe(roman);
});

it('reads back as the same number', () => {
  const worth: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (number) => {
      const values = [...toRoman(number)].map((sign) => worth[sign] ?? 0);
      const sum = values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0);
      expect(sum).toBe(number);
    }),
  );
});
