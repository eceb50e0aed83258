import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT } from '../fixtures/context.ts';

/** A small tree of its own in a temporary folder, laid out like the project, to plant violations in. */
export function plantTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  for (const folder of ['shared', 'electron', 'renderer']) mkdirSync(join(root, folder));
  const always = {
    'package.json': JSON.stringify({ name: 'planted', type: 'module', imports: { '#shared/*': './shared/*' } }),
    'shared/kernel/sound.ts': 'export const sound = 1;\n',
  };
  for (const [path, text] of Object.entries({ ...always, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
