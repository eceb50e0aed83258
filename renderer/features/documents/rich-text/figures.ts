import type { Figure } from '#shared/domain/documents/figures/list-figures.ts';
import type { RichFigure } from '#shared/domain/documents/rich-text.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC') : '');

/** What the editor keeps with a figure. */
export const figureAttrs = ({ key, label, text }: Readonly<Record<string, unknown>>): RichFigure['attrs'] => ({
  key: textOf(key),
  label: textOf(label),
  text: textOf(text),
});

/** Where a text says a figure of the records: start and end of each, longest figure first, never a part of a greater number. */
export function findFigures(
  text: string,
  figures: readonly Figure[],
): readonly { readonly from: number; readonly to: number }[] {
  const wanted = [...new Set(figures.map((figure) => figure.text))].filter((one) => /\d/.test(one) && one.length >= 3);
  if (wanted.length === 0) return [];
  const choices = wanted
    .toSorted((left, right) => right.length - left.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d]|\\d[.,])(?:${choices.join('|')})(?![\\p{L}\\d]|[.,]\\d)`, 'gu');
  return [...text.matchAll(pattern)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
}
