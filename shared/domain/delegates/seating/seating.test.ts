import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitIntoGroups } from './groups.ts';
import { assignSeats, moveSeat, type Seat, seatName, seatTowards } from './seats.ts';

const members = fc
  .array(
    fc.record({
      unit: fc.constantFrom('Chi bộ 1', 'Chi bộ 2', 'Chi bộ 3', ''),
      gender: fc.constantFrom('male' as const, 'female' as const, null),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((one, at) => ({ ...one, id: `p${at}`, fullName: `Nguyễn Văn ${at}` })));
const count = fc.integer({ min: 1, max: 7 });
const spreadOf = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);

describe('discussion groups', () => {
  it('hold everybody once', () => {
    fc.assert(
      fc.property(members, count, fc.constantFrom('spread' as const, 'units' as const), (people, groups, way) => {
        const ids = splitIntoGroups(people, groups, way)
          .flat()
          .map(({ id }) => id);
        expect(ids.sort()).toEqual(people.map(({ id }) => id).sort());
      }),
    );
  });

  it('spread evenly by size, unit and the women of each unit', () => {
    fc.assert(
      fc.property(members, count, (people, number) => {
        const groups = splitIntoGroups(people, number, 'spread');
        expect(spreadOf(groups.map(({ length }) => length))).toBeLessThanOrEqual(1);
        for (const { unit, gender } of people) {
          const ofUnit = groups.map((group) => group.filter((one) => one.unit === unit));
          expect(spreadOf(ofUnit.map(({ length }) => length))).toBeLessThanOrEqual(1);
          expect(
            spreadOf(ofUnit.map((list) => list.filter((one) => one.gender === gender).length)),
          ).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('by units tear none apart and stay within the largest unit of each other', () => {
    fc.assert(
      fc.property(members, count, (people, number) => {
        const groups = splitIntoGroups(people, number, 'units');
        const units = [...new Set(people.map(({ unit }) => unit))];
        for (const unit of units)
          expect(groups.filter((group) => group.some((one) => one.unit === unit))).toHaveLength(1);
        const largest = Math.max(0, ...units.map((unit) => people.filter((one) => one.unit === unit).length));
        expect(spreadOf(groups.map(({ length }) => length))).toBeLessThanOrEqual(largest);
      }),
    );
  });

  it('are the same for the same people in another order', () => {
    fc.assert(
      fc.property(members, count, (people, number) => {
        expect(splitIntoGroups([...people].reverse(), number, 'spread')).toEqual(
          splitIntoGroups(people, number, 'spread'),
        );
      }),
    );
  });
});

describe('seats', () => {
  const hall = { rows: 2, seatsPerRow: 3, aisleAfter: 0 };
  it('are filled from the front, and none when there are too few', () => {
    expect(assignSeats(['a', 'b', 'c', 'd'], hall)?.map(seatName)).toEqual(['A-1', 'A-2', 'A-3', 'B-1']);
    expect(assignSeats([...'abcdefg'], hall)).toBeNull();
    expect(seatName({ row: 27, seat: 4 })).toBe('AA-4');
  });

  it('change places when one moves to another’s', () => {
    const seats = assignSeats(['a', 'b'], hall) ?? [];
    expect(moveSeat(seats, 'a', { row: 1, seat: 2 })).toEqual([
      { personId: 'b', row: 1, seat: 1 },
      { personId: 'a', row: 1, seat: 2 },
    ]);
    expect(moveSeat(seats, 'c', { row: 1, seat: 1 }).map(({ personId }) => personId)).toEqual(['b', 'c']);
  });

  it.each([
    ['ArrowUp', { row: 2, seat: 2 }, 'A-2'],
    ['ArrowDown', { row: 1, seat: 2 }, 'B-2'],
    ['ArrowLeft', { row: 1, seat: 2 }, 'A-1'],
    ['ArrowRight', { row: 1, seat: 2 }, 'A-3'],
    ['ArrowUp', { row: 1, seat: 2 }, null],
    ['ArrowDown', { row: 2, seat: 2 }, null],
    ['ArrowLeft', { row: 1, seat: 1 }, null],
    ['ArrowRight', { row: 1, seat: 3 }, null],
    ['Enter', { row: 1, seat: 1 }, null],
  ])('%s from %j leads to %s', (key, from, to) => {
    const found = seatTowards(key, from, hall);
    expect(found && seatName(found)).toBe(to);
  });

  it('are never shared after any number of moves', () => {
    const move = fc.record({
      personId: fc.constantFrom('a', 'b', 'c', 'd'),
      row: fc.constantFrom(1, 2),
      seat: fc.constantFrom(1, 2, 3),
    });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const end = moves.reduce<readonly Seat[]>(
          (seats, { personId, ...to }) => moveSeat(seats, personId, to),
          assignSeats(['a', 'b', 'c'], hall) ?? [],
        );
        expect(new Set(end.map(seatName)).size).toBe(end.length);
        expect(new Set(end.map(({ personId }) => personId)).size).toBe(end.length);
      }),
    );
  });
});
