import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/kernel/paper-date.ts';
import { PUBLIC_HOLIDAYS, WORKED_SATURDAYS } from './rule-profiles/holidays.ts';
import { isWorkingDay, workingCalendar, workingDaysAfter, workingDaysBefore } from './working-days.ts';

const calendar = workingCalendar(PUBLIC_HOLIDAYS, WORKED_SATURDAYS);

describe('working days', () => {
  it.each([
    ['2025-06-18', 15, '2025-05-28'],
    ['2025-06-18', 30, '2025-05-07'],
    ['2025-06-18', 45, '2025-04-14'],
    ['2025-05-05', 1, '2025-04-29'],
    ['2026-02-23', 1, '2026-02-13'],
    ['2024-03-01', 1, '2024-02-29'],
    ['2025-06-18', 0, '2025-06-18'],
  ])('before %s, %i of them: %s', (day, count, expected) => {
    expect(workingDaysBefore(calendar, day, count)).toBe(expected);
  });

  it.each([
    ['2025-06-19', 7, '2025-06-30'],
    ['2025-04-25', 1, '2025-04-26'],
    ['2025-04-29', 1, '2025-05-05'],
    ['2026-04-24', 1, '2026-04-28'],
  ])('after %s, %i of them: %s', (day, count, expected) => {
    expect(workingDaysAfter(calendar, day, count)).toBe(expected);
  });

  it('holidays fall on weekdays, worked days on Saturdays, each once', () => {
    const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
    expect(PUBLIC_HOLIDAYS.filter((day) => [0, 6].includes(weekday(day)))).toEqual([]);
    expect(WORKED_SATURDAYS.filter((day) => weekday(day) !== 6)).toEqual([]);
    expect(new Set(PUBLIC_HOLIDAYS).size).toBe(PUBLIC_HOLIDAYS.length);
    expect([...PUBLIC_HOLIDAYS].sort()).toEqual([...PUBLIC_HOLIDAYS]);
  });

  it('there and back again ends on the day it began, when that is a working day', () => {
    const days = fc.integer({ min: 0, max: 2500 }).map((count) => addDays('2020-01-01', count));
    fc.assert(
      fc.property(
        days.filter((day) => isWorkingDay(calendar, day)),
        fc.integer({ min: 0, max: 120 }),
        (day, count) => {
          const before = workingDaysBefore(calendar, day, count);
          return workingDaysAfter(calendar, before, count) === day && before <= day;
        },
      ),
    );
  });

  it('counts exactly as many working days between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2500 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const day = addDays('2020-01-01', offset);
        const latest = workingDaysBefore(calendar, day, count);
        let counted = 0;
        for (let one = latest; one < day; one = addDays(one, 1)) if (isWorkingDay(calendar, one)) counted += 1;
        return counted === count && isWorkingDay(calendar, latest);
      }),
    );
  });
});
