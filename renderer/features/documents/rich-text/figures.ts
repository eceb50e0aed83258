import type { Indicator } from '#shared/domain/congress/congress.ts';
import { figureOf, percentOfTarget } from '#shared/domain/documents/indicator-text.ts';
import type { UsedValue } from '#shared/domain/documents/paper.ts';

/** A value of the records as a sentence would say it, e.g. "52,4 triệu đồng". */
export type Figure = { readonly label: string; readonly text: string };

const LONGEST = 160;

/** What can be put into a text: every known figure of the indicators, then the short record values of this paper. */
export function listFigures(indicators: readonly Indicator[], used: readonly UsedValue[]): readonly Figure[] {
  const plain = used.filter(
    ({ record, value }) => !record.startsWith('indicator:') && value !== '' && value.length <= LONGEST,
  );
  return [...indicators.flatMap(figuresOf), ...plain.map(({ label, value }) => ({ label, text: value }))];
}

function figuresOf(indicator: Indicator): Figure[] {
  const { name, unit, period } = indicator;
  const figure = (kind: string, stored: string | null): Figure[] => {
    const number = figureOf(stored);
    return number === null ? [] : [{ label: `${name}, ${kind}`, text: withUnit(number, unit) }];
  };
  if (period === 'next') return [...figure('hiện trạng', indicator.base), ...figure('mục tiêu', indicator.target)];
  const percent = percentOfTarget(indicator);
  const share = percent === null ? [] : [{ label: `${name}, so với nghị quyết`, text: `${percent}%` }];
  return [...figure('thực hiện', indicator.actual), ...share, ...figure('nghị quyết đề ra', indicator.target)];
}

const withUnit = (number: string, unit: string) =>
  unit === '' || unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;

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
