import { createRouterClient } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { insertDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { personnelRouter } from '../../electron/features/personnel/personnel.router.ts';
import type { Office } from '../../shared/domain/personnel/candidate.ts';
import { departedFrom, listFor } from '../../shared/domain/personnel/offices.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext } from '../fixtures/context.ts';
import { changing } from '../fixtures/meetings.ts';
import { NOBODY } from '../fixtures/people.ts';

const NAMES = ['Lộc Công Hoà', 'Nông Thị Thanh Mai', 'Vi Đức Đạt', 'Hoàng Thuý Yến'];
const NEW = { standing: 'first-time', origin: 'scheme' } as const;
const committee = (id: string) => ({ id, office: 'committee' as const });

/** A roster of four, the first three in this order on the committee's list. */
async function open() {
  const context = openTestContext();
  const { act, undo } = context.workspace.database;
  act({ act: 'people-added', label: 'Thêm đại biểu', subject: 'person', undoable: false }, (tx) =>
    insertDelegates(
      tx,
      NAMES.map((fullName, at) => ({ ...NOBODY, id: `p${at + 1}`, number: at + 1, fullName })),
    ),
  );
  const personnel = createRouterClient(personnelRouter, { context });
  const ids: string[] = [];
  for (const personId of ['p1', 'p2', 'p3'])
    ids.push((await personnel.standFor({ ...NEW, personId, office: 'committee' })).id);
  const [first = '', second = '', third = ''] = ids;
  const named = async (office: Office = 'committee') =>
    listFor(await personnel.listEveryCandidate(), office).map(({ person }) => person.fullName);
  return { context, personnel, undo, first, second, third, named };
}

describe('the lists of the offices', () => {
  it('takes a person who stands for secretary into the bodies the secretary is chosen from', async () => {
    const { personnel, named } = await open();
    await personnel.standFor({ ...NEW, personId: 'p4', office: 'deputy-secretary' });
    expect(await named()).toEqual(NAMES);
    expect(await named('deputy-secretary')).toEqual(['Hoàng Thuý Yến']);
    expect((await personnel.listCandidates()).at(-1)).toMatchObject({ intendedPost: 'deputy-secretary' });
    expect(await refusalOf(personnel.standFor({ ...NEW, personId: 'p4', office: 'deputy-secretary' }))).toEqual({
      code: 'already-on-list',
      message: 'Hoàng Thuý Yến đã có trong danh sách phó bí thư; hãy chọn người khác.',
      field: 'personId',
    });
  });

  it('keeps delegates to the upper congress out of the list for the committee', async () => {
    const { personnel, named } = await open();
    await personnel.standFor({ ...NEW, personId: 'p4', office: 'official-delegates' });
    expect(await named('official-delegates')).toEqual(['Hoàng Thuý Yến']);
    expect(await personnel.listCandidates()).toHaveLength(3);
  });

  it('orders each list by itself', async () => {
    const { personnel, first, second, third, named } = await open();
    for (const personId of ['p1', 'p2']) await personnel.standFor({ ...NEW, personId, office: 'official-delegates' });
    await personnel.reorderCandidates({ office: 'official-delegates', ids: [second, first] });
    expect(await named('official-delegates')).toEqual([NAMES[1], NAMES[0]]);
    expect(await named()).toEqual(NAMES.slice(0, 3));
    await personnel.reorderCandidates({ ids: [third, first, second] });
    expect((await personnel.listCandidates()).map(({ person }) => person.fullName)).toEqual([
      NAMES[2],
      NAMES[0],
      NAMES[1],
    ]);
    expect(await named('official-delegates')).toEqual([NAMES[1], NAMES[0]]);
  });

  it('corrects how someone came to the list', async () => {
    const { personnel, first } = await open();
    await personnel.saveCandidacy({ ...committee(first), standing: 're-standing', origin: 'nominated' });
    expect((await personnel.listCandidates())[0]).toMatchObject({
      standing: 're-standing',
      candidacies: [{ standing: 're-standing', origin: 'nominated' }],
    });
  });
});

describe('leaving a list', () => {
  it('keeps who, when, why; one undo takes it back', async () => {
    const { personnel, second, named, undo } = await open();
    await personnel.leaveList({ ...committee(second), how: 'withdrawn', reason: '  Sức   khoẻ ' });
    expect(await named()).toEqual([NAMES[0], NAMES[2]]);
    const [gone] = departedFrom(await personnel.listEveryCandidate(), 'committee');
    expect(gone?.candidacies[0]?.left).toEqual({
      ...{ how: 'withdrawn', at: '2026-05-23T02:41:00.000Z', by: 'Nguyễn Văn Thư', reason: 'Sức khoẻ' },
      replacedById: null,
    });
    expect(undo()).toEqual({ label: 'Nông Thị Thanh Mai rút khỏi danh sách cấp uỷ' });
    expect(await named()).toEqual(NAMES.slice(0, 3));
  });

  it('asks for a reason', async () => {
    const { personnel, second } = await open();
    const refusal = await refusalOf(personnel.leaveList({ ...committee(second), how: 'struck', reason: ' ' }));
    expect(refusal).toMatchObject({ code: 'reason-missing', field: 'reason' });
  });

  it('puts another in the same place, and keeps both as long as the trace is kept', async () => {
    const { personnel, second, named, undo } = await open();
    const by = { ...NEW, personId: 'p4' };
    const instead = await personnel.replaceCandidate({ ...committee(second), by, reason: 'Không đủ tuổi' });
    expect(await named()).toEqual([NAMES[0], NAMES[3], NAMES[2]]);
    expect((await personnel.listCandidates()).map(({ person }) => person.fullName)).toEqual(await named());
    expect((await personnel.listEveryCandidate()).find(({ id }) => id === second)?.candidacies[0]?.left).toMatchObject({
      how: 'replaced',
      replacedById: instead.id,
    });
    expect(await refusalOf(personnel.removeCandidate({ id: instead.id }))).toMatchObject({
      code: 'stands-instead',
      message:
        'Hoàng Thuý Yến được đưa vào thay Nông Thị Thanh Mai nên không bỏ hẳn được; hãy ghi rút, hoặc hoàn tác việc thay.',
    });
    undo();
    expect(await named()).toEqual(NAMES.slice(0, 3));
    expect(await personnel.listEveryCandidate()).toHaveLength(3);
  });

  it('keeps the votes of who left', async () => {
    const { personnel, second } = await open();
    const { meetings } = await personnel.readProcess();
    const passed = { office: 'committee', candidateId: second, votes: null, passed: true, note: '' } as const;
    const [meeting] = meetings;
    await personnel.saveMeeting(changing(meeting!, { summoned: 15, outcomes: [passed] }));
    await personnel.leaveList({ ...committee(second), how: 'withdrawn', reason: 'Xin rút' });
    expect((await personnel.readProcess()).meetings[0]?.outcomes).toEqual([passed]);
    await personnel.saveMeeting(changing(meeting!, { summoned: 15, present: 15, outcomes: [passed] }));
  });

  it('lets who left stand again', async () => {
    const { personnel, second, named } = await open();
    await personnel.leaveList({ ...committee(second), how: 'withdrawn', reason: 'Xin rút' });
    await personnel.returnToList(committee(second));
    expect(await named()).toEqual(NAMES.slice(0, 3));
    expect(await refusalOf(personnel.leaveList({ ...committee('x'), how: 'struck', reason: 'a' }))).toMatchObject({
      code: 'candidate-not-found',
    });
  });

  it('takes off without a trace what was entered by mistake', async () => {
    const { personnel, first, second, named, undo } = await open();
    await personnel.dropCandidacy(committee(second));
    expect(await named()).toEqual([NAMES[0], NAMES[2]]);
    expect(await personnel.listEveryCandidate()).toHaveLength(2);
    undo();
    expect(await named()).toEqual(NAMES.slice(0, 3));
    expect(await refusalOf(personnel.dropCandidacy({ id: first, office: 'secretary' }))).toMatchObject({
      code: 'not-on-list',
    });
  });
});
