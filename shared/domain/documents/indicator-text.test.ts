import { describe, expect, it } from 'vitest';
import { SAMPLE_INDICATORS } from '../practice/sample-congress.ts';
import { describeIndicatorCounts, figureOf, percentOfTarget } from './indicator-text.ts';

describe('results of indicators', () => {
  it.each([
    ['50', '52.4', '104,8'],
    ['100', '100', '100'],
    ['60', '57.6', '96'],
    ['3', '1', '33,3'],
    ['0', '3', null],
    ['50', null, null],
    [null, '50', null],
  ] as const)('target %s, actual %s: %s %% of the target', (target, actual, percent) => {
    expect(percentOfTarget({ target, actual, direction: 'at-least' })).toBe(percent);
  });

  it('counts the verdicts in one sentence', () => {
    expect(describeIndicatorCounts(SAMPLE_INDICATORS.filter(({ period }) => period === 'past'))).toBe(
      'Trong 14 (mười bốn) chỉ tiêu nghị quyết đại hội đề ra: 10 chỉ tiêu vượt, 01 chỉ tiêu đạt, 03 chỉ tiêu chưa đạt.',
    );
    expect(describeIndicatorCounts([])).toBe('');
  });

  it('prints figures the Vietnamese way and leaves unknown ones unknown', () => {
    expect([figureOf('3345'), figureOf('131.5'), figureOf('0'), figureOf(null)]).toEqual(['3.345', '131,5', '0', null]);
  });
});
