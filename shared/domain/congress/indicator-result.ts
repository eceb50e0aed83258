import { compareDecimals, type Decimal, parseDecimal } from '#shared/kernel/decimal.ts';
import { shortPercent } from '#shared/kernel/short-percent.ts';
import type { Indicator } from './congress.ts';

export type IndicatorResult = {
  /** Actual in percent of target, at most one decimal; null while either is unknown or the target is zero */
  readonly percent: Decimal | null;
  /** exceeded: better than the target in the indicator's own direction */
  readonly verdict: 'exceeded' | 'met' | 'missed' | 'unknown';
};

/** How an indicator came out. For `at-most` lower is better; the percentage stays actual of target. */
export function indicatorResult({
  target,
  actual,
  direction,
}: Pick<Indicator, 'target' | 'actual' | 'direction'>): IndicatorResult {
  const aimed = target === null ? null : parseDecimal(target);
  const reached = actual === null ? null : parseDecimal(actual);
  if (!aimed || !reached) return { percent: null, verdict: 'unknown' };
  const difference = compareDecimals(reached, aimed) * (direction === 'at-least' ? 1 : -1);
  const verdict = difference > 0 ? 'exceeded' : difference === 0 ? 'met' : 'missed';
  return { percent: shortPercent(reached, aimed, 1), verdict };
}
