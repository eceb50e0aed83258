/**
 * Whole years between two days of which the first may be known only by month or
 * year. What cannot be told stays a span; nothing is invented.
 */
export type YearSpan = { readonly least: number; readonly most: number };

const fill = (partial: string, month: string, day: string): string =>
  partial.length === 4 ? `${partial}-${month}-${day}` : partial.length === 7 ? `${partial}-${day}` : partial;
const earliestDay = (partial: string): string => fill(partial, '01', '01');
/** A day that may not exist in a short month, good for comparing. */
const latestDay = (partial: string): string => fill(partial, '12', '31');

/** Completed years from the day to `until` (ISO day), never below zero. */
export function yearsUntil(partial: string, until: string): YearSpan {
  return { least: completed(latestDay(partial), until), most: completed(earliestDay(partial), until) };
}

function completed(from: string, until: string): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, until.slice(5) < from.slice(5) ? years - 1 : years);
}

/** The years when they are certain. */
export const certainYears = ({ least, most }: YearSpan): number | null => (least === most ? least : null);

/** Index of the band with these upper limits (the last band is open); null when the span reaches over two. */
export function bandOf({ least, most }: YearSpan, limits: readonly number[]): number | null {
  const at = (years: number) => limits.filter((limit) => years > limit).length;
  return at(least) === at(most) ? at(least) : null;
}

/** Everybody who may be the first by this day: more than one where a date is not known to the day. */
export function possibleFirst<T>(list: readonly T[], dayOf: (one: T) => string | null): readonly T[] {
  const known = list.filter((one) => dayOf(one) !== null);
  const limit = known.map((one) => latestDay(dayOf(one) ?? '')).sort()[0] ?? '';
  return known.filter((one) => earliestDay(dayOf(one) ?? '') <= limit);
}
export function possibleLast<T>(list: readonly T[], dayOf: (one: T) => string | null): readonly T[] {
  const known = list.filter((one) => dayOf(one) !== null);
  const limit =
    known
      .map((one) => earliestDay(dayOf(one) ?? ''))
      .sort()
      .at(-1) ?? '';
  return known.filter((one) => latestDay(dayOf(one) ?? '') >= limit);
}

/** Average to one decimal, half up, in tenths: 463 is 46,3; null of nothing. */
export const averageTenths = (years: readonly number[]): number | null =>
  years.length === 0
    ? null
    : Math.floor((2 * 10 * years.reduce((sum, one) => sum + one, 0) + years.length) / (2 * years.length));
