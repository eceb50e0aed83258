import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';

/** A paragraph to be compared; `paragraph` is its place in the document, from 1. */
export type ComparedParagraph = { readonly paragraph: number; readonly text: string };

/** Fewer words say too little to be a repetition. */
const SHORTEST = 8;
const WINDOW = 3;

/**
 * Texts that every paper has: letterheads and headings in capitals, căn cứ,
 * salutations, recipients, signatures. They are alike by rule and never count.
 */
const FORMAL: readonly RegExp[] = [
  /^[-–•+\s]*căn cứ\s/iu,
  /^[-–•+\s]*kính (thưa|gửi|trình)/iu,
  /^[-–•+\s]*(như trên|lưu )/iu,
  /^nơi nhận/iu,
  /^t\/[ml]\s/iu,
  /^số\s*\d*\s*-/iu,
  /, ngày\s+\d*\s*tháng\s+\d*\s*năm/iu,
  /^\(?kèm theo /iu,
];

/** Words in lower case without marks or signs; figures stay whole ("52,4"). */
export function wordsOf(text: string): readonly string[] {
  return foldVietnamese(text).match(/[a-z0-9]+(?:[.,][0-9]+)*/g) ?? [];
}

/** Whether a paragraph says something that could have been copied. */
export const isComparable = (text: string): boolean => comparableWords(text) !== null;

/** Its words, once for all that is asked of them; null when it says nothing that could have been copied. */
export function comparableWords(text: string): readonly string[] | null {
  const tidy = text.normalize('NFC').trim();
  if (tidy === tidy.toLocaleUpperCase('vi') || FORMAL.some((pattern) => pattern.test(tidy))) return null;
  const words = wordsOf(tidy);
  return words.length < SHORTEST ? null : words;
}

/**
 * Features of a text by its words: its runs of three, each run in sorted order, so that
 * a changed word spoils three of them and two words that swap places few.
 */
export function featuresOf(words: readonly string[]): ReadonlySet<string> {
  const features = new Set<string>();
  for (let at = 0; at + WINDOW <= words.length; at += 1)
    features.add(sorted(words[at] ?? '', words[at + 1] ?? '', words[at + 2] ?? ''));
  return features;
}

/** By hand: a sort of an array for every word of two long reports takes longer than reading them. */
function sorted(one: string, two: string, three: string): string {
  const [low, high] = one <= two ? [one, two] : [two, one];
  if (three <= low) return `${three} ${low} ${high}`;
  return three >= high ? `${low} ${high} ${three}` : `${low} ${three} ${high}`;
}
