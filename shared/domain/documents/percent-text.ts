import { type Decimal, formatDecimal, percentOf, wholeNumber } from '#shared/kernel/decimal.ts';

/** "96,77", "100": exact, half up, no idle zeros after the comma; null when the base is zero. */
export function percentText(part: Decimal, base: Decimal, digits: number): string | null {
  const percent = percentOf(part, base, digits);
  return percent && formatDecimal(withoutIdleZeros(percent));
}

/** Share of a count in percent to two places, e.g. 60 of 62 → "96,77". */
export const shareText = (part: number, base: number): string | null =>
  percentText(wholeNumber(part), wholeNumber(base), 2);

function withoutIdleZeros({ units, scale }: Decimal): Decimal {
  return scale > 0 && units % 10n === 0n
    ? withoutIdleZeros({ units: units / 10n, scale: scale - 1 })
    : { units, scale };
}
