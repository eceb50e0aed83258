import type { TableRow } from '#shared/domain/documents/paper.ts';

/**
 * Cells copied from a spreadsheet: rows by line, cells by tab. A cell in double
 * quotes may hold tabs, line breaks and doubled quotes, as Excel writes them.
 * Null when the text is a single cell, which an ordinary paste handles better.
 */
export function parseCopiedCells(text: string): readonly (readonly string[])[] | null {
  const rows = readRows(text.replaceAll('\r\n', '\n').replace(/\n$/, ''));
  const isOneCell = rows.length === 1 && rows[0]?.length === 1;
  return isOneCell ? null : rows.map((row) => row.map((cell) => cell.normalize('NFC').trim()));
}

function readRows(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && (sign === '\t' || sign === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

/**
 * Writes copied cells over the table from one cell on, to the right and down;
 * rows are added as needed, cells beyond the last column are left out.
 */
export function pasteCells(
  rows: readonly TableRow[],
  columns: readonly string[],
  from: { readonly row: number; readonly column: number },
  cells: readonly (readonly string[])[],
): readonly TableRow[] {
  const count = Math.max(rows.length, from.row + cells.length);
  return Array.from({ length: count }, (_, index) => {
    const pasted = cells[index - from.row] ?? [];
    const entries = pasted.flatMap((cell, place) => {
      const column = columns[from.column + place];
      return column === undefined ? [] : [[column, cell] as const];
    });
    return { ...emptyRow(columns), ...rows[index], ...Object.fromEntries(entries) };
  });
}

export function emptyRow(columns: readonly string[]): TableRow {
  return Object.fromEntries(columns.map((column) => [column, '']));
}

/** The row moved by one place up (-1) or down (+1); unchanged at the ends. */
export function moveRow(rows: readonly TableRow[], index: number, by: -1 | 1): readonly TableRow[] {
  const target = index + by;
  const [moving, other] = [rows[index], rows[target]];
  if (!moving || !other) return rows;
  return rows.map((row, place) => (place === index ? other : place === target ? moving : row));
}
