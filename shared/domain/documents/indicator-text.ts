import { type Decimal, formatDecimal, parseDecimal } from '#shared/kernel/decimal.ts';
import { countOnPaper, wholeWithWords } from '#shared/kernel/vietnamese-numbers.ts';
import type { Indicator } from '../congress/congress.ts';
import { type IndicatorResult, indicatorResult } from '../congress/indicator-result.ts';

type Verdict = IndicatorResult['verdict'];

/** vượt · đạt · chưa đạt · chưa có số liệu */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  missed: 'Chưa đạt',
  unknown: 'Chưa có số liệu',
};

/** Actual in percent of the target as printed ("104,8"); null while unknown. */
export function percentOfTarget(indicator: Parameters<typeof indicatorResult>[0]): string | null {
  const { percent } = indicatorResult(indicator);
  return percent && formatDecimal(percent);
}

/** "Trong 14 (mười bốn) chỉ tiêu: 09 chỉ tiêu vượt, 01 chỉ tiêu đạt, 04 chỉ tiêu chưa đạt." '' without indicators. */
export function describeIndicatorCounts(indicators: readonly Indicator[]): string {
  if (indicators.length === 0) return '';
  const verdicts = indicators.map((indicator) => indicatorResult(indicator).verdict);
  const counts = (Object.keys(VERDICT_LABELS) as Verdict[])
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
