import type { WordDocument, WordParagraph, WordSection, WordTable } from '#shared/kernel/word-document.ts';

const PT_PER_MM = 72 / 25.4;
/** Mean width of a letter as a share of the size, Times New Roman, Vietnamese running text; with what a line leaves at its end. */
const LETTER = 0.41;
/** A line of text is so much higher than its letters, Times New Roman. */
const LEADING = 1.15;
/** What a page holds beyond the estimate before a paper surely takes another. */
const SURELY = 0.88;

/**
 * Pages a paper takes up to a paragraph, without laying it out: as the program that saved it counted the whole, else
 * by the height of what is in it. A page or two off in a long paper.
 */
export function estimatePages(document: WordDocument, until: number = document.paragraphs.length): number {
  const byHeight = pagesByHeight(document, 1, until);
  if (until < document.paragraphs.length) return byHeight;
  const told = document.pagesWritten ?? 1;
  const isLaidOut = told > 1 && document.paragraphs.some(({ breaks }) => breaks.laidOut);
  return isLaidOut ? told : Math.max(told, byHeight);
}

/** Pages a paper takes at the least: for what is a fault from two pages on. */
export function leastPages(document: WordDocument): number {
  const isBroken = document.paragraphs.some(({ breaks }) => breaks.inside || breaks.before || breaks.laidOut);
  const hasSections = document.sections.some(({ begins }, at) => at > 0 && begins !== 'continuous');
  return Math.max(document.pagesWritten ?? 1, isBroken || hasSections ? 2 : 1, pagesByHeight(document, SURELY));
}

/** A paragraph of the text or a row of a table. */
type Block = {
  readonly section: number;
  /** pt */
  readonly height: number;
  readonly opensPage: boolean;
  readonly endsPage: boolean;
  /** pt that a page begun within it repeats; null: it breaks between lines */
  readonly repeats: number | null;
};

function pagesByHeight(document: WordDocument, share: number, until?: number): number {
  let pages = 1;
  let used = 0;
  let section = 0;
  const turn = () => {
    pages += 1;
    used = 0;
  };
  for (const block of blocksOf(document, until)) {
    const page = document.sections[block.section];
    if (!page) continue;
    const isNew = block.section !== section && page.begins !== 'continuous';
    if ((isNew || block.opensPage) && used > 0) turn();
    section = block.section;
    const room = heightOfPage(page);
    const height = block.height * share;
    if (block.repeats === null) {
      used += height;
      while (used > room + 1) {
        const rest = used - room;
        turn();
        used = rest;
      }
    } else if (used + height > room + 1) {
      turn();
      used = block.repeats * share + Math.min(height, room);
    } else used += height;
    if (block.endsPage) turn();
  }
  return used === 0 && pages > 1 ? pages - 1 : pages;
}

/** Each column of a page takes as much as a page. */
const heightOfPage = ({ height, margins, columns }: WordSection) =>
  Math.max(60, (height - margins.top - margins.bottom) * PT_PER_MM) * Math.max(1, columns);

const widthOfText = (section: WordSection | undefined) =>
  section
    ? (section.width - section.margins.left - section.margins.right - section.gutter) / Math.max(1, section.columns)
    : 0;

function blocksOf(document: WordDocument, until?: number): Block[] {
  const blocks: Block[] = [];
  const paragraphs = document.paragraphs.slice(0, until);
  for (let at = 0; at < paragraphs.length; at++) {
    const one = paragraphs[at];
    if (!one || one.place.box !== null) continue;
    const { cell, section } = one.place;
    if (cell === null) {
      blocks.push(ofText(one, document));
      continue;
    }
    const row = [one];
    for (; isSameRow(paragraphs[at + 1], cell, one); at++) row.push(paragraphs[at + 1] as WordParagraph);
    blocks.push(ofRow(row, document, section));
  }
  return blocks;
}

const isSameRow = (next: WordParagraph | undefined, cell: { table: number; row: number }, { place }: WordParagraph) =>
  next?.place.box === place.box && next.place.cell?.table === cell.table && next.place.cell.row === cell.row;

function ofText(one: WordParagraph, { sections }: WordDocument): Block {
  const { section } = one.place;
  const { before, inside } = one.breaks;
  const height = heightOf(one, widthOfText(sections[section]));
  return { section, height, opensPage: before, endsPage: inside, repeats: null };
}

function ofRow(row: readonly WordParagraph[], document: WordDocument, section: number): Block {
  const at = row[0]?.place.cell;
  const table = document.tables[at?.table ?? -1];
  const cells = new Map<number, number>();
  for (const one of row) {
    const column = one.place.cell?.column ?? 0;
    if (table?.cellMerges[at?.row ?? 0]?.[column] === 'begins') continue;
    const width = widthOfCell(table, one, document.sections[section]);
    cells.set(column, (cells.get(column) ?? 0) + heightOf(one, width));
  }
  const least = (table?.rowHeights[at?.row ?? 0] ?? 0) * PT_PER_MM;
  const opensPage = row[0]?.breaks.before === true;
  const repeats = (table?.headerRows ?? 0) * LEADING * (row[0]?.runs[0]?.size ?? 0);
  return { section, height: Math.max(least, ...cells.values()), opensPage, endsPage: false, repeats };
}

function widthOfCell(table: WordTable | undefined, one: WordParagraph, section: WordSection | undefined): number {
  const { row = 0, column = 0 } = one.place.cell ?? {};
  const own = table?.cellWidths[row]?.[column] ?? 0;
  const shared = widthOfText(section) / Math.max(1, table?.cellWidths[row]?.length ?? 1);
  return Math.max(5, (own > 0 ? own : shared) - 2 * (table?.padding ?? 0));
}

/** pt a paragraph takes in a column `width` mm wide. */
function heightOf(paragraph: WordParagraph, width: number): number {
  const size = paragraph.runs[0]?.size ?? paragraph.endLook.size;
  const { rule, line, before, after } = paragraph.spacing;
  const natural = size * LEADING;
  const lineHeight = rule === 'exact' ? line : rule === 'atLeast' ? Math.max(line, natural) : natural * line;
  const { left, right, firstLine } = paragraph.indent;
  const room = Math.max(5, width - left - right) * PT_PER_MM;
  const lines = paragraph.text
    .split('\n')
    .reduce(
      (sum, part, at) => sum + linesOf(part.length * size * LETTER + (at === 0 ? firstLine * PT_PER_MM : 0), room),
      0,
    );
  return lines * lineHeight + Math.max(before, 0) + Math.max(after, 0);
}

const linesOf = (length: number, room: number) => Math.max(1, Math.ceil(length / room));
