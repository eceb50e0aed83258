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
const DAIHOI = join(import.meta.dirname, '..', '..', 'electron', 'hosts', 'daihoi.ts');

/** Every paper of one congress: the command as people run it, and its work alone beside plain docxtemplater. */
export async function benchGenerate(): Promise<Line[]> {
  const open = openTestContext();
  storeRecords(open);
  const { database } = open.workspace;
  const context = { ...open, db: database.db, act: database.act };
  const papers = papersOf(CATALOGUE, gatherRecords(context.db));
  const ours: number[] = [];
  const plain: number[] = [];
  const command: number[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'dai-hoi-bench-'));
  try {
    const workspace = join(folder, 'demo', 'demo.daihoi');
    runCommand(['demo', '--out', join(folder, 'demo')]);
    for (let run = 0; run < 5; run += 1) {
      ours.push(await timed(async () => papers.map(({ id }) => generateDraft(context, id))));
      plain.push(
        await timed(async () =>
          papers.map((paper) =>
            renderWithEngine(readTemplate(context, paper.id), shapeDraft(context, paper, null).view, {
              toBlocks: toBlockXml,
            }),
          ),
        ),
      );
      const out = join(folder, `${run}`);
      command.push(await timed(async () => runCommand(['generate', '--workspace', workspace, '--out', out, '--json'])));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const what = `all ${papers.length} papers of a congress`;
  const took = median(command);
  return [
    {
      what,
      measured: `daihoi generate, start and end of the program with it: ${took.toFixed(0)} ms`,
      target: `< ${LIMIT} ms`,
      met: took < LIMIT,
    },
    {
      what,
      measured: `the work alone: ${median(ours).toFixed(0)} ms; with plain docxtemplater ${median(plain).toFixed(0)} ms = ${(median(plain) / median(ours)).toFixed(1)} ×`,
      target: 'only shown',
      met: true,
    },
  ];
}

function runCommand(words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [DAIHOI, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`daihoi ${words[0]} ended with ${status}: ${stderr}`);
}
