import type { WordDocument, WordParagraph, WordSection } from '#shared/kernel/word-document.ts';

export const PT_PER_MM = 72 / 25.4;
/** Mean width of a letter as a share of the size, Times New Roman, Vietnamese running text; with what a line leaves at its end. */
const LETTER = 0.41;
/** A line of text is so much higher than its letters, Times New Roman. */
const LEADING = 1.15;

/** mm of a column of text */
const widthOfText = (section: WordSection | undefined): number =>
  section
    ? (section.width - section.margins.left - section.margins.right - section.gutter) / Math.max(1, section.columns)
    : 0;

/** pt a paragraph takes where it stands, in the text or in a cell. */
export const heightWhereItStands = (paragraph: WordParagraph, document: WordDocument): number =>
  heightOf(
    paragraph,
    paragraph.place.cell ? widthOfCell(paragraph, document) : widthOfText(document.sections[paragraph.place.section]),
  );

function widthOfCell({ place }: WordParagraph, { tables, sections }: WordDocument): number {
  const { table: at = -1, row = 0, column = 0 } = place.cell ?? {};
  const table = tables[at];
  const own = table?.cellWidths[row]?.[column] ?? 0;
  const shared = widthOfText(sections[place.section]) / Math.max(1, table?.cellWidths[row]?.length ?? 1);
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
