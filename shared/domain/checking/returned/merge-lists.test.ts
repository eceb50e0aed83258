import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Keyed, mergeLists } from './merge-lists.ts';

const listOf = (keys: string): Keyed<string>[] => [...keys].map((key) => ({ key, value: key }));
const merge = (base: string, here: string, there: string) => {
  const { merged, isConflict } = mergeLists({ base: listOf(base), here: listOf(here), there: listOf(there) });
  return [merged.map(({ key }) => key).join(''), isConflict];
};

describe('both sides’ changes to one text', () => {
  it.each([
    ['abc', 'abc', 'abc', 'abc', false],
    ['abc', 'xbc', 'abc', 'xbc', false],
    ['abc', 'abc', 'abx', 'abx', false],
    ['abc', 'xbc', 'aby', 'xby', false],
    ['abc', 'axbc', 'abcy', 'axbcy', false],
    ['abc', 'bc', 'abcy', 'bcy', false],
    // The same change twice is one change
    ['abc', 'axc', 'axc', 'axc', false],
    ['abc', 'axc', 'ayc', 'axc', true],
    ['abc', 'ac', 'ayc', 'ac', true],
    ['', 'x', 'y', 'x', true],
  ])('%s, here %s, in Word %s: %s, conflict %s', (base, here, there, merged, isConflict) => {
    expect(merge(base, here, there)).toEqual([merged, isConflict]);
  });

  it('takes the whole of the only side that changed, and is never in conflict with itself', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(merge(base, base, changed)).toEqual([changed, false]);
        expect(merge(base, changed, base)).toEqual([changed, false]);
        expect(merge(base, changed, changed)).toEqual([changed, false]);
      }),
    );
  });
});
