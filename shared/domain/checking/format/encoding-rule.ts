import { legacyFont, recogniseEncoding } from '#shared/kernel/legacy-encodings.ts';
import { type LegacyStretch, readLegacyStretches, readPieces } from '#shared/kernel/legacy-stretches.ts';
import type { WordParagraph, WordRun } from '#shared/kernel/word-document.ts';
import type { WordEdit } from '#shared/kernel/word-edit.ts';
import { changeRun, FONT, grouped, type PlacedRun, placedRuns, rewriteRun, runsIn } from './placed-runs.ts';
import type { Breach, Check, PaperToCheck } from './rule.ts';

const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** Letters typed before Unicode, told by their font or by the words they make; those of footnotes too. */
export const encoding: Check = (paper) => {
  const notes = paper.parts.document.notes.flatMap((paragraph) => runsIn(paragraph));
  const [body, foot] = [placedRuns(paper), notes].map((runs) => runs.filter(({ run }) => oldFont(run) !== ''));
  const readings = readAll([...(body ?? []), ...(foot ?? [])]);
  const byFont = [
    ...inFonts(body ?? [], '', readings),
    ...inFonts(foot ?? [], ' trong chú thích cuối trang', readings),
  ];
  return byFont.length > 0 ? byFont : oldBytes(paper);
};

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
    else if (isNext && last && last.encoding === shown.encoding && last.capitals === shown.capitals) {
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

const keyOf = ({ index, place }: WordParagraph) => (place.part === 'note' ? -1 - index : index);

function inFonts(runs: readonly PlacedRun[], where: string, readings: ReadonlyMap<WordRun, string>): Breach[] {
  const told = runs.filter(({ run }) => readings.has(run));
  const untold = runs.filter(({ run }) => !readings.has(run));
  return [
    ...grouped(told, oldFont, (font, found) => ({
      found: `phông mã cũ ${font} ở ${found.length} chỗ${where}`,
      expected: `chữ Unicode, phông ${FONT}`,
      edits: found.flatMap((placed) => convert(placed, readings.get(placed.run) ?? placed.run.text)),
    })),
    ...grouped(untold, oldFont, (font, found) => ({
      found: `phông mã cũ ${font} ở ${found.length} chỗ${where}, không rõ chữ gõ theo mã cũ hay Unicode`,
      expected: `chữ Unicode, phông ${FONT}`,
    })),
  ];
}

const convert = (placed: PlacedRun, text: string): WordEdit[] => [
  changeRun(placed, { font: FONT }),
  ...(text === placed.run.text ? [] : [rewriteRun(placed, text)]),
];

/** Text in the old letters that stands in a font of today: it can be told by its words only. */
function oldBytes({ parts: { document } }: PaperToCheck): Breach[] {
  const found = document.paragraphs.filter(({ text }) => text.length > 8 && recogniseEncoding(text) !== null);
  const [first] = found;
  if (!first) return [];
  const edits = found.flatMap((paragraph) => {
    const of = recogniseEncoding(paragraph.text);
    const runs = runsIn(paragraph);
    if (of === null) return [];
    const read = readPieces({ pieces: runs.map(({ run }) => run.text), encoding: of, capitals: false }, () => true);
    return runs.flatMap((placed, at) => (read[at] === placed.run.text ? [] : [rewriteRun(placed, read[at] ?? '')]));
  });
  return [{ at: first, found: `chữ mã cũ ở ${found.length} đoạn`, expected: 'chữ Unicode', edits }];
}
