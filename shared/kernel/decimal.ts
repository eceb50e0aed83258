/**
 * Exact decimal numbers: a count of smallest units and a scale, so that 52.4 is
 * 524 units at scale 1. Papers print percentages from these; no binary floating
 * point ever touches a figure.
 */
export type Decimal = { readonly units: bigint; readonly scale: number };

/** Reads stored decimal text ("-1234.50"); null when it is not one. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

/**
 * Reads a number as a clerk types it: comma for decimals, points or spaces
 * between thousands ("1.234,5", "1 234,5", "52,4"). A single point that cannot
 * part thousands is taken for a decimal sign ("52.4"). Answers stored decimal
 * text ("1234.5"), or null when the text is no number.
 */
export function readTypedDecimal(typed: string): string | null {
  const text = typed
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '.');
  const grouped = /^(-?)(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(text);
  const plain = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(text);
  const [, sign, whole, fraction] = grouped ?? plain ?? [];
  if (whole === undefined) return null;
  const digits = whole.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  return `${sign ?? ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Vietnamese figures: points between thousands, a comma before decimals ("1.234,5"). */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = magnitude(units)
    .toString()
    .padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(\d{3})+$)/g, '.');
  const fraction = digits.slice(digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `,${fraction}`}`;
}

/** `part` in percent of `whole`, rounded half up (away from zero) to `digits` decimals; null when the whole is zero. */
export function percentOf(part: Decimal, whole: Decimal, digits: number): Decimal | null {
  if (whole.units === 0n) return null;
  const top = part.units * 100n * tenTo(digits + whole.scale);
  const bottom = whole.units * tenTo(part.scale);
  const rounded = (2n * magnitude(top) + magnitude(bottom)) / (2n * magnitude(bottom));
  return { units: top < 0n === bottom < 0n ? rounded : -rounded, scale: digits };
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = a.units * tenTo(b.scale) - b.units * tenTo(a.scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A whole count as a decimal, for percentages of people and ballots. */
export const wholeNumber = (count: number): Decimal => ({ units: BigInt(count), scale: 0 });

const tenTo = (power: number): bigint => 10n ** BigInt(power);
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
