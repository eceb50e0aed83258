import fc from 'fast-check';
import { expect, it } from 'vitest';
import { candidaciesOf } from '../../../tests/fixtures/candidacies.ts';
import { formatDecimal } from '../../kernel/decimal.ts';
import { profileInForce } from '../congress/rule-profiles/rules-in-force.ts';
import type { IntendedPost } from './candidate.ts';
import { measureList } from './committee-list.ts';

const RULES = profileInForce('2026-06-20');
const list = (count: number, intendedPost: IntendedPost = 'committee-member') =>
  Array.from({ length: count }, () => ({ candidacies: candidaciesOf(intendedPost) }));

it.each([
  [17, 15, 2, '13,33', 4, 'as-prepared'],
  [15, 15, 0, '0', 4, 'no-surplus'],
  [14, 15, -1, '-6,67', 4, 'too-short'],
  [19, 15, 4, '26,67', 4, 'outside-prepared-band'],
  [20, 15, 5, '33,33', 4, 'above-limit'],
  [16, 15, 1, '6,67', 4, 'outside-prepared-band'],
  [4, 3, 1, '33,33', 1, 'outside-prepared-band'],
  [5, 3, 2, '66,67', 1, 'above-limit'],
  [8, 7, 1, '14,29', 2, 'as-prepared'],
  [31, 27, 4, '14,81', 8, 'as-prepared'],
  [73, 64, 9, '14,06', 19, 'as-prepared'],
] as const)(
  '%i on the list for %i seats: surplus %i = %s %%, at most %i, %s',
  (listed, seats, surplus, percent, most, verdict) => {
    const size = measureList(RULES, list(listed), seats);
    expect({ ...size, percent: size.percent && formatDecimal(size.percent) }).toMatchObject({
      ...{ listed, seats, surplus, percent, most, verdict },
    });
  },
);

it('counts everyone who would sit on the committee, not a plain member of the inspection commission', () => {
  const everyone = [
    ...list(1, 'secretary'),
    ...list(1, 'inspection-head'),
    ...list(3, 'inspection-member'),
    ...list(2),
  ];
  expect(measureList(RULES, everyone, null)).toMatchObject({ listed: 4, verdict: 'seats-unknown', surplus: null });
});

it('follows the table of the regulation for every size of body', () => {
  const MOST = {
    3: 1,
    5: 1,
    6: 1,
    7: 2,
    9: 2,
    10: 3,
    13: 3,
    14: 4,
    16: 4,
    17: 5,
    19: 5,
    20: 6,
    21: 6,
    27: 8,
    29: 8,
    31: 9,
    33: 9,
  };
  for (const [seats, most] of Object.entries(MOST)) expect(measureList(RULES, [], Number(seats)).most).toBe(most);
});

it('is above the limit exactly when more than 30 % are too many, save one person', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 300 }), (seats, listed) => {
      const surplus = listed - seats;
      const isAbove = measureList(RULES, list(listed), seats).verdict === 'above-limit';
      expect(isAbove).toBe(surplus > 1 && surplus * 10 > seats * 3);
    }),
  );
});
