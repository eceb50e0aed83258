import type { WordParagraph } from '#shared/kernel/word-document.ts';
import type { ParagraphChange, WordEdit } from '#shared/kernel/word-edit.ts';
import type { BodyParagraph } from '../components/paper-parts.ts';
import { isAllCapitals } from '../components/words.ts';
import { isSizedText } from './body-size.ts';
import { placedRuns } from './placed-runs.ts';
import { type Breach, type Check, type Checks, inMm, inPt, isNumberedPaper, type PaperToCheck } from './rule.ts';

const FREE_LAYOUT = new Set(['part', 'part-name', 'section', 'section-name']);

/** Text in the flow that the rules on paragraphs speak of: no headings on lines of their own, tables, boxes. */
const runningText = ({ parts }: PaperToCheck): BodyParagraph[] =>
  parts.body.filter(
    ({ isApart, kind, paragraph }) => !isApart && !FREE_LAYOUT.has(kind) && paragraph.place.cell === null,
  );

/** One breach for all paragraphs with the same fault; the first is shown. */
function together(
  wrong: readonly WordParagraph[],
  breach: (first: WordParagraph, count: string) => Omit<Breach, 'at' | 'edits'>,
  change: ParagraphChange | null,
): Breach[] {
  const [first] = wrong;
  if (!first) return [];
  const edits =
    change === null ? [] : wrong.map(({ index }): WordEdit => ({ kind: 'paragraph', paragraph: index, change }));
  return [{ at: first, edits, ...breach(first, wrong.length > 1 ? ` (${wrong.length} đoạn)` : '') }];
}

const size: Check = (paper) => {
  const { document, body } = paper.parts;
  const flow = new Set(
    body
      .filter(({ isApart, paragraph }) => !isApart && !isTableNote(paragraph, paper))
      .map(({ paragraph }) => paragraph),
  );
  const wrong = placedRuns(paper).filter(
    ({ paragraph, run }) => flow.has(paragraph) && isSizedText(run) && (run.size < 14 || run.size > 15),
  );
  const sizes = [...new Set(wrong.map(({ run }) => run.size))];
  return sizes
    .flatMap((one): Breach[] => {
      const own = wrong.filter(({ run }) => run.size === one);
      const edits = own.map(
        ({ paragraph, from, to }): WordEdit => ({
          kind: 'run',
          paragraph: paragraph.index,
          from,
          to,
          change: { size: one > 15 ? 15 : 14 },
        }),
      );
      const [first] = own;
      return first
        ? [
            {
              at: first.paragraph,
              text: first.run.text.trim(),
              found: `cỡ ${inPt(one)} ở ${own.length} chỗ`,
              expected: 'cỡ 14–15 pt',
              edits,
            },
          ]
        : [];
    })
    .filter(() => document.paragraphs.length > 0);
};

/** "Đơn vị tính: …", a source line: short and beside a table with lines. */
function isTableNote(paragraph: WordParagraph, { parts: { document } }: PaperToCheck): boolean {
  if (paragraph.text.trim().length > 100) return false;
  return [-2, -1, 1, 2].some((step) => {
    const { cell } = document.paragraphs[paragraph.index + step]?.place ?? { cell: null };
    return cell !== null && document.tables[cell.table]?.isInvisible === false;
  });
}

const plain: Check = (paper) => {
  const wrong = runningText(paper)
    .filter(({ kind, text }) => kind === 'text' && text.length > 120 && !isAllCapitals(text))
    .map(({ paragraph }) => paragraph)
    .filter(({ runs }) =>
      [runs.filter((run) => run.bold), runs.filter((run) => run.italic)].some((set) => shareOf(set, runs) > 0.9),
    );
  return together(
    wrong,
    (_, count) => ({ found: `cả đoạn chữ đậm hoặc chữ nghiêng${count}`, expected: 'chữ đứng, không đậm' }),
    null,
  );
};

const lengthOf = (runs: readonly { text: string }[]) => runs.reduce((sum, { text }) => sum + text.length, 0);
const shareOf = (some: readonly { text: string }[], all: readonly { text: string }[]) =>
  lengthOf(some) / Math.max(1, lengthOf(all));

/** Short lines and headings may stand as they are; a sentence must be justified. */
const justified: Check = (paper) => {
  const wrong = runningText(paper)
    .filter(
      ({ paragraph, text, kind }) =>
        paragraph.alignment !== 'both' &&
        isSentence(text, kind) &&
        !(paragraph.alignment === 'center' && text.length < 120),
    )
    .map(({ paragraph }) => paragraph);
  return together(wrong, (_, count) => ({ found: `không căn đều hai lề${count}`, expected: 'căn đều hai lề' }), {
    alignment: 'both',
  });
};

function isSentence(text: string, kind: BodyParagraph['kind']): boolean {
  if (isAllCapitals(text)) return false;
  if (text.length > 90) return true;
  return kind !== 'roman' && text.length >= 40 && /[.;:,]$/.test(text);
}

const LONG_ENOUGH = 60;

const firstLine: Check = (paper) => {
  const lines = runningText(paper).filter(
    ({ text, paragraph }) => text.length >= LONG_ENOUGH && paragraph.alignment !== 'center' && !isAllCapitals(text),
  );
  const off = lines.map(({ paragraph, kind }) => ({ paragraph, off: offBy(paragraph, kind) }));
  const indent = (list: typeof off, severity: Breach['severity']) =>
    together(
      list.map(({ paragraph }) => paragraph),
      (first, count) => ({
        found: `thụt ${inMm(startOf(first))}${count}`,
        expected: '10 mm',
        ...(severity && { severity }),
      }),
      { firstLine: 10, left: 0 },
    );
  const spaced = lines.map(({ paragraph }) => paragraph).filter((paragraph) => leadOf(paragraph) > 0);
  return [
    ...indent(
      off.filter((one) => one.off > 3),
      undefined,
    ),
    ...indent(
      off.filter((one) => one.off > 1.05 && one.off <= 3),
      'info',
    ),
    ...withoutLead(spaced),
  ];
};

const startOf = ({ indent }: WordParagraph) => indent.left + indent.firstLine;
const leadOf = ({ text }: WordParagraph) => /^(?:\t|[ \u00a0]{3,})\s*/.exec(text)?.[0].length ?? 0;

function offBy(paragraph: WordParagraph, kind: BodyParagraph['kind']): number {
  if (leadOf(paragraph) > 0) return 0;
  const { indent } = paragraph;
  const off = Math.min(Math.abs(startOf(paragraph) - 10), Math.abs(indent.firstLine - 10));
  // Items of a list may stand further in.
  const isNested = ['dash', 'letter', 'number'].includes(kind) && startOf(paragraph) > 10;
  return isNested ? 0 : off;
}

function withoutLead(spaced: readonly WordParagraph[]): Breach[] {
  const [first] = spaced;
  if (!first) return [];
  const edits = spaced.flatMap((paragraph): WordEdit[] => [
    { kind: 'text', paragraph: paragraph.index, from: 0, to: leadOf(paragraph), text: '' },
    { kind: 'paragraph', paragraph: paragraph.index, change: { firstLine: 10, left: 0 } },
  ]);
  return [
    {
      at: first,
      found: `thụt bằng dấu cách hoặc phím Tab (${spaced.length} đoạn)`,
      expected: 'thụt đầu dòng 10 mm',
      edits,
    },
  ];
}

const gap: Check = (paper) => {
  const lines = runningText(paper);
  const wrong = lines.filter(({ paragraph }, at) => {
    const next = lines[at + 1]?.paragraph;
    return next !== undefined && next.index === paragraph.index + 1 && gapBetween(paragraph, next) < 5.95;
  });
  return together(
    wrong.map(({ paragraph }) => paragraph),
    (first, count) => ({ found: `cách ${inPt(gapAfter(first, lines))}${count}`, expected: 'ít nhất 6 pt' }),
    { after: 6, contextual: false },
  );
};

function gapBetween(upper: WordParagraph, lower: WordParagraph): number {
  const isSame = upper.style === lower.style;
  const after = upper.spacing.contextual && isSame ? 0 : upper.spacing.after;
  const before = lower.spacing.contextual && isSame ? 0 : lower.spacing.before;
  return after + before;
}

function gapAfter(paragraph: WordParagraph, lines: readonly BodyParagraph[]): number {
  const next = lines.find((one) => one.paragraph.index > paragraph.index)?.paragraph;
  return next ? gapBetween(paragraph, next) : paragraph.spacing.after;
}

const lineSpacing: Check = (paper) => {
  const isOld = paper.profile === 'HD36_2018';
  const lines = runningText(paper)
    .map(({ paragraph }) => paragraph)
    .filter(({ images, alignment }) => images === 0 && alignment !== 'center');
  const expected = isOld ? 'chính xác (Exactly) từ 18 pt' : 'chính xác (Exactly) 18–22 pt';
  const of = (wrong: readonly WordParagraph[], severity?: Breach['severity']) =>
    together(
      wrong,
      ({ spacing }, count) => ({ found: `${describeLine(spacing)}${count}`, expected, ...(severity && { severity }) }),
      { exactLine: 19 },
    );
  const isWrongExact = ({ rule, line }: WordParagraph['spacing']) =>
    rule === 'exact' && (line < 17.95 || (!isOld && line > 22.05));
  const isAtLeast = ({ rule, line }: WordParagraph['spacing']) => rule === 'atLeast' && !(isOld && line >= 17.95);
  return [
    ...of(lines.filter(({ spacing }) => spacing.rule === 'auto')),
    ...of(lines.filter(({ spacing }) => isWrongExact(spacing))),
    ...of(
      lines.filter(({ spacing }) => isAtLeast(spacing)),
      'warning',
    ),
  ];
};

function describeLine({ rule, line }: WordParagraph['spacing']): string {
  if (rule === 'auto') return `giãn dòng ${String(Math.round(line * 100) / 100).replace('.', ',')} dòng`;
  return rule === 'exact' ? `chính xác ${inPt(line)}` : `ít nhất ${inPt(line)}`;
}

/** The last paragraph of the text, when no table or picture follows it. */
function lastText({ parts: { body, head } }: PaperToCheck): BodyParagraph | null {
  const last = body.at(-1);
  return last &&
    head.found &&
    !last.isApart &&
    !FREE_LAYOUT.has(last.kind) &&
    last.kind !== 'roman' &&
    // What a paper that is not written yet rests on ends in a sign of its own (ND-10).
    last.kind !== 'ground' &&
    last.text.length > 20
    ? last
    : null;
}

const STATE_END = /\s*\.\s*\/\s*\.?\s*$|\s*\/\s*\.\s*$/;

/** A place still to be written, as the app marks it. */
const isGap = (text: string) => /^\[[^\]]*\]$/.test(text);

const fullStop: Check = (paper) => {
  const { body, head, title, isLetter, document, tailAt } = paper.parts;
  if (body.length === 0 && head.found && isNumberedPaper(paper) && (title.type || isLetter))
    return [
      {
        at: document.paragraphs[tailAt - 1] ?? null,
        found: 'không tìm thấy nội dung (đã tìm giữa trích yếu và phần ký)',
        expected: 'nội dung kết thúc bằng dấu chấm',
      },
    ];
  const last = lastText(paper);
  if (!last || isGap(last.text) || STATE_END.test(last.text) || /[.!?…][”"’)\]]*$/.test(last.text)) return [];
  const { paragraph } = last;
  const end = paragraph.text.trimEnd().length;
  const mark = /[;,:]$/.test(paragraph.text.trimEnd()) ? 1 : 0;
  const edits: WordEdit[] = [{ kind: 'text', paragraph: paragraph.index, from: end - mark, to: end, text: '.' }];
  return [
    {
      at: paragraph,
      text: last.text.slice(-60),
      found: 'đoạn cuối không kết thúc bằng dấu chấm',
      expected: 'dấu chấm (.)',
      edits,
    },
  ];
};

const noStateEnd: Check = ({ parts: { body, head } }) =>
  body
    .filter(({ text }) => head.found && /\.\s*\/\s*\.$|[^\d]\/\.$/.test(text))
    .map(({ paragraph, text }): Breach => {
      const end = paragraph.text.trimEnd().length;
      const length = STATE_END.exec(paragraph.text)?.[0].trimEnd().length ?? 3;
      const edits: WordEdit[] = [{ kind: 'text', paragraph: paragraph.index, from: end - length, to: end, text: '.' }];
      return { at: paragraph, text: text.slice(-60), found: 'kết thúc bằng ./.', expected: 'dấu chấm (.)', edits };
    });

export const BODY_LOOK_RULES: Checks = {
  'ND-01': size,
  'ND-02': plain,
  'ND-03': justified,
  'ND-04': firstLine,
  'ND-05': gap,
  'ND-06': lineSpacing,
  'ND-07': fullStop,
  'ND-08': noStateEnd,
};
