import type { DraftValues, FieldValue, PaperField, TableRow } from '../paper.ts';
import { readRichText } from '../read-rich-text.ts';
import { richLinesOf } from '../rich-plain.ts';
import { align } from './align.ts';

/** A stretch of words of a line; `isOwn`: the other side has it not. */
export type WordStretch = { readonly text: string; readonly isOwn: boolean };
/** One line side by side; null where that side has nothing. Equal lines have no own words. */
export type LinePair = {
  readonly left: readonly WordStretch[] | null;
  readonly right: readonly WordStretch[] | null;
  readonly isSame: boolean;
};
export type FieldDifference = { readonly field: string; readonly label: string; readonly lines: readonly LinePair[] };

/** Lines that share at least this much of their words are one line that was edited. */
const EDITED = 0.4;

/** What differs between two versions of a draft, field by field in the order of the paper. */
export function compareDrafts(
  left: DraftValues,
  right: DraftValues,
  fields: readonly Pick<PaperField, 'name' | 'label' | 'columns' | 'choices'>[],
): FieldDifference[] {
  return fields.flatMap((field) => {
    const lines = compareLines(linesOf(left[field.name], field), linesOf(right[field.name], field));
    return lines.every(({ isSame }) => isSame) ? [] : [{ field: field.name, label: field.label, lines }];
  });
}

function linesOf(
  value: FieldValue | undefined,
  { columns = [], choices = [] }: Pick<PaperField, 'columns' | 'choices'>,
): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return [choices.find((one) => one.value === value)?.label ?? value];
  if (Array.isArray(value))
    return (value as readonly TableRow[]).map((row) => columns.map(({ name }) => row[name] ?? '').join(' | '));
  const text = readRichText(value);
  return text === null ? [] : richLinesOf(text);
}

/** Two texts line by line: kept, edited (with the words that changed), added, removed. */
export function compareLines(left: readonly string[], right: readonly string[]): LinePair[] {
  const pairs: LinePair[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const close = () => {
    pairs.push(...pairUp(removed, added));
    [removed, added] = [[], []];
  };
  for (const step of align(left, right)) {
    if (step.left !== null && step.right !== null) {
      close();
      const same = [{ text: left[step.left] ?? '', isOwn: false }];
      pairs.push({ left: same, right: same, isSame: true });
    } else if (step.left !== null) removed.push(left[step.left] ?? '');
    else if (step.right !== null) added.push(right[step.right] ?? '');
  }
  close();
  return pairs;
}

/** Removed and added lines of one place: near ones side by side, in order; the rest alone. */
function pairUp(removed: readonly string[], added: readonly string[]): LinePair[] {
  const pairs: LinePair[] = [];
  let next = 0;
  for (const line of removed) {
    const found = added.findIndex((other, at) => at >= next && likeness(line, other) >= EDITED);
    if (found < 0) {
      pairs.push({ left: [{ text: line, isOwn: true }], right: null, isSame: false });
      continue;
    }
    pairs.push(...added.slice(next, found).map(alone), editedPair(line, added[found] ?? ''));
    next = found + 1;
  }
  return [...pairs, ...added.slice(next).map(alone)];
}

const alone = (line: string): LinePair => ({ left: null, right: [{ text: line, isOwn: true }], isSame: false });
const wordsOf = (line: string): readonly string[] => line.split(/\s+/).filter((word) => word !== '');

/** Twice the common words over all words of both. */
function likeness(left: string, right: string): number {
  const [own, other] = [wordsOf(left), wordsOf(right)];
  const counts = new Map<string, number>();
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of own) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common += 1;
  }
  return own.length + other.length === 0 ? 0 : (2 * common) / (own.length + other.length);
}

function editedPair(left: string, right: string): LinePair {
  const [own, other] = [wordsOf(left), wordsOf(right)];
  const steps = align(own, other);
  const side = (of: 'left' | 'right', words: readonly string[]) =>
    joined(
      steps.flatMap((step) => {
        const at = step[of];
        return at === null ? [] : [{ text: words[at] ?? '', isOwn: step.left === null || step.right === null }];
      }),
    );
  return { left: side('left', own), right: side('right', other), isSame: false };
}

/** Neighbours of one kind as one stretch. */
function joined(words: readonly WordStretch[]): WordStretch[] {
  const stretches: WordStretch[] = [];
  for (const word of words) {
    const last = stretches.at(-1);
    if (last?.isOwn === word.isOwn) stretches[stretches.length - 1] = { ...last, text: `${last.text} ${word.text}` };
    else stretches.push(word);
  }
  return stretches;
}
