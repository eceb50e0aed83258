import type { WordDocument, WordParagraph, WordPlace, WordTable } from '#shared/kernel/word-document.ts';
import { heightWhereItStands, PT_PER_MM } from './text-height.ts';

type Cell = NonNullable<WordPlace['cell']>;
/** A paragraph with the cells around it, the outermost first. */
type Placed = { readonly paragraph: WordParagraph; readonly cells: readonly Cell[] };

export type RowHeight = {
  /** pt of the row on one page, its own least height counted once */
  readonly height: number;
  /** pt of the text in it; nothing of it is cut off */
  readonly text: number;
  /** May go on over the next page */
  readonly flows: boolean;
  readonly opensPage: boolean;
  /** Is repeated at the top of each page */
  readonly isHead: boolean;
};

/** The cell of the outermost table that a place in a table belongs to. */
export function outermost(cell: Cell, tables: readonly WordTable[]): Cell {
  const around = tables[cell.table]?.within ?? null;
  return around ? outermost(around, tables) : cell;
}

const cellsAround = (cell: Cell, tables: readonly WordTable[]): readonly Cell[] => {
  const around = tables[cell.table]?.within ?? null;
  return around ? [...cellsAround(around, tables), cell] : [cell];
};

/** Heights of the rows of the table in which all these paragraphs stand, with the tables in its cells. */
export function rowHeightsOf(paragraphs: readonly WordParagraph[], document: WordDocument): RowHeight[] {
  const placed = paragraphs.flatMap((paragraph): Placed[] =>
    paragraph.place.cell ? [{ paragraph, cells: cellsAround(paragraph.place.cell, document.tables) }] : [],
  );
  return rowsAt(0, placed, document);
}

function rowsAt(depth: number, placed: readonly Placed[], document: WordDocument): RowHeight[] {
  const table = document.tables[placed[0]?.cells[depth]?.table ?? -1];
  const rows = [...groupBy(placed, ({ cells }) => cells[depth]?.row ?? 0)];
  const heights = rows.map(([row, inRow]) => {
    const inCells = groupBy(inRow, ({ cells }) => cells[depth]?.column ?? 0);
    return { row, inRow, cells: new Map([...inCells].map(([at, inCell]) => [at, textAt(depth, inCell, document)])) };
  });
  const texts = spreadMerges(heights, table);
  return heights.map(({ row, inRow }, at): RowHeight => {
    const least = (table?.rowHeights[row] ?? 0) * PT_PER_MM;
    const fit = table?.rowFits[row] ?? 'flows';
    const text = fit === 'fixed' ? Math.min(texts[at] ?? 0, least) : (texts[at] ?? 0);
    return {
      height: Math.max(least, text),
      text,
      flows: fit === 'flows' && text >= least,
      opensPage: inRow[0]?.paragraph.breaks.before === true,
      isHead: row < (table?.headerRows ?? 0),
    };
  });
}

/** pt of what stands in one cell: its paragraphs, and the rows of its tables. */
function textAt(depth: number, inCell: readonly Placed[], document: WordDocument): number {
  const own = inCell.filter(({ cells }) => cells.length === depth + 1);
  const inner = groupBy(
    inCell.filter(({ cells }) => cells.length > depth + 1),
    ({ cells }) => cells[depth + 1]?.table ?? -1,
  );
  const rows = [...inner.values()].flatMap((inTable) => rowsAt(depth + 1, inTable, document));
  const ofText = own.reduce((sum, { paragraph }) => sum + heightWhereItStands(paragraph, document), 0);
  return rows.reduce((sum, { height }) => sum + height, ofText);
}

type RowTexts = { readonly row: number; readonly cells: ReadonlyMap<number, number> };

/** pt of text by row: a merged cell makes its rows higher by what does not go into them, each by as much. */
function spreadMerges(rows: readonly RowTexts[], table: WordTable | undefined): number[] {
  const begins = (row: number, column: number) => table?.cellMerges[row]?.[column] === 'begins';
  const heights = rows.map(({ row, cells }) =>
    Math.max(0, ...[...cells].filter(([column]) => !begins(row, column)).map(([, height]) => height)),
  );
  rows.forEach(({ row, cells }, from) => {
    for (const [column, height] of cells) {
      if (!begins(row, column)) continue;
      const count = Math.min(rows.length - from, rowsMerged(row, column, table));
      const missing = height - heights.slice(from, from + count).reduce((sum, own) => sum + own, 0);
      for (let at = from; at < from + count; at++) heights[at] = (heights[at] ?? 0) + Math.max(0, missing) / count;
    }
  });
  return heights;
}

function rowsMerged(row: number, column: number, table: WordTable | undefined): number {
  const merges = table?.cellMerges ?? [];
  const left = leftOf(row, column, table);
  let end = row + 1;
  const goesOn = (one: string, at: number) =>
    one === 'goes-on' && (left === 0 ? at === column : Math.abs(leftOf(end, at, table) - left) < 1);
  while (merges[end]?.some(goesOn)) end += 1;
  return end - row;
}

/** mm from the left edge of its table; 0 as well where the widths are not told */
const leftOf = (row: number, column: number, table: WordTable | undefined) =>
  (table?.cellWidths[row] ?? []).slice(0, column).reduce((sum, width) => sum + width, 0);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
