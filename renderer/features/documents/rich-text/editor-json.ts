import type {
  RichBlock,
  RichCell,
  RichInline,
  RichListItem,
  RichMark,
  RichText,
} from '#shared/domain/documents/rich-text.ts';
import { isBlankRichText } from '#shared/domain/documents/rich-text.ts';
import { figureAttrs } from './figures.ts';

/** What the editor hands over: the same tree, but with whatever attributes its extensions keep. */
export type EditorNode = {
  readonly type?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly EditorNode[];
  readonly marks?: readonly { readonly type: string }[];
  readonly text?: string;
};

const MARKS: readonly string[] = ['bold', 'italic', 'underline'] satisfies RichMark[];
const EMPTY: EditorNode = { type: 'doc', content: [{ type: 'paragraph' }] };

/**
 * The strict rich text of an editor's document; null when nothing is written.
 * Unknown blocks become paragraphs of their text, unknown marks and attributes
 * are dropped, empty paragraphs at the end are dropped, text is NFC.
 */
export function richTextFromEditor(document: EditorNode): RichText | null {
  const content = withoutTrailingBlanks((document.content ?? []).flatMap(toBlocks));
  const text: RichText = { type: 'doc', content };
  return isBlankRichText(text) ? null : text;
}

/** The editor needs at least one paragraph to put the cursor in. */
export function editorFromRichText(text: RichText | null): EditorNode {
  return text === null || text.content.length === 0 ? EMPTY : text;
}

function toBlocks(node: EditorNode): RichBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', ...inlineContent(node) }];
    case 'heading':
      return [{ type: 'heading', attrs: { level: levelOf(node) }, ...inlineContent(node) }];
    case 'bulletList':
    case 'orderedList':
      return [{ type: node.type, content: (node.content ?? []).map(toListItem) }];
    case 'table':
      return [{ type: 'table', content: (node.content ?? []).map(toRow) }];
    case 'text':
    case 'figure':
    case 'hardBreak':
      return [{ type: 'paragraph', content: toInlines([node]) }];
    default:
      return (node.content ?? []).flatMap(toBlocks);
  }
}

function toListItem(node: EditorNode): RichListItem {
  return { type: 'listItem', content: (node.content ?? []).flatMap(toBlocks) };
}

function toRow(row: EditorNode) {
  return { type: 'tableRow' as const, content: (row.content ?? []).map(toCell) };
}

function toCell(node: EditorNode): RichCell {
  const colspan = spanOf(node, 'colspan');
  const rowspan = spanOf(node, 'rowspan');
  const attrs = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
  return {
    type: node.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content: (node.content ?? []).flatMap(toBlocks),
  };
}

function inlineContent(node: EditorNode): { readonly content?: readonly RichInline[] } {
  const content = toInlines(node.content ?? []);
  return content.length > 0 ? { content } : {};
}

function toInlines(nodes: readonly EditorNode[]): RichInline[] {
  return nodes.flatMap((node): RichInline[] => {
    if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
    if (node.type === 'figure') return [{ type: 'figure', attrs: figureAttrs(node.attrs ?? {}), ...marksOf(node) }];
    if (node.type !== 'text') return toInlines(node.content ?? []);
    return node.text ? [{ type: 'text', text: node.text.normalize('NFC'), ...marksOf(node) }] : [];
  });
}

function marksOf(node: EditorNode): { readonly marks?: readonly { readonly type: RichMark }[] } {
  const marks = (node.marks ?? [])
    .filter(({ type }) => MARKS.includes(type))
    .map(({ type }) => ({ type: type as RichMark }));
  return marks.length > 0 ? { marks } : {};
}

function levelOf(node: EditorNode): 1 | 2 | 3 {
  const level = Number(node.attrs?.level);
  return level === 1 || level === 2 ? level : 3;
}

function spanOf(node: EditorNode, name: 'colspan' | 'rowspan'): number {
  const value = Number(node.attrs?.[name] ?? 1);
  return Number.isInteger(value) && value > 1 ? value : 1;
}

function withoutTrailingBlanks(blocks: readonly RichBlock[]): readonly RichBlock[] {
  const last = blocks.findLastIndex(
    (block) => block.type !== 'paragraph' || !isBlankRichText({ type: 'doc', content: [block] }),
  );
  return blocks.slice(0, last + 1);
}
