import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';

/** A name that a heading of a file may be meant for. */
export type HeadingName<T> = {
  readonly words: string;
  /** Which part of the paper it is in, from 0; null where the paper has no parts */
  readonly part: number | null;
  readonly target: T;
};
export type HeadingMatch<T> = { readonly target: T; readonly score: number };

const NUMBERING =
  /^\s*(?:[IVXLC]{1,7}\s*[-–—.)/]+|\d{1,3}(?:\.\d{1,3})*\s*[-–.)/]|[a-zđ]\s*[).]|(?:điều|mục|chương|phần)\s+(?:thứ\s+)?[\p{L}\d]+\s*[.:–-])+\s*/iu;
const STOP = new Set(['va', 'cua', 'cac', 'cho', 've', 'trong', 'nhung', 'voi', 'tai', 'la', 'cong', 'tac']);

/** "I- TÌNH HÌNH CHUNG" → "TÌNH HÌNH CHUNG". */
export const withoutNumber = (heading: string): string => heading.replace(NUMBERING, '').trim();

const wordsOf = (text: string): readonly string[] => {
  const all = foldVietnamese(withoutNumber(text))
    .replace(/[^a-z]+/g, ' ')
    .split(' ')
    .filter((word) => word.length > 1);
  const telling = all.filter((word) => !STOP.has(word));
  return [...new Set(telling.length > 0 ? telling : all)];
};

/** Weight of a word no name has: it says little about where a heading belongs. */
const UNKNOWN = 0.3;

/**
 * Compares headings with names by their words, whatever marks, capitals and
 * numbers they are written with. A word that many names share tells little.
 * Scores run from 0 to 1; 1 is the same words.
 */
export function openHeadingMatcher<T>(names: readonly HeadingName<T>[]) {
  const known = names.map((name) => ({ ...name, set: new Set(wordsOf(name.words)) }));
  const shared = new Map<string, number>();
  for (const { set } of known) for (const word of set) shared.set(word, (shared.get(word) ?? 0) + 1);
  const weight = (word: string) => {
    const count = shared.get(word);
    return count === undefined ? UNKNOWN : 1 / Math.sqrt(count);
  };
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0);

  /** Best name in this part, the later of two equal ones never first; null when no word is shared. */
  return (heading: string, part: number | null): HeadingMatch<T> | null => {
    const words = wordsOf(heading);
    const whole = sum(words);
    let best: HeadingMatch<T> | null = null;
    for (const name of known) {
      if (part !== null && name.part !== null && name.part !== part) continue;
      const common = sum(words.filter((word) => name.set.has(word)));
      if (common === 0) continue;
      const score = common / (0.7 * sum(name.set) + 0.3 * whole);
      if (!best || score > best.score + 1e-9) best = { target: name.target, score };
    }
    return best;
  };
}
