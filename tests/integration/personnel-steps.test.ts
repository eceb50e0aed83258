import { createRouterClient } from '@orpc/server';
import { expect, it } from 'vitest';
import { saveUnit } from '../../electron/features/congress/congress.repository.ts';
import { congressRouter } from '../../electron/features/congress/congress.router.ts';
import { insertDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { personnelRouter } from '../../electron/features/personnel/personnel.router.ts';
import { EMPTY_SETUP } from '../../shared/domain/congress/empty-setup.ts';
import type { Meeting, Outcome } from '../../shared/domain/personnel/steps/meeting.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext } from '../fixtures/context.ts';
import { changing, HELD } from '../fixtures/meetings.ts';
import { NOBODY } from '../fixtures/people.ts';

const NAMES = ['Lộc Công Hoà', 'Nông Thị Thanh Mai', 'Vi Đức Đạt'];
const FIELDS = {
  intendedPost: 'committee-member',
  committeeHistory: '',
  politicalStandardConclusion: '',
  note: '',
} as const;

/** Three people standing for the first time, one row of steps for everyone. */
async function open() {
  const context = openTestContext();
  const { act, undo, connection } = context.workspace.database;
  act({ act: 'filled', label: 'Ghi danh sách', subject: 'people', undoable: false }, (tx) => {
    saveUnit(tx, { ...EMPTY_SETUP.unit, kind: 'commune', hasStandingCommittee: true });
    insertDelegates(
      tx,
      NAMES.map((fullName, at) => ({ ...NOBODY, id: `p${at + 1}`, number: at + 1, fullName })),
    );
  });
  const personnel = createRouterClient(personnelRouter, { context });
  await personnel.chooseMode({ mode: 'together' });
  const ids: string[] = [];
  for (const personId of ['p1', 'p2', 'p3'])
    ids.push((await personnel.addCandidate({ ...FIELDS, standing: 'first-time', personId })).id);
  const meeting = async (key: string) => {
    const found = (await personnel.readProcess()).meetings.find((one) => one.key === key);
    if (!found) throw new Error(key);
    return found;
  };
  const record = async (key: string, fields: Partial<Meeting>) =>
    personnel.saveMeeting(changing(await meeting(key), fields));
  const newestLabel = () =>
    connection.prepare('SELECT label FROM journal ORDER BY sequence DESC LIMIT 1').pluck().get();
  return { context, personnel, ids, meeting, record, undo, newestLabel };
}

const put = (candidateId: string): Outcome => ({
  office: 'committee',
  candidateId,
  votes: null,
  passed: true,
  note: '',
});
const votes = (candidateId: string, count: number): Outcome => ({
  ...{ office: 'committee', candidateId, votes: count, passed: null, note: '' },
});
const REVIEWED = { ...HELD, heldOn: '2026-03-04', ballots: [] } as const;

it('answers every step of the process with a meeting, and keeps one as it was typed', async () => {
  const { meeting, record, personnel, ids, newestLabel } = await open();
  const { process, meetings } = await personnel.readProcess();
  expect(process.map(({ way, step }) => `${way} ${step}`)).toEqual(['all 1', 'all 2', 'all 3', 'all 4', 'all 5']);
  expect(meetings).toHaveLength(5);
  await record('1', { ...REVIEWED, outcomes: ids.map(put) });
  expect(await meeting('1')).toEqual({ ...meetings[0], ...REVIEWED, outcomes: ids.map(put) });
  expect(newestLabel()).toBe('Ghi bước 1: Hội nghị ban thường vụ (lần thứ nhất)');
});

it('opens a step only when the one before is complete', async () => {
  const { record, ids } = await open();
  expect(await refusalOf(record('2', HELD))).toEqual({
    code: 'step-not-open',
    message: 'Chưa ghi được bước 2 vì bước trước chưa xong; hãy ghi đủ bước trước rồi quay lại.',
  });
  await record('1', { ...REVIEWED, outcomes: ids.map(put) });
  await record('2', { ...HELD, outcomes: ids.map((id) => votes(id, 40)) });
});

it('tells which steps a correction opens again', async () => {
  const { record, ids } = await open();
  const [first = '', second = '', third = ''] = ids;
  await record('1', { ...REVIEWED, outcomes: ids.map(put) });
  await record('2', { ...HELD, outcomes: [votes(first, 59), votes(second, 40), votes(third, 32)] });
  await record('3', { ...HELD, heldOn: '2026-03-18', outcomes: ids.map((id) => votes(id, 40)) });
  expect(await record('2', { outcomes: [votes(first, 59), votes(second, 40), votes(third, 31)] })).toEqual({
    reopened: ['bước 3'],
  });
  expect(await record('3', { outcomes: [votes(first, 40), votes(second, 40)] })).toEqual({ reopened: [] });
});

it('declines figures that contradict each other, with a line for each, and keeps nothing', async () => {
  const { record, meeting, ids } = await open();
  await record('1', { ...REVIEWED, outcomes: ids.map(put) });
  const before = await meeting('2');
  const ballots = [{ office: 'committee' as const, issued: 60, returned: 59, valid: 58, invalid: 2 }];
  const refusal = await refusalOf(record('2', { ...HELD, present: 63, ballots, outcomes: [votes(ids[0] ?? '', 61)] }));
  expect(refusal).toEqual({
    code: 'step-figures-disagree',
    message: 'Số liệu bước 2 không khớp nhau nên chưa được ghi; hãy sửa theo biên bản rồi lưu lại.',
    field: 'present',
    details: [
      'Số có mặt (63) lớn hơn số được triệu tập (62).',
      'Ghi 2 người vắng, nhiều hơn số triệu tập trừ số có mặt (0).',
      'Phiếu hợp lệ cộng không hợp lệ là 60, khác số phiếu thu về (59).',
      'Lộc Công Hoà được 61 phiếu, nhiều hơn số phiếu hợp lệ (58).',
    ],
  });
  expect(await meeting('2')).toEqual(before);
});

it('holds a step again for who came onto the list later, on its own base', async () => {
  const { record, personnel, ids, undo } = await open();
  const [first = '', second = ''] = ids;
  expect(await refusalOf(personnel.addSession({ way: 'all', step: 1 }))).toMatchObject({ code: 'session-not-needed' });
  await record('1', { ...REVIEWED, outcomes: [put(first)] });
  expect(await personnel.addSession({ way: 'all', step: 1 })).toEqual({ key: '1-lan-2' });
  await record('1-lan-2', { ...REVIEWED, summoned: 5, present: 5, absent: [], outcomes: [put(second)] });
  const { meetings } = await personnel.readProcess();
  expect(meetings.filter(({ step }) => step === 1).map(({ outcomes }) => outcomes)).toEqual([
    [put(first)],
    [put(second)],
  ]);
  await personnel.removeMeeting({ key: '1-lan-2' });
  expect((await personnel.readProcess()).meetings).toHaveLength(5);
  undo();
  expect((await personnel.readProcess()).meetings).toHaveLength(6);
});

it('lets re-standing go their own, shorter way first; not changed any more once a meeting is kept', async () => {
  const { record, personnel, ids } = await open();
  await personnel.chooseMode({ mode: 'separate' });
  const { process, meetings } = await personnel.readProcess();
  expect(process.map(({ way }) => way).filter((way) => way === 're-standing')).toHaveLength(3);
  expect(meetings.map(({ key }) => key)).toEqual([
    ...['tai-cu-1', 'tai-cu-2', 'tai-cu-3', 'lan-dau-1', 'lan-dau-2', 'lan-dau-3', 'lan-dau-4', 'lan-dau-5'],
  ]);
  await record('tai-cu-1', { heldOn: '2026-03-04' });
  expect(ids).toHaveLength(3);
  expect(await refusalOf(personnel.chooseMode({ mode: 'together' }))).toMatchObject({ code: 'process-begun' });
});

it('has three steps once the commune is said to be newly founded; nobody chooses the way, and undo brings five back', async () => {
  const { context, personnel, undo, newestLabel } = await open();
  await personnel.chooseMode({ mode: 'separate' });
  const congress = createRouterClient(congressRouter, { context });
  const paper = { reason: 'Xã mới thành lập', document: 'Quyết định 12-QĐ/TU' };
  await congress.changeRule({ key: 'numbers.formation', value: 'merged', ...paper });
  expect(newestLabel()).toMatch(/^Sửa quy định “Tổ chức đảng này”/);
  const { mode, process } = await personnel.readProcess();
  expect([mode, process.map(({ step, vote }) => `${step} ${vote}`)]).toEqual([
    'together',
    ['1 show-of-hands', '2 written', '3 written'],
  ]);
  undo();
  expect((await personnel.readProcess()).mode).toBe('separate');
});

it('has four steps at a cell, for everyone together', async () => {
  const { context, personnel } = await open();
  context.workspace.database.act(
    { act: 'setup-saved', label: 'Sửa đơn vị', subject: 'congress', undoable: true },
    (tx) => saveUnit(tx, { ...EMPTY_SETUP.unit, kind: 'cell' }),
  );
  const { process, meetings, mode } = await personnel.readProcess();
  expect([process.length, mode]).toEqual([4, 'together']);
  expect(await refusalOf(personnel.saveMeeting(changing({ ...meetings[0]!, key: '5', step: 5 }, {})))).toMatchObject({
    code: 'step-not-in-process',
  });
});
