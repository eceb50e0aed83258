import type { Indicator } from '../../congress/congress.ts';
import { figureOf } from '../indicator-text.ts';
import type { OutlineSource } from '../outline/outline-paper.ts';
import { richLines, richTable } from '../rich-compose.ts';
import type { RichText } from '../rich-text.ts';

/** Targets of the coming term as a table, from the same records as the political report; field `chi_tieu_toi`. */
export function indicatorTargets({ records, book }: OutlineSource): RichText {
  const targets = records.indicators.filter(({ period }) => period === 'next');
  if (targets.length === 0) return richLines([book.lack('chi_tieu_toi')]);
  for (const one of targets)
    book.note({ tag: 'chi_tieu_toi', label: one.name, value: targetOf(one), record: `indicator:${one.id}` });
  return richTable(
    [
      { label: 'TT', width: 11 },
      { label: 'Chỉ tiêu', width: 72, isText: true },
      { label: 'Đơn vị tính', width: 36 },
      { label: 'Mục tiêu', width: 26 },
      { label: 'Năm đích', width: 20 },
    ],
    targets.map((one, at) => [
      String(at + 1),
      one.name,
      one.unit,
      targetOf(one),
      one.targetYear === null ? '' : String(one.targetYear),
    ]),
  );
}

const targetOf = ({ target }: Indicator): string => figureOf(target) ?? 'chưa xác định';
