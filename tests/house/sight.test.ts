import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../fixtures/context.ts';
import { plantTree } from './planted-tree.ts';

const SENTENCES = {
  Node: 'export const node = process.platform;\n',
  DOM: 'export const dom = document.title;\n',
};

/** What a file of that process may not see: the names the project's own compiler does not find. */
function unseenIn(project: string): string[] {
  const root = plantTree({
    [`${project}/tsconfig.json`]: JSON.stringify({
      extends: join(PROJECT, project, 'tsconfig.json'),
      include: ['*.ts'],
    }),
    [`${project}/node.ts`]: SENTENCES.Node,
    [`${project}/dom.ts`]: SENTENCES.DOM,
  });
  const compiler = join(PROJECT, 'node_modules/typescript7/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', project], { cwd: root, encoding: 'utf8' });
  return [...stdout.matchAll(/(node|dom)\.ts\(1,\d+\): error TS2\d+: Cannot find name '(process|document)'/g)].map(
    ([, file]) => file ?? '',
  );
}

it.each([
  ['shared', ['dom', 'node']],
  ['electron', ['dom']],
  ['renderer', ['node']],
])(
  'a planted file of %s is refused for %j',
  (project, unseen) => {
    expect(unseenIn(project).sort()).toEqual(unseen);
  },
  60_000,
);
