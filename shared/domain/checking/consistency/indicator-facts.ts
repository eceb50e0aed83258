import { type IndicatorRow, readIndicatorRows } from '../content/indicator-rows.ts';
import type { PaperText } from '../content/paper-text.ts';
import type { Fact } from './fact.ts';
import { figureOf, folded } from './read-numbers.ts';

/** What the tables say of an indicator, so that sentences can be held against it. */
export type KnownIndicator = {
  readonly key: string;
  readonly name: string;
  readonly period: 'past' | 'next';
  /** Folded: '%', 'trieu dong/nguoi/nam' */
  readonly unit: string;
  /** Every figure of its rows, plain */
  readonly figures: readonly string[];
  readonly paragraph: number;
};

/** A sentence with a figure in it. */
export type FigureLine = { readonly paragraph: number; readonly text: string };

export const knownIndicators = (text: PaperText): readonly KnownIndicator[] =>
  readIndicatorRows(text.tables)
    .filter(({ key }) => key.split(' ').length >= 2)
    .map(({ key, name, period, unit, paragraph, base, target, actual, percent }) => ({
      ...{ key, name, period, paragraph, unit: folded(unit) },
      figures: [base, target, actual, percent].flatMap((cell) => figureOf(cell?.text ?? '') ?? []),
    }));

export const figureLines = ({ lines }: PaperText): readonly FigureLine[] =>
  lines.filter(({ isCell, text }) => !isCell && /\d/.test(text)).map(({ paragraph, text }) => ({ paragraph, text }));

const PARTS = { target: 'mức đề ra', actual: 'kết quả', base: 'hiện trạng' } as const;

/** Target, result and starting point of every indicator in a table. */
export const indicatorFacts = (text: PaperText): readonly Fact[] => readIndicatorRows(text.tables).flatMap(factsOf);

function factsOf(row: IndicatorRow): readonly Fact[] {
  const term = row.period === 'past' ? 'nhiệm kỳ qua' : 'nhiệm kỳ tới';
  return (['target', 'actual', 'base'] as const).flatMap((part): Fact[] => {
    const cell = row[part];
    const value = figureOf(cell?.text ?? '');
    if (!cell || value === null) return [];
    return [
      {
        ...{ key: `indicator:${row.period}:${part}:${row.key}`, label: `${row.name}: ${PARTS[part]} ${term}` },
        ...{ value, shown: `${cell.text} ${row.unit}`.trim(), rule: 'NV-09' },
        where: { paragraph: row.paragraph, text: `${row.name}: ${cell.text}` },
      },
    ];
  });
}
