import { expect, it } from 'vitest';
import { daysBetween, formatBytes, formatDay, formatMoment, formatNumber, formatShare, formatTime } from './format.ts';

it.each([
  ['1980-03-12', '12/03/1980'],
  ['1980-03', '03/1980'],
  ['1968', '1968'],
  ['2026-06-20T07:30', '20/06/2026'],
  [null, ''],
])('shows the day %s at the precision that is known', (day, shown) => {
  expect(formatDay(day)).toBe(shown);
});

it('shows a moment in local time, whether it was kept in UTC or as wall-clock time', () => {
  expect(formatMoment(new Date(2026, 10, 23, 3, 10).toISOString())).toBe('23/11/2026 03:10');
  expect(formatMoment('2026-06-20T07:30')).toBe('20/06/2026 07:30');
  expect(formatMoment(null)).toBe('');
  expect(formatTime('2026-06-20T07:05')).toBe('07:05');
});

it('writes numbers, shares and sizes the Vietnamese way', () => {
  expect(formatNumber(9870)).toBe('9.870');
  expect(formatShare(49, 128)).toBe('38,3 %');
  expect(formatShare(0, 0)).toBe('');
  expect([900, 412_345, 5_242_880].map(formatBytes)).toEqual(['900 byte', '403 KB', '5,0 MB']);
});

it('counts whole calendar days, not hours', () => {
  expect(daysBetween('2026-06-19T23:59', '2026-06-20T00:01')).toBe(1);
  expect(daysBetween('2026-06-20', '2026-06-19T14:00')).toBe(-1);
});
