import { expect, it } from 'vitest';
import { ISSUED_FRAME, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import { CATALOGUE } from '../catalogue.ts';
import type { DraftValues, PaperRecords } from '../paper.ts';
import { findPaperOf } from '../paper-family.ts';

const meeting = RECORDS.steps.meetings.find(({ way, step }) => way === 'first-time' && step === 2)!;

function ballotOf(seats: PaperRecords['personnel']['seats'], values: DraftValues = {}) {
  const records = { ...RECORDS, personnel: { ...RECORDS.personnel, seats } };
  const paper = findPaperOf(CATALOGUE, `nomination-ballot:${meeting.key}.committee`, () => records);
  const shaped = paper?.shape(records, values, ISSUED_FRAME);
  return { text: JSON.stringify(shaped?.view), missing: shaped?.missing.map(({ label }) => label) ?? [] };
}

it.each([
  [1, 'Danh sách gồm 02 (hai) đồng chí; mỗi phiếu giới thiệu nhiều nhất 01 (một) đồng chí.'],
  [15, 'Danh sách gồm 02 (hai) đồng chí; mỗi phiếu giới thiệu nhiều nhất 15 (mười lăm) đồng chí.'],
])('a ballot for %i seats takes at most as many names, with or without blank lines', (committee, line) => {
  expect(ballotOf({ committee }).text).toContain(line);
  expect(ballotOf({ committee }, { dong_trong: 5 }).text).toContain(line);
});

it('is not complete while the seats of the office are unknown', () => {
  expect(ballotOf({ secretary: 1 }).missing).toContain('Số lượng cần bầu');
  expect(ballotOf({ committee: 3 }).missing).not.toContain('Số lượng cần bầu');
});
