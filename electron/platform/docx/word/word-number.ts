/**
 * Numbers of formatting as Word takes them. One that is none, or beyond what Word accepts, counts as not written:
 * what is weaker (a style, a default) holds. Ranges: Word's own limits, a page of 22 inches at most.
 */
type Range = readonly [least: number, most: number];

const LONGEST = 31_680;
/** Twips. */
const LENGTHS = {
  /** May also go out into the margin */
  indent: [-LONGEST, LONGEST],
  gap: [0, LONGEST],
  /** Also 240ths of a line */
  line: [1, LONGEST],
  page: [144, LONGEST],
} as const satisfies Readonly<Record<string, Range>>;
export type Length = keyof typeof LENGTHS;

/** Files of the strict kind write units; some programs write fractions. */
const MEASURE = /^\s*(-?\d{1,9}(?:\.\d{1,20})?)(mm|cm|in|pt|pc|pi)?\s*$/;
const TWIPS_PER: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

function measured(written: string, perPlain: number, [least, most]: Range): number | null {
  const match = MEASURE.exec(written);
  if (!match) return null;
  const twips = Number(match[1]) * (match[2] ? (TWIPS_PER[match[2]] ?? 1) : perPlain);
  return twips >= least && twips <= most ? twips : null;
}

/** Twips. */
export const twipsOf = (written: string, length: Length): number | null => measured(written, 1, LENGTHS[length]);

const MM_PER_TWIP = 25.4 / 1440;
const round = (value: number) => Math.round(value * 100) / 100;

/** mm, to a hundredth. */
export function mmOf(written: string, length: Length): number | null {
  const twips = twipsOf(written, length);
  return twips === null ? null : round(twips * MM_PER_TWIP);
}

/** pt; written in half points. */
export function typeSizeOf(written: string): number | null {
  const twips = measured(written, 10, [20, 32_760]);
  return twips === null ? null : twips / 20;
}

const MM_PER_EMU = 1 / 36_000;
const WIDEST_MM = LONGEST * MM_PER_TWIP;

/** mm of what is drawn; written in EMU. */
export const mmOfEmu = (written: string): number | null =>
  /^\s*-?\d{1,12}(?:\.\d{1,20})?\s*$/.test(written) ? withinPage(Number(written) * MM_PER_EMU) : null;

/** mm, to a hundredth; null for more than any page. */
export const withinPage = (mm: number): number | null => (Math.abs(mm) <= WIDEST_MM ? round(mm) : null);

/** A whole number; null when it is none, or out of range. */
export function wholeOf(written: string, least: number, most: number): number | null {
  if (!/^\s*-?\d{1,9}\s*$/.test(written)) return null;
  const value = Number(written);
  return value >= least && value <= most ? value : null;
}
