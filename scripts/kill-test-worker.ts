/**
 * The child of the kill test: opens (or makes) the workspace and acts without end,
 * telling on stdout of each act once it is committed. Started by kill-test/run.ts.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { listIndicators, saveIndicators } from '../electron/features/congress/congress.repository.ts';
import { insertDelegates } from '../electron/features/delegates/delegates.repository.ts';
import { backUpWorkspace } from '../electron/features/workspace/backups.ts';
import { createWorkspaceFile } from '../electron/features/workspace/create-workspace-file.ts';
import { openWorkspaceFile } from '../electron/features/workspace/open-workspace-file.ts';
import type { WriteDb } from '../electron/platform/database/access.ts';
import type { OpenWorkspace } from '../electron/rpc/context.ts';
import { SAMPLE_INDICATORS, SAMPLE_SETUP } from '../shared/domain/practice/sample-congress.ts';
import { NOBODY } from '../tests/fixtures/people.ts';
import { openFolder } from './kill-test/open-folder.ts';
import { seededRandom } from './kill-test/seeded-random.ts';

const [folder = '', seed = '0'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const context = openFolder(folder);
const workspace = await openOrCreate();

const ACTS: Readonly<Record<string, (tx: WriteDb) => void>> = {
  import: (tx) => {
    const people = Array.from({ length: 200 }, (_, row) => ({ ...NOBODY, id: context.newId(), number: row + 1 }));
    insertDelegates(
      tx,
      people.map((person) => ({ ...person, fullName: `Vi Đức Đạt ${person.number}` })),
    );
  },
  draft: (tx) => {
    const saved = 'SELECT coalesce(max(version), 0) + 1 FROM draft_versions';
    tx.run(sql`INSERT INTO draft_versions (paper_id, version, saved_at, actor, kept, draft_values)
      VALUES ('political-report', (${sql.raw(saved)}), ${context.now().toISOString()}, 'x', 'autosave', json_quote(${'ý '.repeat(5000)}))`);
  },
  issue: (tx) => {
    tx.run(sql`INSERT INTO issued_papers (id, paper_id, name, sequence, number, symbol, issued_on, issued_at, profile, sha256, content, draft_values, used_values)
      VALUES (${context.newId()}, 'congress-minutes', 'Biên bản', 'congress', (SELECT coalesce(max(number), 0) + 1 FROM issued_papers), '-BB/ĐH', '2026-06-20', ${context.now().toISOString()}, 'HD05_2026', ${'0'.repeat(64)}, ${randomBytes(60_000)}, '{}', '[]')`);
  },
  indicators: (tx) => {
    const was = listIndicators(tx);
    saveIndicators(tx, was.length > 0 ? was.map((row) => ({ ...row, actual: String(random()) })) : SAMPLE_INDICATORS);
  },
};

for (;;) {
  const kinds = Object.keys(ACTS);
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'draft';
  act(kind, ACTS[kind] ?? (() => undefined));
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
