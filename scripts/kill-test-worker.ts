/**
 * The child of the kill test: opens (or makes) the workspace and acts without end,
 * telling on stdout of each act once it is committed. Started by kill-test/run.ts.
 */
import { readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { backUpWorkspace } from '../electron/features/workspace/backups.ts';
import { createWorkspaceFile } from '../electron/features/workspace/create-workspace-file.ts';
import { openWorkspaceFile } from '../electron/features/workspace/open-workspace-file.ts';
import type { WriteDb } from '../electron/platform/database/access.ts';
import type { OpenWorkspace } from '../electron/rpc/context.ts';
import { SAMPLE_SETUP } from '../shared/domain/practice/sample-congress.ts';
import { actsOf } from './kill-test/acts.ts';
import { openFolder } from './kill-test/open-folder.ts';
import { seededRandom } from './kill-test/seeded-random.ts';

const [folder = '', seed = '0'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const context = openFolder(folder);
const workspace = await openOrCreate();

const acts = actsOf(context, random);

for (;;) {
  const kinds = Object.keys(acts);
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'draft';
  act(kind, acts[kind] ?? (() => undefined));
  if (random() < 0.1) await backUpWorkspace(context, workspace, 'by-hand');
  await setImmediate();
}

function act(kind: string, work: (tx: WriteDb) => void): void {
  const { database } = workspace;
  database.act({ act: `kill-test-${kind}`, label: kind, subject: kind, undoable: random() < 0.5 }, work);
  const newest = 'SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1';
  const line = database.connection.prepare(newest).get() as { sequence: number; hash: string };
  writeSync(1, `${JSON.stringify({ ...line, kind })}\n`);
}

async function openOrCreate(): Promise<OpenWorkspace> {
  const home = join(folder, 'dai-hoi');
  const [name] = readFolder(home).filter((file) => file.endsWith('.daihoi'));
  return name
    ? openWorkspaceFile(context, join(home, name))
    : createWorkspaceFile(context, { kind: 'congress', setup: SAMPLE_SETUP });
}

function readFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
