import { describe, expect, it } from 'vitest';
import { parseTypedDay, parseTypedHour, parseTypedMoment, showTypedDate } from './typed-date.ts';

describe('a moment as it is typed', () => {
  it.each([
    ['20/06/2026 07:30', '2026-06-20T07:30'],
    ['20-6-2026 7h30', '2026-06-20T07:30'],
    ['20.6.2026, 7 giờ 30 phút', '2026-06-20T07:30'],
    ['20/6/2026 14h', '2026-06-20T14:00'],
    [' 20 / 6 / 2026  7:05 ', '2026-06-20T07:05'],
    ['29/02/2028 00:00', '2028-02-29T00:00'],
    ['', null],
  ])('reads "%s" as %s', (typed, value) => {
    expect(parseTypedMoment(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['20/06/2026', 'Chưa có giờ, gõ thêm giờ như 07:30.'],
    ['20.6.2026', 'Chưa có giờ, gõ thêm giờ như 07:30.'],
    ['31/06/2026 07:30', 'Không có ngày 31: tháng 6 năm 2026 có 30 ngày.'],
    ['29/2/2026 07:30', 'Không có ngày 29: tháng 2 năm 2026 có 28 ngày.'],
    ['31/06/2026', 'Không có ngày 31: tháng 6 năm 2026 có 30 ngày.'],
    ['06/20/2026 07:30', 'Không có tháng 20.'],
    ['20/06/2206 07:30', 'Năm phải từ 1930 đến 2100.'],
    ['20/06/2026 25:00', 'Không có giờ 25:00.'],
    ['20/06/2026 7h75', 'Không có giờ 7h75.'],
    ['20/06/2026 7', 'Giờ chưa đúng, gõ như 07:30 hoặc 7h30.'],
    ['20/06/26 07:30', 'Chưa phải ngày giờ, gõ như 20/06/2026 07:30.'],
    ['abc', 'Chưa phải ngày giờ, gõ như 20/06/2026 07:30.'],
  ])('refuses "%s" in words', (typed, sentence) => {
    expect(parseTypedMoment(typed)).toEqual({ ok: false, sentence });
  });
});

it.each([
  ['20/6/2026', { ok: true, value: '2026-06-20' }],
  ['20-06-2026', { ok: true, value: '2026-06-20' }],
  ['', { ok: true, value: null }],
  ['31.6.2026', { ok: false, sentence: 'Không có ngày 31: tháng 6 năm 2026 có 30 ngày.' }],
  ['20/6/2026 7h30', { ok: false, sentence: 'Chưa phải ngày, gõ như 20/06/2026.' }],
  ['hôm qua', { ok: false, sentence: 'Chưa phải ngày, gõ như 20/06/2026.' }],
])('reads the day "%s" or says why not', (typed, reading) => {
  expect(parseTypedDay(typed)).toEqual(reading);
});

it.each(['2026-06-20', '2026-06-20T07:30'])('shows %s so that it reads back the same', (kept) => {
  const read = kept.includes('T') ? parseTypedMoment : parseTypedDay;
  expect(read(showTypedDate(kept))).toEqual({ ok: true, value: kept });
});

it.each([
  ['7h30', { ok: true, value: '07:30' }],
  ['14 giờ', { ok: true, value: '14:00' }],
  ['07:05', { ok: true, value: '07:05' }],
  ['', { ok: true, value: null }],
  ['24:00', { ok: false, sentence: 'Không có giờ 24:00.' }],
  ['sáng', { ok: false, sentence: 'Giờ chưa đúng, gõ như 07:30 hoặc 7h30.' }],
])('reads the hour "%s"', (typed, reading) => {
  expect(parseTypedHour(typed)).toEqual(reading);
});

it('shows a kept hour as it is', () => {
  expect(showTypedDate('07:30')).toBe('07:30');
});
