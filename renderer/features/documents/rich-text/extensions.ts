import type { Extensions } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { FigureChips } from './figure-chips.ts';
import { LiveFigure } from './live-figure.ts';

/** What a cell may hold: no table within a table, no headings. */
const CELL_CONTENT = '(paragraph | bulletList | orderedList)+';

/** Only what the format allows (shared/domain/documents/rich-text.ts); everything else of the kit is off. */
export const EXTENSIONS: Extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    strike: false,
    dropcursor: false,
  }),
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ content: CELL_CONTENT }),
  TableCell.extend({ content: CELL_CONTENT }),
  LiveFigure,
  FigureChips,
];
