import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../kernel/decimal.ts';
import type { PersonnelStep } from './candidate.ts';
import { defaultSteps } from './default-steps.ts';
import { findStepProblems, stepResult } from './step-figures.ts';

const CANDIDATES = [{ id: 'a' }, { id: 'b' }];
const STEP: PersonnelStep = {
  ...{ step: 2, name: 'Hội nghị cán bộ chủ chốt', heldOn: '2026-03-11', minutesNumber: '13-BB/ĐU' },
  ...{ summoned: 62, present: 60, ballotsIssued: 60, ballotsReturned: 59, ballotsValid: 58 },
  votes: [
    { candidateId: 'a', votes: 58 },
    { candidateId: 'b', votes: 31 },
  ],
};
const codes = (changes: Partial<PersonnelStep>) =>
  findStepProblems({ ...STEP, ...changes }, CANDIDATES).map(({ code, field }) => `${code} ${field}`);

it('finds nothing in figures that agree', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ present: 62, ballotsIssued: 62, ballotsReturned: 62, ballotsValid: 62 })).toEqual([]);
});

it.each<[Partial<PersonnelStep>, string[]]>([
  [{ present: 63, ballotsIssued: 60 }, ['present-exceeds-summoned present']],
  [{ ballotsIssued: 61 }, ['issued-exceeds-present ballotsIssued']],
  [{ ballotsReturned: 61 }, ['returned-exceeds-issued ballotsReturned']],
  [{ ballotsValid: 60 }, ['valid-exceeds-returned ballotsValid']],
  [{ votes: [{ candidateId: 'a', votes: 59 }] }, ['votes-exceed-valid a']],
  [{ ballotsValid: null, votes: [{ candidateId: 'a', votes: 60 }] }, []],
  [{ ballotsValid: null, votes: [{ candidateId: 'a', votes: 61 }] }, ['votes-exceed-present a']],
  [{ votes: [{ candidateId: 'x', votes: 1 }] }, ['votes-for-nobody x']],
  [{ votes: [STEP.votes[0]!, STEP.votes[0]!] }, ['votes-twice a']],
  [{ present: 41, ballotsIssued: 41, ballotsReturned: 41, ballotsValid: 41, votes: [] }, ['below-quorum present']],
  [{ present: 42, ballotsIssued: 42, ballotsReturned: 42, ballotsValid: 42, votes: [] }, []],
  [{ summoned: 60, present: 40, ballotsIssued: 40, ballotsReturned: 40, ballotsValid: 40, votes: [] }, []],
])('with %j finds %j', (changes, expected) => {
  expect(codes(changes)).toEqual(expected);
});

it('names every problem at once', () => {
  expect(codes({ present: 70, ballotsIssued: 71, ballotsReturned: 72, ballotsValid: 73 })).toHaveLength(4);
});

it('compares a figure that is not typed in yet with nothing', () => {
  const empty = { summoned: null, present: null, ballotsIssued: null, ballotsReturned: null, ballotsValid: null };
  expect(codes(empty)).toEqual([]);
});

describe('a candidate', () => {
  const result = (votes: number, summoned: number | null) => {
    const found = stepResult({ summoned, votes: [{ candidateId: 'a', votes }] }, 'a');
    return found && { ...found, percent: found.percent && formatDecimal(found.percent) };
  };
  it('passes with more than half of those summoned, not of those present', () => {
    expect(result(31, 62)).toEqual({ votes: 31, percent: '50', passes: false });
    expect(result(32, 62)).toEqual({ votes: 32, percent: '51,61', passes: true });
    expect(result(0, 62)).toEqual({ votes: 0, percent: '0', passes: false });
  });
  it('has no result where nothing is typed in', () => {
    expect(result(31, null)).toEqual({ votes: 31, percent: null, passes: null });
    expect(stepResult(STEP, 'x')).toBeNull();
  });
  it('passes exactly when votes are more than half', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (votes, summoned) => {
        expect(result(votes, summoned)?.passes).toBe(votes > summoned / 2);
      }),
    );
  });
});

it('has five steps in a commune and four in a cell, nothing typed in', () => {
  const names = (kind: 'commune' | 'cell', hasStandingCommittee: boolean) =>
    defaultSteps({ kind, hasStandingCommittee }).map(({ step, name }) => `${step} ${name}`);
  expect(names('commune', true)).toEqual([
    '1 Hội nghị ban thường vụ (lần thứ nhất)',
    '2 Hội nghị cán bộ chủ chốt',
    '3 Hội nghị ban chấp hành (lần thứ nhất)',
    '4 Hội nghị ban thường vụ (lần thứ hai)',
    '5 Hội nghị ban chấp hành (lần thứ hai)',
  ]);
  expect(names('commune', false)[0]).toBe('1 Ban chấp hành rà soát nhân sự');
  expect(names('cell', false)).toHaveLength(4);
  expect(defaultSteps({ kind: 'commune', hasStandingCommittee: true })[0]?.summoned).toBeNull();
});
