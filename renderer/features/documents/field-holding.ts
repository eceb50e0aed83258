import type { DraftValues, PaperField } from '#shared/domain/documents/paper.ts';

/** The way from words of the paper to the field they were typed in. */
export type FieldPlaces = {
  readonly find: (words: string) => PaperField | null;
  readonly go: (name: string) => void;
};

export const placesIn = (
  fields: readonly PaperField[],
  values: DraftValues,
  go: (name: string) => void,
): FieldPlaces => ({ find: (words) => fieldHolding(fields, values, words), go });

/** Fewer letters stand anywhere. */
const SHORTEST = 6;

/** The one field a clerk typed these words of the paper in; null when none or several hold them, or they are too few to tell. */
export function fieldHolding(fields: readonly PaperField[], values: DraftValues, words: string): PaperField | null {
  const wanted = tidy(words.replace(/…$/, ''));
  if (wanted.length < SHORTEST) return null;
  const holding = fields.filter(({ name }) => linesOf(values[name]).some((line) => tidy(line).includes(wanted)));
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What stands together on a line: a cell, or the pieces of a paragraph. */
function linesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    const words = value.map(wordsOf);
    return words.every((one) => one !== null) ? [words.join('')] : value.flatMap(linesOf);
  }
  if (typeof value !== 'object' || value === null) return [];
  return 'content' in value ? linesOf(value.content) : Object.values(value).flatMap(linesOf);
}

/** An inline's words; null for what holds lines of its own. */
function wordsOf(one: { readonly type?: string; readonly text?: string; readonly attrs?: { readonly text?: string } }) {
  if (one.type === 'text') return one.text ?? '';
  if (one.type === 'figure') return one.attrs?.text ?? '';
  return one.type === 'hardBreak' ? ' ' : null;
}
