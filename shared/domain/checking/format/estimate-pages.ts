import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';

const PT_PER_MM = 72 / 25.4;
/** Mean width of a letter as a share of the size, Times New Roman, Vietnamese running text. */
const LETTER = 0.44;

/**
 * Pages a paper takes, without laying it out: what the program that saved it
 * counted, page breaks, else lines by length. Errs on the low side.
 */
export function estimatePages(document: WordDocument): number {
  const broken = document.paragraphs.filter(({ breaks }) => breaks.inside || breaks.before || breaks.laidOut).length;
  const sections = document.sections.filter(({ begins }, at) => at > 0 && begins !== 'continuous').length;
  const told = document.pagesWritten ?? 1;
  return Math.max(told, broken > 0 || sections > 0 ? 2 : 1, byLength(document));
}

function byLength(document: WordDocument): number {
  const [page] = document.sections;
  if (!page) return 1;
  const width = (page.width - page.margins.left - page.margins.right) * PT_PER_MM;
  const height = (page.height - page.margins.top - page.margins.bottom) * PT_PER_MM;
  const used = document.paragraphs.reduce(
    (sum, one) => (one.place.cell === null ? sum + heightOf(one, width) : sum),
    0,
  );
  return used > height * 1.1 ? Math.ceil((used * 0.9) / height) : 1;
}

function heightOf(paragraph: WordParagraph, width: number): number {
  const size = paragraph.runs[0]?.size ?? paragraph.endLook.size;
  const { rule, line, before, after } = paragraph.spacing;
  const lineHeight = rule === 'exact' ? line : rule === 'atLeast' ? Math.max(line, size * 1.15) : size * 1.15 * line;
  const lines = Math.max(1, Math.ceil((paragraph.text.length * size * LETTER) / Math.max(width, 50)));
  return lines * lineHeight + Math.max(before, 0) + Math.max(after, 0);
}
