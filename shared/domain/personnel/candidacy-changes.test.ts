import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comeBack, correct, leave, putOn, strike } from './candidacy-changes.ts';
import { type Candidate, INTENDED_POSTS, OFFICES, type Office } from './candidate.ts';
import {
  departedFrom,
  isProposed,
  listFor,
  officesNeededFor,
  officesOfPost,
  postOfOffices,
  standsFor,
} from './offices.ts';

const WITH = { hasStandingCommittee: true };
const WITHOUT = { hasStandingCommittee: false };
const NEW = { standing: 'first-time', origin: 'scheme', placeAt: () => 0 } as const;
const WENT = {
  how: 'withdrawn',
  at: '2026-05-01T00:00:00Z',
  by: 'Thư',
  reason: 'Sức khoẻ',
  replacedById: null,
} as const;
const nobody: Candidate = {
  ...{ id: 'c1', personId: 'p1', standing: 'first-time', intendedPost: 'committee-member', position: 0 },
  ...{ committeeHistory: '', politicalStandardConclusion: '', note: '', candidacies: [] },
};
const stands = (candidate: Candidate) => OFFICES.filter((office) => standsFor(candidate, office));

describe('offices that go together', () => {
  it.each([
    ['secretary', WITH, ['committee', 'standing-committee', 'secretary']],
    ['secretary', WITHOUT, ['committee', 'secretary']],
    ['standing-member', WITH, ['committee', 'standing-committee']],
    ['inspection-head', WITH, ['committee', 'inspection-commission', 'inspection-head']],
    ['inspection-member', WITH, ['inspection-commission']],
    ['upper-delegate', WITH, ['official-delegates']],
  ] as const)('%s (standing committee: %o) means %j', (post, bodies, offices) => {
    expect(officesOfPost(post, bodies)).toEqual(offices);
  });

  it('every post comes back from its offices', () => {
    for (const post of INTENDED_POSTS) expect(postOfOffices(officesOfPost(post, WITH))).toBe(post);
    expect(postOfOffices([])).toBeNull();
    expect(postOfOffices(['alternate-delegates'])).toBe('upper-delegate');
  });
});

describe('candidacies', () => {
  const secretary = putOn(nobody, officesNeededFor('secretary', WITH), { ...NEW, standing: 're-standing' });

  it('who is put forward as secretary stands for the bodies the secretary is chosen from', () => {
    expect(secretary).toMatchObject({ intendedPost: 'secretary', standing: 're-standing' });
    expect(stands(secretary)).toEqual(['committee', 'standing-committee', 'secretary']);
  });

  it('who leaves the committee leaves its organs; the trace says how, when, by whom and why', () => {
    const gone = leave(secretary, 'committee', { ...WENT, how: 'replaced', replacedById: 'c2' }, WITH);
    expect(stands(gone)).toEqual([]);
    expect(isProposed(gone)).toBe(false);
    expect(gone.intendedPost).toBe('secretary');
    expect(gone.candidacies.map(({ left }) => [left?.how, left?.replacedById, left?.reason])).toEqual([
      ['replaced', 'c2', 'Sức khoẻ'],
      ['withdrawn', null, 'Sức khoẻ'],
      ['withdrawn', null, 'Sức khoẻ'],
    ]);
  });

  it('who withdraws as secretary stays in the standing committee', () => {
    const gone = leave(secretary, 'secretary', WENT, WITH);
    expect(gone.intendedPost).toBe('standing-member');
    expect(stands(gone)).toEqual(['committee', 'standing-committee']);
  });

  it('an earlier departure keeps its own trace when the rest is left too', () => {
    const first = leave(secretary, 'secretary', WENT, WITH);
    const second = leave(first, 'committee', { ...WENT, reason: 'Chuyển công tác' }, WITH);
    expect(second.candidacies.map(({ left }) => left?.reason)).toEqual([
      'Chuyển công tác',
      'Chuyển công tác',
      'Sức khoẻ',
    ]);
  });

  it('coming back for an office brings back what it is chosen from, and no more', () => {
    const gone = leave(secretary, 'committee', WENT, WITH);
    expect(stands(comeBack(gone, 'standing-committee', WITH))).toEqual(['committee', 'standing-committee']);
  });

  it('a delegate to the upper congress alone is not proposed for the committee', () => {
    const delegate = putOn(nobody, ['official-delegates'], NEW);
    expect([isProposed(delegate), delegate.intendedPost]).toEqual([false, 'upper-delegate']);
  });

  it('a correction of one office leaves the others', () => {
    const corrected = correct(secretary, { office: 'secretary', standing: 'first-time', origin: 'nominated' });
    expect(corrected.candidacies.map(({ standing, origin }) => `${standing} ${origin}`)).toEqual([
      're-standing scheme',
      're-standing scheme',
      'first-time nominated',
    ]);
  });

  it('a list holds who stands, in its order; who left is listed apart, latest first', () => {
    const at = (id: string, position: number) => ({
      ...putOn(nobody, ['committee'], { ...NEW, placeAt: () => position }),
      id,
    });
    const b = leave(at('b', 1), 'committee', WENT, WITH);
    const d = leave(at('d', 0), 'committee', { ...WENT, at: '2026-05-02T00:00:00Z' }, WITH);
    const list = [at('c', 2), at('a', 0), b, d];
    expect(listFor(list, 'committee').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(departedFrom(list, 'committee').map(({ id }) => id)).toEqual(['d', 'b']);
  });

  it('whatever is done, nobody stands for an office without the body it is chosen from', () => {
    const act = fc.record({ what: fc.constantFrom('put', 'leave', 'back'), office: fc.constantFrom(...OFFICES) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.boolean(), (acts, hasStandingCommittee) => {
        const bodies = { hasStandingCommittee };
        const after = acts.reduce((candidate, { what, office }) => {
          if (what === 'put') return putOn(candidate, officesNeededFor(office, bodies), NEW);
          return what === 'leave' ? leave(candidate, office, WENT, bodies) : comeBack(candidate, office, bodies);
        }, nobody);
        const now = stands(after);
        expect(
          now.flatMap((office: Office) => officesNeededFor(office, bodies)).every((one) => now.includes(one)),
        ).toBe(true);
        expect(new Set(after.candidacies.map(({ office }) => office)).size).toBe(after.candidacies.length);
      }),
    );
  });

  it('what was entered by mistake leaves no trace', () => {
    expect(strike(secretary, ['secretary']).candidacies.map(({ office }) => office)).toEqual([
      'committee',
      'standing-committee',
    ]);
  });
});
