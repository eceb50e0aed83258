import { expect, it } from 'vitest';
import { BLANK_DRAFT } from '#shared/domain/delegates/person.ts';
import type { RosterPreview, RosterRow } from '#shared/domain/delegates/roster-import.ts';
import { groupLines, outcomeOf } from './import-groups.ts';

const row = (number: number, action: RosterRow['action'], problems: RosterRow['problems'] = []): RosterRow => ({
  row: number,
  draft: { ...BLANK_DRAFT, fullName: `Lý ${number}` },
  action,
  matches: null,
  changes: [],
  problems,
});
const fault = { row: 8, code: 'impossible-date', message: 'Ô D8' } as const;
const PREVIEW: RosterPreview = {
  previewId: 'p',
  fileName: 'ds.xlsx',
  sheets: [],
  tables: [],
  rows: [
    row(7, 'add'),
    row(8, 'add', [fault]),
    row(9, 'decide', [fault]),
    row(10, 'reject', [fault]),
    row(11, 'update'),
  ],
  skipped: [{ row: 12, text: 'Tổng cộng' }],
};

it('lines stand by what accepting does, doubts first, faults once more at the end', () => {
  const rows = [...groupLines(PREVIEW)].map(([group, lines]) => [group, lines.map((line) => line.row)]);
  expect(rows).toEqual([
    ['decide', [9]],
    ['add', [7, 8]],
    ['update', [11]],
    ['reject', [10, 12]],
    ['problems', [8]],
  ]);
});

it('decisions move doubtful rows; undecided ones stay out', () => {
  expect(outcomeOf(PREVIEW, {})).toEqual({ add: 2, update: 1, open: 1 });
  expect(outcomeOf(PREVIEW, { 9: 'add' })).toEqual({ add: 3, update: 1, open: 0 });
  expect(outcomeOf(PREVIEW, { 9: 'skip' })).toEqual({ add: 2, update: 1, open: 0 });
});
