import type { TextPlace } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import type { Fact } from './fact.ts';
import { dayInWords, folded, isoOf } from './read-numbers.ts';

const NAME =
  /(dai hoi (?:dai bieu |dang vien |toan the dang vien )?(?:dang bo|chi bo) [^,.;:()“”"]{3,70}?) lan thu ([ivxlc]{1,6}|\d{1,2})\b(?:,? nhiem ky (\d{4}) ?[-–] ?(\d{4}))?/g;
const DATE = '(\\d{1,2}(?: thang |/)\\d{1,2}(?: nam |/)\\d{4})';
/** Opened or closed, but no congress. */
const OTHERS = '(?! (?:giai|trai|trien lam|hoi thao|hoi thi|hoi dien|hoi cho|le hoi|lop|ky hop|hoi nghi) )';
const DAYS: readonly (readonly [key: string, label: string, pattern: RegExp])[] = [
  ['opening', 'Ngày khai mạc', new RegExp(`khai mac${OTHERS}[^.;]{0,60}?ngay ${DATE}`)],
  ['opening', 'Ngày khai mạc', new RegExp(`^(?!.*chi bo)[^.;]*dai hoi[^.;]* tien hanh ngay ${DATE}`)],
  ['closing', 'Ngày bế mạc', new RegExp(`be mac${OTHERS}[^.;]{0,60}?ngay ${DATE}`)],
  ['preparatory', 'Ngày phiên trù bị', new RegExp(`phien tru bi[^.;]{0,60}?ngay ${DATE}`)],
];

/** Which congress: ordinal and term by its name; the days it sits. */
export function congressFacts(text: PaperText): readonly Fact[] {
  const title = { ...EMPTY, text: text.titleLines.map((line) => line.text).join(' ') };
  const lines = [{ ...title, paragraph: text.titleLines[0]?.paragraph ?? 0 }, ...text.lines];
  return lines.flatMap((line) => [...nameFacts(line), ...dayFacts(line)]);
}

const EMPTY: TextLine = { paragraph: 0, text: '', level: null, isCell: false, isAnnex: false };

/** Each congress that folded words name with its ordinal and term. */
export const congressesNamed = (words: string): readonly Named[] =>
  [...words.matchAll(NAME)].flatMap(([, name = '', ordinal = '', from, to]) =>
    from === undefined || to === undefined ? [] : [{ name, ordinal: ordinal.toUpperCase(), term: `${from} - ${to}` }],
  );

export type Named = { readonly name: string; readonly ordinal: string; readonly term: string };

export const ordinalFact = ({ name, ordinal, term }: Named, where: TextPlace): Fact => ({
  ...{ key: `ordinal:${name}:${term}`, label: `Lần thứ của Đại hội nhiệm kỳ ${term}`, value: ordinal },
  ...{ shown: ordinal, where, rule: 'NV-01' },
});

const nameFacts = (line: TextLine): readonly Fact[] =>
  congressesNamed(folded(line.text)).flatMap((named): readonly Fact[] => [
    {
      ...{ key: `term:${named.name}:${named.ordinal.toLowerCase()}`, value: named.term, shown: named.term },
      ...{ label: `Nhiệm kỳ của Đại hội lần thứ ${named.ordinal}`, where: line, rule: 'NV-01' },
    },
    ordinalFact(named, line),
  ]);

function dayFacts(line: TextLine): readonly Fact[] {
  const words = folded(line.text);
  return DAYS.flatMap(([key, label, pattern]): Fact[] => {
    const iso = isoOf(pattern.exec(words)?.[1] ?? '');
    return iso === null ? [] : [{ key, label, value: iso, shown: dayInWords(iso), where: line, rule: 'NV-08' }];
  });
}
