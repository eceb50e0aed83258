import { expect, it } from 'vitest';
import type { SheetRow } from '#shared/domain/documents/missing-sheet.ts';
import { markOf, rowHeight } from './sheet-words.ts';

const ROW: SheetRow = {
  ...{ paperId: 'a', name: 'A', stage: 'before', need: 'must', responsible: 'B', dueOn: null },
  ...{ state: 'drafting', daysLate: 0, missing: 3, copies: null },
};

it('says how many gaps a draft has, and how many of a family are out', () => {
  expect([ROW, { ...ROW, missing: 0 }, { ...ROW, copies: { all: 5, issued: 2 } }].map(markOf)).toEqual([
    '3 chỗ trống',
    '✕',
    '2/5 bản',
  ]);
});

it('never prints rows taller than the page has room for', () => {
  for (const rows of [1, 20, 33, 45, 60, 64]) expect(rowHeight(rows) * rows).toBeLessThanOrEqual(205);
  expect([rowHeight(0), rowHeight(10), rowHeight(41)]).toEqual([7, 7, 5]);
});
