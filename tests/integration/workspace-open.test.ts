import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { connect } from '../../electron/platform/database/connection.ts';
import { openRefusal } from '../../shared/domain/workspace/workspace-refusal.ts';
import { openApp, refusalOf, SETUP } from '../fixtures/app.ts';

vi.mock('node:fs', async (original) => {
  const system = await original<typeof import('node:fs')>();
  return { ...system, openSync: vi.fn(system.openSync) };
});
afterEach(() => vi.mocked(openSync).mockReset());

/** A closed workspace file with a unit in it. */
async function closedFile() {
  const app = openApp();
  const { path } = await app.workspace.create(SETUP);
  await app.workspace.close();
  return { ...app, path };
}

/** Names and bytes of everything beside a file, to see that nothing changed. */
const everythingIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));

async function expectRefusedUntouched(app: ReturnType<typeof openApp>, path: string, code: string) {
  const before = everythingIn(dirname(path));
  const refusal = await refusalOf(app.workspace.open({ path }));
  expect(refusal).toMatchObject({ code, message: expect.stringMatching(/^Tệp|^Không|^Máy|^Ổ/) });
  expect(everythingIn(dirname(path))).toEqual(before);
  expect(await app.workspace.current()).toBeNull();
}

it('creates, lists, closes and opens a file, whose name tells the unit and the term', async () => {
  const app = openApp();
  const made = await app.workspace.create(SETUP);
  expect(made).toEqual({
    path: join(app.userData, 'dai-hoi', 'dang-bo-xa-binh-an-2026-2031.daihoi'),
    fileName: 'dang-bo-xa-binh-an-2026-2031.daihoi',
    kind: 'congress',
    title: 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II',
    openedAt: '2026-05-23T02:41:00.000Z',
  });
  expect(await app.workspace.close()).toEqual({ closed: true });
  expect(await app.workspace.current()).toBeNull();
  expect(await app.workspace.close()).toEqual({ closed: false });

  app.minutesPass(5);
  const second = await app.workspace.create(SETUP);
  expect(second.fileName).toBe('dang-bo-xa-binh-an-2026-2031-2.daihoi');
  expect(await app.workspace.list()).toEqual([second, made]);
  app.minutesPass(5);
  expect(await app.workspace.open({ path: made.path })).toEqual({ ...made, openedAt: '2026-05-23T02:51:00.000Z' });
  expect((await app.congress.findSetup()).unit.organizationName).toBe('Đảng bộ xã Bình An');
  await app.workspace.close();
});

it('leaves one file and no log behind when it closes', async () => {
  const { path } = await closedFile();
  expect(readdirSync(dirname(path))).toEqual(['dang-bo-xa-binh-an-2026-2031.daihoi']);
});

it('refuses a file that is not there', async () => {
  const app = openApp();
  const path = join(app.userData, 'dai-hoi', 'mat.daihoi');
  expect(await refusalOf(app.workspace.open({ path }))).toEqual(openRefusal('missing-file', 'mat.daihoi'));
  expect(existsSync(path)).toBe(false);
});

it.each([
  ['a text file', Buffer.from('Họ và tên')],
  ['an empty file', Buffer.alloc(0)],
  ['noise', Buffer.alloc(8192, 0xa5)],
])('refuses %s as not ours', async (_what, bytes) => {
  const app = openApp();
  const path = join(app.userData, 'x', 'thu.daihoi');
  mkdirSync(dirname(path));
  writeFileSync(path, bytes);
  await expectRefusedUntouched(app, path, 'not-our-file');
});

it('refuses another program’s SQLite file as not ours', async () => {
  const app = openApp();
  const path = join(app.userData, 'x', 'khac.daihoi');
  mkdirSync(dirname(path));
  const other = connect(path);
  other.exec('CREATE TABLE workspace (id INTEGER)');
  other.close();
  await expectRefusedUntouched(app, path, 'not-our-file');
});

it('refuses a folder', async () => {
  const app = openApp();
  expect((await refusalOf(app.workspace.open({ path: app.userData }))).code).toBe('not-our-file');
});

it('refuses a file from a newer version', async () => {
  const { path, ...app } = await closedFile();
  const file = connect(path);
  file.pragma('user_version = 9990');
  file.close();
  await expectRefusedUntouched(app, path, 'newer-version');
});

it('refuses a file cut short', async () => {
  const { path, ...app } = await closedFile();
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
  await expectRefusedUntouched(app, path, 'damaged-file');
});

it('refuses a file with a page of noise in the middle', async () => {
  const { path, ...app } = await closedFile();
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 4096 * 3, 4096 * 4);
  writeFileSync(path, bytes);
  await expectRefusedUntouched(app, path, 'damaged-file');
});

it('refuses a file that another process holds, until that process is killed', async () => {
  const { path, ...app } = await closedFile();
  const holder = spawn(process.execPath, [join(import.meta.dirname, '..', 'fixtures', 'hold-file.ts'), path]);
  await once(holder.stdout, 'data');
  expect(await refusalOf(app.workspace.open({ path }))).toEqual(
    openRefusal('held-by-another-process', 'dang-bo-xa-binh-an-2026-2031.daihoi'),
  );
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect((await app.workspace.open({ path })).path).toBe(path);
  await app.workspace.close();
});

it('is held against another process while it is open', async () => {
  const app = openApp();
  const { path } = await app.workspace.create(SETUP);
  const holder = spawn(process.execPath, [join(import.meta.dirname, '..', 'fixtures', 'hold-file.ts'), path]);
  const [code] = await once(holder, 'exit');
  expect(code).toBe(75);
  await app.workspace.close();
});

it.each([
  ['on-removable-drive', { removable: true }],
  ['on-network-drive', { network: true }],
] as const)('refuses a file %s, but brings a copy in', async (code, drive) => {
  const { path } = await closedFile();
  const away = openApp({ drive });
  await expectRefusedUntouched(away, path, code);
  const here = openApp();
  const copy = await here.workspace.bringIn({ file: new File([readFileSync(path)], 'Đại hội xã.daihoi') });
  expect(copy).toMatchObject({
    fileName: 'dai-hoi-xa.daihoi',
    title: 'Đại hội đại biểu Đảng bộ xã Bình An lần thứ II',
  });
  await here.workspace.close();
});

it('refuses a file that may not be written', async () => {
  const { path, ...app } = await closedFile();
  chmodSync(path, 0o444);
  // The superuser may write everything, so what the system tells everybody else is put in its mouth.
  vi.mocked(openSync).mockClear();
  vi.mocked(openSync).mockImplementation((file, flags) => {
    expect([file, flags]).toEqual([path, 'r+']);
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  });
  await expectRefusedUntouched(app, path, 'no-permission');
  expect(openSync).toHaveBeenCalledOnce();
});

it('keeps the open file open when the next one is refused', async () => {
  const app = openApp();
  const first = await app.workspace.create(SETUP);
  await refusalOf(app.workspace.open({ path: join(app.userData, 'mat.daihoi') }));
  expect(await app.workspace.current()).toEqual(first);
  await app.workspace.close();
});

it('brings in no bad file and leaves nothing of it', async () => {
  const app = openApp();
  const refusal = await refusalOf(app.workspace.bringIn({ file: new File(['x'], 'Thử.daihoi') }));
  expect(refusal).toEqual(openRefusal('not-our-file', 'Thử.daihoi'));
  expect(readdirSync(join(app.userData, 'dai-hoi'))).toEqual([]);
});

it('takes out a whole file that another machine can bring in', async () => {
  const here = openApp();
  await here.workspace.create(SETUP);
  const { congress, unit } = await here.congress.findSetup();
  await here.congress.saveUnitAndCongress({ unit, congress: { ...congress, venue: 'Hội trường xã' } });
  const taken = await here.workspace.takeOut();
  await here.workspace.close();

  const there = openApp();
  await there.workspace.bringIn({ file: taken });
  expect((await there.congress.findSetup()).congress.venue).toBe('Hội trường xã');
  expect(await there.workspace.verifyJournal()).toEqual({ entries: 2, brokenAt: null });
  await there.workspace.close();
});

it('opens a file whose process died with acts still in the log', async () => {
  const app = openApp();
  const { path } = await app.workspace.create(SETUP);
  const crashed = mkdtempSync(join(tmpdir(), 'dai-hoi-'));
  const { congress, unit } = await app.congress.findSetup();
  await app.congress.saveUnitAndCongress({ unit, congress: { ...congress, venue: 'Hội trường xã' } });
  execFileSync('cp', ['-r', `${dirname(path)}/.`, crashed]);
  await app.workspace.close();

  const next = openApp();
  await next.workspace.open({ path: join(crashed, 'dang-bo-xa-binh-an-2026-2031.daihoi') });
  expect((await next.congress.findSetup()).congress.venue).toBe('Hội trường xã');
  await next.workspace.close();
});
