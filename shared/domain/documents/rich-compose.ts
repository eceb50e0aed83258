import type { Drawing } from '#shared/kernel/drawing.ts';
import type { RichBlock, RichCell, RichText } from './rich-text.ts';

/** Rich text put together by a shape function: headings, lines, and what the clerk wrote. */
export const richHeading = (text: string, level: 1 | 2 | 3 = 2): RichText => ({
  type: 'doc',
  content: [{ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] }],
});

export const richLines = (lines: readonly string[]): RichText => ({
  type: 'doc',
  content: lines.map((text): RichBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

export const richPictures = (drawings: readonly Drawing[]): RichText => ({
  type: 'doc',
  content: drawings.map((drawing) => ({ type: 'picture', drawing })),
});

export const joinRich = (...parts: readonly RichText[]): RichText => ({
  type: 'doc',
  content: parts.flatMap((part) => part.content),
});

/** Dashed lines with end marks: "- a;", "- b." */
export const dashed = (lines: readonly string[]): readonly string[] =>
  lines.map((line, place) => `- ${line}${place === lines.length - 1 ? '.' : ';'}`);

/** A column of a table made from records; `width` in any one measure, `isText` set left, all else in the middle. */
export type RichColumn = {
  readonly label: string;
  readonly width: number;
  readonly isText?: boolean;
  /** Nothing stands in it and no line crosses it: a way between two blocks */
  readonly isAisle?: boolean;
};

/** A row over the whole width that names what follows. */
export type RichGroupRow = { readonly group: string };
export type RichRow = readonly string[] | RichGroupRow;

const cellOf = (type: RichCell['type'], text: string, attrs: RichCell['attrs'] | null = null): RichCell => ({
  type,
  ...(attrs === null ? {} : { attrs }),
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/**
 * A table under one head row that comes again on every page; `total` twips where it is wider than a portrait page,
 * `rowHeight` twips of each row at least where people write in it.
 */
export function richTable(
  columns: readonly RichColumn[],
  rows: readonly RichRow[],
  total?: number,
  rowHeight?: number,
): RichText {
  const head = { type: 'tableRow' as const, content: columns.map(headCell) };
  const body = rows.map((row) => ({
    type: 'tableRow' as const,
    content: 'group' in row ? [groupCell(row.group, columns.length)] : columns.map(entryCell(row)),
  }));
  const widths = columns.map(({ width }) => width);
  const attrs = {
    widths,
    ...(total === undefined ? {} : { total }),
    ...(rowHeight === undefined ? {} : { rowHeight }),
  };
  return { type: 'doc', content: [{ type: 'table', attrs, content: [head, ...body] }] };
}

const headCell = ({ label, isAisle = false }: RichColumn): RichCell =>
  cellOf('tableHeader', label, isAisle ? { open: true } : null);

const entryCell =
  (row: readonly string[]) =>
  ({ isText = false, isAisle = false }: RichColumn, at: number): RichCell =>
    cellOf('tableCell', row[at] ?? '', isAisle ? { open: true } : isText ? null : { centred: true });

const groupCell = (text: string, columns: number): RichCell => ({
  type: 'tableCell',
  attrs: { colspan: columns },
  content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'bold' }] }] }],
});
