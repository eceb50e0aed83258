import type { RichBlock, RichInline, RichList, RichListItem, RichTable } from '../rich-text.ts';
import { cutStart, isAllBold, plainText } from './pasted-inlines.ts';
import { readLineMark } from './word-lists.ts';

const HEADING_LEVELS = { roman: 1, number: 2, letter: 3 } as const;

/** One line of pasted text before lists are put together. */
export type PastedLine = {
  readonly kind: 'paragraph' | 'heading' | 'entry' | 'continued';
  readonly level: number;
  readonly ordered: boolean;
  readonly content: readonly RichInline[];
};
export type PastedPiece = PastedLine | { readonly kind: 'table'; readonly table: RichTable };

/** A line that starts with its own mark: a bold number is a heading, a dash an entry, a number an entry only in Word's lists. */
export function lineOf(content: readonly RichInline[], listLevel: number | null): PastedLine {
  const mark = readLineMark(plainText(content));
  const paragraph: PastedLine = { kind: 'paragraph', level: 0, ordered: false, content };
  if (!mark) return listLevel === null ? paragraph : { ...paragraph, kind: 'entry', level: listLevel };
  const rest = cutStart(content, mark.length);
  if (mark.kind === 'dash') return { kind: 'entry', level: listLevel ?? mark.level, ordered: false, content: rest };
  // Papers print typed heading numbers, so the number stays in the heading.
  if (isAllBold(rest))
    return { kind: 'heading', level: HEADING_LEVELS[mark.kind], ordered: false, content: content.map(withoutBold) };
  if (listLevel === null) return paragraph;
  return { kind: 'entry', level: listLevel, ordered: true, content: rest };
}

export function withoutBold(inline: RichInline): RichInline {
  if (inline.type !== 'text') return inline;
  const marks = (inline.marks ?? []).filter(({ type }) => type !== 'bold');
  return { type: 'text', text: inline.text, ...(marks.length > 0 && { marks }) };
}

/** Gathers runs of list entries into nested lists; everything else stays in order. */
export function blocksFromPieces(pieces: readonly PastedPiece[]): RichBlock[] {
  const blocks: RichBlock[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.kind === 'entry') {
      const run = entriesFrom(pieces, at);
      blocks.push(...lists(run));
      at += run.length;
      continue;
    }
    blocks.push(piece.kind === 'table' ? piece.table : plainBlock(piece));
    at += 1;
  }
  return blocks;
}

function entriesFrom(pieces: readonly PastedPiece[], start: number): PastedLine[] {
  const run: PastedLine[] = [];
  for (const piece of pieces.slice(start)) {
    if (piece.kind !== 'entry' && piece.kind !== 'continued') break;
    run.push(piece);
  }
  return run;
}

function plainBlock(line: PastedLine): RichBlock {
  const content = line.content.length > 0 ? { content: line.content } : {};
  if (line.kind !== 'heading') return { type: 'paragraph', ...content };
  return { type: 'heading', attrs: { level: line.level === 1 || line.level === 2 ? line.level : 3 }, ...content };
}

type OpenItem = { readonly type: 'listItem'; readonly content: RichBlock[] };
type OpenList = { readonly type: RichList['type']; readonly content: OpenItem[] };

/** Entries of one run, level by level; a deeper entry goes into the entry before it. */
function lists(entries: readonly PastedLine[]): RichList[] {
  const found: OpenList[] = [];
  const open: { readonly level: number; readonly list: OpenList }[] = [];
  for (const entry of entries) {
    if (entry.kind === 'continued') {
      open.at(-1)?.list.content.at(-1)?.content.push(paragraphOf(entry));
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > entry.level) open.pop();
    const type = entry.ordered ? 'orderedList' : 'bulletList';
    const same = open.at(-1);
    if (same?.level === entry.level && same.list.type !== type) open.pop();
    if (open.at(-1)?.level !== entry.level)
      open.push({ level: entry.level, list: startList(type, open.at(-1)?.list, found) });
    open.at(-1)?.list.content.push({ type: 'listItem', content: [paragraphOf(entry)] });
  }
  return found as readonly RichList[] as RichList[];
}

function startList(type: RichList['type'], parent: OpenList | undefined, found: OpenList[]): OpenList {
  const list: OpenList = { type, content: [] };
  const holder = parent?.content.at(-1);
  if (holder) holder.content.push(list as { readonly type: RichList['type']; readonly content: RichListItem[] });
  else found.push(list);
  return list;
}

function paragraphOf({ content }: PastedLine): RichBlock {
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}
