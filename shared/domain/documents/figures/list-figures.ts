import type { Indicator } from '../../congress/congress.ts';
import { figureOf, percentOfTarget } from '../indicator-text.ts';
import type { UsedValue } from '../paper.ts';

/**
 * A value of the records as a sentence would say it, e.g. "52,4 triệu đồng". Its key finds it again:
 * `indicator:<id>:<column>` or `value:<tag>:<record>`, a record value that the same paper prints.
 */
export type Figure = { readonly key: string; readonly label: string; readonly text: string };

/** What a figure in a text is noted as among the values a paper used, before its key. */
export const IN_TEXT = 'figure:';
const LONGEST = 160;

/** What can be put into a text: every known figure of the indicators, then the short record values of this paper. */
export function listFigures(indicators: readonly Indicator[], used: readonly UsedValue[]): readonly Figure[] {
  const plain = used.filter(
    ({ record, value }) =>
      !record.startsWith('indicator:') && !record.startsWith(IN_TEXT) && value !== '' && value.length <= LONGEST,
  );
  return [
    ...indicators.flatMap(figuresOf),
    ...plain.map(({ tag, record, label, value }) => ({ key: `value:${tag}:${record}`, label, text: value })),
  ];
}

function figuresOf(indicator: Indicator): Figure[] {
  const { id, name, unit, period } = indicator;
  const figure = (column: string, kind: string, stored: string | null): Figure[] => {
    const number = figureOf(stored);
    return number === null
      ? []
      : [{ key: `indicator:${id}:${column}`, label: `${name}, ${kind}`, text: withUnit(number, unit) }];
  };
  if (period === 'next')
    return [...figure('base', 'hiện trạng', indicator.base), ...figure('target', 'mục tiêu', indicator.target)];
  const percent = percentOfTarget(indicator);
  const share = { key: `indicator:${id}:share`, label: `${name}, so với nghị quyết`, text: `${percent ?? ''}%` };
  return [
    ...figure('actual', 'thực hiện', indicator.actual),
    ...(percent === null ? [] : [share]),
    ...figure('target', 'nghị quyết đề ra', indicator.target),
  ];
}

const withUnit = (number: string, unit: string) =>
  unit === '' || unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
