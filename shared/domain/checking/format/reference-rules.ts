import type { WordParagraph } from '#shared/kernel/word-document.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import { isAllCapitals } from '../components/words.ts';
import { type Breach, type Check, type Checks, type PaperToCheck, quote } from './rule.ts';

const found = new WeakMap<PaperToCheck['parts'], readonly WordParagraph[]>();

/** Sentences of the text, capitals left out: what is shouted is a heading. Some thirty rules ask for those of one paper. */
export function sentences({ parts }: PaperToCheck): readonly WordParagraph[] {
  const known = found.get(parts);
  if (known) return known;
  const spoken = parts.body.filter(({ isApart, text }) => !isApart && !isAllCapitals(text));
  const paragraphs = spoken.map(({ paragraph }) => paragraph);
  found.set(parts, paragraphs);
  return paragraphs;
}

export type Hit = {
  readonly paragraph: WordParagraph;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string>>;
};

/** Where a pattern with the `g` flag occurs in the sentences; at most a thousand times. */
export function hits(paragraphs: readonly WordParagraph[], pattern: RegExp): Hit[] {
  const found: Hit[] = [];
  for (const paragraph of paragraphs) {
    const text = paragraph.text.length > LONGEST ? paragraph.text.slice(0, LONGEST) : paragraph.text;
    pattern.lastIndex = 0;
    // No `matchAll`: it makes the pattern anew for every paragraph.
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (found.length >= 1_000) return found;
      const to = match.index + match[0].length;
      found.push({ paragraph, from: match.index, to, text: match[0], groups: { ...match.groups } });
      if (match[0] === '') pattern.lastIndex += 1;
    }
  }
  return found;
}

const LONGEST = 20_000;

export const replace = ({ paragraph, from, to }: Hit, text: string): WordEdit => ({
  kind: 'text',
  paragraph: paragraph.index,
  from,
  to,
  text,
});

/** One breach for all places with the same kind of fault; the first is shown. */
export function oneBreach(found: readonly Hit[], proper: (hit: Hit) => string, what?: string): Breach[] {
  const [first] = found;
  if (!first) return [];
  const count = found.length > 1 ? ` (${found.length} chỗ)` : '';
  return [
    {
      at: first.paragraph,
      text: around(first),
      found: `${what ?? quote(first.text.trim())}${count}`,
      expected: quote(proper(first).trim()),
      edits: found.map((hit) => replace(hit, proper(hit))),
    },
  ];
}

/** The words at fault with some before and after, none of them cut. */
export function around({ paragraph: { text }, from, to }: Hit): string {
  const [before, after] = [text.slice(0, Math.max(0, from - 25)), text.slice(to + 25)];
  const cutBefore = /\S*$/.exec(before)?.[0].length ?? 0;
  const cutAfter = /^\S*/.exec(after)?.[0].length ?? 0;
  const shown = text.slice(before.length - cutBefore, text.length - after.length + cutAfter);
  return shown.replace(/\s+/g, ' ').trim();
}

const COMMON = new Set(
  'TP UBKT UBND HĐND MTTQ THCS THPT TH GDP GRDP KT XH AN QP TTCN NTM OCOP HTX BHYT BHXH QĐ NQ CT KL QC TT HD TB BC KH TTr CV BB NĐ CP TW TU ĐU CB ĐH HU VN VNĐ USD ASEAN WTO FDI ODA CNTT CCHC LLVT DQTV ANTT ANQP PCCC SX KD THA TDTT CLB CBCC CBCCVC BCH BTV KHCN ATTP ATGT ISO ID IT AI PR PVTM TCCS TNCS HCM XHCN CNXH'.split(
    ' ',
  ),
);

const undefinedShort: Check = (paper) => {
  const paragraphs = sentences(paper);
  const all = hits(paragraphs, /(?=\p{Lu}{3})(?<![\p{L}\d/\-.&])\p{Lu}{3,6}(?![\p{L}\d/-])/gu);
  const defined = new Set(
    hits(paragraphs, /\(\s*(?:(?:gọi|viết) tắt(?: là)?:?\s*)?[“"]?(?<word>[\p{Lu}]{2,8})[”"]?\s*\)/gu).map(
      ({ groups }) => groups.word,
    ),
  );
  const seen = new Set<string>();
  return all.flatMap((hit): Breach[] => {
    const isKnown = COMMON.has(hit.text) || /^[IVXLC]+$/.test(hit.text) || defined.has(hit.text) || seen.has(hit.text);
    seen.add(hit.text);
    return isKnown || seen.size > 40
      ? []
      : [
          {
            at: hit.paragraph,
            text: around(hit),
            found: `chữ viết tắt ${hit.text} chưa được giải thích`,
            expected: 'ghi đầy đủ lần đầu, chữ viết tắt trong ngoặc đơn liền sau',
          },
        ];
  });
};

const TYPES =
  'Nghị quyết|Chỉ thị|Kết luận|Quy định|Quyết định|Quy chế|Hướng dẫn|Thông báo|Kế hoạch|Báo cáo|Chương trình|Đề án|Tờ trình|Thông tri|Biên bản|Công văn';
const REFERENCE = new RegExp(`(?<type>${TYPES})\\s+(?:số\\s+)?(?<symbol>\\d+-\\p{L}+/[\\p{Lu}\\-]+)`, 'gu');

/** A date next to it, in whatever order the sentence tells */
const DATE = /ngày\s+\d|\d{1,2}\/\d{1,2}\/\d{4}/;

const firstInFull: Check = (paper) => {
  const seen = new Set<string>();
  return hits(sentences(paper), REFERENCE).flatMap((hit): Breach[] => {
    const { type = '', symbol = '' } = hit.groups;
    const isFirst = !seen.has(symbol);
    seen.add(symbol);
    if (!isFirst || DATE.test(hit.paragraph.text)) return [];
    return [
      {
        at: hit.paragraph,
        text: around({ ...hit, to: hit.from + type.length + symbol.length + 5 }),
        found: `${type} ${symbol} không có ngày ở lần viện dẫn đầu`,
        expected: 'lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu',
      },
    ];
  });
};

const PARTY_TYPES = 'NQ|QĐ|CT|KL|QC|TT|HD|TB|BC|KH|CTr|ĐA|TTr|CV|BB|QĐi';
const SWAPPED = new RegExp(
  `(?<number>\\d+)\\s*/\\s*(?<type>${PARTY_TYPES})\\s*-\\s*(?<organ>TW|TU|ĐU|CB|ĐH|HU|VPTW|BTCTW|UBKTTW|BTGTW)(?!\\p{L})`,
  'gu',
);

const referenceForm: Check = (paper) => {
  const paragraphs = sentences(paper);
  const swapped = hits(paragraphs, SWAPPED);
  const colons = hits(paragraphs, new RegExp(`(?<type>${TYPES})\\s+[Ss]ố\\s*:\\s*(?=\\d)`, 'gu'));
  const noComma = hits(paragraphs, /(?<symbol>số \d+-\p{L}+\/[\p{Lu}-]+) (?=ngày \d)/gu);
  return [
    ...oneBreach(swapped, ({ groups }) => `${groups.number}-${groups.type}/${groups.organ}`),
    ...oneBreach(colons, ({ groups }) => `${groups.type} số `),
    ...oneBreach(noComma, ({ groups }) => `${groups.symbol}, `).map((breach) => ({
      ...breach,
      severity: 'info' as const,
    })),
  ];
};

const SHORT_DATE = /(?<![\d/\-.])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\d/])/g;

const shortDates: Check = (paper) => {
  const proper = ({ groups: { day = '', month = '', year = '' } }: Hit) => {
    const monthOnPaper = Number(month) < 3 ? month.padStart(2, '0') : String(Number(month));
    return `${day.padStart(2, '0')}/${monthOnPaper}/${year}`;
  };
  return oneBreach(
    hits(sentences(paper), SHORT_DATE).filter((hit) => hit.text !== proper(hit)),
    proper,
  );
};

export const REFERENCE_RULES: Checks = {
  'ND-21': undefinedShort,
  'ND-22': firstInFull,
  'ND-23': referenceForm,
  'ND-24': shortDates,
};
