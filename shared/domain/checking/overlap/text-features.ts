import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { withoutFormal } from './formal-sentences.ts';

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
  /^[-–•+\s]*kính (gửi|trình)/iu,
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

/** In capitals, and not a whole sentence that somebody typed so. */
const isHeading = (text: string): boolean => !/\p{Ll}/u.test(text) && !/[.!?;]$/.test(text);

/** Whether a paragraph says something that could have been copied. */
export const isComparable = (text: string): boolean => comparableSigns(text) !== null;

/** What stands for its words, once for all that is asked of them, formal sentences left out; null when it says nothing that could have been copied. */
export function comparableSigns(text: string): Int32Array | null {
  const tidy = text.normalize('NFC').trim();
  if (isHeading(tidy) || FORMAL.some((pattern) => pattern.test(tidy))) return null;
  const signs = signsOf(withoutFormal(tidy));
  return signs.length < SHORTEST ? null : signs;
}

/**
 * For each of `wordsOf(text)` 32 bits, stirred well, or the sums of short figures would meet ("1 2" and "0 3"); two
 * reports meet by chance in less than one run. Read letter by letter: to cut out the words first takes twice as long.
 */
export function signsOf(text: string): Int32Array {
  const folded = foldVietnamese(text);
  const signs = new Int32Array((folded.length + 1) >> 1);
  let count = 0;
  for (let at = 0; at < folded.length; at += 1) {
    if (!isLetterOrDigit(folded.charCodeAt(at))) continue;
    let bits = 0x811c9dc5;
    // After a point or comma within it a word goes on with figures only.
    let isFigure = false;
    for (; at < folded.length; at += 1) {
      const code = folded.charCodeAt(at);
      const isPoint = (code === POINT || code === COMMA) && isDigit(folded.charCodeAt(at + 1));
      if (!(isPoint || isDigit(code) || (!isFigure && isLetterOrDigit(code)))) break;
      isFigure ||= isPoint;
      bits = Math.imul(bits ^ code, 0x01000193);
    }
    signs[count] = stir(bits);
    count += 1;
    // What ended the word may begin the next.
    at -= 1;
  }
  return signs.subarray(0, count);
}

const [COMMA, POINT] = [44, 46];
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetterOrDigit = (code: number): boolean => isDigit(code) || (code >= 97 && code <= 122);

/**
 * Features of a text by its words: its runs of three, whatever the order within a run, so that a changed word
 * spoils three of them and two words that swap places few. Each is a number that stands for its words: by the
 * words themselves the runs of two long reports take longer to hold than the reports to read. In order, none twice.
 */
export function featuresOf(signs: Int32Array): Int32Array {
  const features = new Int32Array(Math.max(0, signs.length - WINDOW + 1));
  for (let at = 0; at < features.length; at += 1)
    features[at] = (signs[at] ?? 0) + (signs[at + 1] ?? 0) + (signs[at + 2] ?? 0);
  features.sort();
  let count = 0;
  for (const feature of features)
    if (count === 0 || features[count - 1] !== feature) {
      features[count] = feature;
      count += 1;
    }
  return features.subarray(0, count);
}

/** The last steps of MurmurHash3: every bit of 32 depends on every other. */
function stir(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
