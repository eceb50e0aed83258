import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthBounds, type DayCells, partyBounds, readDayParts, readRosterDay } from './roster-day.ts';

const birth = birthBounds(2026);
const day = (text: string) => ({ kind: 'day', day: text });
const problem = (code: string) => ({ kind: 'problem', code });

describe('a day of birth as clerks type it', () => {
  it.each([
    ['2/4/1968', '1968-04-02'],
    ['02/04/1968', '1968-04-02'],
    ['02-04-1968', '1968-04-02'],
    ['02.04.1968', '1968-04-02'],
    [' 2 / 4 / 1968 ', '1968-04-02'],
    ['2-4-68', '1968-04-02'],
    ['02041968', '1968-04-02'],
    ['1968-04-02', '1968-04-02'],
    ['ngày 2 tháng 4 năm 1968', '1968-04-02'],
    ['Sinh năm 1968', '1968'],
    ['4/1968', '1968-04'],
    ['tháng 4/1968', '1968-04'],
    ['1968', '1968'],
    ['00/00/1968', '1968'],
    ['0/4/1968', '1968-04'],
    ['5/6/09', '2009-06-05'],
    ['5/6/11', '1911-06-05'],
    [1968, '1968'],
    [24930, '1968-04-02'],
    [{ day: '1968-04-02' }, '1968-04-02'],
    [{ day: '1905-05-27' }, '1974'],
    ['29/02/1992', '1992-02-29'],
    ['02/04/1968 00:00:00', '1968-04-02'],
    ['2/4/1968 - 2/4/1968', '1968-04-02'],
  ])('%j is %s', (cell, read) => {
    expect(readRosterDay(cell, birth)).toEqual(day(read));
  });

  it.each([
    ['31/02/1980', 'impossible-date'],
    ['29/02/1990', 'impossible-date'],
    ['04/25/1968', 'impossible-date'],
    ['1/1/1868', 'impossible-date'],
    ['1/1/2030', 'impossible-date'],
    [{ day: '2030-01-01' }, 'impossible-date'],
    ['hè 1990', 'unreadable-date'],
    ['68', 'unreadable-date'],
    ['02/04/1968 (03/04/1969)', 'two-dates'],
    ['1968/1970', 'two-dates'],
    ['2-4-68; 3-4-69', 'two-dates'],
    ['4/1968 hoặc 1969', 'two-dates'],
    ['1/2/3/1968', 'unreadable-date'],
    [900_000, 'unreadable-date'],
  ])('%j is %s', (cell, code) => {
    expect(readRosterDay(cell, birth)).toEqual(problem(code));
  });

  it.each([null, undefined, '', ' ', '-', 'không', '?', true])('%j says nothing', (cell) => {
    expect(readRosterDay(cell, birth)).toEqual({ kind: 'empty' });
  });

  it('comes back from every way of writing a real day', () => {
    const real = fc.date({ min: new Date('1930-01-01'), max: new Date('2009-12-31'), noInvalidDate: true });
    const sign = fc.constantFrom('/', '-', '.', ' / ');
    fc.assert(
      fc.property(real, sign, fc.boolean(), (date, between, padded) => {
        const iso = date.toISOString().slice(0, 10);
        const parts = iso.split('-').reverse();
        const written = padded ? parts : parts.map((part) => String(Number(part)));
        const serial = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);
        for (const cell of [written.join(between), serial, { day: iso }])
          expect(readRosterDay(cell, birth)).toEqual(day(iso));
      }),
    );
  });
});

it('a Party day may lie ahead, and short years reach into this century', () => {
  expect(readRosterDay('07/08/2026', partyBounds(2025))).toEqual(day('2026-08-07'));
  expect(readRosterDay('3/2/25', partyBounds(2026))).toEqual(day('2025-02-03'));
  expect(readRosterDay('3/2/88', partyBounds(2026))).toEqual(day('1988-02-03'));
  expect(readRosterDay('3/2/1920', partyBounds(2026))).toEqual(problem('impossible-date'));
});

describe('a day in three cells', () => {
  const cells = (day: DayCells['day'], month: DayCells['month'], year: DayCells['year']) => ({ day, month, year });
  it.each([
    [cells(2, 4, 1968), '1968-04-02'],
    [cells('02', '04', '1968'), '1968-04-02'],
    [cells('ngày 2', 'tháng 4', '68'), '1968-04-02'],
    [cells(null, 4, 1968), '1968-04'],
    [cells('00', '4', 1968), '1968-04'],
    [cells(null, null, 1968), '1968'],
    [cells('-', '?', '1968'), '1968'],
    [cells('2/4/1968', null, null), '1968-04-02'],
    [cells({ day: '1968-04-02' }, 4, 1968), '1968-04-02'],
  ])('%j is %s', (parts, read) => {
    expect(readDayParts(parts, birth)).toEqual(day(read));
  });

  it.each([
    [cells(31, 2, 1980), 'impossible-date'],
    [cells(2, 13, 1980), 'impossible-date'],
    [cells(2, 4, 1868), 'impossible-date'],
    [cells(2, 4, null), 'unreadable-date'],
    [cells('hè', null, 1990), 'unreadable-date'],
    [cells(null, 'Tư', 1990), 'unreadable-date'],
    [cells('2/4/1968', 4, 1969), 'two-dates'],
    [cells('2/4/1968', 5, 1968), 'two-dates'],
  ])('%j is %s', (parts, code) => {
    expect(readDayParts(parts, birth)).toEqual(problem(code));
  });

  it('is empty when all are, and keeps the year alone when the month of a day is not told', () => {
    expect(readDayParts(cells(null, '', undefined), birth)).toEqual({ kind: 'empty' });
    expect(readDayParts(cells(5, null, 1968), birth)).toEqual({ kind: 'part', day: '1968' });
    expect(readDayParts(cells(5, null, 1868), birth)).toEqual(problem('impossible-date'));
  });
});
