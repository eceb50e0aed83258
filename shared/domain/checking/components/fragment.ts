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
  /** NFC, single spaces */
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

function toFragment(paragraph: WordParagraph, from: number, to: number, side: Side): Fragment {
  const raw = paragraph.text.slice(from, to);
  const isWhole = paragraph.text.trim().length === to - from;
  return { paragraph, from, to, raw, text: tidyText(raw), side, runs: clipRuns(paragraph, from, to), isWhole };
}

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
  const pieces: [number, number][] = [];
  let at = 0;
  const push = (to: number) => {
    const piece = text.slice(at, to);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') pieces.push([at + lead, at + piece.trimEnd().length]);
  };
  for (const gap of text.matchAll(GAP)) {
    if (gap[0] !== '\n' && isToBeFilled(text.slice(0, gap.index), text.slice(gap.index + gap[0].length))) continue;
    push(gap.index);
    at = gap.index + gap[0].length;
  }
  push(text.length);
  return pieces;
}

const FAR = 55;

function sideOf(paragraph: WordParagraph, from: number, pieces: number, document: WordDocument): Side {
  const { place } = paragraph;
  if (place.box !== null) return sideOfBox(place.box, place.section, document);
  if (place.cell !== null && place.cell.table >= 0) return sideOfCell(place.cell, document);
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

function sideOfCell(
  cell: { readonly table: number; readonly row: number; readonly column: number },
  document: WordDocument,
): Side {
  const widths = document.tables[cell.table]?.cellWidths[cell.row] ?? [];
  if (widths.length <= 1) return 'middle';
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
