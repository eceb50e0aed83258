import { expect, it } from 'vitest';
import { describeCountdown, describeMoment } from './countdown.ts';

const DATES = {
  preparatoryAt: '2026-06-19T14:00',
  opensAt: '2026-06-20T07:30',
  closesAt: '2026-06-20T16:30',
};

it.each([
  ['2026-05-23', 'Còn 27 ngày đến phiên trù bị'],
  ['2026-06-18', 'Còn 1 ngày đến phiên trù bị'],
  ['2026-06-19', 'Hôm nay là phiên trù bị'],
  ['2026-06-20', 'Hôm nay là ngày khai mạc'],
  ['2026-06-21', 'Đại hội đã bế mạc'],
])('on %s the headline says "%s"', (today, headline) => {
  expect(describeCountdown(DATES, today)).toBe(headline);
});

it('counts to the opening where there is no preparatory session', () => {
  expect(describeCountdown({ ...DATES, preparatoryAt: null }, '2026-06-18')).toBe('Còn 2 ngày đến ngày khai mạc');
});

it('never invents a date', () => {
  const none = { preparatoryAt: null, opensAt: null, closesAt: null };
  expect(describeCountdown(none, '2026-06-18')).toBe('Chưa định ngày khai mạc');
  expect(describeCountdown({ ...DATES, closesAt: null }, '2026-07-01')).toBe('Đại hội đã khai mạc');
});

it.each([
  ['2026-06-19T14:00', '14 giờ ngày 19/06/2026'],
  ['2026-06-20T07:30', '7 giờ 30 ngày 20/06/2026'],
])('says the moment %s as people do', (at, words) => {
  expect(describeMoment(at)).toBe(words);
});
