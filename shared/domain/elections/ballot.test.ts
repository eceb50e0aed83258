import { describe, expect, it } from 'vitest';
import { profileInForce } from '../congress/rule-profiles/rules-in-force.ts';
import { type BallotFault, judgeBallot, type Mark } from './ballot.ts';

const rules = profileInForce('2026-06-20');
const strike = (seats: number, kept: number, faults: readonly BallotFault[] = [], issued = true) =>
  judgeBallot(rules, { mode: 'strike', seats, kept, faults, issued });
const columns = (marks: Readonly<Record<string, Mark>>, by = rules) =>
  judgeBallot(by, {
    mode: 'two-columns',
    issued: true,
    faults: [],
    marks: Object.entries(marks).map(([candidate, mark]) => ({ candidate, mark })),
  });

describe('a slip with names struck out', () => {
  it.each([
    [3, { valid: true, votes: 3 }],
    [1, { valid: true, votes: 1 }],
    [4, { valid: false, reasons: ['more-than-seats'] }],
    [0, { valid: false, reasons: ['votes-for-nobody'] }],
  ])('that keeps %i names for 3 seats: %j', (kept, expected) => {
    expect(strike(3, kept)).toMatchObject(expected);
  });

  it('that was not handed out, or bears a signature, is invalid for every reason at once', () => {
    expect(strike(3, 4, ['signature', 'added-name'], false)).toEqual({
      valid: false,
      reasons: ['not-issued', 'signature', 'added-name', 'more-than-seats'],
    });
  });

  it('with a fault that the unit does not refuse is valid', () => {
    const lenient = profileInForce('2026-06-20', [
      {
        profile: 'QC190',
        key: 'ballot.faults',
        value: ['added-name'],
        reason: 'hướng dẫn',
        document: '',
        issuedBy: '',
      },
    ]);
    expect(
      judgeBallot(lenient, { mode: 'strike', seats: 3, kept: 3, issued: true, faults: ['several-inks'] }).valid,
    ).toBe(true);
    expect(strike(3, 3, ['several-inks']).valid).toBe(false);
  });
});

describe('a slip with two boxes a name', () => {
  it.each([
    [
      { A: 'agree', B: 'both', C: 'agree' },
      { valid: true, for: ['A', 'C'] },
    ],
    [
      { A: 'agree', B: 'none' },
      { valid: true, for: ['A'] },
    ],
    [
      { A: 'disagree', B: 'disagree' },
      { valid: false, reasons: ['votes-for-nobody'] },
    ],
    [
      { A: 'both', B: 'none' },
      { valid: false, reasons: ['votes-for-nobody'] },
    ],
    [{ A: 'agree' }, { valid: true, for: ['A'] }],
    [{ A: 'disagree' }, { valid: true, for: [] }],
    [{ A: 'both' }, { valid: false, reasons: ['both-boxes'] }],
    [{ A: 'none' }, { valid: false, reasons: ['no-box'] }],
  ] as const)('marked %j: %j', (marks, expected) => {
    expect(columns(marks)).toMatchObject(expected);
  });

  it('that disagrees with everyone is valid where the unit chose that reading, but a blank one never', () => {
    const chosen = profileInForce('2026-06-20', [
      { profile: 'QC190', key: 'ballot.all-disagree', value: 'valid', reason: 'hướng dẫn', document: '', issuedBy: '' },
    ]);
    expect(columns({ A: 'disagree', B: 'disagree' }, chosen)).toEqual({ valid: true, votes: 0, for: [] });
    expect(columns({ A: 'none', B: 'none' }, chosen).valid).toBe(false);
  });
});
