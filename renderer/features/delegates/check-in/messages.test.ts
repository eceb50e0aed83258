import { describe, expect, it } from 'vitest';
import { describeLine, isShown, readTyped } from './messages.ts';

const line = {
  ...{ id: 'p1', number: 14, fullName: 'Lộc Công Hoà', unit: 'Chi bộ Nà Lùng', post: '', checkIn: null },
  ...{ absenceReason: '', absenceAccepted: null },
};
const checkIn = {
  personId: 'p1',
  cameAt: '2026-06-20T00:12:00.000Z',
  isLate: false,
  leftAt: null,
  way: 'scan',
} as const;

describe('what was typed at the door', () => {
  it.each([
    ['14', { number: 14 }],
    [' 014 ', { number: 14 }],
    ['00000149', { number: 14 }],
    ['0000014 9', { number: 14 }],
    ['00000148', null],
    ['0', null],
    ['', null],
    ['loc cong', 'name'],
    ['Hoà 2', 'name'],
  ])('“%s”', (text, read) => expect(readTyped(text)).toEqual(read));
});

it('a line tells the hour, who is late or gone, and why somebody is absent', () => {
  expect(describeLine({ ...line, checkIn })).toBe('07:12');
  expect(describeLine({ ...line, checkIn: { ...checkIn, isLate: true } })).toBe('07:12 đến muộn');
  expect(describeLine({ ...line, checkIn: { ...checkIn, leftAt: '2026-06-20T02:30:00.000Z' } })).toBe(
    '07:12, về lúc 09:30',
  );
  expect(describeLine(line)).toBe('');
  expect(describeLine({ ...line, absenceReason: 'Ốm', absenceAccepted: true })).toBe('Vắng, có lý do: Ốm');
});

it('the four views part the list', () => {
  const lines = [line, { ...line, checkIn }, { ...line, checkIn: { ...checkIn, leftAt: checkIn.cameAt } }];
  const counts = (['all', 'absent', 'here', 'left'] as const).map(
    (show) => lines.filter((one) => isShown(show, one)).length,
  );
  expect(counts).toEqual([3, 1, 1, 1]);
});
