import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import { align } from '../../documents/compare/align.ts';
import type { FieldValue, PaperField, TableRow } from '../../documents/paper.ts';
import { readRichText } from '../../documents/read-rich-text.ts';
import { richLinesOf } from '../../documents/rich-plain.ts';
import type { RichBlock } from '../../documents/rich-text.ts';
import { type Keyed, mergeLists, sameKeys } from './merge-lists.ts';

type Part = RichBlock | TableRow;
type Parts = readonly Keyed<Part>[];
type Value = FieldValue | undefined;

/** One field on its way out and back. */
export type FieldOnReturn = {
  /** In the draft that went out */
  readonly base: Value;
  /** What of it stood in the file that went out, and stands in the file that came back */
  readonly printed: Value;
  readonly returned: Value;
  /** In the draft now */
  readonly now: Value;
};

/**
 * untouched: nobody changed it in Word · edited: `value` has the changes of both · conflict: both changed the same
 * place, `word` is the file's side · lost: changed in Word where its text is not one to one with the draft's
 */
export type FieldMerge =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'edited'; readonly value: FieldValue }
  | { readonly kind: 'conflict'; readonly word: FieldValue }
  | { readonly kind: 'lost' };

export function mergeField(field: Pick<PaperField, 'type' | 'columns'>, one: FieldOnReturn): FieldMerge {
  const of = (value: Value) => partsOf(value, field);
  const [base, printed, returned, now] = [of(one.base), of(one.printed), of(one.returned), of(one.now)];
  if (sameKeys(printed, returned)) return { kind: 'untouched' };
  const word = inWord({ base, printed, returned });
  if (word === null) return { kind: 'lost' };
  if (sameKeys(word, now)) return { kind: 'untouched' };
  const { merged, isConflict } = mergeLists({ base, here: now, there: word });
  const toValue = (parts: Parts): FieldValue => fieldOf(parts, field);
  return isConflict ? { kind: 'conflict', word: toValue(word) } : { kind: 'edited', value: toValue(merged) };
}

/**
 * The draft as it was edited in Word: what stands there unchanged is taken from the draft itself, so that its
 * structure stays; what the program put in from records is left to the program. null when a change touches such a part.
 */
function inWord({ base, printed, returned }: Record<'base' | 'printed' | 'returned', Parts>): Parts | null {
  const keys = (parts: Parts) => parts.map(({ key }) => key);
  const own = new Map(
    align(keys(base), keys(printed)).flatMap(({ left, right }) =>
      left === null || right === null ? [] : [[right, left] as const],
    ),
  );
  // Something of the draft is not found on paper as it was written: its edits cannot be put back in its place.
  if (own.size < base.length) return null;
  const word: Keyed<Part>[] = [];
  let gone = 0;
  let added = 0;
  let isLost = false;
  const close = () => {
    if (gone > 0 && added > 0) isLost = true;
    [gone, added] = [0, 0];
  };
  for (const { left, right } of align(keys(printed), keys(returned))) {
    const mine = left === null ? undefined : own.get(left);
    const there = right === null ? undefined : returned[right];
    if (left !== null && there) {
      close();
      if (mine !== undefined) word.push(base[mine] ?? there);
    } else if (left !== null && mine === undefined) gone += 1;
    else if (there) {
      added += 1;
      word.push(there);
    }
  }
  close();
  return isLost ? null : word;
}

function partsOf(value: Value, { type, columns = [] }: Pick<PaperField, 'type' | 'columns'>): Parts {
  if (type === 'table') {
    const rows = Array.isArray(value) ? (value as readonly TableRow[]) : [];
    return rows.map((row) => ({ key: columns.map(({ name }) => bareKey(row[name] ?? '')).join(' | '), value: row }));
  }
  return (readRichText(value)?.content ?? [])
    .flatMap(entriesOf)
    .map((block) => ({ key: keyOf(block), value: block }))
    .filter(({ key }) => key !== '');
}

/** Each entry of a list by itself: one edited entry leaves the others as they are. */
function entriesOf(block: RichBlock): RichBlock[] {
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return [block];
  return (block.content ?? []).map((entry) => ({ type: block.type, content: [entry] }));
}

const MARK = /^(?:[-–—+•*]|\d{1,3}[.)])\s+/u;
/** Dashes and end marks are put on by the paper, not by the clerk. */
const bareKey = (text: string) => tidyText(text).replace(MARK, '').replace(/[;.]$/, '').normalize('NFC');
const keyOf = (block: RichBlock) =>
  richLinesOf({ type: 'doc', content: [block] })
    .map(bareKey)
    .join('\n');

function fieldOf(parts: Parts, { type }: Pick<PaperField, 'type'>): FieldValue {
  if (type === 'table') return parts.map(({ value }) => value as TableRow);
  return { type: 'doc', content: joinLists(parts.map(({ value }) => value as RichBlock)) };
}

/** Neighbouring entries of one kind are one list again. */
function joinLists(blocks: readonly RichBlock[]): RichBlock[] {
  const joined: RichBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isList = block.type === 'bulletList' || block.type === 'orderedList';
    if (isList && last?.type === block.type)
      joined[joined.length - 1] = { ...last, content: [...(last.content ?? []), ...(block.content ?? [])] };
    else joined.push(block);
  }
  return joined;
}
