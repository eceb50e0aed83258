import { expect, it } from 'vitest';
import { COMPLETE_DRAFTS, ISSUED_FRAME, PAPERS, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import type { PaperRecords } from '../paper.ts';
import { familyIdOf } from '../paper-family.ts';

const shape = (paperId: string, records: PaperRecords) => {
  const paper = PAPERS.find(({ id }) => id === paperId);
  if (!paper) throw new Error(paperId);
  return paper.shape(records, COMPLETE_DRAFTS[familyIdOf(paperId)] ?? {}, ISSUED_FRAME);
};
const explained = (explanations: Readonly<Record<string, string>>): PaperRecords => ({
  ...RECORDS,
  personnel: { ...RECORDS.personnel, structure: { targets: [], explanations } },
});

it.each(['personnel-scheme', 'personnel-submission'])('%s waits until every shortfall is explained', (paperId) => {
  expect(shape(paperId, RECORDS).missing).toEqual([]);
  expect(JSON.stringify(shape(paperId, RECORDS).view)).toContain(
    '- Từ 40 đến 50 tuổi chưa đạt yêu cầu khoảng 40 - 50%: Nguồn cán bộ độ tuổi này còn mỏng.',
  );
  expect(shape(paperId, explained({})).missing.map(({ label }) => label)).toEqual([
    'Giải trình cơ cấu: từ 40 đến 50 tuổi',
  ]);
});

it('asks about someone on the list who does not meet a rule', () => {
  const facts = { ...RECORDS.personnel, facts: [] };
  const codes = (records: PaperRecords) =>
    shape('personnel-submission', records).warnings.map(({ message }) => message);
  const old = RECORDS.everyone.map((one) =>
    one.id === 'candidate-2'
      ? { ...one, person: { ...one.person, bornOn: '1960-01-02', gender: 'male' as const } }
      : one,
  );
  const records = { ...RECORDS, personnel: facts, everyone: old, candidates: old };
  expect(codes(records).find((message) => message.startsWith('Nông Thị Thanh Mai không đạt'))).toBeDefined();
});

it('lists the whole checklist of a dossier with what is missing', () => {
  const [index] = PAPERS.filter(({ family }) => family?.id === 'candidate-file-index');
  const item = {
    personId: 'person-1',
    paper: 'health',
    state: 'present',
    number: '214/GKSK',
    note: '',
    file: null,
  } as const;
  const dossier = [{ ...item, issuedOn: '2025-09-03', expiresOn: null }];
  const shaped = index?.shape({ ...RECORDS, personnel: { ...RECORDS.personnel, dossier } }, {}, ISSUED_FRAME);
  const text = JSON.stringify(shaped?.view);
  expect(text).toContain('Hồ sơ có 01 giấy tờ; còn 09 giấy tờ thiếu, chưa ghi ngày hoặc hết hạn.');
  expect(text).toMatch(/214\/GKSK.*03\/09\/2025.*03\/03\/2026.*Hết hạn/);
});
