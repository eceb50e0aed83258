import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declareDelegates, declareResult } from './declare-result.ts';

const ballot = (votes: Readonly<Record<string, number>>) =>
  Object.entries(votes).map(([candidate, count]) => ({ candidate, votes: count }));

describe('the result of an election', () => {
  it.each([
    [
      'more than enough',
      { A: 60, B: 58, C: 55, D: 50, E: 42, F: 40, G: 0 },
      5,
      31,
      { elected: ['A', 'B', 'C', 'D', 'E'], tie: [], short: 0 },
    ],
    ['exactly half', { A: 15 }, 1, 16, { elected: [], tie: [], short: 1 }],
    ['a tie for the last seat', { A: 60, B: 42, C: 42 }, 2, 31, { elected: ['A'], tie: ['B', 'C'], short: 1 }],
    ['a tie for every seat', { A: 42, B: 42, C: 42 }, 2, 31, { elected: [], tie: ['A', 'B', 'C'], short: 2 }],
    ['a tie inside the seats', { A: 42, B: 50, C: 42 }, 3, 31, { elected: ['B', 'A', 'C'], tie: [], short: 0 }],
    ['a tie below half', { A: 39, B: 20, C: 20 }, 2, 21, { elected: ['A'], tie: [], short: 1 }],
    ['a tie beyond the seats', { A: 50, B: 40, C: 35, D: 35 }, 2, 31, { elected: ['A', 'B'], tie: [], short: 0 }],
    ['a revote among the tied, below half', { E: 28, F: 25 }, 1, 0, { elected: ['E'], tie: [], short: 0 }],
    ['a revote tied again', { E: 30, F: 30 }, 1, 0, { elected: [], tie: ['E', 'F'], short: 1 }],
    ['a revote in which nobody votes', { E: 0, F: 0 }, 1, 0, { elected: [], tie: [], short: 1 }],
  ] as const)('of %s', (_name, votes, seats, required, expected) => {
    expect(declareResult({ votes: ballot(votes), seats, required })).toEqual({ required, ...expected });
  });

  it('elects only those above half, never leaves out one with more votes and never chooses within a tie', () => {
    const votes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(
        votes,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 31 }),
        (counts, seats, required) => {
          const list = counts.map((count, at) => ({ candidate: `c${at}`, votes: count }));
          const { elected, tie, short } = declareResult({ votes: list, seats, required });
          const of = (names: readonly string[]) =>
            list.filter(({ candidate }) => names.includes(candidate)).map((one) => one.votes);
          const others = list.filter(({ candidate }) => !elected.includes(candidate)).map((one) => one.votes);
          expect(elected.length + short).toBe(seats);
          expect(Math.min(...of(elected), 99)).toBeGreaterThanOrEqual(required);
          // Whoever was not elected has fewer votes than everyone who was, or failed the majority.
          for (const count of others) expect(count < required || count < Math.min(...of(elected), 99)).toBe(true);
          if (tie.length > 0) expect(new Set(of(tie)).size === 1 && tie.length > short && short > 0).toBe(true);
          else expect(short === 0 || others.every((count) => count < required)).toBe(true);
        },
      ),
    );
  });
});

describe('delegates and their alternates from one ballot', () => {
  const votes = { A: 130, B: 120, C: 110, D: 80, E: 71, F: 70 };
  it.each([
    [3, 1, votes, { official: ['A', 'B', 'C'], alternates: ['D'], tie: [], missingOfficial: 0, missingAlternates: 0 }],
    [
      3,
      2,
      votes,
      { official: ['A', 'B', 'C'], alternates: ['D', 'E'], tie: [], missingOfficial: 0, missingAlternates: 0 },
    ],
    [
      3,
      3,
      votes,
      { official: ['A', 'B', 'C'], alternates: ['D', 'E'], tie: [], missingOfficial: 0, missingAlternates: 1 },
    ],
    [
      6,
      1,
      votes,
      { official: ['A', 'B', 'C', 'D', 'E'], alternates: [], tie: [], missingOfficial: 1, missingAlternates: 1 },
    ],
    [
      2,
      1,
      { A: 130, B: 100, C: 100 },
      { official: ['A'], alternates: [], tie: ['B', 'C'], missingOfficial: 0, missingAlternates: 0 },
    ],
    [
      1,
      1,
      { A: 130, B: 100, C: 100 },
      { official: ['A'], alternates: [], tie: ['B', 'C'], missingOfficial: 0, missingAlternates: 0 },
    ],
    [1, 0, { A: 130, B: 100 }, { official: ['A'], alternates: [], tie: [], missingOfficial: 0, missingAlternates: 0 }],
  ] as const)('%i official, %i alternates of %j', (official, alternates, counts, expected) => {
    expect(declareDelegates({ votes: ballot(counts), official, alternates, required: 71 })).toEqual({
      required: 71,
      ...expected,
    });
  });
});
