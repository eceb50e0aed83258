import { describe, expect, it } from 'vitest';
import { isYounger, judgeSurplus } from './personnel-figures.ts';

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
    [15, 17, 2, 'within'],
    [15, 18, 3, 'outside-band'],
    [15, 20, 5, 'above-cap'],
    [15, 15, 0, 'none'],
    [15, 14, -1, 'none'],
    [3, 4, 1, 'outside-band'],
    [7, 8, 1, 'within'],
    [10, 13, 3, 'outside-band'],
    [10, 14, 4, 'above-cap'],
  ])('%i seats, %i candidates: surplus %i is %s', (seats, candidates, surplus, verdict) => {
    expect(judgeSurplus(seats, candidates)).toEqual({ surplus, verdict });
  });
});
