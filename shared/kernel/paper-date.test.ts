import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, clockTime, dayOfMoment, knownDate, longDate, shortDate, tableDate } from './paper-date.ts';

describe('dates on paper', () => {
  it.each([
    ['2026-02-03', 'ngày 03 tháng 02 năm 2026', '03/02/2026'],
    ['2026-01-31', 'ngày 31 tháng 01 năm 2026', '31/01/2026'],
    ['2019-03-11', 'ngày 11 tháng 3 năm 2019', '11/3/2019'],
    ['2026-05-27', 'ngày 27 tháng 5 năm 2026', '27/5/2026'],
    ['2026-09-09', 'ngày 09 tháng 9 năm 2026', '09/9/2026'],
    ['2026-10-01', 'ngày 01 tháng 10 năm 2026', '01/10/2026'],
    ['2026-12-20', 'ngày 20 tháng 12 năm 2026', '20/12/2026'],
  ])('writes %s by the leading-zero rule', (day, long, short) => {
    expect([longDate(day), shortDate(day)]).toEqual([long, short]);
  });

  it('never invents the part of a date that is not known', () => {
    expect(['1968', '1968-04', '1968-04-02'].map(tableDate)).toEqual(['1968', '04/1968', '02/04/1968']);
  });

  it('writes what is known of a day of birth', () => {
    expect(['1968-04-02', '1968-02-11', '1968-12', '1968-04', '1968'].map(knownDate)).toEqual([
      ...['02/4/1968', '11/02/1968', '12/1968', '4/1968', '1968'],
    ]);
  });

  it('reads the clock and the day of a local moment', () => {
    expect([clockTime('2026-06-20T07:30'), dayOfMoment('2026-06-20T07:30')]).toEqual(['07 giờ 30 phút', '2026-06-20']);
  });

  it('counts days over months and leap years', () => {
    expect([addDays('2026-06-20', -150), addDays('2028-02-28', 2), addDays('2026-12-31', 1)]).toEqual([
      '2026-01-21',
      '2028-03-01',
      '2027-01-01',
    ]);
  });

  it('comes back to the same day when the days are taken off again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 2000 }), (count) => {
        expect(addDays(addDays('2026-06-20', count), -count)).toBe('2026-06-20');
      }),
    );
  });
});
