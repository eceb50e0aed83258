import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDecimal } from '../../kernel/decimal.ts';
import { daysLeft } from './days-left.ts';
import { indicatorResult } from './indicator-result.ts';

it.each([
  ['50', '52.4', 'at-least', '104,8', 'exceeded'],
  ['100', '100.0', 'at-least', '100', 'met'],
  ['60', '57.6', 'at-least', '96', 'missed'],
  ['4', '3.1', 'at-most', '77,5', 'exceeded'],
  ['4', '4.0', 'at-most', '100', 'met'],
  ['4', '4.1', 'at-most', '102,5', 'missed'],
  ['3', '1', 'at-least', '33,3', 'missed'],
  ['0', '2', 'at-least', null, 'exceeded'],
  ['0', '2', 'at-most', null, 'missed'],
] as const)('target %s, actual %s, %s: %s %%, %s', (target, actual, direction, percent, verdict) => {
  const result = indicatorResult({ target, actual, direction });
  expect({ percent: result.percent && formatDecimal(result.percent), verdict: result.verdict }).toEqual({
    percent,
    verdict,
  });
});

it('turns the verdict round when the direction is turned round', () => {
  const figure = fc.integer({ min: 1, max: 9999 }).map(String);
  fc.assert(
    fc.property(figure, figure, (target, actual) => {
      const up = indicatorResult({ target, actual, direction: 'at-least' }).verdict;
      const down = indicatorResult({ target, actual, direction: 'at-most' }).verdict;
      expect([up, down].sort()).toEqual(up === 'met' ? ['met', 'met'] : ['exceeded', 'missed']);
    }),
  );
});

it('does not read an empty figure as zero', () => {
  const unknown = { percent: null, verdict: 'unknown' };
  expect(indicatorResult({ target: '5', actual: null, direction: 'at-most' })).toEqual(unknown);
  expect(indicatorResult({ target: null, actual: '0', direction: 'at-least' })).toEqual(unknown);
});

it('counts the days to the session that comes next', () => {
  const congress = { preparatoryAt: '2026-06-19T14:00', opensAt: '2026-06-20T07:30' };
  expect(daysLeft('2026-05-23', congress)).toEqual({ to: 'preparatory', days: 27 });
  expect(daysLeft('2026-06-19', congress)).toEqual({ to: 'preparatory', days: 0 });
  expect(daysLeft('2026-06-20', congress)).toEqual({ to: 'opening', days: 0 });
  expect(daysLeft('2026-06-21', congress)).toBeNull();
  expect(daysLeft('2026-06-01', { preparatoryAt: null, opensAt: null })).toBeNull();
});
