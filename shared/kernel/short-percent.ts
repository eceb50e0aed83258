import { type Decimal, percentOf } from './decimal.ts';

/**
 * `part` in percent of `whole` as screens and papers print it: half up to at most
 * `digits` decimals, no idle zeros ("96,77", "100"); null when the whole is zero.
 */
export function shortPercent(part: Decimal, whole: Decimal, digits: number): Decimal | null {
  const percent = percentOf(part, whole, digits);
  return percent && withoutIdleZeros(percent);
}

function withoutIdleZeros({ units, scale }: Decimal): Decimal {
  return scale > 0 && units % 10n === 0n
    ? withoutIdleZeros({ units: units / 10n, scale: scale - 1 })
    : { units, scale };
}
