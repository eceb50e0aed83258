import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileInForce } from '../../congress/rule-profiles/rules-in-force.ts';
import { processOf } from '../steps/process.ts';
import { personnelSteps } from './step-rules.ts';
import { stepVerdict } from './step-verdict.ts';

const rules = profileInForce('2026-06-20');

describe('the steps of the personnel process', () => {
  it('are five with a standing committee: who attends and how it is voted', () => {
    const steps = personnelSteps({ rules, unitKind: 'commune', hasStandingCommittee: true });
    expect(steps.map(({ body, vote, narrows }) => [body, vote, narrows])).toEqual([
      ['standing-committee', 'none', 'criteria'],
      ['key-cadres', 'secret-ballot', 'threshold'],
      ['committee', 'secret-ballot', 'threshold'],
      ['standing-committee', 'show-of-hands', 'threshold'],
      ['committee', 'secret-ballot', 'threshold'],
    ]);
    expect(steps[0]).toMatchObject({ threshold: null, quorum: [2, 3] });
    expect(steps[1]).toMatchObject({ threshold: { fraction: [1, 2], base: 'summoned' } });
  });

  it('are the committee’s own where there is no standing committee', () => {
    const steps = personnelSteps({ rules, unitKind: 'grassroots', hasStandingCommittee: false });
    expect(steps.map(({ body }) => body)).toEqual(['committee', 'key-cadres', 'committee', 'committee', 'committee']);
  });

  it('are four at a cell, the last the consent of its superior', () => {
    const steps = personnelSteps({ rules, unitKind: 'cell', hasStandingCommittee: false });
    expect(steps.map(({ body }) => body)).toEqual(['cell-committee', 'cell-members', 'cell-committee', 'superior']);
    expect(steps.at(-1)).toMatchObject({ vote: 'written', quorum: null, threshold: null });
  });

  it('are three towards an appointment at a commune that was merged or newly founded, whatever way was chosen', () => {
    const formation = {
      key: 'numbers.formation',
      value: 'merged',
      reason: 'Mới thành lập',
      document: '',
      issuedBy: '',
    } as const;
    const appointing = profileInForce('2026-06-20', [{ ...formation, profile: 'R2025-04' }]);
    const asked = { rules: appointing, unitKind: 'commune', hasStandingCommittee: true } as const;
    expect(personnelSteps(asked).map(({ body, vote, narrows, threshold }) => [body, vote, narrows, threshold])).toEqual(
      [
        ['standing-committee', 'show-of-hands', 'threshold', { fraction: [1, 2], base: 'summoned' }],
        ['superior', 'written', 'criteria', null],
        ['superior', 'written', 'none', null],
      ],
    );
    expect(personnelSteps(asked).every(({ unconfirmed, note }) => unconfirmed && note === 'appointment-steps')).toBe(
      true,
    );
    expect(processOf({ ...asked, mode: 'separate' }).map(({ way, step }) => [way, step])).toEqual([
      ['all', 1],
      ['all', 2],
      ['all', 3],
    ]);
    expect(personnelSteps({ ...asked, hasStandingCommittee: false })[0]?.body).toBe('committee');
    expect(personnelSteps({ ...asked, unitKind: 'grassroots' })).toHaveLength(5);
  });

  it('say that they were not read in the guidance of the term', () => {
    const stands = { unitKind: 'commune', hasStandingCommittee: true } as const;
    expect(personnelSteps({ rules, ...stands }).every(({ unconfirmed }) => unconfirmed)).toBe(true);
    expect(
      personnelSteps({ rules: profileInForce('2020-05-01'), ...stands }).some(({ unconfirmed }) => unconfirmed),
    ).toBe(false);
  });
});

describe('the verdict of a step', () => {
  it.each([
    [60, 45, 30, { quorumNeeded: 40, quorumOk: true, votesNeeded: 31, passed: false }],
    [60, 45, 31, { quorumNeeded: 40, quorumOk: true, votesNeeded: 31, passed: true }],
    [60, 39, 39, { quorumNeeded: 40, quorumOk: false, votesNeeded: 31, passed: false }],
    [61, 41, 31, { quorumNeeded: 41, quorumOk: true, votesNeeded: 31, passed: true }],
    [0, 0, 0, { quorumNeeded: 0, quorumOk: false, votesNeeded: 1, passed: false }],
  ])('of %i summoned, %i present, %i in favour', (summoned, present, agree, expected) => {
    expect(stepVerdict(rules, { summoned, present, agree })).toEqual(expected);
  });

  it('asks the fewest votes that are more than half of those summoned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (summoned) => {
        const { votesNeeded, quorumNeeded } = stepVerdict(rules, { summoned, present: summoned, agree: 0 });
        return (
          votesNeeded * 2 > summoned &&
          (votesNeeded - 1) * 2 <= summoned &&
          quorumNeeded * 3 >= summoned * 2 &&
          (quorumNeeded - 1) * 3 < summoned * 2
        );
      }),
    );
  });
});
