import { describe, expect, it } from 'vitest';
import { isMinority, isYounger } from './structure.ts';

describe('structure of a list of candidates', () => {
  it.each([
    ['1986-06-20', 40, '2026-06-20', false],
    ['1986-06-21', 40, '2026-06-20', true],
    ['1986-06', 40, '2026-06-20', null],
    ['1986-05', 40, '2026-06-20', false],
    ['1986', 40, '2026-06-20', null],
    ['1987', 40, '2026-06-20', true],
    ['1985', 40, '2026-06-20', false],
    [null, 40, '2026-06-20', null],
    ['1990', 40, null, null],
  ])('born %s, under %i on %s: %s', (bornOn, age, day, answer) => {
    expect(isYounger(bornOn, age, day)).toBe(answer);
  });

  it.each([
    ['Tày', true],
    ['Kinh', false],
    [' KINH ', false],
    ['', null],
    ['  ', null],
  ])('ethnicity %j: minority %s', (ethnicity, answer) => {
    expect(isMinority(ethnicity)).toBe(answer);
  });
});
