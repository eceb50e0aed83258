import type { ContentLimits } from '../content/content-limits.ts';
import type { PaperText } from '../content/paper-text.ts';
import { type Sentence, sentencesOf } from '../content/sentences.ts';

export type VagueSentence = Sentence & {
  /** As in the limits */
  readonly phrases: readonly string[];
  /** Holds a figure, a name or a date */
  readonly isBacked: boolean;
};

/** One page as far as the number of words tells. */
export type VaguePage = { readonly page: number; readonly sentences: readonly VagueSentence[] };

/** The sentences of a paper by page, each with its vague phrases. */
export function readVaguePages(text: PaperText, limits: ContentLimits): readonly VaguePage[] {
  const patterns = limits.vaguePhrases.map((phrase) => ({ phrase, pattern: patternOf(phrase) }));
  const pages: VagueSentence[][] = [];
  let words = 0;
  for (const sentence of sentencesOf(text)) {
    const page = Math.floor(words / limits.wordsPerPage);
    words += sentence.words;
    const phrases = patterns.flatMap(({ phrase, pattern }) => [...sentence.text.matchAll(pattern)].map(() => phrase));
    const own = pages[page] ?? [];
    own.push({ ...sentence, phrases, isBacked: isBacked(sentence.text) });
    pages[page] = own;
  }
  return pages.map((sentences, at) => ({ page: at + 1, sentences })).filter((page) => page !== undefined);
}

/** "Xây dựng cơ bản" is a kind of investment, not a way of not saying. */
const patternOf = (phrase: string) =>
  new RegExp(`(?<!xây dựng |quyền |nghề |\\p{L})${phrase.replace(/[^\p{L}\d ]/gu, '.')}(?!\\p{L})`, 'giu');

/** Names that every paper is full of tell nothing of who did what. */
const COMMON_NAMES =
  /Đảng Cộng sản Việt Nam|Ban Chấp hành|Ban Thường vụ|Mặt trận Tổ quốc|Uỷ ban nhân dân|Ủy ban nhân dân|Hội đồng nhân dân|Hồ Chí Minh|Bộ Chính trị|Trung ương|Báo cáo|Nghị quyết|Chỉ thị|Nhà nước/gu;
const NAME = /(?<=\S\s)\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)+/u;
const COUNT = /(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?!số\s|cách\s|phần\s)\p{Ll}/iu;

const isBacked = (text: string): boolean =>
  /\d/.test(text) || COUNT.test(text) || NAME.test(text.replace(COMMON_NAMES, 'x'));
