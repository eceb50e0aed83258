import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { columnOf, type TextCell, type TextTable } from './text-table.ts';

/** A row of a table of indicators as it stands on paper; null where the table has no such column. */
export type IndicatorRow = {
  /** past: has a column of results · next: only what is aimed at */
  readonly period: 'past' | 'next';
  readonly name: string;
  /** Folded name, by which rows of several papers are the same indicator */
  readonly key: string;
  readonly unit: string;
  readonly paragraph: number;
  readonly base: TextCell | null;
  readonly target: TextCell | null;
  readonly actual: TextCell | null;
  readonly percent: TextCell | null;
};

const NAME = /^(?:cac )?(?:chi tieu|noi dung chi tieu|ten chi tieu)/;
const TARGET = /nghi quyet|nq|muc tieu|ke hoach|phan dau|chi tieu giao|de ra/;
const ACTUAL = /thuc hien|ket qua|dat duoc|ket qua dat/;
const PERCENT = /ti le|ty le|%|so voi|muc do hoan thanh/;

/** Every row of every table of indicators; groups and rows without a name left out. */
export function readIndicatorRows(tables: readonly TextTable[]): readonly IndicatorRow[] {
  return tables.flatMap((table) => {
    const name = columnOf(table, NAME);
    if (name < 0) return [];
    const [target, actual, percent] = valueColumns(table, name);
    if (target < 0) return [];
    const at = { base: columnOf(table, /hien trang|goc|dau nhiem ky/), unit: columnOf(table, /don vi|dvt/) };
    return table.rows
      .filter(({ isGroup, cells }) => !isGroup && (cells[name]?.text ?? '') !== '')
      .map(({ cells }) => ({
        period: actual < 0 ? ('next' as const) : ('past' as const),
        name: cells[name]?.text ?? '',
        key: foldVietnamese(cells[name]?.text ?? ''),
        unit: cells[at.unit]?.text ?? '',
        paragraph: cells[name]?.paragraph ?? 0,
        base: cells[at.base] ?? null,
        target: cells[target] ?? null,
        actual: cells[actual] ?? null,
        percent: cells[percent] ?? null,
      }));
  });
}

/** The head of a column may hold words of two kinds ("thực hiện so với nghị quyết (%)"): percent first, then results. */
function valueColumns({ columns }: TextTable, name: number): readonly [number, number, number] {
  const others = columns.map((head, at) => (at === name ? '' : head));
  const percent = others.findIndex((head) => PERCENT.test(head));
  const actual = others.findIndex((head, at) => at !== percent && ACTUAL.test(head));
  const target = others.findIndex((head, at) => at !== percent && at !== actual && TARGET.test(head));
  return [target, actual, percent];
}
