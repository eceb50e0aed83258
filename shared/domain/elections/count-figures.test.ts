import { describe, expect, it } from 'vitest';
import { profileInForce } from '../congress/rule-profiles/rules-in-force.ts';
import { congressQuorum } from './congress-quorum.ts';
import { findFigureProblems } from './count-figures.ts';
import { cutCombinedList, nomineeSupport } from './nominee-support.ts';

const rules = profileInForce('2026-06-20');
const figures = { present: 50, issued: 50, collected: 50, valid: 49, invalid: 1, seats: 3 };

describe('the figures of a count', () => {
  it.each([
    ['agree', {}, []],
    ['more issued than present', { issued: 51 }, ['issued_gt_present', 'collected_lt_issued']],
    ['more collected than issued', { collected: 51, valid: 50 }, ['collected_gt_issued']],
    ['a slip not sorted', { valid: 48 }, ['valid_plus_invalid_ne_collected']],
    ['a slip not returned', { collected: 49, valid: 48 }, ['collected_lt_issued']],
    ['votes beyond the valid slips', { votes: [{ candidate: 'A', votes: 50 }] }, ['votes_gt_valid']],
    [
      'more votes in all than seats allow',
      {
        seats: 1,
        votes: [
          { candidate: 'A', votes: 30 },
          { candidate: 'B', votes: 20 },
        ],
      },
      ['sum_votes_gt_valid_times_seats'],
    ],
    [
      'boxes that do not add up',
      { seats: null, columns: [{ candidate: 'A', agree: 40, disagree: 5, notCounted: 3 }] },
      ['columns_ne_valid'],
    ],
  ])('with %s', (_name, more, codes) => {
    expect(findFigureProblems({ ...figures, ...more }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the quorum of a congress', () => {
  it.each([
    [150, 100, { all: 12, represented: 8 }, true],
    [150, 99, { all: 12, represented: 12 }, false],
    [150, 150, { all: 12, represented: 7 }, false],
    [30, 20, null, true],
    [0, 0, null, false],
  ])('of %i summoned, %i present, units %j: %s', (summoned, present, units, valid) => {
    expect(congressQuorum(rules, { summoned, present }, units).valid).toBe(valid);
  });

  it('says how many are needed', () => {
    expect(congressQuorum(rules, { summoned: 61, present: 0 }, { all: 13, represented: 0 })).toMatchObject({
      presentNeeded: 41,
      unitsNeeded: 9,
    });
  });
});

describe('someone outside the committee’s list', () => {
  it.each([
    [120, 36, false],
    [120, 37, true],
    [121, 36, false],
    [121, 37, true],
  ])('of %i attending needs more than 30 %%: %i is %s', (attending, agree, eligible) => {
    expect(nomineeSupport(rules, { attending, agree })).toMatchObject({ eligible, required: 37 });
  });

  it('needs no such support under the regulation of 2014', () => {
    expect(nomineeSupport(profileInForce('2020-06-01'), { attending: 120, agree: 0 }).eligible).toBe(true);
  });

  it('is added by support while the surplus has room; a tie at the cut is left to the congress', () => {
    const cut = (nominees: Readonly<Record<string, number>>) =>
      cutCombinedList({
        seats: 15,
        cap: 4,
        listed: 17,
        nominees: Object.entries(nominees).map(([candidate, agree]) => ({ candidate, agree })),
      });
    expect(cut({ X: 40, Y: 60, Z: 50 })).toEqual({ added: ['Y', 'Z'], tie: [] });
    expect(cut({ X: 50, Y: 60, Z: 50 })).toEqual({ added: ['Y'], tie: ['X', 'Z'] });
    expect(cut({ X: 50 })).toEqual({ added: ['X'], tie: [] });
  });
});
