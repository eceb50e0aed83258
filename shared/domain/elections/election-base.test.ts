import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileInForce } from '../congress/rule-profiles/rules-in-force.ts';
import { decisionBase, electionBase, exclusionsOf, findBaseProblems, type VoterBody } from './election-base.ts';

const rules = profileInForce('2026-06-20');
const ALL = {
  'exempt-absent': 4,
  'temporary-away-absent': 3,
  suspended: 1,
  'prosecuted-or-detained': 1,
  'whole-absence-accepted': 2,
};

describe('the base of an election', () => {
  it('leaves out of 40 members 4 exempt, 3 away, 1 suspended, 1 detained and 2 accepted absences: 29, required 15', () => {
    const { leftOut, ...rest } = electionBase(rules, { body: 'members', summoned: 40, exclusions: ALL });
    expect(rest).toEqual({ base: 29, required: 15 });
    expect(leftOut.map(({ people }) => people)).toEqual([3, 4, 1, 1, 2]);
  });

  it('is another than the base for voting on decisions, which keeps those suspended or away with leave', () => {
    expect(decisionBase({ summoned: 40, exclusions: ALL })).toBe(33);
  });

  it.each([
    ['delegates', 140, { 'convening-member-whole-absence': 1, 'whole-absence-not-replaced': 2 }, 137, 69],
    ['delegates', 100, {}, 100, 51],
    ['committee', 15, { suspended: 1 }, 14, 8],
    ['committee', 15, {}, 15, 8],
  ] as const)('of %s, %i summoned without %j, is %i and asks %i', (body, summoned, exclusions, base, required) => {
    expect(electionBase(rules, { body, summoned, exclusions })).toMatchObject({ base, required });
  });

  it('does not take a reason that the regulation does not know for this body', () => {
    const voters = { body: 'delegates', summoned: 3, exclusions: { 'exempt-absent': 2, suspended: 2 } } as const;
    expect(findBaseProblems(rules, voters)).toEqual([
      { code: 'reason-does-not-apply', reason: 'exempt-absent' },
      { code: 'reason-does-not-apply', reason: 'suspended' },
      { code: 'more-left-out-than-summoned', leftOut: 4, summoned: 3 },
    ]);
    expect(findBaseProblems(rules, { body: 'members', summoned: 40, exclusions: ALL })).toEqual([]);
  });

  it('always asks the fewest votes that are more than half, whoever is left out', () => {
    const bodies = fc.constantFrom<VoterBody>('members', 'delegates', 'committee');
    fc.assert(
      fc.property(
        bodies,
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 2000 }),
        (body, people, voting) => {
          const reasons = exclusionsOf(rules, body);
          const exclusions = Object.fromEntries(reasons.map((reason, at) => [reason, people[at] ?? 0]));
          const out = Object.values(exclusions).reduce((sum, count) => sum + count, 0);
          const { base, required } = electionBase(rules, { body, summoned: voting + out, exclusions });
          return base === voting && required * 2 > base && (required - 1) * 2 <= base;
        },
      ),
    );
  });
});
