import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_INDICATORS } from '../practice/sample-congress.ts';
import { describeIndicatorCounts, figureOf, judgeIndicator } from './indicator-result.ts';

describe('results of indicators', () => {
  it.each([
    ['50', '52.4', 'at-least', 'exceeded', '104,8'],
    ['100', '100', 'at-least', 'met', '100'],
    ['60', '57.6', 'at-least', 'missed', '96'],
    ['4', '3.1', 'at-most', 'exceeded', '77,5'],
    ['4', '4.0', 'at-most', 'met', '100'],
    ['4', '4.1', 'at-most', 'missed', '102,5'],
    ['0', '3', 'at-least', 'exceeded', null],
    ['50', null, 'at-least', 'unknown', null],
    [null, '50', 'at-least', 'unknown', null],
  ] as const)('target %s, actual %s, %s: %s', (target, actual, direction, verdict, percent) => {
    expect(judgeIndicator({ target, actual, direction })).toEqual({ verdict, percent });
  });

  it('turns the verdict round when the direction is turned round', () => {
    const figure = fc.integer({ min: 1, max: 9999 }).map(String);
    fc.assert(
      fc.property(figure, figure, (target, actual) => {
        const up = judgeIndicator({ target, actual, direction: 'at-least' }).verdict;
        const down = judgeIndicator({ target, actual, direction: 'at-most' }).verdict;
        expect([up, down].sort()).toEqual(up === 'met' ? ['met', 'met'] : ['exceeded', 'missed']);
      }),
    );
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
