import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LookEdits } from './look-edits.ts';
import { TextEdits } from './text-edits.ts';

const edit = (from: number, to: number, text = 'x') => ({ from, to, text });

it.each([
  ['two that touch', [edit(0, 2), edit(2, 4)], true],
  ['two that overlap', [edit(0, 3), edit(2, 4)], false],
  ['an insertion where a replacement ends', [edit(0, 2), edit(2, 2)], false],
  ['an insertion where a replacement begins', [edit(2, 4), edit(2, 2)], false],
  ['an insertion apart', [edit(0, 2), edit(3, 3)], true],
  ['the same once more', [edit(0, 2), edit(0, 2)], true],
  ['the same place with other words', [edit(0, 2), edit(0, 2, 'y')], false],
  ['one inside a long one', [edit(0, 9), edit(3, 4)], false],
])('%s', (_, edits, fits) => {
  const all = new TextEdits();
  expect(edits.every((one) => all.add(one))).toBe(fits);
});

/** The plain way: each edit against each other. */
function addedSlowly(edits: readonly ReturnType<typeof edit>[]) {
  const kept: ReturnType<typeof edit>[] = [];
  for (const one of edits) {
    const clash = kept.some((other) => {
      if (one.to < other.from || one.from > other.to) return false;
      const touches = one.to === other.from || one.from === other.to;
      return !touches || one.from === one.to || other.from === other.to;
    });
    if (!clash) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}

const edits = fc.array(
  fc.tuple(fc.nat(30), fc.nat(4)).map(([from, length]) => edit(from, from + length)),
  { maxLength: 20 },
);

it('keeps what comparing each with each would keep, in order', () => {
  fc.assert(
    fc.property(edits, (given) => {
      const all = new TextEdits();
      for (const one of given) all.add(one);
      expect([...all]).toEqual(addedSlowly(given));
    }),
  );
});

it('finds what is near a place, and writes the text', () => {
  const all = new TextEdits([edit(4, 6, 'AB'), edit(0, 1, ''), edit(8, 8, '+')]);
  expect(all.near(6, 7)).toEqual([edit(4, 6, 'AB')]);
  expect(all.near(2, 3)).toEqual([]);
  expect(all.applyTo('0123456789')).toBe('123AB67+89');
});

it('merges the looks over a stretch in the order they were asked for', () => {
  const looks = new LookEdits([
    { from: 0, to: 10, change: { size: 14, bold: true } },
    { from: 2, to: 4, change: { bold: false } },
    { from: 3, to: 6, change: { size: 13 } },
  ]);
  expect(looks.changeAt(0, 2)).toEqual({ size: 14, bold: true });
  expect(looks.changeAt(3, 4)).toEqual({ size: 13, bold: false });
  expect(looks.changeAt(0, 10)).toEqual({ size: 13, bold: false });
  expect(looks.changeAt(10, 12)).toBeNull();
  expect(looks.changeAt(0, 1)).toBe(looks.changeAt(7, 9));
  expect(looks.cutsWithin(1, 6)).toEqual([2, 3, 4]);
});
