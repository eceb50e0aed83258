import { tidyInlines } from '#shared/domain/documents/pasted/pasted-inlines.ts';
import {
  blocksFromPieces,
  lineOf,
  type PastedPiece,
  withoutBold,
} from '#shared/domain/documents/pasted/pasted-lines.ts';
import { wordListLevel } from '#shared/domain/documents/pasted/word-lists.ts';
import type { RichBlock, RichCell, RichInline, RichMark, RichText } from '#shared/domain/documents/rich-text.ts';
import { type HtmlElement, type HtmlNode, readHtml } from './html-tree.ts';

/** Where the walk stands: marks in force and the list it is in. */
type Place = {
  readonly marks: readonly RichMark[];
  readonly list: { readonly level: number; readonly ordered: boolean } | null;
};
type Gathering = { readonly pieces: PastedPiece[]; line: RichInline[]; entryOpen: boolean };

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'section',
  'article',
  'header',
  'footer',
  'blockquote',
  'dd',
  'dt',
  'dl',
  'pre',
  'center',
  'address',
  'caption',
]);
/** Deleted text of tracked changes, pictures and form controls are not text. */
const DROPPED = new Set([
  'img',
  'del',
  'button',
  'select',
  'input',
  'object',
  'iframe',
  'head',
  'hr',
  'col',
  'colgroup',
]);

/**
 * What Word, LibreOffice or a browser put on the clipboard, reduced to what
 * the format allows: paragraphs, headings, lists, tables, bold, italic and
 * underline. Fonts, colours, styles and comments are dropped; text is kept as
 * it is (also text in a legacy encoding such as TCVN3).
 */
export function richTextFromPastedHtml(html: string): RichText {
  return { type: 'doc', content: blocksOf(readHtml(html)) };
}

function blocksOf(nodes: readonly HtmlNode[]): RichBlock[] {
  const gathering: Gathering = { pieces: [], line: [], entryOpen: false };
  for (const node of nodes) walk(node, { marks: [], list: null }, gathering);
  endLine(gathering, { marks: [], list: null });
  return blocksFromPieces(gathering.pieces);
}

function walk(node: HtmlNode, place: Place, into: Gathering): void {
  if (typeof node === 'string') {
    into.line.push(textOf(node, place.marks));
    return;
  }
  const style = (node.attributes.style ?? '').toLowerCase();
  if (isDropped(node, style)) return;
  const inside = { ...place, marks: marksWithin(node, style, place.marks) };
  if (node.tag === 'br') addBreak(style, into);
  else if (node.tag === 'table') addTable(node, place, into);
  else if (node.tag === 'ul' || node.tag === 'ol') walkList(node, inside, into);
  else if (/^h[1-6]$/.test(node.tag)) walkHeading(node, inside, into);
  else if (BLOCKS.has(node.tag)) walkBlock(node, style, inside, into);
  else for (const child of node.children) walk(child, inside, into);
}

function isDropped({ tag, attributes }: HtmlElement, style: string): boolean {
  if (DROPPED.has(tag)) return true;
  if (/display:\s*none|mso-hide:\s*all|mso-element:\s*comment/.test(style)) return true;
  return /\b(MsoCommentReference|MsoCommentText|msoDel)\b/.test(attributes.class ?? '');
}

function textOf(text: string, marks: readonly RichMark[]): RichInline {
  return { type: 'text', text, ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }) };
}

function marksWithin({ tag }: HtmlElement, style: string, marks: readonly RichMark[]): readonly RichMark[] {
  const found = new Set(marks);
  if (tag === 'b' || tag === 'strong' || tag === 'th') found.add('bold');
  if (tag === 'i' || tag === 'em') found.add('italic');
  if (tag === 'u') found.add('underline');
  const weight = /(?<![-\w])font-weight:\s*(bold|[6-9]00|normal|[1-5]00)/.exec(style)?.[1];
  if (weight) /^(bold|[6-9])/.test(weight) ? found.add('bold') : found.delete('bold');
  const slant = /(?<![-\w])font-style:\s*(italic|normal)/.exec(style)?.[1];
  if (slant) slant === 'italic' ? found.add('italic') : found.delete('italic');
  if (/text-decoration[^;]*underline/.test(style)) found.add('underline');
  return (['bold', 'italic', 'underline'] as const).filter((mark) => found.has(mark));
}

function addBreak(style: string, into: Gathering): void {
  if (!/page-break|mso-special-character:\s*line-break;\s*page/.test(style)) into.line.push({ type: 'hardBreak' });
}

function walkList(node: HtmlElement, place: Place, into: Gathering): void {
  endLine(into, place);
  const list = { level: (place.list?.level ?? 0) + 1, ordered: node.tag === 'ol' };
  for (const child of node.children) {
    // Some programs put a nested list beside its entry instead of inside it.
    if (typeof child !== 'string') walk(child, { ...place, list }, into);
  }
}

function walkHeading(node: HtmlElement, place: Place, into: Gathering): void {
  endLine(into, place);
  for (const child of node.children)
    walk(child, { ...place, marks: place.marks.filter((mark) => mark !== 'bold') }, into);
  const content = tidyInlines(into.line.splice(0)).map(withoutBold);
  const level = Math.min(Number(node.tag.slice(1)), 3);
  if (content.length > 0) into.pieces.push({ kind: 'heading', level, ordered: false, content });
}

function walkBlock(node: HtmlElement, style: string, place: Place, into: Gathering): void {
  endLine(into, place);
  if (node.tag === 'li') into.entryOpen = true;
  const level = wordListLevel(style);
  for (const child of node.children) walk(child, place, into);
  endLine(into, level === null ? place : { ...place, list: { level, ordered: false } }, level !== null);
  if (node.tag === 'li') into.entryOpen = false;
}

/** Turns what was gathered into a paragraph, heading or entry. `marked`: Word wrote the list mark as text. */
function endLine(into: Gathering, place: Place, marked = false): void {
  const content = tidyInlines(into.line.splice(0));
  if (content.length === 0) return;
  if (place.list && !marked) {
    const kind = into.entryOpen ? 'entry' : 'continued';
    into.entryOpen = false;
    into.pieces.push({ kind, ...place.list, content });
  } else into.pieces.push(lineOf(content, marked ? (place.list?.level ?? 1) : null));
}

function addTable(node: HtmlElement, place: Place, into: Gathering): void {
  endLine(into, place);
  const rows = rowsOf(node).map((row) => ({
    type: 'tableRow' as const,
    content: row.children.filter(isCell).map(toCell),
  }));
  const filled = rows.filter(({ content }) => content.length > 0);
  if (filled.length > 0) into.pieces.push({ kind: 'table', table: { type: 'table', content: filled } });
}

/** Rows of this table only; a table inside a cell becomes paragraphs of that cell. */
function rowsOf(node: HtmlElement): HtmlElement[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.tag === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.tag) ? rowsOf(child) : [];
  });
}

const isCell = (node: HtmlNode): node is HtmlElement =>
  typeof node !== 'string' && (node.tag === 'td' || node.tag === 'th');

function toCell(node: HtmlElement): RichCell {
  const span = (name: string) => Math.max(1, Math.trunc(Number(node.attributes[name] ?? 1)) || 1);
  const attrs = {
    ...(span('colspan') > 1 && { colspan: span('colspan') }),
    ...(span('rowspan') > 1 && { rowspan: span('rowspan') }),
  };
  const blocks = blocksOf(node.children).flatMap(flattenTable);
  return {
    type: node.tag === 'th' ? 'tableHeader' : 'tableCell',
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }],
  };
}

function flattenTable(block: RichBlock): RichBlock[] {
  if (block.type !== 'table') return [block];
  return (block.content ?? []).flatMap((row) => (row.content ?? []).flatMap((cell) => cell.content ?? []));
}
