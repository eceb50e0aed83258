import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { attendanceRouter } from '../../electron/features/delegates/check-in/attendance.router.ts';
import { credentialsRouter } from '../../electron/features/delegates/credentials/credentials.router.ts';
import { insertDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { seatingRouter } from '../../electron/features/delegates/seating/seating.router.ts';
import { workspaceRouter } from '../../electron/features/workspace/workspace.router.ts';
import { statisticsBase } from '../../shared/domain/delegates/credentials/reported-session.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext } from '../fixtures/context.ts';
import { NOBODY } from '../fixtures/people.ts';

let app: ReturnType<typeof start>;
/** Seven people of three cells, all summoned but the last. */
function start() {
  const context = openTestContext();
  context.workspace.database.act({ act: 'x', label: 'x', subject: 'x', undoable: false }, (tx) =>
    insertDelegates(
      tx,
      Array.from({ length: 7 }, (_, at) => ({
        ...NOBODY,
        ...{
          id: `p${at + 1}`,
          number: at + 1,
          fullName: `Nguyễn Văn ${'ABCDEGH'[at]}`,
          unit: `Chi bộ ${(at % 3) + 1}`,
        },
        summoned: at < 6,
      })),
    ),
  );
  return {
    attendance: createRouterClient(attendanceRouter, { context }),
    credentials: createRouterClient(credentialsRouter, { context }),
    seating: createRouterClient(seatingRouter, { context }),
    workspace: createRouterClient(workspaceRouter, { context }),
  };
}
beforeEach(() => {
  app = start();
});

describe('the session the report speaks of', () => {
  it('is none while nobody signed in, and the tables are of those summoned', async () => {
    await app.attendance.addProposedSessions();
    const reported = await app.credentials.reportedSession();
    expect(reported).toMatchObject({ session: null, count: { summoned: 6, came: 0 } });
    expect(statisticsBase(reported)).toHaveLength(6);
  });

  it('is the latest somebody came to, and the tables are of those who came', async () => {
    const first = await app.attendance.saveSession({ id: null, name: 'Phiên trù bị', startsAt: null });
    const second = await app.attendance.saveSession({ id: null, name: 'Phiên chính thức', startsAt: null });
    await app.attendance.saveSession({ id: null, name: 'Phiên chiều', startsAt: null });
    await app.attendance.checkIn({ sessionId: first.id, entry: { number: 1 }, way: 'scan' });
    for (const number of [1, 2]) await app.attendance.checkIn({ sessionId: second.id, entry: { number }, way: 'scan' });
    const reported = await app.credentials.reportedSession();
    expect(reported).toMatchObject({
      session: { name: 'Phiên chính thức' },
      count: { summoned: 6, came: 2, absent: 4 },
    });
    expect(statisticsBase(reported).map(({ id }) => id)).toEqual(['p1', 'p2']);
  });
});

describe('cases to decide', () => {
  const raised = {
    ...({ personId: 'p2', kind: 'doubt', matter: 'Chưa rõ thủ tục bầu', raisedOn: '2026-06-01' } as const),
    ...{ decision: null, decidedBy: '', decidedOn: null, reason: '' },
  };
  it('are kept with who decided, when and why; a change can be undone', async () => {
    const [first] = await app.credentials.saveCase({ id: null, draft: raised });
    await app.credentials.saveCase({ id: null, draft: { ...raised, personId: null, kind: 'complaint' } });
    const decided = {
      ...raised,
      decision: 'recognised',
      decidedBy: 'Đại hội',
      decidedOn: '2026-06-20',
      reason: 'Đúng quy chế',
    } as const;
    const cases = await app.credentials.saveCase({ id: first!.id, draft: decided });
    expect(cases).toMatchObject([
      { fullName: 'Nguyễn Văn B', decision: 'recognised', reason: 'Đúng quy chế' },
      { fullName: '' },
    ]);
    await app.credentials.removeCase({ id: first!.id });
    await app.workspace.undo({ sequence: null });
    expect(await app.credentials.listCases()).toEqual(cases);
  });

  it('without who decided or when are refused, and nothing is kept', async () => {
    const draft = { ...raised, decision: 'not-recognised', decidedBy: ' ', decidedOn: '2026-06-20' } as const;
    expect(await refusalOf(app.credentials.saveCase({ id: null, draft }))).toMatchObject({
      code: 'case-decision-incomplete',
      field: 'decidedBy',
    });
    expect(await app.credentials.listCases()).toEqual([]);
  });
});

describe('groups and seats', () => {
  const sizes = async () => (await app.seating.read()).groups.map(({ name, memberIds }) => [name, memberIds.length]);
  it('take everybody summoned, can be changed by hand and undone', async () => {
    await app.seating.splitGroups({ count: 2, way: 'spread' });
    expect(await sizes()).toEqual([
      ['Tổ 1', 3],
      ['Tổ 2', 3],
    ]);
    const { groups } = await app.seating.read();
    const [personId = ''] = groups[0]?.memberIds ?? [];
    await app.seating.moveToGroup({ personId, groupId: groups[1]?.id ?? null });
    await app.seating.saveGroup({
      id: groups[0]?.id ?? '',
      name: 'Tổ A',
      room: 'Phòng 1',
      leaderId: 'p1',
      secretaryId: null,
    });
    expect(await sizes()).toEqual([
      ['Tổ A', 2],
      ['Tổ 2', 4],
    ]);
    await app.seating.splitGroups({ count: 3, way: 'units' });
    expect(await sizes()).toEqual([
      ['Tổ 1', 2],
      ['Tổ 2', 2],
      ['Tổ 3', 2],
    ]);
    await app.workspace.undo({ sequence: null });
    expect(await sizes()).toEqual([
      ['Tổ A', 2],
      ['Tổ 2', 4],
    ]);
  });

  it('seat neighbours of a group together and change places', async () => {
    const hall = { rows: 2, seatsPerRow: 3, aisleAfter: 0 };
    await app.seating.splitGroups({ count: 3, way: 'units' });
    await app.seating.assignSeats({ hall });
    const who = async () => (await app.seating.read()).seats.map(({ personId }) => personId);
    expect(await who()).toEqual(['p1', 'p4', 'p2', 'p5', 'p3', 'p6']);
    await app.seating.moveSeat({ personId: 'p1', row: 2, seat: 3 });
    expect(await who()).toEqual(['p6', 'p4', 'p2', 'p5', 'p3', 'p1']);
    await app.workspace.undo({ sequence: null });
    expect(await who()).toEqual(['p1', 'p4', 'p2', 'p5', 'p3', 'p6']);
  });

  it('refuse a hall that is too small', async () => {
    const hall = { rows: 1, seatsPerRow: 5, aisleAfter: 0 };
    expect(await refusalOf(app.seating.assignSeats({ hall }))).toMatchObject({
      code: 'hall-too-small',
      message: /5 chỗ/,
    });
    expect((await app.seating.read()).seats).toEqual([]);
  });
});
