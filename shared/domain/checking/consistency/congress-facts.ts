import type { PaperText, TextLine } from '../content/paper-text.ts';
import type { Fact } from './fact.ts';
import { dayInWords, folded, isoOf } from './read-numbers.ts';

const NAME =
  /(dai hoi (?:dai bieu |dang vien |toan the dang vien )?(?:dang bo|chi bo) [^,.;:()“”"]{3,70}?) lan thu ([ivxlc]{1,6}|\d{1,2})\b(?:,? nhiem ky (\d{4}) ?[-–] ?(\d{4}))?/g;
const DATE = '(\\d{1,2}(?: thang |/)\\d{1,2}(?: nam |/)\\d{4})';
const DAYS: readonly (readonly [key: string, label: string, pattern: RegExp])[] = [
  ['opening', 'Ngày khai mạc', new RegExp(`khai mac[^.;]{0,60}?ngay ${DATE}`)],
  ['opening', 'Ngày khai mạc', new RegExp(`^(?!.*chi bo)[^.;]*dai hoi[^.;]* tien hanh ngay ${DATE}`)],
  ['closing', 'Ngày bế mạc', new RegExp(`be mac[^.;]{0,60}?ngay ${DATE}`)],
  ['preparatory', 'Ngày phiên trù bị', new RegExp(`phien tru bi[^.;]{0,60}?ngay ${DATE}`)],
];

/** Which congress: ordinal and term by its name; the days it sits. */
export function congressFacts(text: PaperText): readonly Fact[] {
  const title = { ...EMPTY, text: text.titleLines.map((line) => line.text).join(' ') };
  const lines = [{ ...title, paragraph: text.titleLines[0]?.paragraph ?? 0 }, ...text.lines];
  return lines.flatMap((line) => [...nameFacts(line), ...dayFacts(line)]);
}

const EMPTY: TextLine = { paragraph: 0, text: '', level: null, isCell: false, isAnnex: false };

function nameFacts(line: TextLine): readonly Fact[] {
  return [...folded(line.text).matchAll(NAME)].flatMap(([shown, name = '', ordinal = '', from, to]): Fact[] => {
    if (from === undefined || to === undefined) return [];
    const common = { where: line, rule: 'NV-01' as const };
    const [term, number] = [`${from} - ${to}`, ordinal.toUpperCase()];
    return [
      {
        ...common,
        key: `term:${name}:${ordinal}`,
        label: `Nhiệm kỳ của Đại hội lần thứ ${number}`,
        value: term,
        shown: term,
      },
      {
        ...common,
        key: `ordinal:${name}:${term}`,
        label: `Đại hội nhiệm kỳ ${term} là lần thứ`,
        value: number,
        shown: number,
      },
    ].filter(() => shown !== '');
  });
}

function dayFacts(line: TextLine): readonly Fact[] {
  const words = folded(line.text);
  return DAYS.flatMap(([key, label, pattern]): Fact[] => {
    const iso = isoOf(pattern.exec(words)?.[1] ?? '');
    return iso === null ? [] : [{ key, label, value: iso, shown: dayInWords(iso), where: line, rule: 'NV-08' }];
  });
}
