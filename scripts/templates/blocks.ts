import { Paragraph, type Table, TextRun } from 'docx';
import type { StyleId } from './paper-look.ts';

/** What a section of a paper is made of. */
export type Block = Paragraph | Table;

export const line = (style: StyleId, text: string) => new Paragraph({ style, children: [new TextRun(text)] });

/** One body paragraph for each entry of a list of `{ doan }`. */
export const paragraphs = (list: string) => repeat(list, line('NoiDung', '{doan}'));

/** Blocks repeated for each entry of a list, or shown when a flag is true; the tags stand in paragraphs of their own. */
export function repeat(list: string, ...blocks: readonly Block[]): Block[] {
  return [line('NoiDung', `{#${list}}`), ...blocks, line('NoiDung', `{/${list}}`)];
}

/** A line that leaves no blank paragraph behind when it has no text. */
export const optionalLine = (style: StyleId, tag: string) => repeat(tag, line(style, `{${tag}}`));

/** The same, inside a table cell: only paragraphs may stand there. */
export function repeatLines(list: string, style: StyleId, text: string): Paragraph[] {
  return [line(style, `{#${list}}`), line(style, text), line(style, `{/${list}}`)];
}

/** What the clerk wrote, several paragraphs and tables. */
export const written = (tag: string) => line('NoiDung', `{@${tag}}`);
