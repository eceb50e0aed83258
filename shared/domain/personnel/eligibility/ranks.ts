/** Levels of education and of political theory, read from the words a roster carries. */
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';

type Level = readonly [rank: number, words: readonly RegExp[]];

// The highest is looked for first: "thạc sĩ, kỹ sư" is a master.
const EDUCATION: readonly Level[] = [
  [6, [/\btien s[iy]\b/, /\bts\b/, /\bgiao su\b/]],
  [5, [/\bthac s[iy]\b/, /\bths\b/, /\bcao hoc\b/, /\bchuyen khoa (i|ii|1|2)\b/]],
  [4, [/\bdai hoc\b/, /\bdh\b/, /\bcu nhan\b/, /\bky su\b/, /\bbac s[iy]\b/, /\bluat su\b/]],
  [3, [/\bcao dang\b/, /\bcd\b/]],
  [2, [/\btrung cap\b/, /\btc\b/, /\btrung hoc chuyen nghiep\b/]],
  [1, [/\bso cap\b/, /\bsc\b/]],
];
const THEORY: readonly Level[] = [
  [3, [/\bcao cap\b/, /\bcu nhan\b/, /\bcc\b/]],
  [2, [/\btrung cap\b/, /\btc\b/]],
  [1, [/\bso cap\b/, /\bsc\b/]],
];

/** sơ cấp 1 · trung cấp 2 · cao đẳng 3 · đại học 4 · thạc sĩ 5 · tiến sĩ 6; null when the words name none. */
export const educationRank = (text: string): number | null => rankOf(EDUCATION, text);

/** sơ cấp 1 · trung cấp 2 · cao cấp, cử nhân 3; null when the words name none. */
export const theoryRank = (text: string): number | null => rankOf(THEORY, text);

function rankOf(levels: readonly Level[], text: string): number | null {
  const folded = foldVietnamese(text);
  return levels.find(([, words]) => words.some((word) => word.test(folded)))?.[0] ?? null;
}
