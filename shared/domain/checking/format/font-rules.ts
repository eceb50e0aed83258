import { legacyFont } from '#shared/kernel/legacy-encodings.ts';
import type { WordRun } from '#shared/kernel/word-document.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import { commonSize, isSizedText, sizedParagraphs } from './body-size.ts';
import { encoding } from './encoding-rule.ts';
import { changeRun, FONT, grouped, placedRuns, respellRun, runsIn } from './placed-runs.ts';
import { type Breach, type Check, type Checks, inPt, type PaperToCheck } from './rule.ts';

/** Fonts of signs and formulas. */
const SIGN_FONT = /^(?:symbol|wingdings.*|webdings|cambria math|mt extra|marlett|segoe ui symbol|opensymbol)$/i;

const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** The font that is not the wanted one, of those that really show letters. */
function foreignFont(run: WordRun): string | null {
  if (run.symbol || !/[\p{L}\p{N}]/u.test(run.text)) return null;
  const used = [/[A-Za-z0-9]/.test(run.text) ? run.font : '', BEYOND_ASCII.test(run.text) ? run.fontBeyondAscii : ''];
  const isFine = (font: string) =>
    font === '' || font.toLowerCase() === FONT.toLowerCase() || SIGN_FONT.test(font) || legacyFont(font) !== null;
  return used.find((font) => !isFine(font)) ?? null;
}

const fontFamily: Check = (paper) => [
  ...grouped(placedRuns(paper), foreignFont, (font, found) => ({
    found: `phông ${font} ở ${found.length} chỗ`,
    expected: `phông ${FONT}`,
    edits: found.map((one) => changeRun(one, { font: FONT })),
  })),
  ...headerFonts(paper),
];

function headerFonts({ parts }: PaperToCheck): Breach[] {
  for (const [at, section] of parts.document.sections.entries()) {
    const paragraphs = [...section.headers, ...section.footers]
      .filter(({ inherited }) => !inherited)
      .flatMap((one) => one.paragraphs);
    const font = paragraphs
      .flatMap(({ runs }) => runs)
      .map((run) => foreignFont(run.text === '' ? { ...run, text: '1' } : run))
      .find((one) => one !== null);
    if (!font) continue;
    return [
      {
        at: null,
        found: `phông ${font} ở đầu trang, chân trang`,
        expected: `phông ${FONT}`,
        edits: [{ kind: 'page-number', section: at }],
      },
    ];
  }
  return [];
}

const composed: Check = (paper) => {
  const found = placedRuns(paper).filter(({ run }) => run.text !== run.text.normalize('NFC'));
  const [first] = found;
  if (!first) return [];
  const edits = found
    .filter(({ run }) => run.fixed === undefined)
    .map((placed) => respellRun(placed, placed.run.text.normalize('NFC')));
  return [
    {
      at: first.paragraph,
      text: first.run.text,
      found: `chữ Unicode tổ hợp ở ${found.length} chỗ`,
      expected: 'chữ Unicode dựng sẵn',
      edits,
    },
  ];
};

const color: Check = (paper) =>
  grouped(
    placedRuns(paper),
    ({ color: of }) => (of === 'auto' || of === '000000' ? null : of),
    (of, found) => ({
      found: `màu #${of} ở ${found.length} chỗ`,
      expected: 'màu đen',
      edits: found.map((one) => changeRun(one, { color: 'auto' })),
    }),
  );

const leftovers: Check = (paper) => {
  const { isDraft, document } = paper.parts;
  if (isDraft) return [];
  const marked = grouped(
    placedRuns(paper),
    ({ highlight }) => (highlight === '' ? null : 'tô nền'),
    (_, found) => ({
      found: `chữ tô nền ở ${found.length} chỗ`,
      expected: 'không tô nền trong bản chính thức',
      edits: found.map((one) => changeRun(one, { highlight: '' })),
    }),
  );
  const { insertions, deletions, comments } = document.leftovers;
  const tracked = insertions + deletions;
  const told = [
    tracked > 0 ? `${tracked} thay đổi đang theo dõi` : '',
    comments > 0 ? `${comments} lời bình` : '',
  ].filter((one) => one !== '');
  return told.length === 0
    ? marked
    : [...marked, { at: null, found: told.join(', '), expected: 'không còn trong bản chính thức' }];
};

const oneSize: Check = (paper) => [...bodySizes(paper), ...subjectSizes(paper)];

function bodySizes(paper: PaperToCheck): Breach[] {
  const common = commonSize(paper);
  const wrong = sizedParagraphs(paper).flatMap((paragraph) =>
    runsIn(paragraph).filter(({ run }) => isSizedText(run) && run.size !== common && run.size >= 14 && run.size <= 15),
  );
  const [first] = wrong;
  if (common === null || common < 14 || common > 15 || !first) return [];
  return [
    {
      at: first.paragraph,
      text: first.run.text,
      found: `nội dung có chỗ cỡ ${inPt(first.run.size)}, phần lớn cỡ ${inPt(common)}`,
      expected: `một cỡ ${inPt(common)}`,
      edits: wrong.map((one) => changeRun(one, { size: common })),
    },
  ];
}

function subjectSizes({ parts }: PaperToCheck): Breach[] {
  const [first, ...rest] = parts.title.subject;
  const size = first?.runs[0]?.size;
  const wrong = first === undefined ? [] : [first, ...rest].filter(({ runs }) => runs.some((run) => run.size !== size));
  const [shown] = wrong;
  if (!shown || size === undefined || size < 14 || size > 15) return [];
  const edits = wrong.map(
    ({ paragraph, from, to }): WordEdit => ({ kind: 'run', paragraph: paragraph.index, from, to, change: { size } }),
  );
  return [
    {
      at: shown.paragraph,
      text: shown.text,
      found: 'trích yếu có nhiều cỡ chữ',
      expected: `một cỡ ${inPt(size)}`,
      edits,
    },
  ];
}

export const FONT_RULES: Checks = {
  'FT-01': fontFamily,
  'FT-02': encoding,
  'FT-03': composed,
  'FT-04': color,
  'FT-05': leftovers,
  'FT-06': oneSize,
};
