import type { PaperText, TextLine } from '../content/paper-text.ts';
import type { TextTable } from '../content/text-table.ts';
import { folded } from './read-numbers.ts';

/** The nearest heading above, folded; '' for none. */
export const headingOver = (paragraph: number, { sections }: PaperText): string =>
  folded(sections.filter((one) => one.paragraph < paragraph).at(-1)?.title ?? '');

/** Running text under the same heading, above the table. */
export function linesOver(table: TextTable, { lines, sections }: PaperText): readonly TextLine[] {
  const heading = sections.filter((one) => one.paragraph < table.paragraph).at(-1)?.paragraph ?? 0;
  return lines.filter(({ paragraph, isCell }) => !isCell && paragraph > heading && paragraph < table.paragraph);
}

/** Of these, what stands below the table before: it speaks of this one. */
export function linesBefore(table: TextTable, text: PaperText): readonly TextLine[] {
  const before = text.tables.filter((one) => one.paragraph < table.paragraph).at(-1)?.paragraph ?? 0;
  return linesOver(table, text).filter(({ paragraph }) => paragraph > before);
}
