/** Shares of whole numbers without rounding: "more than" and "at least" are different questions. */
import type { Fraction } from './rule.ts';

/** count > fraction of base */
export const isMoreThan = (count: number, [over, under]: Fraction, base: number): boolean =>
  count * under > base * over;

/** count ≥ fraction of base */
export const isAtLeast = (count: number, [over, under]: Fraction, base: number): boolean =>
  count * under >= base * over;

/** The smallest whole number above the fraction of base: floor(B/2) + 1 for one half. */
export const leastAbove = ([over, under]: Fraction, base: number): number => Math.floor((base * over) / under) + 1;

/** The smallest whole number that reaches the fraction of base. */
export const leastReaching = ([over, under]: Fraction, base: number): number => -Math.floor((-base * over) / under);

/** The largest whole number within the fraction of base. */
export const mostWithin = ([over, under]: Fraction, base: number): number => Math.floor((base * over) / under);
