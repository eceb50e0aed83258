import {
  isBlankRichText,
  RICH_DEPTH,
  type RichBlock,
  type RichCell,
  type RichInline,
  type RichListItem,
  type RichMark,
  type RichText,
} from './rich-text.ts';

/**
 * Rich text out of a stored value of any shape: what is no block, inline or mark
 * is dropped, so that one spoilt draft never stops the papers of a congress.
 * Null when nothing is left to print.
 */
export function readRichText(value: unknown): RichText | null {
  if (!isRecord(value) || value.type !== 'doc') return null;
  const text: RichText = { type: 'doc', content: readBlocks(value.content, RICH_DEPTH) };
  return isBlankRichText(text) ? null : text;
}

type Unknowns = { readonly [key: string]: unknown };

const isRecord = (value: unknown): value is Unknowns =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordsIn = (value: unknown, ...types: readonly string[]): readonly Unknowns[] =>
  Array.isArray(value)
    ? value.filter(isRecord).filter(({ type }) => types.length === 0 || types.some((one) => one === type))
    : [];

const readBlocks = (value: unknown, depth: number): readonly RichBlock[] =>
  depth === 0 ? [] : recordsIn(value).flatMap((block) => readBlock(block, depth));

function readBlock({ type, attrs, content }: Unknowns, depth: number): readonly RichBlock[] {
  switch (type) {
    case 'paragraph':
      return [{ type, content: readInlines(content) }];
    case 'heading': {
      const level = levelOf(attrs);
      return level === null ? [] : [{ type, attrs: { level }, content: readInlines(content) }];
    }
    case 'bulletList':
    case 'orderedList':
      return [{ type, content: recordsIn(content, 'listItem').map((item) => readItem(item, depth - 1)) }];
    case 'table':
      return [{ type, content: recordsIn(content, 'tableRow').map((row) => readRow(row, depth - 1)) }];
    default:
      return [];
  }
}

function levelOf(attrs: unknown): 1 | 2 | 3 | null {
  const level = isRecord(attrs) ? attrs.level : null;
  return level === 1 || level === 2 || level === 3 ? level : null;
}

const readItem = ({ content }: Unknowns, depth: number): RichListItem => ({
  type: 'listItem',
  content: readBlocks(content, depth),
});

const readRow = ({ content }: Unknowns, depth: number) => ({
  type: 'tableRow' as const,
  content: recordsIn(content, 'tableCell', 'tableHeader').map((cell) => readCell(cell, depth)),
});

const readCell = ({ type, attrs, content }: Unknowns, depth: number): RichCell => ({
  type: type === 'tableHeader' ? 'tableHeader' : 'tableCell',
  attrs: { colspan: spanOf(attrs, 'colspan'), rowspan: spanOf(attrs, 'rowspan') },
  content: readBlocks(content, depth),
});

function spanOf(attrs: unknown, name: 'colspan' | 'rowspan'): number {
  const span = isRecord(attrs) ? attrs[name] : 1;
  return typeof span === 'number' && Number.isInteger(span) && span >= 1 && span <= 100 ? span : 1;
}

const readInlines = (value: unknown): readonly RichInline[] =>
  recordsIn(value, 'text', 'hardBreak', 'figure').flatMap(({ type, text, attrs, marks }): readonly RichInline[] => {
    if (type === 'hardBreak') return [{ type }];
    if (type === 'figure') return readFigure(attrs, marks);
    return typeof text === 'string' ? [{ type: 'text', text, marks: readMarks(marks) }] : [];
  });

function readFigure(attrs: unknown, marks: unknown): readonly RichInline[] {
  if (!isRecord(attrs)) return [];
  const { key, label, text } = attrs;
  if (typeof key !== 'string' || typeof label !== 'string' || typeof text !== 'string') return [];
  return [{ type: 'figure', attrs: { key, label, text }, marks: readMarks(marks) }];
}

const MARKS: readonly RichMark[] = ['bold', 'italic', 'underline'];
const readMarks = (value: unknown) =>
  recordsIn(value).flatMap(({ type }) => MARKS.filter((mark) => mark === type).map((mark) => ({ type: mark })));
