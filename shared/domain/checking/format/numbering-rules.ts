import type { WordEdit } from '#shared/kernel/word-edit.ts';
import type { BodyKind, BodyParagraph } from '../components/paper-parts.ts';
import { type Breach, type Check, type Checks, type PaperToCheck, quote } from './rule.ts';
import { fromRoman } from './structure-rules.ts';

const WORDS = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The number a heading or an item bears within its parent; null when it bears none. */
function numberIn({ kind, text }: BodyParagraph): number | null {
  const found = /^(?:\p{L}+\s+)?(?:(\d{1,3})(?!\.?\d)|([IVXLC]+)\b|thứ\s+(\p{L}+))/u.exec(text);
  if (!found || kind === 'letter' || kind === 'dash') return null;
  if (found[1]) return Number(found[1]);
  if (found[2]) return fromRoman(found[2]);
  const word = WORDS.indexOf(found[3]?.toLowerCase() ?? '');
  return word > 0 ? word : null;
}

/** What stands above what; a number starts anew below a new parent. Articles run through the paper. */
const PARENTS: Readonly<Partial<Record<BodyKind, readonly BodyKind[]>>> = {
  part: [],
  section: ['part'],
  article: [],
  roman: ['part', 'section'],
  number: ['part', 'section', 'roman', 'article', 'letter'],
};

/** "A- TÌNH HÌNH": below it Roman numbers begin anew. */
const CAPITAL_LETTER = /^[A-EG-HK-L]\s*[-–—.)/]\s*\p{Lu}/u;
const BELOW_LETTER: readonly BodyKind[] = ['roman', 'number'];

const continuous: Check = ({ parts: { body } }) => {
  const last = new Map<BodyKind, number>();
  return body
    .filter(({ isApart }) => !isApart)
    .flatMap((one): Breach[] => {
      const value = PARENTS[one.kind] ? numberIn(one) : null;
      const before = last.get(one.kind);
      for (const [kind, parents] of Object.entries(PARENTS))
        if (parents?.includes(one.kind)) last.delete(kind as BodyKind);
      if (CAPITAL_LETTER.test(one.text)) for (const kind of BELOW_LETTER) last.delete(kind);
      if (value === null) return [];
      last.set(one.kind, value);
      const isFirst = before === undefined;
      const isFine = isFirst
        ? value === 1 || one.kind === 'number'
        : value === before + 1 || (value === 1 && one.kind === 'number');
      if (isFine) return [];
      const found = isFirst
        ? `bắt đầu từ ${value}`
        : value === before
          ? `lặp lại số ${value}`
          : `sau số ${before} là số ${value}`;
      return [
        { at: one.paragraph, text: one.text, found, expected: isFirst ? 'bắt đầu từ 1' : `số ${(before ?? 0) + 1}` },
      ];
    });
};

const SCHEMES: readonly { readonly kind: BodyKind; readonly pattern: RegExp }[] = [
  { kind: 'roman', pattern: /^(\s*[IVXLC]{1,7})(\s*[-–—.)/])/ },
  { kind: 'number', pattern: /^(\s*\d{1,3})(\s*[.)\-–/])(?!\d)/ },
  { kind: 'letter', pattern: /^(\s*[a-zđ])(\s*[).:/-])/ },
];

/** One mark after each kind of number; the rarer one is pointed at. */
const oneScheme: Check = (paper) => SCHEMES.flatMap(({ kind, pattern }) => mixed(paper, kind, pattern));

function mixed({ parts: { body } }: PaperToCheck, kind: BodyKind, pattern: RegExp): Breach[] {
  const marked = body.flatMap((one) => {
    const isCounted = one.paragraph.mark !== '';
    const match = one.kind === kind && !one.isApart ? pattern.exec(isCounted ? one.text : one.paragraph.text) : null;
    return match ? [{ one, number: match[1] ?? '', mark: match[2] ?? '' }] : [];
  });
  const counts = new Map<string, number>();
  for (const { mark } of marked) counts.set(mark.trim(), (counts.get(mark.trim()) ?? 0) + 1);
  const [common] = [...counts].sort((a, b) => b[1] - a[1]);
  const wrong = marked.filter(({ mark }) => mark.trim() !== common?.[0]);
  const [first] = wrong;
  if (!first || !common) return [];
  const edits = wrong.flatMap(({ one, number, mark }): WordEdit[] => {
    const from = number.length;
    if (one.paragraph.mark !== '') return [];
    return [{ kind: 'text', paragraph: one.paragraph.index, from, to: from + mark.length, text: common[0] }];
  });
  const sample = (mark: string) => quote(`${first.number.trim()}${mark.trim()}`);
  return [
    {
      at: first.one.paragraph,
      text: first.one.text,
      found: `${sample(first.mark)}, phần lớn dùng ${sample(common[0])}`,
      expected: 'một cách đánh số cho mỗi cấp',
      edits,
    },
  ];
}

export const NUMBERING_RULES: Checks = { 'ND-20': continuous, 'ND-25': oneScheme };
