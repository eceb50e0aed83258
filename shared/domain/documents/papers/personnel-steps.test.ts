import { describe, expect, it } from 'vitest';
import { DRAFT_FRAME, RECORDS } from '../../../../tests/fixtures/paper-records.ts';
import type { UnitKind } from '../../congress/congress.ts';
import type { PersonnelStep } from '../../personnel/candidate.ts';
import { defaultSteps } from '../../personnel/default-steps.ts';
import { openValueBook } from '../value-book.ts';
import { checkSteps, describeBases, stepLines, stepResults, votesText } from './personnel-steps.ts';
import { FIELDS } from './personnel-submission.fields.ts';
import { personnelSubmission } from './personnel-submission.ts';

/** Every base is another number, so that a share of the wrong one shows. */
const STEP: PersonnelStep = {
  ...{ step: 2, name: 'Hội nghị cán bộ chủ chốt', heldOn: '2026-03-11', minutesNumber: '13-BB/ĐU' },
  ...{ summoned: 62, present: 60, ballotsIssued: 59, ballotsReturned: 58, ballotsValid: 57 },
  votes: [
    { candidateId: 'candidate-1', votes: 57 },
    { candidateId: 'candidate-2', votes: 32 },
    { candidateId: 'candidate-3', votes: 31 },
    { candidateId: 'candidate-4', votes: 30 },
  ],
};
const openBook = () => openValueBook(FIELDS, {}, 'delegates');
const lineOf = (more: Partial<PersonnelStep> = {}) => stepLines([{ ...STEP, ...more }], openBook())[0];

describe('the line of a step', () => {
  it('tells its figures, the share of those present and who has more than half of those summoned', () => {
    expect(lineOf()).toBe(
      '- Bước 2: Hội nghị cán bộ chủ chốt, ngày 11/3/2026: triệu tập 62 đồng chí, có mặt 60 đồng chí (96,77%); ' +
        'số phiếu phát ra 59, thu về 58, hợp lệ 57; số người được trên 50% số được triệu tập đồng ý: 02/04; ' +
        'Biên bản số 13-BB/ĐU.',
    );
  });

  it.each([
    [62, 31, '0/01'],
    [62, 32, '01/01'],
    [61, 30, '0/01'],
    [61, 31, '01/01'],
  ])('of %i summoned %i votes make %s', (summoned, votes, count) => {
    expect(lineOf({ summoned, votes: [{ candidateId: 'candidate-1', votes }] })).toContain(`đồng ý: ${count};`);
  });

  it('tells no share and no majority of an unknown number', () => {
    expect(lineOf({ summoned: null })).not.toMatch(/96,77|100%|50%/);
  });
});

describe('votes of a candidate', () => {
  it.each([
    ['candidate-1', '57 (91,94%)'],
    ['candidate-2', '32 (51,61%)'],
    ['candidate-3', '31 (50%)'],
    ['candidate-4', '30 (48,39%)'],
    ['nobody', '-'],
  ])('%s: %s of those summoned, not of those present or of the ballots', (candidate, text) => {
    expect(votesText(STEP, candidate)).toBe(text);
  });

  it('stand without a share while nobody knows how many were summoned', () => {
    expect(votesText({ ...STEP, summoned: null }, 'candidate-4')).toBe('30');
    expect(votesText(undefined, 'candidate-4')).toBe('-');
  });

  it('stand in the column of their step', () => {
    const second = stepResults([STEP], RECORDS.candidates)[1];
    expect(second).toMatchObject({ tt: '2', b1: '-', b2: '32 (51,61%)', b3: '-' });
  });

  it('name what the shares are taken of', () => {
    expect(describeBases([STEP, { ...STEP, step: 3, summoned: null }])).toBe(
      'Tỉ lệ phần trăm tính trên tổng số đồng chí được triệu tập của từng bước (bước 2: 62 (sáu mươi hai)).',
    );
  });
});

describe('the process of the unit', () => {
  const { unit } = RECORDS.setup;
  const shape = (kind: UnitKind) => {
    const steps = defaultSteps({ kind, hasStandingCommittee: true });
    const setup = { ...RECORDS.setup, unit: { ...unit, kind } };
    return personnelSubmission.shape({ ...RECORDS, setup, steps: steps.toReversed() }, {}, DRAFT_FRAME);
  };

  it.each([
    ['cell', [1, 2, 3], [true, false]],
    ['commune', [1, 2, 3, 4, 5], [false, true]],
  ] as const)('of a %s asks for its steps %j and has a column for each', (kind, asked, tables) => {
    const { missing, view } = shape(kind);
    const labels = missing.filter(({ field }) => field === 'cac_buoc').map(({ label }) => label);
    expect(labels).toEqual(asked.map((step) => `Bước ${step}: hội nghị, số liệu và biên bản`));
    expect([view.co_ket_qua_bon_buoc, view.co_ket_qua]).toEqual(tables);
    const rows = [view.ket_qua_bon_buoc, view.ket_qua].map((list) => (list as readonly unknown[]).length > 0);
    expect(rows).toEqual(tables);
  });
});

it.each<[Partial<PersonnelStep>, string[]]>([
  [{ present: 42, ballotsValid: null }, []],
  [{ present: 41, ballotsValid: null }, ['step-without-quorum']],
  [{ ballotsValid: 32 }, []],
  [{ ballotsValid: 31 }, ['more-votes-than-ballots']],
])('a careful reader finds in a step with %j: %j', (more, codes) => {
  const book = openBook();
  const step = { ...STEP, votes: [{ candidateId: 'candidate-2', votes: 32 }], ...more };
  checkSteps([step], RECORDS.candidates.slice(1, 2), book);
  expect(book.close().warnings.map(({ code }) => code)).toEqual(codes);
});

it('a careful reader finds exactly those without more than half of those summoned at the last step', () => {
  const book = openBook();
  checkSteps([STEP], RECORDS.candidates, book);
  expect(book.close().warnings.map(({ message }) => message)).toEqual([
    'Hoàng Thuý Yến: 31/62 phiếu ở bước 2, không quá 50% số được triệu tập.',
    'Mã Mạnh Đạt: 30/62 phiếu ở bước 2, không quá 50% số được triệu tập.',
  ]);
});
