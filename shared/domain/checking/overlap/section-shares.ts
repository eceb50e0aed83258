import type { Overlap } from './find-overlap.ts';
import { type ComparedParagraph, isComparable, wordsOf } from './text-features.ts';

/** A paragraph with the heading it stands under; '' before the first. */
export type SectionedParagraph = ComparedParagraph & { readonly section: string };

/** How much of a section stands in the other paper. */
export type SectionShare = {
  readonly section: string;
  /** Words that can be compared, and those in paragraphs found again */
  readonly words: number;
  readonly repeated: number;
  /** Whole percent of `words`; null where nothing can be compared */
  readonly percent: number | null;
};

/** Section by section in the order of the paper; sections without a comparable paragraph are left out. */
export function sectionShares(
  paragraphs: readonly SectionedParagraph[],
  repeated: ReadonlySet<number>,
): readonly SectionShare[] {
  const found = new Map<string, { words: number; repeated: number }>();
  for (const { section, paragraph, text } of paragraphs) {
    if (!isComparable(text)) continue;
    const words = wordsOf(text).length;
    const sum = found.get(section) ?? { words: 0, repeated: 0 };
    sum.words += words;
    if (repeated.has(paragraph)) sum.repeated += words;
    found.set(section, sum);
  }
  return [...found].map(([section, sum]) => ({ section, ...sum, percent: percentOf(sum.repeated, sum.words) }));
}

/** Rounded half up, by whole numbers only. */
const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 200 + whole) / (whole * 2));

export const repeatedIn = ({ pairs }: Overlap, side: 'a' | 'b'): ReadonlySet<number> =>
  new Set(pairs.map((pair) => pair[side].paragraph));
