import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../fixtures/context.ts';
import { plantTree } from './planted-tree.ts';

/** Runs knip; returns its findings as "kind: file: name" lines, [] when the tree is clean. */
function findUnused(root: string): string[] {
  const tool = join(PROJECT, 'node_modules/knip/bin/knip.js');
  try {
    execFileSync(process.execPath, [tool, '--reporter', 'json', '--no-progress'], { cwd: root, encoding: 'utf8' });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (!stdout?.includes('{')) throw error;
    return linesOf(JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report);
  }
}
type Named = { readonly name: string };
type Report = {
  readonly issues: readonly ({ readonly file: string } & Readonly<Record<string, readonly Named[] | string>>)[];
};

function linesOf(report: Report): string[] {
  return report.issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, names]) =>
      Array.isArray(names) ? (names as Named[]).map((found) => `${kind}: ${file}: ${found.name}`) : [],
    ),
  );
}

it('every export, file and dependency is used', () => {
  expect(findUnused(PROJECT)).toEqual([]);
}, 60_000);

it('finds an export, a file and a package that nobody imports', () => {
  const root = plantTree({
    'knip.json': JSON.stringify({ entry: ['electron/main.ts'], project: ['{electron,shared}/**/*.ts'] }),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        module: 'ESNext',
        moduleResolution: 'bundler',
        allowImportingTsExtensions: true,
        noEmit: true,
      },
    }),
    'electron/main.ts':
      "import { sound } from '#shared/kernel/sound.ts';\nimport { used } from './b.ts';\nused(sound);\n",
    'electron/b.ts': 'export const used = (x: number) => x;\nexport const forgotten = 2;\n',
    'electron/lonely.ts': 'export const lonely = 3;\n',
    'package.json': JSON.stringify({
      name: 'planted',
      type: 'module',
      imports: { '#shared/*': './shared/*' },
      dependencies: { pizzip: '*' },
    }),
  });
  expect(findUnused(root).sort()).toEqual([
    'dependencies: package.json: pizzip',
    'exports: electron/b.ts: forgotten',
    'files: electron/lonely.ts: electron/lonely.ts',
  ]);
}, 60_000);
