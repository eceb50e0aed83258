import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatherRecords } from '../../electron/features/documents/gather-records.ts';
import { generateDraft, readTemplate, shapeDraft } from '../../electron/features/documents/render-paper.ts';
import { renderWithEngine } from '../../electron/platform/docx/render-docx.ts';
import { CATALOGUE } from '../../shared/domain/documents/catalogue.ts';
import { papersOf } from '../../shared/domain/documents/paper-family.ts';
import { toBlockXml } from '../../shared/domain/documents/rich-text-xml.ts';
import { openTestContext } from '../../tests/fixtures/context.ts';
import { storeRecords } from '../../tests/fixtures/paper-store.ts';
import { type Line, median, timed } from './measure.ts';

const LIMIT = 3_000;
/** What `npm run daihoi` starts. */
const DAIHOI = join(import.meta.dirname, '..', 'daihoi.ts');

/** Milliseconds of each run. */
type Times = { readonly ours: number[]; readonly plain: number[]; readonly command: number[] };

/** Every paper of one congress: the command as people run it, and its work alone beside plain docxtemplater. */
export async function benchGenerate(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dai-hoi-bench-'));
  try {
    runCommand(['demo', '--out', join(folder, 'demo')]);
    return await measureAll(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(folder: string): Promise<Line[]> {
  const open = openTestContext();
  storeRecords(open);
  const { database } = open.workspace;
  const context = { ...open, db: database.db, act: database.act };
  const papers = papersOf(CATALOGUE, gatherRecords(context.db));
  const renderPlainly = async () =>
    papers.map((paper) =>
      renderWithEngine(readTemplate(context, paper.id), shapeDraft(context, paper, null).view, {
        toBlocks: toBlockXml,
      }),
    );
  const workspace = join(folder, 'demo', 'demo.daihoi');
  const times: Times = { ours: [], plain: [], command: [] };
  for (let run = 0; run < 5; run += 1) {
    times.ours.push(await timed(async () => papers.map(({ id }) => generateDraft(context, id))));
    times.plain.push(await timed(renderPlainly));
    const words = ['generate', '--workspace', workspace, '--out', join(folder, `${run}`), '--json'];
    times.command.push(await timed(async () => runCommand(words)));
  }
  return toLines(`all ${papers.length} papers of a congress`, times);
}

function toLines(what: string, times: Times): Line[] {
  const [took, ours, plain] = [median(times.command), median(times.ours), median(times.plain)];
  return [
    {
      what,
      measured: `daihoi generate, start and end of the program with it: ${took.toFixed(0)} ms`,
      target: `< ${LIMIT} ms`,
      met: took < LIMIT,
    },
    {
      what,
      measured: `the work alone: ${ours.toFixed(0)} ms; with plain docxtemplater ${plain.toFixed(0)} ms = ${(plain / ours).toFixed(1)} ×`,
      target: 'only shown',
      met: true,
    },
  ];
}

function runCommand(words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [DAIHOI, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`daihoi ${words[0]} ended with ${status}: ${stderr}`);
}
