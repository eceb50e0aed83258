import type { RichBlock, RichText } from './rich-text.ts';

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
