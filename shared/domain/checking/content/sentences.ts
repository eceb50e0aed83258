import type { PaperText, TextLine } from './paper-text.ts';

export type Sentence = { readonly paragraph: number; readonly text: string; readonly words: number };

/** Salutations, closing formulas and căn cứ are the same in every paper and say nothing of it. */
const FORMULA =
  /^(?:[-–]\s*)?(?:căn cứ|kính (?:thưa|trình|gửi|mong|chúc)|thưa |trên đây là|xin trân trọng|nơi nhận|chủ đề đại hội|phương châm)/iu;

/** Running text that is read out: no heading, no cell, no annex. */
const spokenLines = ({ lines }: PaperText): readonly TextLine[] =>
  lines.filter(({ level, isCell, isAnnex }) => level === null && !isCell && !isAnnex);

/** The sentences of the running text, formulas left out. */
export const sentencesOf = (text: PaperText): readonly Sentence[] =>
  spokenLines(text)
    .filter((line) => !FORMULA.test(line.text))
    .flatMap(({ paragraph, text: words }) =>
      words
        .split(/(?<=[.!?])\s+(?=[\p{Lu}\d“])/u)
        .map((one) => ({ paragraph, text: one, words: countWords(one) }))
        .filter((one) => one.words >= SHORTEST),
    );

/** Fewer words are a label or a list's lead, not a sentence. */
const SHORTEST = 5;

/** Vietnamese words are counted as they are written: one syllable, one word. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[.,/]\p{N}+)*/gu)?.length ?? 0;
