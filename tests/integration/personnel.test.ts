import { createRouterClient } from '@orpc/server';
import { expect, it } from 'vitest';
import { saveUnit } from '../../electron/features/congress/congress.repository.ts';
import { insertDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { personnelRouter } from '../../electron/features/personnel/personnel.router.ts';
import { EMPTY_SETUP } from '../../shared/domain/congress/empty-setup.ts';
import {
  CANDIDATE_NOT_FOUND,
  ORDER_OUT_OF_DATE,
  PERSON_NOT_FOUND,
} from '../../shared/domain/personnel/personnel-refusal.ts';
import { refusalOf } from '../fixtures/app.ts';
import { candidaciesOf } from '../fixtures/candidacies.ts';
import { openTestContext } from '../fixtures/context.ts';
import { NOBODY } from '../fixtures/people.ts';

const NAMES = ['Lộc Công Hoà', 'Nông Thị Thanh Mai', 'Vi Đức Đạt'];
const FIELDS = {
  standing: 're-standing',
  intendedPost: 'committee-member',
  committeeHistory: '',
  politicalStandardConclusion: '',
  note: '',
} as const;
const FIGURES = { summoned: 62, present: 60, ballotsIssued: 60, ballotsReturned: 59, ballotsValid: 58 };

/** A roster of three people, p1 to p3. */
function open() {
  const context = openTestContext();
  const { act, undo, connection } = context.workspace.database;
  act({ act: 'delegate-added', label: 'Thêm đại biểu', subject: 'person', undoable: false }, (tx) => {
    insertDelegates(
      tx,
      NAMES.map((fullName, at) => ({ ...NOBODY, id: `p${at + 1}`, number: at + 1, fullName })),
    );
  });
  const newestLabel = () =>
    connection.prepare('SELECT label FROM journal ORDER BY sequence DESC LIMIT 1').pluck().get();
  return { context, personnel: createRouterClient(personnelRouter, { context }), undo, newestLabel };
}

async function openWithAll() {
  const opened = open();
  const ids: string[] = [];
  for (const personId of ['p1', 'p2', 'p3'])
    ids.push((await opened.personnel.addCandidate({ ...FIELDS, personId })).id);
  const names = async () => (await opened.personnel.listCandidates()).map(({ person }) => person.fullName);
  return { ...opened, ids, names };
}

it('takes candidates from the roster, each once, in order', async () => {
  const { personnel, names, newestLabel } = await openWithAll();
  expect(await names()).toEqual(NAMES);
  expect(newestLabel()).toBe('Thêm nhân sự Vi Đức Đạt');
  expect(await refusalOf(personnel.addCandidate({ ...FIELDS, personId: 'p1' }))).toEqual({
    code: 'already-candidate',
    message: 'Lộc Công Hoà đã có trong danh sách nhân sự; hãy sửa dòng đã có.',
    field: 'personId',
  });
  expect(await refusalOf(personnel.addCandidate({ ...FIELDS, personId: 'p9' }))).toEqual(PERSON_NOT_FOUND);
});

it('changes a candidate and keeps the place in the list', async () => {
  const { personnel, ids, names } = await openWithAll();
  const [first = ''] = ids;
  const saved = await personnel.saveCandidate({
    ...FIELDS,
    id: first,
    personId: 'p1',
    intendedPost: 'secretary',
    note: 'Bí thư khoá I',
  });
  expect(saved).toEqual({
    ...FIELDS,
    id: first,
    personId: 'p1',
    intendedPost: 'secretary',
    note: 'Bí thư khoá I',
    position: 0,
    candidacies: candidaciesOf('secretary', 0, 're-standing'),
  });
  expect((await personnel.listCandidates())[0]).toMatchObject(saved);
  expect(await names()).toEqual(NAMES);
  expect((await refusalOf(personnel.saveCandidate({ ...FIELDS, id: first, personId: 'p2' }))).code).toBe(
    'already-candidate',
  );
  expect(await refusalOf(personnel.saveCandidate({ ...FIELDS, id: 'x', personId: 'p1' }))).toEqual(CANDIDATE_NOT_FOUND);
});

it('puts the list into another order in one act that one undo takes back', async () => {
  const { personnel, ids, names, undo } = await openWithAll();
  const [a = '', b = '', c = ''] = ids;
  expect(await personnel.reorderCandidates({ ids: [c, a, b] })).toEqual({ moved: 3 });
  expect(await names()).toEqual([NAMES[2], NAMES[0], NAMES[1]]);
  expect(await personnel.reorderCandidates({ ids: [c, a, b] })).toEqual({ moved: 0 });
  undo();
  expect(await names()).toEqual(NAMES);
  for (const wrong of [
    [a, b],
    [a, b, b],
    [a, b, 'x'],
  ])
    expect(await refusalOf(personnel.reorderCandidates({ ids: wrong }))).toEqual(ORDER_OUT_OF_DATE);
});

it('keeps the figures of a step and answers every step of the process', async () => {
  const { personnel, ids, newestLabel } = await openWithAll();
  const empty = await personnel.listSteps();
  expect(empty).toHaveLength(5);
  const step = {
    ...empty[1]!,
    ...FIGURES,
    heldOn: '2026-03-11',
    minutesNumber: '13-BB/ĐU',
    votes: ids.map((candidateId, at) => ({ candidateId, votes: 58 - at })),
  };
  expect(await personnel.saveStep(step)).toEqual([empty[0], step, ...empty.slice(2)]);
  expect(await personnel.listSteps()).toEqual([empty[0], step, ...empty.slice(2)]);
  expect(newestLabel()).toBe('Ghi số liệu bước 2: Hội nghị cán bộ chủ chốt');
});

it('writes no act for a candidate or a step saved as it was', async () => {
  const { personnel, ids, undo, newestLabel } = await openWithAll();
  const [first = ''] = ids;
  const [, empty] = await personnel.listSteps();
  const step = { ...empty!, ...FIGURES, votes: ids.map((candidateId) => ({ candidateId, votes: 40 })) };
  await personnel.saveStep(step);
  await personnel.saveStep(step);
  await personnel.saveCandidate({ ...FIELDS, id: first, personId: 'p1' });
  expect(undo()).toEqual({ label: 'Ghi số liệu bước 2: Hội nghị cán bộ chủ chốt' });
  await personnel.saveStep(empty!);
  expect(newestLabel()).toBe('Hoàn tác: Ghi số liệu bước 2: Hội nghị cán bộ chủ chốt');
  expect(undo()).toEqual({ label: 'Thêm nhân sự Vi Đức Đạt' });
});

it('declines figures that contradict each other, with a line for each, and keeps nothing', async () => {
  const { personnel, ids } = await openWithAll();
  const [, step] = await personnel.listSteps();
  const refusal = await refusalOf(
    personnel.saveStep({
      ...step!,
      ...FIGURES,
      present: 63,
      ballotsValid: 60,
      votes: [{ candidateId: ids[0]!, votes: 61 }],
    }),
  );
  expect(refusal).toEqual({
    code: 'step-figures-disagree',
    message: 'Số liệu bước 2 không khớp nhau nên chưa được ghi; hãy sửa theo biên bản rồi lưu lại.',
    field: 'present',
    details: [
      'Số có mặt (63) lớn hơn số được triệu tập (62).',
      'Số phiếu hợp lệ (60) lớn hơn số phiếu thu về (59).',
      'Lộc Công Hoà được 61 phiếu, nhiều hơn số phiếu hợp lệ (60).',
    ],
  });
  expect((await personnel.listSteps())[1]).toEqual(step);
});

it('keeps a meeting below the quorum: the minutes say what they say', async () => {
  const { personnel } = await openWithAll();
  const [, step] = await personnel.listSteps();
  await personnel.saveStep({ ...step!, summoned: 62, present: 20 });
  expect((await personnel.listSteps())[1]).toMatchObject({ summoned: 62, present: 20 });
});

it('brings a removed candidate back with the votes of every step', async () => {
  const { personnel, ids, undo, names } = await openWithAll();
  const [, step] = await personnel.listSteps();
  await personnel.saveStep({ ...step!, ...FIGURES, votes: ids.map((candidateId) => ({ candidateId, votes: 40 })) });
  await personnel.removeCandidate({ id: ids[1]! });
  expect(await names()).toEqual([NAMES[0], NAMES[2]]);
  expect((await personnel.listSteps())[1]?.votes).toHaveLength(2);
  undo();
  expect(await names()).toEqual(NAMES);
  expect((await personnel.listSteps())[1]?.votes).toHaveLength(3);
  expect(await refusalOf(personnel.removeCandidate({ id: 'x' }))).toEqual(CANDIDATE_NOT_FOUND);
});

it('has no fifth step in a cell', async () => {
  const { context, personnel } = open();
  context.workspace.database.act(
    { act: 'setup-saved', label: 'Sửa đơn vị', subject: 'congress', undoable: true },
    (tx) => saveUnit(tx, { ...EMPTY_SETUP.unit, kind: 'cell' }),
  );
  const steps = await personnel.listSteps();
  expect(steps).toHaveLength(4);
  expect((await refusalOf(personnel.saveStep({ ...steps[0]!, step: 5 }))).code).toBe('step-not-in-process');
});
