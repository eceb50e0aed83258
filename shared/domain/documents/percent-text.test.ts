import { expect, it } from 'vitest';
import { shareText } from './percent-text.ts';

it.each([
  [60, 62, '96,77'],
  [1, 3, '33,33'],
  [2, 3, '66,67'],
  [1, 800, '0,13'],
  [1, 8, '12,5'],
  [31, 62, '50'],
  [62, 62, '100'],
  [0, 62, '0'],
  [5, 4, '125'],
])('prints %i of %i as %s %%', (part, base, expected) => {
  expect(shareText(part, base)).toBe(expected);
});

it('prints no share of nothing', () => {
  expect(shareText(3, 0)).toBeNull();
});
