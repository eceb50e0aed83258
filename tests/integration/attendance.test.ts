import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { congressRouter } from '../../electron/features/congress/congress.router.ts';
import { attendanceRouter } from '../../electron/features/delegates/check-in/attendance.router.ts';
import { insertDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { delegatesRouter } from '../../electron/features/delegates/delegates.router.ts';
import { workspaceRouter } from '../../electron/features/workspace/workspace.router.ts';
import { refusalOf, SETUP } from '../fixtures/app.ts';
import { openTestContext } from '../fixtures/context.ts';
import { NOBODY } from '../fixtures/people.ts';

const NAMES = ['Lộc Công Hoà', 'Nông Thị Thanh Mai', 'Mã Mạnh Đạt', 'Hoàng Thị Oanh', 'Vi Ngọc Đạt', 'Lý Văn Páo'];
let app: Awaited<ReturnType<typeof start>>;

/** Six people of three cells; the last is an alternate who is not called. */
async function start() {
  const context = openTestContext();
  const congress = createRouterClient(congressRouter, { context });
  const attendance = createRouterClient(attendanceRouter, { context });
  await congress.saveUnitAndCongress({
    unit: SETUP.unit,
    congress: { ...SETUP.congress, preparatoryAt: '2026-05-23T09:00', opensAt: '2026-05-24T07:30' },
  });
  context.workspace.database.act({ act: 'x', label: 'x', subject: 'x', undoable: false }, (tx) =>
    insertDelegates(
      tx,
      NAMES.map((fullName, at) => ({
        ...NOBODY,
        ...{ id: `p${at + 1}`, number: at + 1, fullName, unit: `Chi bộ ${(at % 3) + 1}` },
        ...(at === 5 ? { kind: 'alternate' as const, summoned: false } : {}),
      })),
    ),
  );
  const [session] = await attendance.addProposedSessions();
  if (!session) throw new Error('no session was made');
  return {
    ...{ context, attendance, session, sessionId: session.id },
    delegates: createRouterClient(delegatesRouter, { context }),
    workspace: createRouterClient(workspaceRouter, { context }),
  };
}
beforeEach(async () => {
  app = await start();
});
const enter = (number: number) => app.attendance.checkIn({ sessionId: app.sessionId, entry: { number }, way: 'scan' });
const figures = async () => {
  const read = await app.attendance.read({ sessionId: app.sessionId });
  if (!read) throw new Error('the session is gone');
  return read;
};

describe('sessions', () => {
  it('are those of the dates of the congress, made once', async () => {
    const again = await app.attendance.addProposedSessions();
    expect(again.map(({ name, startsAt }) => [name, startsAt])).toEqual([
      ['Phiên trù bị', '2026-05-23T09:00'],
      ['Phiên chính thức', '2026-05-24T07:30'],
    ]);
  });

  it('can be added, renamed and removed, and a removal undone with all who came', async () => {
    const added = await app.attendance.saveSession({ id: null, name: 'Phiên chiều', startsAt: null });
    await app.attendance.saveSession({ ...added, name: 'Phiên bế mạc' });
    expect((await app.attendance.listSessions()).at(-1)).toMatchObject({ name: 'Phiên bế mạc', position: 2 });
    await enter(1);
    await app.attendance.removeSession({ id: app.sessionId });
    expect(await app.attendance.read({ sessionId: app.sessionId })).toBeNull();
    await app.workspace.undo({ sequence: null });
    expect((await figures()).count.came).toBe(1);
  });
});

describe('signing in', () => {
  it('counts one person once, tells who is late, and can be undone', async () => {
    expect(await enter(1)).toMatchObject({
      delegate: { fullName: 'Lộc Công Hoà' },
      isAgain: false,
      checkIn: { isLate: true },
    });
    expect(await enter(1)).toMatchObject({ isAgain: true });
    app.context.clock.now = new Date('2026-05-23T01:00:00.000Z');
    expect(await enter(2)).toMatchObject({ checkIn: { isLate: false } });
    expect((await figures()).count).toMatchObject({ summoned: 5, came: 2, here: 2, late: 1, absent: 3 });
    await app.workspace.undo({ sequence: null });
    expect((await figures()).count).toMatchObject({ came: 1, absent: 4 });
  });

  it('remembers who left early and who came back', async () => {
    await enter(3);
    await app.attendance.changeCheckIn({ sessionId: app.sessionId, personId: 'p3', change: { hasLeft: true } });
    expect((await figures()).count).toMatchObject({ came: 1, here: 0, leftEarly: 1 });
    await enter(3);
    expect((await figures()).count).toMatchObject({ came: 1, here: 1, leftEarly: 0 });
    await app.attendance.changeCheckIn({ sessionId: app.sessionId, personId: 'p3', change: { isLate: false } });
    expect((await figures()).count).toMatchObject({ late: 0 });
    await app.attendance.undoCheckIn({ sessionId: app.sessionId, personId: 'p3' });
    expect((await figures()).count).toMatchObject({ came: 0 });
  });

  it('refuses a number nobody has, an alternate not called and somebody suspended', async () => {
    expect(await refusalOf(enter(99))).toMatchObject({ code: 'delegate-number-not-found' });
    expect(await refusalOf(enter(6))).toMatchObject({ code: 'alternate-not-called' });
    const person = await app.delegates.find({ id: 'p2' });
    const { summoned, notSummonedReason, notCountedNote, absence, absenceReason, absenceAccepted } = person!;
    const facts = { summoned, notSummonedReason, notCountedNote, absence, absenceReason, absenceAccepted };
    await app.delegates.recordAttendanceFacts({ id: 'p2', facts: { ...facts, notCounted: 'suspended' } });
    expect(await refusalOf(enter(2))).toMatchObject({ code: 'delegate-suspended' });
    expect((await figures()).count.came).toBe(0);
  });

  it('takes the alternate for the delegate who is replaced, and the base stays', async () => {
    await app.delegates.replace({ id: 'p2', byId: 'p6', on: '2026-05-22', reason: 'Ốm' });
    expect(await refusalOf(enter(2))).toMatchObject({ code: 'delegate-replaced', message: /Lý Văn Páo/ });
    expect(await enter(6)).toMatchObject({ isAgain: false });
    expect((await figures()).count).toMatchObject({ summoned: 5, came: 1 });
  });

  it('of two people with one number asks for the name', async () => {
    app.context.workspace.database.act({ act: 'x', label: 'x', subject: 'x', undoable: false }, (tx) =>
      insertDelegates(tx, [{ ...NOBODY, id: 'p7', number: 1, fullName: 'Trần Thị Uyên' }]),
    );
    expect(await refusalOf(enter(1))).toMatchObject({ code: 'delegate-number-not-unique', message: /Trần Thị Uyên/ });
    await app.attendance.checkIn({ sessionId: app.sessionId, entry: { personId: 'p7' }, way: 'name' });
    expect((await figures()).count.came).toBe(1);
  });
});

it('the quorum is read from those here, by the base and the sub-units', async () => {
  for (const number of [1, 2, 4]) await enter(number);
  expect((await figures()).quorum).toMatchObject({
    present: { part: 3, whole: 5, needed: 4, isEnough: false },
    units: { part: 2, whole: 3, needed: 2, isEnough: true },
    isReached: false,
  });
  await enter(3);
  const { quorum, sentence } = await figures();
  expect(quorum).toMatchObject({ present: { part: 4 }, units: { part: 3 }, isReached: true });
  expect(sentence).toContain('có mặt 04 (bốn) đồng chí, đạt 80%');
});
