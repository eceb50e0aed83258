import { createRouterClient } from '@orpc/server';
import { expect, it } from 'vitest';
import { insertDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { personnelRouter } from '../../electron/features/personnel/personnel.router.ts';
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

it('writes no act for a candidate saved as it was', async () => {
  const { personnel, ids, undo } = await openWithAll();
  await personnel.saveCandidate({ ...FIELDS, id: ids[0] ?? '', personId: 'p1' });
  expect(undo()).toEqual({ label: 'Thêm nhân sự Vi Đức Đạt' });
});
