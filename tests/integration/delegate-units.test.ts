import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { attendanceRouter } from '../../electron/features/delegates/check-in/attendance.router.ts';
import { insertDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { delegatesRouter } from '../../electron/features/delegates/delegates.router.ts';
import { seatingRouter } from '../../electron/features/delegates/seating/seating.router.ts';
import { readSheets } from '../../electron/platform/sheets/read-sheets.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { NOBODY } from '../fixtures/people.ts';

let context: TestContext;
let delegates: ReturnType<typeof client>;
const client = (of: TestContext) => createRouterClient(delegatesRouter, { context: of });
const EN = { ...NOBODY, fullName: 'Lường Thị Én', bornOn: '1980-03-12' };
beforeEach(() => {
  context = openTestContext();
  delegates = client(context);
  context.workspace.database.act({ act: 'filled', label: 'Nhập', subject: 'roster', undoable: false }, (tx) =>
    insertDelegates(tx, [
      { ...EN, id: 'a', number: 1, unit: 'Chi bộ Một', phone: '0912' },
      { ...EN, id: 'b', number: 2, unit: 'Chi bộ Hai', post: 'Y sĩ', fullName: 'LƯỜNG THỊ ÉN' },
      { ...NOBODY, id: 'c', number: 3, fullName: 'Vi Đức Đạt', unit: 'Chi bộ Hai', kind: 'alternate', summoned: false },
    ]),
  );
});
const everyone = {
  search: '',
  unit: null,
  kind: null,
  incomplete: false,
  sort: 'number',
  offset: 0,
  limit: 50,
} as const;
const names = async (change: object) =>
  (await delegates.list({ ...everyone, ...change })).delegates.map(({ id }) => id);

describe('seats of sub-units', () => {
  it('stand beside who was elected so far', async () => {
    const given = { members: 20, extra: 0, seats: 2, alternates: 1, note: '' };
    await delegates.saveAllocation({
      units: [
        { ...given, unit: 'Chi bộ Hai' },
        { ...given, unit: 'Chi bộ Ba' },
      ],
    });
    const rows = await delegates.allocation();
    expect(
      rows.map(({ unit, seats, elected, alternatesElected }) => [unit, seats, elected, alternatesElected]),
    ).toEqual([
      ['Chi bộ Ba', 2, 0, 0],
      ['Chi bộ Hai', 2, 1, 1],
      ['Chi bộ Một', null, 1, 0],
    ]);
    context.workspace.database.undo();
    expect((await delegates.allocation()).map(({ seats }) => seats)).toEqual([null, null]);
  });
});

describe('one person on the lists of two units', () => {
  it('is found, made one with what either record knew, and leaves a trail', async () => {
    const [pair] = await delegates.listDuplicates();
    expect([pair?.one.id, pair?.other.id, pair?.likeness, pair?.differs]).toEqual([
      'a',
      'b',
      'birth-date',
      ['fullName', 'unit'],
    ]);
    await delegates.merge({ keptId: 'a', goneId: 'b', taken: ['unit'] });
    expect(await delegates.find({ id: 'a' })).toMatchObject({ unit: 'Chi bộ Hai', post: 'Y sĩ', phone: '0912' });
    expect(await delegates.find({ id: 'b' })).toBeNull();
    expect(await delegates.listMerges({ id: 'a' })).toMatchObject([{ gone: 'số 2 · LƯỜNG THỊ ÉN · Chi bộ Hai' }]);
    expect(await delegates.listDuplicates()).toEqual([]);
    context.workspace.database.undo();
    expect(await delegates.find({ id: 'b' })).toMatchObject({ unit: 'Chi bộ Hai' });
    expect(await names({ search: 'hai y si' })).toEqual(['b']);
    expect(await delegates.listDuplicates()).toHaveLength(1);
  });

  it('keeps the sign-ins, the group and the seat of both records', async () => {
    const app = {
      seating: createRouterClient(seatingRouter, { context }),
      attendance: createRouterClient(attendanceRouter, { context }),
    };
    await app.seating.splitGroups({ count: 1, way: 'spread' });
    await app.seating.assignSeats({ hall: { rows: 1, seatsPerRow: 3, aisleAfter: 0 } });
    const sessions = [];
    for (const name of ['Sáng', 'Chiều'])
      sessions.push(await app.attendance.saveSession({ id: null, name, startsAt: null }));
    const [morning, afternoon] = sessions.map(({ id }) => id);
    for (const [sessionId, personId] of [
      [morning, 'b'],
      [morning, 'a'],
      [afternoon, 'b'],
    ])
      await app.attendance.checkIn({ sessionId: sessionId!, entry: { personId: personId! }, way: 'list' });
    const cameAt = (await app.attendance.read({ sessionId: morning! }))!.attendees.find(
      ({ id }) => id === 'b',
    )?.checkIn;
    await delegates.merge({ keptId: 'a', goneId: 'b', taken: [] });
    const read = async (sessionId: string) => (await app.attendance.read({ sessionId }))!;
    expect((await read(morning!)).attendees[0]?.checkIn?.cameAt).toBe(cameAt?.cameAt);
    expect([(await read(morning!)).count.came, (await read(afternoon!)).count.came]).toEqual([1, 1]);
    const { groups, seats } = await app.seating.read();
    expect([groups[0]?.memberIds, seats.map(({ personId }) => personId)]).toEqual([['a'], ['a']]);
    context.workspace.database.undo();
    expect((await read(morning!)).count.came).toBe(2);
  });

  it('keeps the replacement that the other record stood in', async () => {
    await delegates.replace({ id: 'b', byId: 'c', on: '2026-06-10', reason: 'ốm' });
    expect(await refusalOf(delegates.merge({ keptId: 'b', goneId: 'c', taken: [] }))).toMatchObject({
      code: 'records-both-held',
    });
    await delegates.add({ ...NOBODY, fullName: 'Vi Đức Đạt', kind: 'alternate', summoned: true });
    const again = (await delegates.list({ ...everyone, search: 'vi duc dat' })).delegates.at(-1)!;
    await delegates.merge({ keptId: again.id, goneId: 'c', taken: [] });
    expect((await delegates.find({ id: 'b' }))?.replacedById).toBe(again.id);
  });

  it('is not asked about again when they are two', async () => {
    await delegates.part({ oneId: 'b', otherId: 'a' });
    expect(await delegates.listDuplicates()).toEqual([]);
  });
});

describe('the list', () => {
  it.each([
    [{ search: 'en' }, ['a', 'b']],
    [{ search: 'luong chi bo hai' }, ['b']],
    [{ search: '3' }, ['c']],
    [{ search: '3', kind: 'elected' }, []],
    [{ unit: 'Chi bộ Hai' }, ['b', 'c']],
    [{ kind: 'alternate' }, ['c']],
    [{ search: 'chi bo', kind: 'elected', unit: 'Chi bộ Một' }, ['a']],
    [{ incomplete: true }, ['a', 'b', 'c']],
    [{ sort: 'unit', offset: 1, limit: 1 }, ['b']],
    [{ sort: 'born' }, ['a', 'b', 'c']],
    [{ sort: 'name' }, ['c', 'a', 'b']],
  ])('%j shows %j and counts them', async (change, ids) => {
    expect(await names(change)).toEqual(ids);
    const total = (await delegates.list({ ...everyone, ...change, offset: 0, limit: 50 } as typeof everyone)).total;
    expect(total).toBe('offset' in change ? 3 : ids.length);
  });

  it('follows a corrected record', async () => {
    const { id: _id, ...draft } = (await delegates.find({ id: 'c' }))!;
    await delegates.save({ id: 'c', draft: { ...draft, fullName: 'Vi Đức Đông', unit: 'Chi bộ Ba' } });
    expect([
      await names({ search: 'dat' }),
      await names({ search: 'dong' }),
      await names({ unit: 'Chi bộ Ba' }),
    ]).toEqual([[], ['c'], ['c']]);
    expect((await delegates.counts()).units).toEqual(['Chi bộ Ba', 'Chi bộ Hai', 'Chi bộ Một']);
  });
});

it('hands out a form with drop-downs that the import reads back', async () => {
  const form = await delegates.blankForm();
  const bytes = new Uint8Array(await form.arrayBuffer());
  const read = await readSheets(bytes);
  expect(read.ok && read.value.map(({ name }) => name)).toEqual(['Danh sách đại biểu']);
  expect(read.ok && read.value[0]?.rows[0]?.slice(1, 4)).toEqual(['Họ và tên', 'Giới tính', 'Ngày sinh']);
});

describe('the list by standing', () => {
  it('shows who is absent, replaced, out of the base and not summoned, with what else is asked', async () => {
    const facts = {
      ...{ summoned: true, notSummonedReason: '', notCounted: null, notCountedNote: '' },
      ...{ absence: null, absenceReason: '', absenceAccepted: null },
    };
    await delegates.recordAttendanceFacts({ id: 'a', facts: { ...facts, absence: 'whole', absenceReason: 'ốm' } });
    expect(await names({ standing: 'absent' })).toEqual(['a']);
    expect(await names({ standing: 'not-summoned' })).toEqual(['c']);
    await delegates.replace({ id: 'b', byId: 'c', on: '2026-06-10', reason: 'ốm' });
    expect(await names({ standing: 'replaced' })).toEqual(['b']);
    expect(await names({ standing: 'not-summoned' })).toEqual([]);
    await delegates.recordAttendanceFacts({ id: 'c', facts: { ...facts, notCounted: 'away' } });
    expect(await names({ standing: 'not-counted' })).toEqual(['c']);
    expect(await names({ standing: 'not-counted', search: 'luong' })).toEqual([]);
    expect((await delegates.list({ ...everyone, standing: 'absent' })).total).toBe(1);
  });
});
