import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { WordDocument } from '#shared/kernel/word-document.ts';
import { compareLines } from '../../documents/compare/compare-drafts.ts';
import type { DraftValues, FieldValue, PaperField, TableRow } from '../../documents/paper.ts';
import { readRichText } from '../../documents/read-rich-text.ts';
import { richLinesOf } from '../../documents/rich-plain.ts';
import type { RichBlock } from '../../documents/rich-text.ts';

/** A line that was deleted in Word and that the paper prints all the same. */
export type KeptLine = {
  /** Of the field in whose place it stood; null where the program writes by itself */
  readonly label: string | null;
  readonly line: string;
};

type Fields = readonly Pick<PaperField, 'name' | 'label'>[];
type Files = { readonly sent: WordDocument; readonly returned: WordDocument };
/** `base`: the draft that went out · `taken`: the draft with the edits of the file, or what the clerk is asked about. */
type Drafts = { readonly base: DraftValues; readonly taken: DraftValues; readonly printed: DraftValues };

/** Lines of the file that are new and that no field takes. */
export function newLines({ sent, returned }: Files, fields: Fields, { base, taken }: Drafts): string[] {
  const known = counted(linesOf(sent).map(({ key }) => key));
  const gained = fields.flatMap(({ name }) => surplus(keysOf(taken[name]), keysOf(base[name])));
  const exact = counted(gained);
  const text = gained.join('\n');
  return linesOf(returned)
    .filter(({ key }) => !take(known, key) && !take(exact, key) && !isWithin(key, text))
    .map(({ line }) => line);
}

/** Long enough not to stand in another line by chance, as "12" does in "12 chi bộ". */
const BY_CHANCE = 20;
const isWithin = (key: string, text: string): boolean => key.length >= BY_CHANCE && text.includes(key);

/** Lines that were deleted in Word without the draft losing them, in their order. */
export function keptLines(files: Files, fields: Fields, { base, taken, printed }: Drafts): KeptLine[] {
  const lost = counted(fields.flatMap(({ name }) => surplus(keysOf(base[name]), keysOf(taken[name]))));
  const placeOf = (key: string) => fields.find(({ name }) => keysOf(printed[name]).includes(key))?.label ?? null;
  return deletedRuns(files).flatMap((run) => {
    const kept = run.filter(({ key }) => !take(lost, key));
    // The number of a row goes with the row.
    const named = kept.length < run.length ? kept.filter(({ key }) => /\p{L}/u.test(key)) : kept;
    return named.map(({ key, line }) => ({ label: placeOf(key), line }));
  });
}

type Line = { readonly key: string; readonly line: string };

/** Deleted lines, neighbours together. A line that was only moved, or written otherwise, is none. */
function deletedRuns({ sent, returned }: Files): Line[][] {
  const [left, right] = [linesOf(sent), linesOf(returned)];
  const keys = (lines: readonly Line[]) => lines.map(({ key }) => key);
  const gone = counted(surplus(keys(left), keys(right)));
  const runs: Line[][] = [[]];
  let at = 0;
  for (const pair of compareLines(keys(left), keys(right))) {
    const line = pair.left === null ? undefined : left[at++];
    if (line && pair.right === null && take(gone, line.key)) runs.at(-1)?.push(line);
    else if (line) runs.push([]);
  }
  return runs;
}

const linesOf = ({ paragraphs }: WordDocument): Line[] =>
  paragraphs.map(({ text }) => ({ key: bare(text), line: tidyText(text) })).filter(({ key }) => key !== '');

/** What a field prints, line by line and cell by cell. */
function keysOf(value: FieldValue | undefined): string[] {
  const lines = Array.isArray(value)
    ? (value as readonly TableRow[]).flatMap((row) => Object.values(row))
    : typeof value === 'string' || typeof value === 'number'
      ? [String(value)]
      : (readRichText(value)?.content ?? []).flatMap(cellLines);
  return lines.map((line) => bare(line ?? '')).filter((key) => key !== '');
}

const cellLines = (block: RichBlock): readonly string[] =>
  block.type === 'table'
    ? (block.content ?? []).flatMap(({ content: cells = [] }) =>
        cells.flatMap(({ content = [] }) => content.flatMap(cellLines)),
      )
    : richLinesOf({ type: 'doc', content: [block] });

/** Dashes, numbers and end marks are put on by the paper. */
const bare = (text: string) =>
  tidyText(text)
    .normalize('NFC')
    .replace(/^(?:[-–—+•*]|\d{1,3}[.)])\s+/u, '')
    .replace(/[;.]$/, '');

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Takes one of them away; false when none is left. */
function take(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}

/** What the first list has more of than the second. */
function surplus(more: readonly string[], less: readonly string[]): string[] {
  const there = counted(less);
  return more.filter((key) => !take(there, key));
}
