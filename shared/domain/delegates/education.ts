import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import type { ExpertiseLevel, PersonFields, TheoryLevel } from './person.ts';

/**
 * Levels of education for the statistics of the credentials report. Units write
 * words ("ĐH Luật", "TC", "Cao cấp LLCT"); words that tell no level give null,
 * which is "not known" and never "none".
 */
const EXPERTISE: readonly (readonly [RegExp, ExpertiseLevel])[] = [
  [/\b(?:tien si|tien sy|ts|gs|pgs|giao su)\b/, 'doctor'],
  [/\b(?:thac si|thac sy|ths|th s|cao hoc|chuyen khoa (?:ii?|[12])|cki{1,2}|ck [i12]+|sau dai hoc)\b/, 'master'],
  [/\b(?:dai hoc|d ?h|dhsp|cu nhan|ky su|ks|bac si|bac sy|bs|duoc si dai hoc|kien truc su|cn)\b/, 'university'],
  [/\b(?:cao dang|c ?d|cdsp)\b/, 'college'],
  [/\b(?:trung cap|t ?c|trung hoc chuyen nghiep|thcn|tccn|trung hoc su pham)\b/, 'intermediate'],
  [/\b(?:so cap|sc|cong nhan ky thuat|cnkt|so hoc)\b/, 'elementary'],
  [/^(?:khong|chua qua dao tao|chua|lao dong pho thong|0|khong co)$/, 'none'],
];
const THEORY: readonly (readonly [RegExp, TheoryLevel])[] = [
  [/\b(?:cu nhan|cn|dai hoc|dh)\b/, 'bachelor'],
  [/\b(?:cao cap|c ?c|ccct|ccllct)\b/, 'advanced'],
  [/\b(?:trung cap|t ?c|tcct|tcllct)\b/, 'intermediate'],
  [/\b(?:so cap|s ?c|scct|scllct)\b/, 'elementary'],
  [/^(?:khong|chua|chua qua|chua qua dao tao|0|khong co)$/, 'none'],
];

const words = (text: string) =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const find = <L>(rules: readonly (readonly [RegExp, L])[], text: string): L | null =>
  rules.find(([word]) => word.test(words(text)))?.[1] ?? null;

/** The highest level the words name. */
export const readExpertiseLevel = (text: string): ExpertiseLevel | null => find(EXPERTISE, text);
export const readTheoryLevel = (text: string): TheoryLevel | null => find(THEORY, text);

type Told = Pick<PersonFields, 'expertise' | 'expertiseLevel' | 'politicalTheory' | 'theoryLevel'>;
export const expertiseLevelOf = (person: Told): ExpertiseLevel | null =>
  person.expertiseLevel ?? readExpertiseLevel(person.expertise);
export const theoryLevelOf = (person: Told): TheoryLevel | null =>
  person.theoryLevel ?? readTheoryLevel(person.politicalTheory);
