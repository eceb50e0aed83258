import { toRoman } from '#shared/kernel/roman-numeral.ts';
import type { Indicator } from '../../congress/congress.ts';
import { indicatorResult } from '../../congress/indicator-result.ts';
import { figureOf, percentOfTarget, VERDICT_LABELS } from '../indicator-text.ts';
import type { NextIndicatorRow, PastIndicatorRow } from './political-report.view.ts';

/** Indicator tables of the annexes: grouped in the order of the records, numbered through; an unknown figure is never a zero. */
type Group<Row> = { readonly ten_nhom: string; readonly dong: readonly Row[] };

const UNKNOWN = 'chưa có';

export function pastIndicatorTable(past: readonly Indicator[], mark: string): readonly Group<PastIndicatorRow>[] {
  return grouped(past, pastRow, { ...BLANK_PAST, chi_tieu: mark });
}

export function nextIndicatorTable(next: readonly Indicator[], mark: string): readonly Group<NextIndicatorRow>[] {
  return grouped(next, nextRow, { ...BLANK_NEXT, chi_tieu: mark });
}

const BLANK_PAST = { tt: '', don_vi: '', de_ra: '', thuc_hien: '', ty_le: '', danh_gia: '', nguon: '' };
const BLANK_NEXT = { tt: '', don_vi: '', hien_trang: '', muc_tieu: '', nam_dich: '' };

function grouped<Row>(
  indicators: readonly Indicator[],
  rowOf: (one: Indicator, number: number) => Row,
  empty: Row,
): readonly Group<Row>[] {
  if (indicators.length === 0) return [{ ten_nhom: '', dong: [empty] }];
  const names = [...new Set(indicators.map(({ group }) => group))];
  const membersOf = (name: string) => indicators.filter(({ group }) => group === name);
  const inOrder = names.flatMap(membersOf);
  return names.map((name, place) => ({
    ten_nhom: `${toRoman(place + 1)}. ${name || 'Chỉ tiêu khác'}`,
    dong: membersOf(name).map((one) => rowOf(one, inOrder.indexOf(one) + 1)),
  }));
}

function pastRow(one: Indicator, number: number): PastIndicatorRow {
  return {
    tt: String(number),
    chi_tieu: one.name,
    don_vi: one.unit,
    de_ra: figureOf(one.target) ?? UNKNOWN,
    thuc_hien: figureOf(one.actual) ?? UNKNOWN,
    ty_le: percentOfTarget(one) ?? '-',
    danh_gia: VERDICT_LABELS[indicatorResult(one).verdict],
    nguon: one.source,
  };
}

function nextRow(one: Indicator, number: number): NextIndicatorRow {
  const target = figureOf(one.target);
  return {
    tt: String(number),
    chi_tieu: one.name,
    don_vi: one.unit,
    hien_trang: figureOf(one.base) ?? UNKNOWN,
    muc_tieu: target === null ? UNKNOWN : `${one.direction === 'at-most' ? 'không quá ' : ''}${target}`,
    nam_dich: one.targetYear === null ? UNKNOWN : String(one.targetYear),
  };
}
