import { describe, expect, it } from 'vitest';
import { findReplacementProblem, tidyFacts } from './standing.ts';

const delegate = { id: 'a', kind: 'elected', summoned: true, replacedById: null, notCounted: null } as const;
const alternate = { ...delegate, id: 'b', kind: 'alternate', summoned: false } as const;

describe('a delegate', () => {
  it('is replaced by an alternate', () => {
    expect(findReplacementProblem(delegate, alternate, new Set())).toBeNull();
  });

  it('who was suspended before the opening may still be replaced', () => {
    const suspended = { ...delegate, summoned: false, notCounted: 'suspended' } as const;
    expect(findReplacementProblem(suspended, alternate, new Set())).toBeNull();
  });

  it('called as an alternate may in turn be replaced', () => {
    const called = { ...alternate, id: 'c', summoned: true };
    expect(findReplacementProblem(called, alternate, new Set(['c']))).toBeNull();
  });

  it.each([
    ['same-person', delegate, delegate, []],
    ['already-replaced', { ...delegate, replacedById: 'c' }, alternate, []],
    ['nothing-to-replace', { ...alternate, id: 'c' }, alternate, []],
    ['not-an-alternate', delegate, { ...delegate, id: 'c' }, []],
    ['already-replaces', delegate, alternate, ['b']],
    ['already-replaces', delegate, { ...alternate, replacedById: 'd' }, []],
    ['may-not-attend', delegate, { ...alternate, notCounted: 'suspended' as const }, []],
    ['may-not-attend', delegate, { ...alternate, notCounted: 'prosecuted' as const }, []],
  ] as const)('is not replaced: %s', (problem, one, by, replacing) => {
    expect(findReplacementProblem(one, by, new Set<string>(replacing))).toBe(problem);
  });
});

it('keeps no reason for what did not happen', () => {
  const facts = {
    summoned: true,
    notSummonedReason: 'Chuyển công tác',
    notCounted: null,
    notCountedNote: 'Quyết định 12',
    absence: null,
    absenceReason: 'Ốm',
    absenceAccepted: true,
  } as const;
  expect(tidyFacts(facts)).toEqual({
    ...facts,
    notSummonedReason: '',
    notCountedNote: '',
    absenceReason: '',
    absenceAccepted: null,
  });
  const absent = { ...facts, summoned: false, notCounted: 'away', absence: 'part' } as const;
  expect(tidyFacts(absent)).toEqual(absent);
});
