import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHANGED_SINCE, NOT_THE_NEWEST, NOTHING_TO_UNDO } from '../../shared/domain/workspace/workspace-refusal.ts';
import { openApp, refusalOf, SETUP } from '../fixtures/app.ts';

const NEWEST = { sequence: null };

async function openWithActs() {
  const app = openApp();
  await app.workspace.create(SETUP);
  const setup = await app.congress.findSetup();
  const save = (changes: Partial<typeof setup.congress>) =>
    app.congress.saveUnitAndCongress({ unit: setup.unit, congress: { ...setup.congress, ...changes } });
  return { ...app, setup, save };
}

it('lists acts newest first, page by page, and finds them without marks', async () => {
  const app = await openWithActs();
  await app.save({ venue: 'Hội trường' });
  await app.save({ venue: 'Hội trường', seats: 15 });
  const page = await app.workspace.listJournal({ search: '', offset: 0, limit: 2 });
  expect(page.total).toBe(3);
  expect(page.entries.map((entry) => entry.label)).toEqual([
    'Sửa đại hội: số lượng cấp uỷ viên cần bầu',
    'Sửa đại hội: địa điểm',
  ]);
  expect((await app.workspace.listJournal({ search: '', offset: 2, limit: 2 })).entries[0]?.label).toBe('Tạo đại hội');
  const found = await app.workspace.listJournal({ search: 'diem DIA', offset: 0, limit: 10 });
  expect(found.entries.map((entry) => entry.sequence)).toEqual([2]);
  expect((await app.workspace.listJournal({ search: 'không có', offset: 0, limit: 10 })).total).toBe(0);
  await app.workspace.close();
});

it('undoes acts newest first, says which, and then has nothing left', async () => {
  const app = await openWithActs();
  await app.save({ venue: 'Hội trường' });
  await app.save({ venue: 'Hội trường', seats: 15 });
  expect(await app.workspace.undoState()).toEqual({
    sequence: 3,
    label: 'Sửa đại hội: số lượng cấp uỷ viên cần bầu',
    left: 2,
    blockedBy: null,
  });
  await app.workspace.undo(NEWEST);
  await app.workspace.undo(NEWEST);
  expect((await app.congress.findSetup()).congress).toEqual(app.setup.congress);
  expect(await app.workspace.undoState()).toEqual({ sequence: null, label: null, left: 0, blockedBy: null });
  expect(await refusalOf(app.workspace.undo(NEWEST))).toEqual(NOTHING_TO_UNDO);
  await app.workspace.close();
});

it('undoes the act it is asked to while that is the newest', async () => {
  const app = await openWithActs();
  await app.save({ venue: 'Hội trường' });
  const { sequence } = await app.workspace.undoState();
  expect(await app.workspace.undo({ sequence })).toEqual({ label: 'Sửa đại hội: địa điểm' });
  expect((await app.congress.findSetup()).congress).toEqual(app.setup.congress);
  await app.workspace.close();
});

it('declines to undo an act that another has followed, and changes nothing', async () => {
  const app = await openWithActs();
  await app.save({ venue: 'Hội trường' });
  const { sequence } = await app.workspace.undoState();
  await app.save({ venue: 'Hội trường', seats: 15 });
  const newest = await app.workspace.undoState();
  expect(await refusalOf(app.workspace.undo({ sequence }))).toEqual(NOT_THE_NEWEST);
  expect((await app.congress.findSetup()).congress).toMatchObject({ venue: 'Hội trường', seats: 15 });
  expect(await app.workspace.undoState()).toEqual(newest);
  await app.workspace.close();
});

it('says which newer act cannot be undone; what saved itself and an undo do not count', async () => {
  const app = await openWithActs();
  await app.save({ venue: 'Hội trường' });
  await app.save({ venue: 'Hội trường', seats: 15 });
  await app.workspace.undo(NEWEST);
  const { act } = app.context.session.current()!.database;
  const write = (name: string, label: string) =>
    act({ act: name, label, subject: 'paper:x', undoable: false }, () => undefined);
  write('draft-saved', 'Tự lưu bản thảo');
  expect(await app.workspace.undoState()).toMatchObject({ label: 'Sửa đại hội: địa điểm', blockedBy: null });
  write('paper-issued', 'Ban hành Báo cáo chính trị');
  write('draft-saved', 'Tự lưu bản thảo');
  expect(await app.workspace.undoState()).toMatchObject({
    label: 'Sửa đại hội: địa điểm',
    blockedBy: 'Ban hành Báo cáo chính trị',
  });
  await app.save({ venue: 'Nhà văn hoá' });
  expect(await app.workspace.undoState()).toMatchObject({ blockedBy: null });
  await app.workspace.close();
});

it('leaves the newest act to undo as it is when a save changes nothing', async () => {
  const app = await openWithActs();
  await app.save({ venue: 'Hội trường' });
  const before = await app.workspace.undoState();
  await app.save({ venue: 'Hội trường' });
  expect(await app.workspace.undoState()).toEqual(before);
  await app.workspace.close();
});

it('declines an undo when the row was changed since, and changes nothing', async () => {
  const app = await openWithActs();
  await app.save({ venue: 'Hội trường' });
  const { act } = app.context.session.current()!.database;
  const note = { act: 'clock-set', label: 'Đổi giờ', subject: 'congress', undoable: false };
  app.context.session.current()!.database.connection.exec("UPDATE congresses SET venue = 'Nơi khác'");
  act(note, () => undefined);
  expect(await refusalOf(app.workspace.undo(NEWEST))).toEqual(CHANGED_SINCE);
  expect((await app.congress.findSetup()).congress.venue).toBe('Nơi khác');
  await app.workspace.close();
});

it('writes the name of the person at this machine, remembers it and survives a spoilt settings file', async () => {
  const app = await openWithActs();
  await app.workspace.setActor({ name: 'Nguyễn Thị Đào' });
  await app.save({ venue: 'Hội trường' });
  const { entries } = await app.workspace.listJournal({ search: 'dao', offset: 0, limit: 10 });
  expect(entries.map((entry) => entry.actor)).toEqual(['Nguyễn Thị Đào']);
  await app.workspace.close();

  expect(await openApp({ userData: app.userData }).workspace.actor()).toEqual({ name: 'Nguyễn Thị Đào' });
  const file = join(app.userData, 'settings.json');
  writeFileSync(file, readFileSync(file).subarray(0, 10));
  const again = openApp({ userData: app.userData });
  expect((await again.workspace.list()).map((known) => known.openedAt)).toEqual([null]);
});

it('says which line of the journal was tampered with', async () => {
  const app = await openWithActs();
  await app.save({ venue: 'Hội trường' });
  const { connection } = app.context.session.current()!.database;
  connection.exec("DROP TRIGGER journal_only_grows_update; UPDATE journal SET actor = 'Ai đó' WHERE sequence = 1");
  expect(await app.workspace.verifyJournal()).toEqual({ entries: 1, brokenAt: 1 });
  await app.workspace.close();
});

it('answers NO_WORKSPACE while no file is open', async () => {
  const app = openApp();
  await expect(app.congress.findSetup()).rejects.toMatchObject({ code: 'NO_WORKSPACE' });
  await expect(app.workspace.undoState()).rejects.toMatchObject({ code: 'NO_WORKSPACE' });
});
