import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, suggestSeats, sumAllocation } from './allocation.ts';

const unit = (members: number | null, extra = 0) => ({ members, extra });

describe('seats suggested for sub-units', () => {
  it.each([
    ['by members', [unit(30), unit(60), unit(10)], { total: 10, base: 0 }, [3, 6, 1]],
    ['with one base for each', [unit(30), unit(60), unit(10)], { total: 13, base: 1 }, [4, 7, 2]],
    ['the largest remainders first', [unit(10), unit(10), unit(11)], { total: 4, base: 0 }, [1, 1, 2]],
    ['a tie to the one that stands first', [unit(10), unit(10)], { total: 3, base: 0 }, [2, 1]],
    ['with additions', [unit(10, 2), unit(10)], { total: 4, base: 0 }, [3, 1]],
    ['nothing but the base', [unit(0), unit(0)], { total: 2, base: 1 }, [1, 1]],
  ])('%s', (_, units, plan, seats) => {
    expect(suggestSeats(units, plan)).toEqual({ seats });
  });

  it.each([
    ['members-unknown', [unit(10), unit(null)], { total: 4, base: 1 }],
    ['too-few-seats', [unit(10), unit(10)], { total: 1, base: 1 }],
    ['nothing-to-share-by', [unit(0)], { total: 4, base: 1 }],
  ])('are not suggested: %s', (problem, units, plan) => {
    expect(suggestSeats(units, plan)).toEqual({ problem });
  });

  it('add up to the total, each within one of its exact share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 }),
        fc.nat(300),
        (members, total) => {
          const found = suggestSeats(
            members.map((number) => unit(number)),
            { total, base: 0 },
          );
          if (!('seats' in found)) throw new Error(found.problem);
          const all = members.reduce((sum, number) => sum + number, 0);
          expect(found.seats.reduce((sum, seats) => sum + seats, 0)).toBe(total);
          for (const [at, seats] of found.seats.entries())
            expect(Math.abs(seats * all - total * (members[at] ?? 0))).toBeLessThan(all);
        },
      ),
    );
  });
});

it('tells who is short and who is over; an undecided unit is neither', () => {
  const row = (seats: number | null, elected: number) => ({
    ...{ unit: 'a', members: null, extra: 0, seats, alternates: null, note: '', elected, alternatesElected: 0 },
  });
  const units = [row(3, 2), row(2, 4), row(null, 1)];
  expect(units.map(balanceOf)).toEqual([-1, 2, null]);
  expect(sumAllocation(units)).toEqual({ seats: 5, undecided: 1, elected: 7, short: 1, over: 2 });
});
