import { expect, it } from 'vitest';
import { COMPLETE_DRAFTS, ISSUED_FRAME, PAPERS, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import { NO_FACTS, type PersonnelFacts } from '../../personnel/personnel-facts.ts';
import type { PaperRecords } from '../paper.ts';
import { familyIdOf } from '../paper-family.ts';
import type { CandidateListView } from './candidate-lists.view.ts';
import { cellsOf, cellText, lastVotes } from './personnel-steps.ts';

const linesOf = (paperId: string, records: PaperRecords) => {
  const paper = PAPERS.find(({ id }) => id === paperId);
  const view = paper?.shape(records, COMPLETE_DRAFTS[familyIdOf(paperId)] ?? {}, ISSUED_FRAME)
    .view as CandidateListView;
  return view.nhom_trich_ngang.flatMap(({ dong }) => dong);
};
const rowsOf = (paperId: string, records: PaperRecords) =>
  linesOf(paperId, records).map(({ ho_ten, phieu }) => [ho_ten, phieu]);
const byStanding = [
  ...RECORDS.candidates.filter(({ standing }) => standing === 're-standing'),
  ...RECORDS.candidates.filter(({ standing }) => standing === 'first-time'),
];
const everyStep = byStanding.map((one) => cellsOf(RECORDS, one).map(cellText).join('; '));

it('prints the votes of the last step inside the committee, of every step on A3', () => {
  const names = byStanding.map(({ person }) => person.fullName);
  expect(rowsOf('candidate-list', RECORDS)).toEqual(
    names.map((name, at) => [name, lastVotes(RECORDS, byStanding[at]!)]),
  );
  expect(rowsOf('candidate-list-a3', RECORDS)).toEqual(names.map((name, at) => [name, everyStep[at]]));
});

it('keeps the votes of two candidates of one name apart', () => {
  const sameName = <One extends PaperRecords['candidates'][number]>(one: One): One => ({
    ...one,
    person: { ...one.person, fullName: 'Nguyễn Văn Hùng' },
  });
  const records = {
    ...RECORDS,
    candidates: RECORDS.candidates.map(sameName),
    everyone: RECORDS.everyone.map(sameName),
  };
  expect(new Set(everyStep).size).toBeGreaterThan(1);
  expect(rowsOf('candidate-list-a3', records)).toEqual(everyStep.map((votes) => ['Nguyễn Văn Hùng', votes]));
});

it('prints planning, yearly ratings, awards and discipline of the personnel record on A3 alone', () => {
  const [first] = byStanding;
  const personId = first!.personId;
  const facts: PersonnelFacts = {
    ...{ ...NO_FACTS, personId, planned: true, plannedNote: 'QĐ số 12-QĐ/HU', disciplines: [] },
    ratings: [
      { year: 2024, rating: 'good' },
      { year: 2025, rating: 'excellent' },
    ],
  };
  const records = { ...RECORDS, personnel: { ...RECORDS.personnel, facts: [facts] } };
  const cells = {
    quy_hoach: 'Có; QĐ số 12-QĐ/HU',
    xep_loai: 'Hoàn thành xuất sắc: 2025; hoàn thành tốt: 2024',
    khen_ky_luat: 'Kỷ luật: không',
  };
  expect(linesOf('candidate-list-a3', records)[0]).toMatchObject(cells);
  expect(linesOf('candidate-list-a3', records)[1]).toMatchObject({ quy_hoach: '', xep_loai: '', khen_ky_luat: '' });
  expect(Object.keys(linesOf('candidate-list', records)[0] ?? {})).not.toContain('quy_hoach');
});
