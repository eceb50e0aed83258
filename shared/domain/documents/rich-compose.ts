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

export const joinRich = (...parts: readonly RichText[]): RichText => ({
  type: 'doc',
  content: parts.flatMap((part) => part.content),
});

/** Dashed lines with end marks: "- a;", "- b." */
export const dashed = (lines: readonly string[]): readonly string[] =>
  lines.map((line, place) => `- ${line}${place === lines.length - 1 ? '.' : ';'}`);

/** A column of a table made from records; `width` in any one measure, `isText` set left, all else in the middle. */
export type RichColumn = { readonly label: string; readonly width: number; readonly isText?: boolean };

/** A table under one head row that comes again on every page. */
export function richTable(columns: readonly RichColumn[], rows: readonly (readonly string[])[]): RichText {
  const cell = (type: RichCell['type'], text: string, isText = true): RichCell => ({
    type,
    ...(isText ? {} : { attrs: { centred: true } }),
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  });
  const head = { type: 'tableRow' as const, content: columns.map(({ label }) => cell('tableHeader', label)) };
  const body = rows.map((row) => ({
    type: 'tableRow' as const,
    content: columns.map(({ isText = false }, at) => cell('tableCell', row[at] ?? '', isText)),
  }));
  return {
    type: 'doc',
    content: [{ type: 'table', attrs: { widths: columns.map(({ width }) => width) }, content: [head, ...body] }],
  };
}
