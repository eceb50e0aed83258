import { expect, it } from 'vitest';
import { PROJECT } from '../fixtures/context.ts';
import { cruise } from './cruise.ts';
import { plantTree } from './planted-tree.ts';

it('keeps every file to its room, without cycles', () => {
  const { modules, violations } = cruise(PROJECT);
  expect(violations).toEqual([]);
  // A tool that reads nothing finds nothing: the house has far more files than this.
  expect(modules).toBeGreaterThan(40);
}, 300_000);

type Planted = { readonly says: string; readonly files: Readonly<Record<string, string>>; readonly rule: string };
const PLANTED: readonly Planted[] = [
  {
    says: 'a rule that reads the platform',
    files: {
      'shared/domain/delegates/a.ts': "import '../../../electron/platform/b.ts';\n",
      'electron/platform/b.ts': 'export {};\n',
    },
    rule: 'may-import ^shared/domain/',
  },
  {
    says: 'delegates that know papers',
    files: {
      'shared/domain/delegates/a.ts': "import '../documents/b.ts';\n",
      'shared/domain/documents/b.ts': 'export {};\n',
    },
    rule: 'room-order shared/domain/delegates',
  },
  {
    says: 'a type that crosses a border',
    files: {
      'electron/platform/a.ts': "import type { B } from '#shared/domain/congress/b.ts';\nexport type A = B;\n",
      'shared/domain/congress/b.ts': 'export type B = 1;\n',
    },
    rule: 'may-import ^electron/platform/',
  },
  {
    says: 'a screen that imports another screen',
    files: {
      'renderer/features/delegates/a.ts': "import '../documents/b.ts';\n",
      'renderer/features/documents/b.ts': 'export {};\n',
    },
    rule: 'screens-never-import-each-other',
  },
  {
    says: 'two files that import each other',
    files: {
      'shared/kernel/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'shared/kernel/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    },
    rule: 'no-cycles',
  },
  {
    says: 'a second file that names the database driver',
    files: {
      'electron/features/delegates/a.ts': "import Database from 'better-sqlite3';\nexport const a = Database;\n",
    },
    rule: 'driver-in-one-file',
  },
  {
    says: 'an import of a file that is not there',
    files: { 'shared/kernel/a.ts': "import './gone.ts';\n" },
    rule: 'not-resolvable',
  },
  {
    says: 'a feature that knows Electron',
    files: { 'electron/features/delegates/a.ts': "import { app } from 'electron';\nexport const a = app;\n" },
    rule: 'electron-only-in-the-window-host',
  },
];

it.each(PLANTED)(
  'finds $says',
  ({ files, rule }) => {
    const { violations } = cruise(plantTree(files));
    expect(violations.map((line) => line.split(':')[0])).toContain(rule);
  },
  60_000,
);
