import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../fixtures/context.ts';
import { type Cruise, cruise } from './cruise.ts';
import { plantTree } from './planted-tree.ts';

it('keeps every file to its room, without cycles', () => {
  const { modules, violations } = cruise(PROJECT);
  expect(violations).toEqual([]);
  // A tool that reads nothing finds nothing: the house has far more files than this.
  expect(modules).toBeGreaterThan(40);
}, 300_000);

type Planted = { readonly says: string; readonly files: Readonly<Record<string, string>>; readonly rule: string };

/** A file at `from` that imports one at `to`, which it must not. */
const reach = (from: string, to: string): Planted['files'] => ({
  [from]: `import '${'../'.repeat(from.split('/').length - 1)}${to}';\n`,
  [to]: 'export {};\n',
});

/** For each place one import that its rule forbids. */
const PLACES: readonly Planted[] = [
  ['^shared/kernel/', 'shared/kernel/p01.ts', 'shared/domain/congress/q01.ts'],
  ['^shared/domain/', 'shared/domain/delegates/p02.ts', 'electron/platform/q02.ts'],
  ['^shared/contract/', 'shared/contract/p03.ts', 'electron/rpc/q03.ts'],
  ['^electron/platform/', 'electron/platform/p04.ts', 'shared/domain/congress/q04.ts'],
  ['^electron/rpc/', 'electron/rpc/p05.ts', 'electron/features/congress/q05.ts'],
  ['^electron/features/', 'electron/features/delegates/p06.ts', 'shared/contract/q06.ts'],
  ['^electron/app/', 'electron/app/p07.ts', 'electron/hosts/q07.ts'],
  ['^electron/hosts/', 'electron/hosts/p08.ts', 'renderer/lib/q08.ts'],
  ['^electron/main\\.ts$', 'electron/main.ts', 'electron/features/congress/q09.ts'],
  ['^electron/preload\\.ts$', 'electron/preload.ts', 'shared/kernel/q10.ts'],
  ['^renderer/ui/', 'renderer/ui/p11.ts', 'shared/domain/congress/q11.ts'],
  ['^renderer/lib/', 'renderer/lib/p12.ts', 'renderer/ui/q12.ts'],
  ['^renderer/features/', 'renderer/features/delegates/p13.ts', 'electron/features/delegates/q13.ts'],
  ['^renderer/app/', 'renderer/app/p14.ts', 'electron/app/q14.ts'],
  ['^renderer/main\\.tsx$', 'renderer/main.tsx', 'renderer/features/congress/q15.ts'],
].map(([place = '', from = '', to = '']) => ({
  says: `${from} that reads ${to}`,
  files: reach(from, to),
  rule: `may-import ${place}`,
}));

/** Rooms from left to right, as the README lists them: none may know its right neighbour. */
const ROOMS =
  'workspace congress delegates personnel elections proceedings documents checking exchange oversight practice'.split(
    ' ',
  );
const ORDER: readonly Planted[] = ['shared/domain', 'electron/features'].flatMap((top) =>
  ROOMS.slice(0, -1).map((room, at) => ({
    says: `${room} that knows ${ROOMS[at + 1]} in ${top}`,
    files: reach(`${top}/${room}/left.ts`, `${top}/${ROOMS[at + 1]}/right.ts`),
    rule: `room-order ${top}/${room}`,
  })),
);

const OTHERS: readonly Planted[] = [
  {
    says: 'a type that crosses a border',
    files: {
      'electron/platform/typed.ts': "import type { B } from '#shared/domain/congress/b.ts';\nexport type A = B;\n",
      'shared/domain/congress/b.ts': 'export type B = 1;\n',
    },
    rule: 'may-import ^electron/platform/',
  },
  {
    says: 'a screen that imports another screen',
    files: reach('renderer/features/delegates/screen.ts', 'renderer/features/documents/screen-b.ts'),
    rule: 'screens-never-import-each-other',
  },
  {
    says: 'two files that import each other',
    files: {
      'shared/kernel/round-a.ts': "import { b } from './round-b.ts';\nexport const a = () => b;\n",
      'shared/kernel/round-b.ts': "import { a } from './round-a.ts';\nexport const b = () => a;\n",
    },
    rule: 'no-cycles',
  },
  {
    says: 'a second file that names the database driver',
    files: {
      'electron/features/delegates/driver.ts': "import Database from 'better-sqlite3';\nexport const a = Database;\n",
    },
    rule: 'driver-in-one-file',
  },
  {
    says: 'an import of a file that is not there',
    files: { 'shared/kernel/lost.ts': "import './gone.ts';\n" },
    rule: 'not-resolvable',
  },
  {
    says: 'a feature that knows Electron',
    files: { 'electron/features/delegates/window.ts': "import { app } from 'electron';\nexport const a = app;\n" },
    rule: 'electron-only-in-the-window-host',
  },
];
const PLANTED = [...PLACES, ...ORDER, ...OTHERS];

describe('planted violations', () => {
  let found: Cruise;
  beforeAll(() => {
    found = cruise(plantTree(Object.assign({}, ...PLANTED.map(({ files }) => files))));
  }, 120_000);

  it.each(PLANTED)('$says is found', ({ files, rule }) => {
    const [from] = Object.keys(files);
    expect(found.violations.filter((line) => line.startsWith(`${rule}: ${from} → `))).toHaveLength(1);
  });

  it('are there for every rule of the house, and nothing else is found', () => {
    const config = createRequire(import.meta.url)(join(PROJECT, '.dependency-cruiser.cjs'));
    const rules: readonly string[] = config.forbidden.map(({ name }: { name: string }) => name);
    expect(new Set(PLANTED.map(({ rule }) => rule))).toEqual(new Set(rules));
    const planted = new Set(PLANTED.map(({ files }) => Object.keys(files)[0]));
    const culprits = found.violations.map((line) => /: (\S+) → /.exec(line)?.[1]);
    expect(culprits.filter((from) => !planted.has(from))).toEqual([]);
  });
});
