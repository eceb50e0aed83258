import { type LegacyFont, legacyFont, recogniseEncoding } from '#shared/kernel/legacy-encodings.ts';
import { type LegacyStretch, readLegacyStretches, readPieces } from '#shared/kernel/legacy-stretches.ts';
import type { WordParagraph, WordRun } from '#shared/kernel/word-document.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import { changeRun, FONT, grouped, type PlacedRun, placedRuns, respellRun, runsIn } from './placed-runs.ts';
import { type Breach, type Check, type PaperToCheck, quote } from './rule.ts';

const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** Letters typed before Unicode, told by their font or by the words they make; those of notes too. */
export const encoding: Check = (paper) => {
  const all = [...placedRuns(paper), ...paper.parts.document.notes.flatMap((paragraph) => runsIn(paragraph))];
  const old = all.filter(({ run }) => oldFont(run) !== '');
  const readings = readAll(old);
  const byFont = PLACES.flatMap(({ part, where }) =>
    inFonts(
      old.filter(({ paragraph }) => paragraph.place.part === part),
      where,
      readings,
    ),
  );
  const seen = new Set(old.map(({ paragraph }) => paragraph));
  return [...byFont, ...oldBytes(paper, seen), ...oldMarks(paper), ...oldHeaders(paper)];
};

const PLACES = [
  { part: 'body', where: '' },
  { part: 'note', where: ' trong chú thích cuối trang' },
  { part: 'endnote', where: ' trong chú thích cuối văn bản' },
] as const;

/** Name of the font of an old encoding that a run is in; '' for none. */
const oldFont = ({ font, fontBeyondAscii }: WordRun): string =>
  legacyFont(font) ? font : legacyFont(fontBeyondAscii) ? fontBeyondAscii : '';

/** What its letters are in: beyond ASCII another font may show them, and then they are not of the old kind. */
const showing = ({ text, font, fontBeyondAscii }: WordRun) =>
  legacyFont(BEYOND_ASCII.test(text) ? fontBeyondAscii : font);

/** How each run reads in Unicode; one that is missing could be either. */
function readAll(runs: readonly PlacedRun[]): ReadonlyMap<WordRun, string> {
  const stretches: (LegacyStretch & { readonly runs: WordRun[]; readonly pieces: string[] })[] = [];
  const readings = new Map<WordRun, string>();
  let before: PlacedRun | null = null;
  for (const placed of runs) {
    const { paragraph, run } = placed;
    const shown = showing(run);
    const isNext = before !== null && before.paragraph === paragraph && before.to === placed.from;
    const last = stretches.at(-1);
    before = shown ? placed : null;
    if (!shown) readings.set(run, run.text);
    else if (isNext && last && isOneStretch(last, shown) && last.runs.at(-1)?.fixed === run.fixed) {
      last.runs.push(run);
      last.pieces.push(run.text);
    } else stretches.push({ ...shown, pieces: [run.text], runs: [run], paragraph: keyOf(paragraph) });
  }
  for (const [at, read] of readLegacyStretches(stretches).entries())
    for (const [place, text] of (read ?? []).entries()) {
      const run = stretches[at]?.runs[place];
      if (run) readings.set(run, text);
    }
  return readings;
}

const isOneStretch = (one: LegacyFont, other: LegacyFont) =>
  one.encoding === other.encoding && one.capitals === other.capitals;

const keyOf = ({ index, place }: WordParagraph) => (place.part === 'body' ? index : -1 - index);

function inFonts(runs: readonly PlacedRun[], where: string, readings: ReadonlyMap<WordRun, string>): Breach[] {
  const free = runs.filter(({ run }) => !isHeldFast(run, readings));
  const told = free.filter(({ run }) => readings.has(run));
  const untold = free.filter(({ run }) => !readings.has(run));
  const leave = (left: readonly PlacedRun[], why: string) =>
    grouped(left, oldFont, (font, found) => ({
      found: `phông mã cũ ${font} ở ${found.length} chỗ${where}, ${why}`,
      expected: `chữ Unicode, phông ${FONT}`,
    }));
  return [
    ...grouped(told, oldFont, (font, found) => ({
      found: `phông mã cũ ${font} ở ${found.length} chỗ${where}`,
      expected: `chữ Unicode, phông ${FONT}`,
      edits: found.flatMap((placed) => convert(placed, readings.get(placed.run) ?? placed.run.text)),
    })),
    ...leave(untold, 'không rõ chữ gõ theo mã cũ hay Unicode'),
    ...FIXED.flatMap(({ fixed, why }) =>
      leave(
        runs.filter(({ run }) => run.fixed === fixed && isHeldFast(run, readings)),
        why,
      ),
    ),
  ];
}

/** Its letters would have to change, and cannot be changed where they stand. */
const isHeldFast = (run: WordRun, readings: ReadonlyMap<WordRun, string>): boolean =>
  run.fixed !== undefined && readings.get(run) !== run.text;

const FIXED = [
  { fixed: 'twofold', why: 'tệp giữ chữ này hai lần không giống nhau (cho Word mới và Word cũ), phải sửa tay' },
  { fixed: 'bound', why: 'Word lấy chữ này từ thông tin gắn trong tệp mỗi lần mở, phải sửa ở ô nhập đó' },
] as const;

const convert = (placed: PlacedRun, text: string): WordEdit[] => [
  changeRun(placed, { font: FONT }),
  ...(text === placed.run.text ? [] : [respellRun(placed, text)]),
];

/** Text in the old letters that stands in a font of today: it can be told by its words only. */
function oldBytes({ parts: { document } }: PaperToCheck, seen: ReadonlySet<WordParagraph>): Breach[] {
  const found = [...document.paragraphs, ...document.notes].filter(
    (paragraph) => !seen.has(paragraph) && paragraph.text.length > 8 && recogniseEncoding(paragraph.text) !== null,
  );
  const isFree = ({ runs }: WordParagraph) => runs.every(({ fixed }) => fixed === undefined);
  return [
    ...inOldBytes(found.filter(isFree), '', readBytes),
    ...inOldBytes(
      found.filter((paragraph) => !isFree(paragraph)),
      ', có chữ không sửa được tại chỗ, phải sửa tay',
      () => [],
    ),
  ];
}

function inOldBytes(found: readonly WordParagraph[], why: string, mend: (one: WordParagraph) => WordEdit[]): Breach[] {
  const [at] = found;
  if (!at) return [];
  return [{ at, found: `chữ mã cũ ở ${found.length} đoạn${why}`, expected: 'chữ Unicode', edits: found.flatMap(mend) }];
}

function readBytes(paragraph: WordParagraph): WordEdit[] {
  const of = recogniseEncoding(paragraph.text);
  if (of === null) return [];
  const runs = runsIn(paragraph);
  const read = readPieces({ pieces: runs.map(({ run }) => run.text), encoding: of, capitals: false }, () => true);
  return runs.flatMap((placed, at) => (read[at] === placed.run.text ? [] : [respellRun(placed, read[at] ?? '')]));
}

/** "PhÇn I." before a paragraph is no text of it: it stands in the list's own settings. */
function oldMarks({ parts: { document } }: PaperToCheck): Breach[] {
  const found = document.paragraphs.filter(({ mark }) => recogniseEncoding(mark) !== null);
  const [at] = found;
  if (!at) return [];
  return [
    {
      at,
      text: at.mark,
      found: `chữ mã cũ trong số thứ tự tự động ${quote(at.mark)} ở ${found.length} đoạn`,
      expected: 'chữ Unicode, sửa trong định dạng danh sách của Word',
    },
  ];
}

/** A page number is made plain by the repair; words in a header are for a person. */
function oldHeaders({ parts: { document } }: PaperToCheck): Breach[] {
  for (const [section, { headers, footers }] of document.sections.entries()) {
    const paragraphs = [...headers, ...footers].filter(({ inherited }) => !inherited).flatMap((one) => one.paragraphs);
    const old = paragraphs.filter(({ runs }) => runs.some(isOldText));
    const run = old[0]?.runs.find(isOldText);
    if (!run) continue;
    const isNumber = old.every(({ runs }) => runs.some(({ field, text }) => field === 'PAGE' && text !== ''));
    return [
      {
        at: null,
        text: old[0]?.text ?? '',
        found: `phông mã cũ ${oldFont(run)} ở đầu trang, chân trang${isNumber ? '' : ', phải sửa tay'}`,
        expected: `chữ Unicode, phông ${FONT}`,
        ...(isNumber && { edits: [{ kind: 'page-number', section }] }),
      },
    ];
  }
  return [];
}

const isOldText = (run: WordRun): boolean => oldFont(run) !== '' && /[\p{L}\p{N}]/u.test(run.text);
