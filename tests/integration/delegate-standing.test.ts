import { createRouterClient } from '@orpc/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { insertDelegates } from '../../electron/features/delegates/delegates.repository.ts';
import { delegatesRouter } from '../../electron/features/delegates/delegates.router.ts';
import { refusalOf } from '../fixtures/app.ts';
import { openTestContext, type TestContext } from '../fixtures/context.ts';
import { NOBODY } from '../fixtures/people.ts';

let context: TestContext;
let delegates: ReturnType<typeof client>;
const client = (of: TestContext) => createRouterClient(delegatesRouter, { context: of });
beforeEach(() => {
  context = openTestContext();
  delegates = client(context);
  const alternate = { ...NOBODY, kind: 'alternate', summoned: false } as const;
  context.workspace.database.act({ act: 'filled', label: 'Nhập', subject: 'roster', undoable: false }, (tx) =>
    insertDelegates(tx, [
      { ...NOBODY, id: 'a', number: 1, fullName: 'Lường Thị Én' },
      { ...alternate, id: 'b', number: 2, fullName: 'Vi Đức Đạt' },
      { ...alternate, id: 'c', number: 3, fullName: 'Bế Văn Ước' },
    ]),
  );
});
const state = async () => ({
  summoned: (await delegates.counts()).summoned,
  en: await delegates.find({ id: 'a' }),
  dat: await delegates.find({ id: 'b' }),
});
const SICK = { id: 'a', byId: 'b', on: '2026-06-10', reason: 'Ốm  nặng' };

describe('a replaced delegate', () => {
  it('leaves the number summoned as it was', async () => {
    const before = await state();
    await delegates.replace(SICK);
    const { summoned, en, dat } = await state();
    expect(summoned).toBe(before.summoned);
    expect(en).toMatchObject({
      summoned: false,
      replacedById: 'b',
      replacedOn: '2026-06-10',
      replacedReason: 'Ốm nặng',
    });
    expect(dat).toMatchObject({ summoned: true, kind: 'alternate' });
    context.workspace.database.undo();
    expect(await state()).toEqual(before);
  });

  it('can be called back, and the alternate steps back', async () => {
    const before = await state();
    await delegates.replace(SICK);
    await delegates.endReplacement({ id: 'a' });
    expect(await state()).toEqual(before);
  });

  it('is not replaced twice, nor by somebody who stands in for another', async () => {
    await delegates.replace(SICK);
    expect(await refusalOf(delegates.replace({ ...SICK, byId: 'c' }))).toMatchObject({
      code: 'replacement-already-replaced',
      message: 'Lường Thị Én đã được thay bằng đại biểu dự khuyết; muốn đổi, hãy bỏ việc thay thế trước.',
    });
    expect(await refusalOf(delegates.replace({ ...SICK, id: 'b', byId: 'b' }))).toMatchObject({
      code: 'replacement-same-person',
    });
  });

  it('does not become summoned again by correcting the record', async () => {
    await delegates.replace(SICK);
    const { id: _id, number: _number, ...draft } = (await delegates.find({ id: 'a' }))!;
    await delegates.save({ id: 'a', draft: { ...draft, phone: '0912', summoned: true } });
    expect(await delegates.find({ id: 'a' })).toMatchObject({ phone: '0912', summoned: false });
  });

  it('cannot be taken away from under the other: both ends of a replacement stay on the roster', async () => {
    await delegates.replace(SICK);
    expect(await refusalOf(delegates.remove({ ids: ['b'] }))).toMatchObject({ code: 'delegate-replaces' });
    expect(await delegates.remove({ ids: ['a'] })).toEqual({ removed: 1 });
  });
});

it('records an absence with its reason, and drops the reason with the absence', async () => {
  const facts = {
    summoned: true,
    notSummonedReason: '',
    notCounted: null,
    notCountedNote: '',
    absence: 'whole',
    absenceReason: 'Đi  công tác nước ngoài',
    absenceAccepted: true,
  } as const;
  await delegates.recordAttendanceFacts({ id: 'a', facts });
  expect(await delegates.find({ id: 'a' })).toMatchObject({ ...facts, absenceReason: 'Đi công tác nước ngoài' });
  await delegates.recordAttendanceFacts({ id: 'a', facts: { ...facts, absence: null } });
  expect(await delegates.find({ id: 'a' })).toMatchObject({
    absence: null,
    absenceReason: '',
    absenceAccepted: null,
  });
  expect(context.workspace.database.undo()?.label).toBe('Ghi tình trạng dự đại hội của Lường Thị Én');
});
