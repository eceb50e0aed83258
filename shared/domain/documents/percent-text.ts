import { formatDecimal, wholeNumber } from '#shared/kernel/decimal.ts';
import { shortPercent } from '#shared/kernel/short-percent.ts';

/** Share of a count in percent to two places, e.g. 60 of 62 → "96,77", 4 of 4 → "100"; null when the base is zero. */
export function shareText(part: number, base: number): string | null {
  const percent = shortPercent(wholeNumber(part), wholeNumber(base), 2);
  return percent && formatDecimal(percent);
}
