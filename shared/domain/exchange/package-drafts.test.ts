import { expect, it } from 'vitest';
import { type DraftFacts, goesAsDraft } from './package-drafts.ts';

const WANTED: DraftFacts = { need: 'must', restricted: false, begun: false, issued: false };

it.each<[string, Partial<DraftFacts>, boolean]>([
  ['a wanted paper nobody has begun', {}, false],
  ['a wanted paper that was begun', { begun: true }, true],
  ['an optional paper nobody has begun', { need: 'optional' }, false],
  ['an optional paper that was begun', { need: 'optional', begun: true }, true],
  ['a paper that is issued', { begun: true, issued: true }, false],
  ['a restricted paper nobody has begun', { restricted: true }, false],
  ['a restricted paper that was begun', { restricted: true, begun: true }, true],
])('%s', (_case, facts, goes) => {
  expect(goesAsDraft({ ...WANTED, ...facts })).toBe(goes);
});

it('takes wanted papers that nobody has begun only when asked to, and never restricted ones', () => {
  expect(goesAsDraft(WANTED, true)).toBe(true);
  expect(goesAsDraft({ ...WANTED, need: 'optional' }, true)).toBe(false);
  expect(goesAsDraft({ ...WANTED, restricted: true }, true)).toBe(false);
});
