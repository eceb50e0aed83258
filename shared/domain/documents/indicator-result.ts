import { compareDecimals, type Decimal, formatDecimal, parseDecimal } from '#shared/kernel/decimal.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { Indicator } from '../congress/congress.ts';
import { percentText } from './percent-text.ts';

/** vượt · đạt · chưa đạt · chưa có số liệu */
export type IndicatorVerdict = 'exceeded' | 'met' | 'missed' | 'unknown';

export const VERDICT_LABELS: Readonly<Record<IndicatorVerdict, string>> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  missed: 'Chưa đạt',
  unknown: 'Chưa có số liệu',
};

/**
 * How an indicator of the ending term came out. Lower is better where the
 * direction says so; an unknown target or actual is never read as zero.
 */
export function judgeIndicator(indicator: Pick<Indicator, 'target' | 'actual' | 'direction'>): {
  readonly verdict: IndicatorVerdict;
  readonly percent: string | null;
} {
  const target = decimalOf(indicator.target);
  const actual = decimalOf(indicator.actual);
  if (!target || !actual) return { verdict: 'unknown', percent: null };
  const ahead = compareDecimals(actual, target) * (indicator.direction === 'at-least' ? 1 : -1);
  const verdict = ahead > 0 ? 'exceeded' : ahead === 0 ? 'met' : 'missed';
  return { verdict, percent: percentText(actual, target, 1) };
}

/** "Trong 14 (mười bốn) chỉ tiêu: 09 chỉ tiêu vượt, 01 chỉ tiêu đạt, 04 chỉ tiêu chưa đạt." '' without indicators. */
export function describeIndicatorCounts(indicators: readonly Indicator[]): string {
  if (indicators.length === 0) return '';
  const verdicts = indicators.map((indicator) => judgeIndicator(indicator).verdict);
  const counts = (Object.keys(VERDICT_LABELS) as IndicatorVerdict[])
    .map((verdict) => ({ verdict, count: verdicts.filter((one) => one === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${countOnPaper(count)} chỉ tiêu ${VERDICT_LABELS[verdict].toLocaleLowerCase('vi')}`);
  return `Trong ${wholeWithWords(indicators.length)} chỉ tiêu nghị quyết đại hội đề ra: ${counts.join(', ')}.`;
}

/** Stored decimal text as printed ("52,4"); null while unknown. */
export function figureOf(stored: string | null): string | null {
  const decimal = decimalOf(stored);
  return decimal && formatDecimal(decimal);
}

const decimalOf = (stored: string | null): Decimal | null => (stored === null ? null : parseDecimal(stored));
