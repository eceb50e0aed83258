import type { WordDocument, WordParagraph, WordRun } from '#shared/kernel/word-document.ts';
import { tidyInlines } from '../../documents/pasted/pasted-inlines.ts';
import { blocksFromPieces, lineOf, type PastedPiece } from '../../documents/pasted/pasted-lines.ts';
import type { RichBlock, RichCell, RichInline, RichMark, RichTable } from '../../documents/rich-text.ts';

/** A longer text in one piece is none of a person's: the draft would refuse it. */
const LONGEST = 10_000;

/**
 * Paragraphs of a Word file as rich text the format allows: paragraphs, numbered
 * headings, dashes as lists, drawn tables, bold, italic and underline. Automatic
 * numbers become typed ones, so that the text reads as it was printed. Struck
 * out text is left out.
 */
export function blocksOf(paragraphs: readonly WordParagraph[], document: WordDocument): RichBlock[] {
  const pieces: PastedPiece[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    const table = paragraph.place.cell?.table ?? -1;
    if (document.tables[table]?.isInvisible === false) {
      const end = paragraphs.findLastIndex((one) => one.place.cell?.table === table) + 1;
      pieces.push({ kind: 'table', table: tableOf(paragraphs.slice(at, end), table, document) });
      at = end;
      continue;
    }
    const content = tidyInlines(inlinesOf(paragraph)).flatMap(shortened);
    if (content.length > 0) pieces.push(lineOf(content, null));
    at += 1;
  }
  return blocksFromPieces(pieces);
}

function inlinesOf({ mark, runs }: WordParagraph): RichInline[] {
  const said = runs.filter(({ field, strike }) => !strike && field !== 'PAGE' && field !== 'NUMPAGES');
  const first = said[0];
  const number: RichInline[] = mark === '' || !first ? [] : [textOf(`${mark} `, first)];
  return [...number, ...said.flatMap(runInlines)];
}

function runInlines(run: WordRun): RichInline[] {
  return run.text
    .split('\n')
    .flatMap((line, place): RichInline[] => [
      ...(place > 0 ? [{ type: 'hardBreak' as const }] : []),
      textOf(line, run),
    ]);
}

function textOf(text: string, { bold, italic, underline }: WordRun): RichInline {
  const marks: RichMark[] = [
    ...(bold ? ['bold' as const] : []),
    ...(italic ? ['italic' as const] : []),
    ...(underline !== 'none' && underline !== '' ? ['underline' as const] : []),
  ];
  return { type: 'text', text, ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }) };
}

function shortened(inline: RichInline): RichInline[] {
  if (inline.type !== 'text' || inline.text.length <= LONGEST) return [inline];
  const cuts = Math.ceil(inline.text.length / LONGEST);
  return Array.from({ length: cuts }, (_, cut) => ({
    ...inline,
    text: inline.text.slice(cut * LONGEST, (cut + 1) * LONGEST),
  }));
}

/** Cells in order, blank ones too; a table inside a cell becomes paragraphs of that cell. */
function tableOf(paragraphs: readonly WordParagraph[], table: number, document: WordDocument): RichTable {
  const widths = document.tables[table]?.cellWidths ?? [];
  const rows = widths.map((row) => row.map((): WordParagraph[] => []));
  let cell: WordParagraph[] | undefined;
  for (const paragraph of paragraphs) {
    const place = paragraph.place.cell;
    if (place?.table === table) cell = rows[place.row]?.[place.column];
    cell?.push(paragraph);
  }
  const columns = Math.max(...rows.map((row) => row.length), 1);
  const written = rows
    .map((row, at) => ({
      row,
      spans: spansOf(widths[at] ?? [], columns),
      merges: document.tables[table]?.cellMerges[at],
    }))
    .filter(({ row }) => row.some((one) => one.length > 0))
    .map(({ row, spans, merges }) => placed(row, spans, merges ?? []));
  return {
    type: 'table',
    content: written.map((row, at) => ({
      type: 'tableRow',
      content: row.flatMap((cell) =>
        cell.merge === 'goes-on' && at > 0 ? [] : [cellOf(cell, heightOf(cell, written.slice(at + 1)), document)],
      ),
    })),
  };
}

type Placed = {
  readonly paragraphs: readonly WordParagraph[];
  /** Column of the grid it begins in */
  readonly column: number;
  readonly span: number;
  readonly merge: 'none' | 'begins' | 'goes-on';
};

function placed(
  row: readonly WordParagraph[][],
  spans: readonly number[],
  merges: readonly Placed['merge'][],
): readonly Placed[] {
  let column = 0;
  return row.map((paragraphs, at) => {
    const cell = { paragraphs, column, span: spans[at] ?? 1, merge: merges[at] ?? 'none' };
    column += cell.span;
    return cell;
  });
}

/** Rows that a cell reaches over: its own, and those right below in which it goes on. */
function heightOf({ column, merge }: Placed, below: readonly (readonly Placed[])[]): number {
  if (merge !== 'begins') return 1;
  const end = below.findIndex((row) => !row.some((cell) => cell.column === column && cell.merge === 'goes-on'));
  return 1 + (end < 0 ? below.length : end);
}

function cellOf({ paragraphs, span }: Placed, height: number, document: WordDocument): RichCell {
  const inFlow = paragraphs.map((one) => ({ ...one, place: { ...one.place, cell: null } }));
  const blocks = blocksOf(inFlow, document);
  const attrs = { ...(span > 1 && { colspan: span }), ...(height > 1 && { rowspan: Math.min(height, 100) }) };
  return {
    type: 'tableCell',
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }],
  };
}

/** A row with fewer cells than the widest one: its widest cell covers the columns that are left. */
function spansOf(widths: readonly number[], columns: number): readonly number[] {
  if (widths.length === 0 || widths.length >= columns) return [];
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((_, at) => (at === widest ? columns - widths.length + 1 : 1));
}
