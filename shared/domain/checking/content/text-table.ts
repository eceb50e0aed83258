import { foldVietnamese, tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';

export type TextCell = { readonly text: string; readonly paragraph: number };

export type TextRow = {
  /** One for each column of the table; a cell over several columns stands in each of them */
  readonly cells: readonly TextCell[];
  /** A single cell over the whole width: the name of a group */
  readonly isGroup: boolean;
};

/** A table with lines: columns named as its head does, rows below the head. */
export type TextTable = {
  /** Folded text of the head above each column, the lines of the head joined */
  readonly columns: readonly string[];
  /** The same as written, for people */
  readonly heads: readonly string[];
  /** First paragraph */
  readonly paragraph: number;
  readonly rows: readonly TextRow[];
};

/** Cell of a row with the cells it spans, as places on the width of the table. */
type Placed = TextCell & { readonly from: number; readonly to: number; readonly isBold: boolean };

export function readTables(document: WordDocument): readonly TextTable[] {
  const cells = new Map<number, Map<string, WordParagraph[]>>();
  for (const paragraph of document.paragraphs) {
    const { cell } = paragraph.place;
    if (cell === null || document.tables[cell.table]?.isInvisible !== false) continue;
    const own = cells.get(cell.table) ?? new Map<string, WordParagraph[]>();
    const key = `${cell.row} ${cell.column}`;
    own.set(key, [...(own.get(key) ?? []), paragraph]);
    cells.set(cell.table, own);
  }
  return [...cells].map(([at, own]) => toTable(placedRows(own, document.tables[at]?.cellWidths ?? [])));
}

function placedRows(
  own: ReadonlyMap<string, readonly WordParagraph[]>,
  widths: readonly (readonly number[])[],
): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  for (const [key, paragraphs] of own) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    const told = widths[row] ?? [];
    const isTold = told.length > column && told.every((width) => width > 0);
    const width = (until: number) => told.slice(0, until).reduce((sum, one) => sum + one, 0);
    const line = rows[row] ?? [];
    rows[row] = line;
    line.push({
      text: tidyText(paragraphs.map(({ text }) => text).join(' ')),
      paragraph: (paragraphs[0]?.index ?? 0) + 1,
      from: isTold ? width(column) : column,
      to: isTold ? width(column + 1) : column + 1,
      isBold: paragraphs.every(({ runs }) => runs.every(({ bold, text }) => bold || text.trim() === '')),
    });
  }
  return rows.filter((row) => row !== undefined);
}

function toTable(rows: readonly (readonly Placed[])[]): TextTable {
  const most = Math.max(...rows.map((row) => row.length));
  const grid = rows.find((row) => row.length === most) ?? [];
  const over = (row: readonly Placed[], column: Placed): Placed | undefined => {
    const middle = (column.from + column.to) / 2;
    return row.find(({ from, to }) => from <= middle && middle < to);
  };
  const headRows = rows.slice(0, headLength(rows));
  const heads = grid.map((column) =>
    tidyText([...new Set(headRows.map((row) => over(row, column)?.text ?? ''))].join(' ')),
  );
  const toRow = (row: readonly Placed[]): TextRow => ({
    cells: grid.map((column) => {
      const { text = '', paragraph = row[0]?.paragraph ?? 0 } = over(row, column) ?? {};
      return { text, paragraph };
    }),
    isGroup: row.length === 1 && most > 1,
  });
  return {
    ...{ columns: heads.map(foldVietnamese), heads, paragraph: rows[0]?.[0]?.paragraph ?? 0 },
    rows: rows.slice(headRows.length).map(toRow),
  };
}

/** The head is the first row, and those below it that are bold and begin without a number. */
function headLength(rows: readonly (readonly Placed[])[]): number {
  const after = rows.slice(1).findIndex((row) => row.length === 1 || !isHead(row));
  return after < 0 ? 1 : after + 1;
}

const isHead = (row: readonly Placed[]) =>
  row.every(({ isBold }) => isBold) && row.some(({ text }) => text !== '') && !/^\d+$/.test(row[0]?.text ?? '');

/** Place of the first column whose head says one of the words; −1 when none does. */
export const columnOf = ({ columns }: TextTable, words: RegExp): number =>
  columns.findIndex((head) => words.test(head));
