import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createWorkspaceFile } from '../../electron/features/workspace/create-workspace-file.ts';
import {
  BACKUP_NOT_FOUND,
  BACKUP_UNUSABLE,
  NO_ROOM_TO_WRITE,
} from '../../shared/domain/workspace/workspace-refusal.ts';
import { openApp, refusalOf, SETUP } from '../fixtures/app.ts';

async function openWithFile() {
  const app = openApp();
  await app.workspace.create(SETUP);
  const setVenue = async (venue: string) => {
    const { congress, unit } = await app.congress.findSetup();
    await app.congress.saveUnitAndCongress({ unit, congress: { ...congress, venue } });
  };
  const venue = async () => (await app.congress.findSetup()).congress.venue;
  const folder = () => {
    const home = join(app.userData, 'sao-luu');
    return join(home, readdirSync(home)[0] ?? '');
  };
  const reasons = async () => (await app.workspace.listBackups()).map((backup) => backup.reason);
  return { ...app, setVenue, venue, folder, reasons };
}

/** Lets copies that were started by an act finish; they are real files, not timers. */
async function copiesSettle(app: { workspace: { listBackups: () => Promise<readonly unknown[]> } }, count: number) {
  for (let turn = 0; turn < 2000; turn += 1) {
    if ((await app.workspace.listBackups()).length >= count) return;
    await setImmediate();
  }
}

it('keeps a checked copy at opening, described from its own bytes', async () => {
  const app = await openWithFile();
  const [copy, ...others] = await app.workspace.listBackups();
  expect(others).toEqual([]);
  expect(copy).toEqual({
    fileName: expect.stringMatching(/^000001_20260523T024100000Z_opened_[0-9a-f]{64}\.daihoi$/),
    takenAt: '2026-05-23T02:41:00.000Z',
    reason: 'opened',
    bytes: expect.any(Number),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    unit: 'Đảng bộ xã Bình An',
    opensOn: '2026-06-20',
    people: 0,
    candidates: 0,
    issuedPapers: 0,
  });
  await app.workspace.close();
});

it('takes a copy with the first act after fifteen minutes, none before', async () => {
  const app = await openWithFile();
  app.minutesPass(14);
  await app.setVenue('một');
  app.minutesPass(1);
  await app.setVenue('hai');
  await copiesSettle(app, 2);
  expect(await app.reasons()).toEqual(['editing', 'opened']);
  await app.workspace.close();
});

it('takes a copy when the clock was set back an hour', async () => {
  const app = await openWithFile();
  app.minutesPass(-60);
  await app.setVenue('một');
  await copiesSettle(app, 2);
  expect(await app.reasons()).toEqual(['editing', 'opened']);
  await app.workspace.close();
});

it('keeps what was done since the last copy when it closes, and makes no second copy of the same state', async () => {
  const app = await openWithFile();
  const { path } = (await app.workspace.current())!;
  await app.setVenue('một');
  await app.workspace.close();
  await app.workspace.open({ path });
  expect(await app.reasons()).toEqual(['editing', 'opened']);
  await app.workspace.close();
});

it('keeps the newest ten, even when the clock runs backwards', async () => {
  const app = await openWithFile();
  for (let count = 1; count <= 13; count += 1) {
    app.minutesPass(-3);
    await app.workspace.backUpNow();
  }
  const copies = await app.workspace.listBackups();
  expect(copies.map((copy) => Number(copy.fileName.slice(0, 6)))).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
  expect(new Set(await app.reasons())).toEqual(new Set(['by-hand']));
  await app.workspace.close();
});

it('never lets a good copy go for a spoilt one', async () => {
  const app = await openWithFile();
  for (let count = 2; count <= 10; count += 1) await app.workspace.backUpNow();
  const [newest] = await app.workspace.listBackups();
  writeFileSync(join(app.folder(), newest!.fileName), 'hỏng');
  await app.workspace.backUpNow();
  const numbers = readdirSync(app.folder()).map((name) => Number(name.slice(0, 6)));
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(await app.workspace.listBackups()).toHaveLength(10);
  await app.workspace.close();
});

it('restores every copy it made, keeping the present state each time', async () => {
  const app = await openWithFile();
  const before = await app.workspace.current();
  const wanted = ['', 'một', 'hai', 'ba'];
  for (const venue of wanted.slice(1)) {
    await app.setVenue(venue);
    await app.workspace.backUpNow();
  }
  const copies = [...(await app.workspace.listBackups())].reverse();
  expect(copies).toHaveLength(4);
  for (const [at, copy] of copies.entries()) {
    app.minutesPass(1);
    const summary = await app.workspace.restoreBackup({ fileName: copy.fileName });
    expect(summary.path).toBe(before?.path);
    expect(await app.venue()).toBe(wanted[at]);
    expect((await app.workspace.verifyJournal()).brokenAt).toBeNull();
  }
  expect(await app.reasons()).toContain('before-restore');
  const { entries } = await app.workspace.listJournal({ search: 'khoi phuc', offset: 0, limit: 1 });
  expect(entries[0]?.label).toMatch(/^Khôi phục bản sao lưu lúc \d\d:41 ngày 2[23]\/05\/2026$/);
  await app.workspace.close();
});

it('can take a restore back through the copy of the state before it', async () => {
  const app = await openWithFile();
  const [opened] = await app.workspace.listBackups();
  await app.setVenue('đã sửa');
  await app.workspace.restoreBackup({ fileName: opened!.fileName });
  expect(await app.venue()).toBe('');
  const kept = (await app.workspace.listBackups()).find((copy) => copy.reason === 'before-restore');
  await app.workspace.restoreBackup({ fileName: kept!.fileName });
  expect(await app.venue()).toBe('đã sửa');
  await app.workspace.close();
});

it('declines a spoilt or missing copy and leaves the open file as it is', async () => {
  const app = await openWithFile();
  await app.setVenue('đang làm');
  const [copy] = await app.workspace.listBackups();
  const path = join(app.folder(), copy!.fileName);
  const bytes = readFileSync(path);
  // A byte of the file head that SQLite keeps for later: the copy still opens, but is not the one that was checked.
  bytes[80] = (bytes[80] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect(await refusalOf(app.workspace.restoreBackup({ fileName: copy!.fileName }))).toEqual(BACKUP_UNUSABLE);
  expect(await refusalOf(app.workspace.restoreBackup({ fileName: '../../settings.json' }))).toEqual(BACKUP_NOT_FOUND);
  expect(await app.venue()).toBe('đang làm');
  expect(await app.reasons()).toEqual(['opened']);
  await app.workspace.close();
});

it('declines an act when the disk is full, loses nothing and goes on when there is room', async () => {
  const app = await openWithFile();
  const { connection } = app.context.session.current()!.database;
  await app.setVenue('trước');
  const pages = connection.pragma('page_count', { simple: true });
  connection.pragma(`max_page_count = ${pages}`);
  const fill = async () => {
    for (let count = 0; count < 50; count += 1) await app.setVenue(`${count}`.padEnd(2000, '.'));
  };
  expect(await refusalOf(fill())).toEqual(NO_ROOM_TO_WRITE);
  connection.pragma('max_page_count = 1073741823');
  await app.setVenue('sau');
  expect(await app.venue()).toBe('sau');
  expect((await app.workspace.verifyJournal()).brokenAt).toBeNull();
  await app.workspace.close();
});

it('keeps copies of the practice congress apart from the real one', async () => {
  const app = openApp();
  const real = await app.workspace.create(SETUP);
  const practice = await createWorkspaceFile(app.context, { kind: 'practice', setup: SETUP });
  expect(practice.path).toBe(join(app.userData, 'dai-hoi-tap-duot', 'dang-bo-xa-binh-an-2026-2031.daihoi'));
  expect(await app.workspace.listBackups()).toHaveLength(1);
  expect(readdirSync(join(app.userData, 'sao-luu'))).toHaveLength(2);
  expect((await app.workspace.list()).map(({ path, kind }) => ({ path, kind }))).toEqual(
    expect.arrayContaining([
      { path: real.path, kind: 'congress' },
      { path: practice.path, kind: 'practice' },
    ]),
  );
  await app.workspace.close();
});
