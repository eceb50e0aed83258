import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differenceOf, type VariantMember, withReplaced } from './variants.ts';

const member = (personId: string, standing: VariantMember['standing'] = 'first-time') => ({ personId, standing });

it('says who comes, who goes and who stands otherwise', () => {
  const now = [member('a', 're-standing'), member('b'), member('c')];
  expect(differenceOf(now, [member('a'), member('c'), member('d')])).toEqual({
    ...{ added: [member('d')], removed: [member('b')], changed: [member('a')] },
  });
});

it('puts one in the place of another, and nobody twice', () => {
  const list = [member('a'), member('b')];
  expect(withReplaced(list, 'a', member('x'))).toEqual([member('x'), member('b')]);
  expect(withReplaced(list, 'a', member('b'))).toBe(list);
  expect(withReplaced(list, 'y', member('x'))).toEqual(list);
});

it('a list compared with itself changes nothing; sizes always add up', () => {
  const list = fc
    .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    .map((ids) => ids.map((id) => member(id)));
  fc.assert(
    fc.property(list, list, (now, next) => {
      const { added, removed } = differenceOf(now, next);
      expect(now.length + added.length - removed.length).toBe(next.length);
      expect(differenceOf(now, now)).toEqual({ added: [], removed: [], changed: [] });
    }),
  );
});
