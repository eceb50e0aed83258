import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';

/**
 * The little Markdown that the manual uses: headings, paragraphs, lists,
 * tables, images, bold, italic, keys in backticks, links. Values out, never
 * HTML, so nothing in a page can run.
 */
export type Inline =
  | { readonly kind: 'text' | 'bold' | 'italic' | 'key'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph' | 'note'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'image'; readonly alt: string; readonly source: string };

const HEADING = /^(#{1,4}) (.+)$/;
const BULLET = /^[-*] (.+)$/;
const NUMBERED = /^\d+\. (.+)$/;
const IMAGE = /^!\[([^\]]*)\]\(([^)]+)\)$/;
const NOTE = /^> ?(.*)$/;

/** A page's blocks in order. Lines that are no other block join into paragraphs. */
export function parseMarkdown(page: string): Block[] {
  return chunksOf(page).map(blockFrom);
}

/** Splits **bold**, *italic*, `keys` and [links](target) out of a line. */
export function parseInline(line: string): Inline[] {
  const parts = line.split(/(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/).filter((part) => part !== '');
  return parts.map(inlineFrom);
}

function inlineFrom(part: string): Inline {
  const [, text, to] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
  if (text !== undefined && to !== undefined) return { kind: 'link', text, to };
  if (/^\*\*.+\*\*$/.test(part)) return { kind: 'bold', text: part.slice(2, -2) };
  if (/^\*.+\*$/.test(part)) return { kind: 'italic', text: part.slice(1, -1) };
  if (/^`.+`$/.test(part)) return { kind: 'key', text: part.slice(1, -1) };
  return { kind: 'text', text: part };
}

/** Runs of lines that belong to one block: blank lines and headings end a run, and so does a change of kind. */
function chunksOf(page: string): string[][] {
  const chunks: string[][] = [];
  let open: string[] = [];
  for (const line of page.split(/\r?\n/).map((one) => one.trimEnd())) {
    const [first] = open;
    if (first !== undefined && (line === '' || !continues(first, line))) {
      chunks.push(open);
      open = [];
    }
    if (line !== '') open.push(line);
  }
  if (open.length > 0) chunks.push(open);
  return chunks;
}

function continues(first: string, line: string): boolean {
  if (HEADING.test(first) || HEADING.test(line) || IMAGE.test(first) || IMAGE.test(line)) return false;
  return kindOf(first) === kindOf(line) || line.startsWith('  ');
}

function kindOf(line: string): 'bullets' | 'numbers' | 'table' | 'note' | 'text' {
  if (BULLET.test(line)) return 'bullets';
  if (NUMBERED.test(line)) return 'numbers';
  if (line.startsWith('|')) return 'table';
  return NOTE.test(line) ? 'note' : 'text';
}

function blockFrom(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const [, marks, heading] = HEADING.exec(first) ?? [];
  if (marks !== undefined && heading !== undefined)
    return { kind: 'heading', level: marks.length, text: heading, id: anchorOf(heading) };
  const [, alt, source] = IMAGE.exec(first) ?? [];
  if (alt !== undefined && source !== undefined) return { kind: 'image', alt, source };
  const kind = kindOf(first);
  if (kind === 'bullets' || kind === 'numbers')
    return { kind: 'list', ordered: kind === 'numbers', entries: entriesOf(lines).map(parseInline) };
  if (kind === 'table') return tableFrom(lines);
  const text = lines.map((line) => (kind === 'note' ? (NOTE.exec(line)?.[1] ?? '') : line)).join(' ');
  return { kind: kind === 'note' ? 'note' : 'paragraph', content: parseInline(text) };
}

/** List entries; an indented line goes on with the entry above it. */
function entriesOf(lines: readonly string[]): string[] {
  const entries: string[] = [];
  for (const line of lines) {
    const text = (BULLET.exec(line) ?? NUMBERED.exec(line))?.[1];
    if (text !== undefined) entries.push(text);
    else entries.push(`${entries.pop() ?? ''} ${line.trim()}`);
  }
  return entries;
}

function tableFrom(lines: readonly string[]): Block {
  const cells = (line: string) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
  const [head = '', ...rest] = lines;
  const rows = rest.filter((line) => !/^[|\s:-]+$/.test(line));
  return { kind: 'table', head: cells(head), rows: rows.map((row) => cells(row).map(parseInline)) };
}

/** "Nhập từ Excel" → "nhap-tu-excel" */
function anchorOf(heading: string): string {
  return foldVietnamese(heading)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
