import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileInForce } from '../../congress/rule-profiles/rules-in-force.ts';
import { measureSurplus } from './surplus.ts';

const rules = profileInForce('2026-06-20');
const committee = (seats: number, candidates: number) =>
  measureSurplus(rules, { body: 'committee', seats, candidates });

describe('the surplus of a list', () => {
  it.each([
    [3, 1, null, [1, 1]],
    [5, 1, null, [1, 1]],
    [6, 1, null, [1, 1]],
    [7, 2, [1, 1], [1, 1]],
    [9, 2, [1, 1], [1, 1]],
    [10, 3, [1, 1], [1, 1]],
    [11, 3, null, [1, 2]],
    [13, 3, null, [1, 2]],
    [14, 4, [2, 2], [2, 2]],
    [15, 4, [2, 2], [2, 2]],
    [19, 5, [2, 2], [2, 2]],
    [20, 6, [2, 3], [2, 3]],
    [21, 6, [3, 3], [3, 3]],
    [29, 8, [3, 4], [3, 4]],
    [33, 9, [4, 4], [4, 4]],
  ])('of %i seats is at most %i; inside the prepared band lie %j, suggested %j', (seats, cap, prepared, suggested) => {
    expect(committee(seats, seats + 1)).toMatchObject({ cap, prepared, suggested });
  });

  it.each([
    [15, 14, false],
    [15, 15, true],
    [15, 16, false],
  ])('of an appointment there is none: %i seats, %i on the list, ok %s', (seats, candidates, ok) => {
    const formation = {
      key: 'numbers.formation',
      value: 'merged',
      reason: 'Mới thành lập',
      document: 'QĐ 5',
      issuedBy: '',
    } as const;
    const appoints = profileInForce('2026-06-20', [{ ...formation, profile: 'R2025-04' }]);
    const measured = measureSurplus(appoints, { body: 'committee', seats, candidates });
    expect(measured).toMatchObject({ exact: true, required: false, ok });
  });

  it.each([
    [15, 14, 'too-short', false],
    [15, 15, 'no-surplus', false],
    [15, 16, 'outside-prepared-band', true],
    [15, 17, 'as-prepared', true],
    [15, 19, 'outside-prepared-band', true],
    [15, 20, 'above-limit', false],
    [3, 4, 'outside-prepared-band', true],
    [4, 6, 'above-limit', false],
  ])('%i seats and %i candidates: %s, ok %s', (seats, candidates, verdict, ok) => {
    expect(committee(seats, candidates)).toMatchObject({ verdict, ok });
  });

  it('is not required of a secretary: a list of one name will do', () => {
    expect(measureSurplus(rules, { body: 'secretary', seats: 1, candidates: 1 })).toMatchObject({
      required: false,
      ok: true,
    });
  });

  it('never passes 30 % of the seats, except the one person that a small body may have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 300 }), (seats, candidates) => {
        const { surplus, cap, ok } = committee(seats, candidates);
        const withinShare = cap * 100 <= seats * 30 && (cap + 1) * 100 > seats * 30;
        return (withinShare || cap === 1) && ok === (surplus >= 1 && surplus <= cap);
      }),
    );
  });
});
