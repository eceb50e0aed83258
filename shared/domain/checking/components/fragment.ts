import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument, WordParagraph, WordRun, WordSection } from '#shared/kernel/word-document.ts';

export type Side = 'left' | 'middle' | 'right';

/**
 * A piece of a line that belongs to one component: a paragraph, or what stands
 * on one side of it when two components share a line by tabs or spaces.
 */
export type Fragment = {
  readonly paragraph: WordParagraph;
  readonly from: number;
  readonly to: number;
  /** As in the file, between `from` and `to` */
  readonly raw: string;
  /** NFC, single spaces, capitals where the format prints them */
  readonly text: string;
  readonly side: Side;
  /** Only what of its runs is inside, blanks left out */
  readonly runs: readonly WordRun[];
  /** It has its line for itself */
  readonly isWhole: boolean;
};

/** Fragments of a paragraph of the head or the tail of a paper; none for a blank one. */
export function fragmentsOf(paragraph: WordParagraph, document: WordDocument): Fragment[] {
  const pieces = splitLine(paragraph);
  return pieces.map(([from, to]) => toFragment(paragraph, from, to, sideOf(paragraph, from, pieces.length, document)));
}

/** The whole paragraph as one fragment; null for a blank one. */
export function wholeFragment(paragraph: WordParagraph, document: WordDocument): Fragment | null {
  const { text } = paragraph;
  const [from, to] = [text.length - text.trimStart().length, text.trimEnd().length];
  return to <= from ? null : toFragment(paragraph, from, to, sideOf(paragraph, from, 1, document));
}

/** Each line of a paragraph that line breaks cut up. */
export const lineFragments = (paragraph: WordParagraph, document: WordDocument): Fragment[] =>
  cutAt(paragraph.text, [...paragraph.text.matchAll(/\n/g)]).map(([from, to]) =>
    toFragment(paragraph, from, to, sideOf(paragraph, from, 1, document)),
  );

/** Nothing else stands on its line. */
export const hasOwnLine = ({ paragraph: { text }, from, to }: Fragment): boolean =>
  (text.slice(0, from).split('\n').at(-1) ?? '').trim() === '' && (text.slice(to).split('\n')[0] ?? '').trim() === '';

function toFragment(paragraph: WordParagraph, from: number, to: number, side: Side): Fragment {
  const raw = paragraph.text.slice(from, to);
  const isWhole = paragraph.text.trim().length === to - from;
  const text = tidyText(shownText(paragraph, from, to));
  return { paragraph, from, to, raw, text, side, runs: clipRuns(paragraph, from, to), isWhole };
}

/** As a reader sees it: letters that the format prints as capitals are capitals. */
function shownText({ runs, text }: WordParagraph, from: number, to: number): string {
  if (!runs.some(({ caps }) => caps)) return text.slice(from, to);
  const shown = runs.map((run) => (run.caps ? upperCase(run.text) : run.text)).join('');
  return shown.slice(from, to);
}

/** Letter by letter, so that every letter keeps its place. */
const upperCase = (text: string): string =>
  text.replaceAll(/\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );

function clipRuns(paragraph: WordParagraph, from: number, to: number): WordRun[] {
  const found: WordRun[] = [];
  let at = 0;
  for (const run of paragraph.runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    if (text.trim() !== '') found.push({ ...run, text });
  }
  return found;
}

const GAP = /\t+|\n|[ \u00a0]{4,}/g;
/** A blank meant to be written in: "Số      -BC/ĐU", "ngày      tháng      năm". */
const BEFORE_BLANK = /(?:^|[\s,])(?:Số\s*:?|ngày|tháng|năm)$/iu;
const AFTER_BLANK = /^(?:[-–/]|tháng|năm|\d)/iu;
const isToBeFilled = (before: string, after: string): boolean =>
  (BEFORE_BLANK.test(before) && (AFTER_BLANK.test(after) || after === '')) ||
  (/,$/.test(before) && /^ngày/iu.test(after));

/** Where pieces stand that tabs, line breaks or many spaces keep apart. */
function splitLine({ text }: WordParagraph): [number, number][] {
  const gaps = [...text.matchAll(GAP)].filter(
    ({ 0: gap, index }) => gap === '\n' || !isToBeFilled(text.slice(0, index), text.slice(index + gap.length)),
  );
  return cutAt(text, gaps);
}

/** What the gaps leave, without blanks at its ends; blank pieces are none. */
function cutAt(text: string, gaps: readonly { readonly 0: string; readonly index: number }[]): [number, number][] {
  const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)];
  const ends = [...gaps.map(({ index }) => index), text.length];
  return starts.flatMap((start, at): [number, number][] => {
    const piece = text.slice(start, ends[at]);
    const from = start + piece.length - piece.trimStart().length;
    return piece.trim() === '' ? [] : [[from, start + piece.trimEnd().length]];
  });
}

const FAR = 55;

function sideOf(paragraph: WordParagraph, from: number, pieces: number, document: WordDocument): Side {
  const { place } = paragraph;
  if (place.box !== null) return sideOfBox(place.box, place.section, document);
  if (place.cell !== null && place.cell.table >= 0) return sideOfCell(paragraph, document);
  const section = document.sections[place.section];
  if (section && section.columns > 1) return place.textColumn === 0 ? 'left' : 'right';
  const lead = paragraph.text.slice(0, from);
  if (pieces > 1) return lead.trim() === '' ? 'left' : 'right';
  return sideOfStop(paragraph, lead, section) ?? sideOfLine(paragraph, lead);
}

/** Where a stop of the paragraph's own takes a line that begins with tabs; null when none does. */
function sideOfStop({ tabStops }: WordParagraph, lead: string, section: WordSection | undefined): Side | null {
  const stop = tabStops[(lead.match(/\t/g) ?? []).length - 1];
  if (!stop || !section || stop.kind === 'left') return null;
  const width = section.width - section.margins.left - section.margins.right;
  const centre = stop.kind === 'center' ? stop.at / width : stop.at / width - 0.25;
  return centre < 0.45 ? 'left' : centre > 0.55 ? 'right' : 'middle';
}

function sideOfLine(paragraph: WordParagraph, lead: string): Side {
  const { alignment, indent } = paragraph;
  const pushed = (lead.match(/\t/g) ?? []).length * 12.7 + (lead.match(/[ \u00a0]/g) ?? []).length * 1.2;
  const left = indent.left + Math.max(0, indent.firstLine) + pushed;
  if (alignment === 'right') return 'right';
  if (alignment === 'center')
    return left - indent.right >= FAR ? 'right' : indent.right - left >= FAR ? 'left' : 'middle';
  return left >= FAR ? 'right' : left >= FAR / 2 ? 'middle' : 'left';
}

function sideOfCell({ alignment, place: { cell } }: WordParagraph, document: WordDocument): Side {
  if (cell === null) return 'middle';
  const widths = document.tables[cell.table]?.cellWidths[cell.row] ?? [];
  if (widths.length <= 1) return alignment === 'right' ? 'right' : 'middle';
  if (widths.length === 2) return cell.column === 0 ? 'left' : 'right';
  const before = widths.slice(0, cell.column).reduce((sum, width) => sum + width, 0);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const centre = total > 0 ? (before + (widths[cell.column] ?? 0) / 2) / total : (cell.column + 0.5) / widths.length;
  return centre < 0.45 ? 'left' : centre > 0.55 ? 'right' : 'middle';
}

function sideOfBox(at: number, sectionAt: number, document: WordDocument): Side {
  const box = document.boxes[at];
  const section = document.sections[sectionAt];
  if (!box || !section) return 'middle';
  if (box.alignment === 'left' || box.alignment === 'right') return box.alignment;
  if (box.x === null) return 'middle';
  const left = box.from === 'page' ? box.x : box.x + section.margins.left;
  const centre = left + (box.width ?? 60) / 2;
  return centre < section.width * 0.46 ? 'left' : centre > section.width * 0.54 ? 'right' : 'middle';
}
