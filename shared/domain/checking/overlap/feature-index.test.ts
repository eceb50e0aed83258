import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeatureIndex } from './feature-index.ts';

const feature = fc.oneof(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
const text = fc.uniqueArray(feature, { maxLength: 12 }).map((numbers) => Int32Array.from(numbers).sort());

it('tells how much each text shares with another, what too many have left out', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), text, fc.integer({ min: 1, max: 4 }), (texts, other, most) => {
      const common = new Uint32Array(texts.length);
      const touched: number[] = [];
      const frequent = new FeatureIndex(texts).count(other, most, common, touched);

      const holders = [...other].map((one) => texts.flatMap((held, at) => (held.includes(one) ? [at] : [])));
      const rare = holders.filter(({ length }) => length <= most).flat();
      expect(frequent).toBe(holders.filter(({ length }) => length > most).length);
      expect([...common]).toEqual(texts.map((_, at) => rare.filter((one) => one === at).length));
      expect(touched).toEqual([...new Set(rare)]);
    }),
  );
});
