import { expect, it } from 'vitest';
import { formatDecimal, parseDecimal } from './decimal.ts';
import { shortPercent } from './short-percent.ts';

it.each([
  ['60', '62', 2, '96,77'],
  ['62', '62', 2, '100'],
  ['31', '62', 2, '50'],
  ['1', '8', 2, '12,5'],
  ['1', '800', 2, '0,13'],
  ['0', '62', 2, '0'],
  ['52.4', '50', 1, '104,8'],
  ['1000', '1', 1, '100.000'],
  ['2', '3', 0, '67'],
  ['-1', '15', 2, '-6,67'],
] as const)('%s of %s to %i decimals at most is %s %%', (part, whole, digits, expected) => {
  const [top, bottom] = [parseDecimal(part), parseDecimal(whole)];
  const percent = top && bottom && shortPercent(top, bottom, digits);
  expect(percent && formatDecimal(percent)).toBe(expected);
});

it('has no percentage of nothing', () => {
  expect(shortPercent({ units: 3n, scale: 0 }, { units: 0n, scale: 0 }, 2)).toBeNull();
});
