/**
 * Kills a working app at random moments and looks at what is left: the file must
 * open sound, its journal chain must hold, every act the app had confirmed must be
 * there whole, and every backup copy must be usable.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { listWorkspaceBackups } from '../../electron/features/workspace/backups.ts';
import { leaveWorkspace, openWorkspaceFile } from '../../electron/features/workspace/open-workspace-file.ts';
import { verifyJournal } from '../../electron/platform/journal/journal.ts';
import type { OpenWorkspace } from '../../electron/rpc/context.ts';
import { BYTES_PER_PAPER, PEOPLE_PER_IMPORT } from './acts.ts';
import { openFolder } from './open-folder.ts';
import { seededRandom } from './seeded-random.ts';

/** An act the child told of after it was committed: its line in the journal. */
type Confirmed = { readonly sequence: number; readonly hash: string; readonly kind: string };

export type KillReport = {
  readonly kills: number;
  readonly confirmed: number;
  readonly lost: number;
  readonly broken: readonly string[];
};

const WORKER = join(import.meta.dirname, '..', 'kill-test-worker.ts');

/** Runs and kills the worker `kills` times on one workspace in `folder`; `moment` is drawn from the seed. */
export async function runKillTest(wanted: {
  readonly folder: string;
  readonly kills: number;
  readonly seed: number;
}): Promise<KillReport> {
  const random = seededRandom(wanted.seed);
  const all: Confirmed[] = [];
  const broken: string[] = [];
  for (let kill = 1; kill <= wanted.kills; kill += 1) {
    const confirmed = await workAndKill(wanted.folder, Math.floor(random() * 2 ** 31), random() * 400);
    all.push(...confirmed);
    broken.push(...(await inspect(wanted.folder, all)).map((problem) => `kill ${kill}: ${problem}`));
  }
  const lost = broken.filter((problem) => problem.includes('lost')).length;
  return { kills: wanted.kills, confirmed: all.length, lost, broken };
}

/** Lets a child work until some time after its first sign of life, then kills it hard. */
async function workAndKill(folder: string, seed: number, afterMs: number): Promise<Confirmed[]> {
  const child = spawn(process.execPath, [WORKER, folder, String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const confirmed: Confirmed[] = [];
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    // A line cut off by the kill confirms nothing.
    if (line.startsWith('{') && line.endsWith('}')) confirmed.push(JSON.parse(line) as Confirmed);
  });
  const exited = once(child, 'exit');
  const closed = once(lines, 'close');
  await Promise.race([once(lines, 'line'), exited]);
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  const [, signal] = await exited;
  await closed;
  if (signal !== 'SIGKILL') throw new Error(`the worker stopped by itself: ${complaint}`);
  return confirmed;
}

/** Problems of the workspace in `folder`, given the acts that were confirmed. */
export async function inspect(folder: string, confirmed: readonly Confirmed[]): Promise<string[]> {
  const context = openFolder(folder);
  const [name] = workspaceFiles(folder);
  if (!name) return confirmed.length === 0 ? [] : ['the whole file is lost'];
  try {
    const workspace = await openWorkspaceFile(context, join(folder, 'dai-hoi', name));
    const problems = [...findJournalProblems(workspace, confirmed), ...findTornActs(workspace)];
    const copies = await listWorkspaceBackups(context, workspace);
    const kept = readdirSync(join(folder, 'sao-luu'), { recursive: true, encoding: 'utf8' });
    const named = kept.filter((path) => path.endsWith('.daihoi')).length;
    if (copies.length !== named) problems.push(`${named - copies.length} backup copies cannot be read`);
    await leaveWorkspace(context);
    return problems;
  } catch (error) {
    return [`does not open: ${error}`];
  }
}

const workspaceFiles = (folder: string) =>
  readdirSync(join(folder, 'dai-hoi')).filter((name) => name.endsWith('.daihoi'));

function findJournalProblems({ database }: OpenWorkspace, confirmed: readonly Confirmed[]): string[] {
  const { brokenAt } = verifyJournal(database.connection);
  const hashAt = database.connection.prepare('SELECT hash FROM journal WHERE sequence = ?').pluck();
  const lost = confirmed.filter(({ sequence, hash }) => hashAt.get(sequence) !== hash);
  return [
    ...(brokenAt === null ? [] : [`journal broken at ${brokenAt}`]),
    ...lost.map(({ sequence, kind }) => `act ${sequence} (${kind}) is lost`),
  ];
}

/** Each kind of act leaves a count that only a whole act can leave. */
function findTornActs({ database }: OpenWorkspace): string[] {
  const count = (query: string) => database.connection.prepare(query).pluck().get() as number;
  const acts = (kind: string) => count(`SELECT count(*) FROM journal WHERE act = 'kill-test-${kind}'`);
  const found: Record<string, readonly [number, number]> = {
    import: [count('SELECT count(*) FROM people'), acts('import') * PEOPLE_PER_IMPORT],
    delegates: [count('SELECT count(*) FROM delegates'), acts('import') * PEOPLE_PER_IMPORT],
    draft: [count('SELECT count(*) FROM draft_versions'), acts('draft')],
    issue: [count(`SELECT count(*) FROM issued_papers WHERE length(content) = ${BYTES_PER_PAPER}`), acts('issue')],
  };
  return Object.entries(found)
    .filter(([, [rows, expected]]) => rows !== expected)
    .map(
      ([kind, [rows, expected]]) => `${kind}: ${rows} rows where ${expected} are confirmed by the journal, some lost`,
    );
}
