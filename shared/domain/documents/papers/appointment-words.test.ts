import { expect, it } from 'vitest';
import { COMPLETE_DRAFTS, ISSUED_FRAME, PAPERS, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import { profileInForce } from '../../congress/rule-profiles/rules-in-force.ts';
import { processOf } from '../../personnel/steps/process.ts';
import type { PaperRecords } from '../paper.ts';
import { planPaper } from '../paper-plan.ts';

const formation = {
  key: 'numbers.formation',
  value: 'merged',
  reason: 'Xã mới',
  document: 'Quyết định 12-QĐ/TU',
  issuedBy: '',
} as const;
const rules = profileInForce('2026-06-20', [{ ...formation, profile: 'R2025-04' }]);
const asked = { rules, unitKind: 'commune', hasStandingCommittee: true, mode: 'together' } as const;
const APPOINTED: PaperRecords = {
  ...RECORDS,
  rules,
  setup: { ...RECORDS.setup, congress: { ...RECORDS.setup.congress, seats: 4 } },
  personnel: { ...RECORDS.personnel, seats: { ...RECORDS.personnel.seats, committee: 4 } },
  steps: { ...RECORDS.steps, process: processOf(asked) },
};
const shaped = (id: string, records: PaperRecords) =>
  PAPERS.find((one) => one.id === id)?.shape(records, COMPLETE_DRAFTS[id] ?? {}, ISSUED_FRAME);

it.each(['personnel-submission', 'personnel-scheme', 'candidate-list'])(
  '%s of an appointed committee elects nobody',
  (id) => {
    const text = JSON.stringify(shaped(id, APPOINTED)?.view);
    expect(text).toContain('chỉ định');
    expect(text).not.toMatch(/bầu vào|cần bầu|phê duyệt nhân sự|chưa có số dư/);
    expect(shaped(id, APPOINTED)?.warnings.filter(({ code }) => code.startsWith('surplus'))).toEqual([]);
    expect(JSON.stringify(shaped(id, RECORDS)?.view)).not.toContain('chỉ định');
  },
);

it('a list longer than the seats of an appointment is asked about, never told as a surplus', () => {
  const seats = { ...APPOINTED.personnel.seats, committee: 3 };
  const congress = { ...APPOINTED.setup.congress, seats: 3 };
  const crowded = {
    ...APPOINTED,
    ...{ setup: { ...APPOINTED.setup, congress }, personnel: { ...APPOINTED.personnel, seats } },
  };
  const paper = shaped('personnel-submission', crowded);
  expect(paper?.warnings.map(({ message }) => message)).toContain(
    'Danh sách có 4 người cho 3 chỗ, thừa 1 người; danh sách chỉ định không có số dư.',
  );
  expect(JSON.stringify(paper?.view)).not.toContain('Số dư: ');
});

it('papers that only an election needs are not asked for', () => {
  const needed = (one: PaperRecords) =>
    PAPERS.filter((paper) => planPaper(paper, one.setup, {}, one.rules).need !== 'none').map(({ id }) => id);
  const gone = needed(RECORDS).filter((id) => !needed(APPOINTED).includes(id));
  expect(gone.toSorted()).toEqual([
    ...['candidate-list-public', 'election-brief', 'ratification-request', 'upper-delegate-scheme'],
  ]);
});
