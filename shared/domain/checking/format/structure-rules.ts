import { toRoman } from '#shared/kernel/roman-numeral.ts';
import type { RunChange, WordEdit } from '#shared/kernel/word-edit.ts';
import type { BodyParagraph } from '../components/paper-parts.ts';
import { isAllCapitals } from '../components/words.ts';
import { type Breach, type Check, type Checks, type PaperToCheck, quote } from './rule.ts';

const CENTRE = { alignment: 'center', firstLine: 0, left: 0, right: 0 } as const;
const bodyOf = ({ parts }: PaperToCheck, ...kinds: readonly BodyParagraph['kind'][]) =>
  parts.body.filter(({ kind, isApart }) => kinds.includes(kind) && !isApart);

const isBold = ({ paragraph }: BodyParagraph) => paragraph.runs.every((run) => run.bold || !/\p{L}/u.test(run.text));
const wholeRun = ({ paragraph }: BodyParagraph, change: RunChange): WordEdit => ({
  kind: 'run',
  paragraph: paragraph.index,
  from: 0,
  to: paragraph.text.length,
  change,
});

/** A heading on its own line: centred, bold, and its number in the right figures. */
function ownLine(one: BodyParagraph, wantsCapitals: boolean): Breach[] {
  const faults: { found: string; edits: WordEdit[] }[] = [];
  if (one.paragraph.alignment !== 'center')
    faults.push({
      found: 'không căn giữa',
      edits: [{ kind: 'paragraph', paragraph: one.paragraph.index, change: CENTRE }],
    });
  if (!isBold(one)) faults.push({ found: 'không đậm', edits: [wholeRun(one, { bold: true })] });
  const isCapital = isAllCapitals(one.text) || one.paragraph.runs.every((run) => run.caps || !/\p{L}/u.test(run.text));
  if (wantsCapitals && !isCapital) faults.push({ found: 'chữ thường', edits: [wholeRun(one, { caps: true })] });
  if (faults.length === 0) return [];
  const expected = wantsCapitals ? 'dòng riêng, căn giữa, chữ in hoa, đậm' : 'dòng riêng, căn giữa, đậm';
  return [
    {
      at: one.paragraph,
      text: one.text,
      found: faults.map(({ found }) => found).join(', '),
      expected,
      edits: faults.flatMap(({ edits }) => edits),
    },
  ];
}

/** The number after the first word, with where it stands in the text as written. */
function numberOf(one: BodyParagraph): { readonly number: string; readonly from: number } | null {
  const match = /^\s*(\p{L}+\s+)([IVXLC]+|\d+)(?![\p{L}\d])/u.exec(one.paragraph.text);
  return match?.[2] ? { number: match[2], from: match[0].length - match[2].length } : null;
}

function wrongFigures(one: BodyParagraph, wants: 'roman' | 'arabic'): Breach[] {
  const at = numberOf(one);
  if (!at || /^\d+$/.test(at.number) === (wants === 'arabic')) return [];
  const proper = wants === 'roman' ? toRoman(Number(at.number)) : String(fromRoman(at.number));
  const edits: WordEdit[] = [
    { kind: 'text', paragraph: one.paragraph.index, from: at.from, to: at.from + at.number.length, text: proper },
  ];
  const expected = wants === 'roman' ? `chữ số La Mã hoặc bằng chữ: ${proper}` : `chữ số Ả Rập: ${proper}`;
  return [{ at: one.paragraph, text: one.text, found: `số ${at.number}`, expected, edits }];
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

export function fromRoman(text: string): number {
  const values = [...text].map((sign) => VALUES[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const isBareHeading = ({ text }: BodyParagraph) => text.split(' ').length <= 3;

function headingLine(kind: 'part' | 'section', wants: 'roman' | 'arabic'): Check {
  return (paper) =>
    bodyOf(paper, kind).flatMap((one) => {
      const sameLine: Breach[] = isBareHeading(one)
        ? []
        : [
            {
              at: one.paragraph,
              text: one.text,
              found: 'số và tên trên cùng một dòng',
              expected: 'số trên dòng riêng, tên ở dòng dưới',
            },
          ];
      return [...wrongFigures(one, wants), ...sameLine, ...ownLine(one, false)];
    });
}

const partName: Check = (paper) => bodyOf(paper, 'part-name').flatMap((one) => ownLine(one, true));
const sectionName: Check = (paper) => bodyOf(paper, 'section-name').flatMap((one) => ownLine(one, true));

const ARTICLE = /^(\s*)(điều)\s+(\d+|[IVXLC]+)\s*([.:)\-–/]?)\s*/iu;

const articles: Check = (paper) =>
  bodyOf(paper, 'article').flatMap((one) => [...articleForm(one), ...articleLook(one)]);

function articleForm(one: BodyParagraph): Breach[] {
  const { paragraph } = one;
  const match = ARTICLE.exec(paragraph.text);
  if (!match) return [];
  const [whole, lead = '', word = '', number = '', mark = ''] = match;
  const figures = /^\d+$/.test(number) ? number : String(fromRoman(number));
  const rest = paragraph.text.slice(whole.length).trim();
  const expected = '“Điều n. Tên điều” trên một dòng, chữ số Ả Rập, sau số là dấu chấm';
  if (rest === '') return [{ at: paragraph, text: one.text, found: 'tên điều không cùng dòng với số', expected }];
  if (word === 'Điều' && figures === number && mark === '.' && /^\s*Điều \d+\. \S/u.test(paragraph.text)) return [];
  const edits: WordEdit[] = [
    { kind: 'text', paragraph: paragraph.index, from: lead.length, to: whole.length, text: `Điều ${figures}. ` },
  ];
  return [{ at: paragraph, text: one.text, found: quote(whole.trim()), expected, edits }];
}

/** A decision's article goes on with a sentence: there only the number must be bold. */
function articleLook(one: BodyParagraph): Breach[] {
  const { paragraph, text } = one;
  const isTitled = text.length < 140 && !/[.;:,]$/.test(text);
  const length = isTitled ? paragraph.text.length : (ARTICLE.exec(paragraph.text)?.[0].trimEnd().length ?? 0);
  let at = 0;
  const isWrong = paragraph.runs.some((run) => {
    const isInside = at < length && /[\p{L}\d]/u.test(run.text);
    at += run.text.length;
    return isInside && !run.bold;
  });
  if (!isWrong) return [];
  const edits: WordEdit[] = [{ kind: 'run', paragraph: paragraph.index, from: 0, to: length, change: { bold: true } }];
  return [
    {
      at: paragraph,
      text,
      found: isTitled ? 'số và tên điều không đậm' : 'số điều không đậm',
      expected: 'số và tên điều đậm',
      edits,
    },
  ];
}

const isArticled = (paper: PaperToCheck) => bodyOf(paper, 'article').length > 1;

const CLAUSE = /^(\s*)(\d{1,3})\s*([.)\-–/])\s*/;

const clauses: Check = (paper) => {
  if (!isArticled(paper)) return [];
  return afterFirstArticle(paper, 'number').flatMap((one): Breach[] => {
    const words = numbered(one);
    const match = CLAUSE.exec(words);
    if (!match || /^\s*\d+\.\d/.test(words)) return [];
    return [...markBreach(one, match, '.'), ...uprightBreach(one)];
  });
};

/** The number with what follows it, whether it was typed or Word counts. */
const numbered = ({ paragraph, text }: BodyParagraph): string => (paragraph.mark === '' ? paragraph.text : text);

function markBreach({ paragraph, text }: BodyParagraph, match: RegExpExecArray, wanted: '.' | ')'): Breach[] {
  const [whole, lead = '', number = '', mark = ''] = match;
  if (mark === wanted) return [];
  // What Word counts by itself is set for the whole list, in the list's own format.
  const edits: WordEdit[] =
    paragraph.mark === ''
      ? [{ kind: 'text', paragraph: paragraph.index, from: lead.length, to: whole.length, text: `${number}${wanted} ` }]
      : [];
  return [{ at: paragraph, text, found: quote(`${number}${mark}`), expected: quote(`${number}${wanted}`), edits }];
}

/** A titled clause is often bold; that much is left to practice. */
function uprightBreach(one: BodyParagraph): Breach[] {
  const runs = one.paragraph.runs.filter((run) => /\p{L}/u.test(run.text));
  const isItalic = runs.length > 0 && runs.every((run) => run.italic);
  const bold = runs.length > 0 && runs.every((run) => run.bold);
  if (!isItalic && !bold) return [];
  const isTitle = bold && !isItalic && one.text.length < 120 && !/[.;]$/.test(one.text);
  const edits = [wholeRun(one, isItalic ? { italic: false, bold: false } : { bold: false })];
  const found = isItalic ? 'chữ nghiêng' : 'chữ đậm';
  return [
    {
      at: one.paragraph,
      text: one.text,
      found,
      expected: 'chữ đứng, không đậm',
      edits,
      ...(isTitle && { severity: 'info' as const }),
    },
  ];
}

function afterFirstArticle(paper: PaperToCheck, kind: BodyParagraph['kind']): BodyParagraph[] {
  const first = bodyOf(paper, 'article')[0]?.paragraph.index ?? 0;
  return bodyOf(paper, kind).filter(({ paragraph }) => paragraph.index > first);
}

const ALPHABET = [...'abcdđeghiklmnopqrstuvxy'];
const POINT = /^(\s*)(\p{Ll})\s*([).:/-])\s*/u;

const points: Check = (paper) => {
  if (!isArticled(paper)) return [];
  const letters = afterFirstArticle(paper, 'letter');
  return [
    ...letters.flatMap((one): Breach[] => {
      const match = POINT.exec(numbered(one));
      return match ? [...markBreach(one, match, ')'), ...uprightBreach(one)] : [];
    }),
    ...skippedLetters(letters),
  ];
};

/** After d comes đ; after that the Vietnamese alphabet has neither f nor j, w, z. */
function skippedLetters(letters: readonly BodyParagraph[]): Breach[] {
  return letters.flatMap((one, at): Breach[] => {
    const [before, letter] = [letterOf(letters[at - 1]), letterOf(one)];
    if (!letter || !before || letter === 'a') return [];
    const wanted = ALPHABET[ALPHABET.indexOf(before) + 1];
    if (letter === wanted || wanted === undefined || (before === 'd' ? letter !== 'e' : ALPHABET.includes(letter)))
      return [];
    return [
      {
        at: one.paragraph,
        text: one.text,
        found: `sau điểm ${before} là điểm ${letter}`,
        expected: `điểm ${wanted} (thứ tự chữ cái tiếng Việt: a, b, c, d, đ, e …)`,
      },
    ];
  });
}

const letterOf = (one: BodyParagraph | undefined) => (one ? /^(\p{Ll})\s*[).:/-]/u.exec(one.text)?.[1] : undefined);

export const STRUCTURE_RULES: Checks = {
  'ND-13': headingLine('part', 'roman'),
  'ND-14': partName,
  'ND-15': headingLine('section', 'arabic'),
  'ND-16': sectionName,
  'ND-17': articles,
  'ND-18': clauses,
  'ND-19': points,
};
