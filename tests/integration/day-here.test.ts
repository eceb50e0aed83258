import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, it } from 'vitest';
import { checkingRouter } from '../../electron/features/checking/checking.router.ts';
import { practiceRouter } from '../../electron/features/practice/practice.router.ts';
import { COMMANDS } from '../../electron/hosts/daihoi/commands.ts';
import { openDeskAt } from '../../electron/hosts/daihoi/open-desk.ts';
import { runCommand } from '../../electron/hosts/daihoi/run-command.ts';
import { readWord } from '../../electron/platform/docx/word/read-word.ts';
import { REPORT } from '../../scripts/format-corpus/bases.ts';
import { buildPaper } from '../../scripts/format-corpus/build-paper.ts';
import { sampleForDay } from '../../shared/domain/practice/sample-for-day.ts';
import { openApp, SETUP } from '../fixtures/app.ts';
import { PROJECT } from '../fixtures/context.ts';

/** 06:30 of the 27th in Vietnam; in Greenwich it is still the 26th. */
const EARLY = new Date('2026-11-26T23:30:00Z');
/** Signed three years from the 27th on, the farthest that is not doubted. */
const FARTHEST = buildPaper({ ...REPORT, placeDate: 'Bình An, ngày 27 tháng 11 năm 2029' });

async function openEarly() {
  const app = openApp();
  app.clock.now = EARLY;
  await app.workspace.create(SETUP);
  return createRouterClient(checkingRouter, { context: app.context });
}

it('a slip and a check made before seven in the morning are of the day that the calendar here shows', async () => {
  const checking = await openEarly();
  const file = new File([Buffer.from(FARTHEST)], 'Báo cáo.docx');
  const report = await checking.check({ file, paperKey: 'file:báo cáo', profile: 'auto' });
  expect(report.findings.map(({ rule }) => rule)).not.toContain('DD-08');

  const { findings } = report;
  const told = { name: 'Báo cáo.docx', type: '', symbol: '', refused: '', findings, ignored: [], after: null };
  const word = await checking.slip({ files: [told], set: null, pack: null, form: 'docx' });
  const read = readWord(new Uint8Array(await word.arrayBuffer()));
  if (!read.ok) throw new Error('the slip cannot be read');
  const text = read.value.document.paragraphs.map((paragraph) => paragraph.text).join('\n');
  expect(text).toContain('ngày 27 tháng 11 năm 2026');
});

it.each([
  ['check', []],
  ['fix', ['--out', 'ra.docx']],
] as const)('the command %s goes by that day too', async (command, more) => {
  const folder = mkdtempSync(join(tmpdir(), 'ngay-'));
  writeFileSync(join(folder, 'xa.docx'), FARTHEST);
  const open = openDeskAt({ userData: join(folder, 'user'), resources: join(PROJECT, 'resources') }, folder);
  const early: typeof open = (apart) => {
    const { desk, close } = open(apart);
    return { desk: { ...desk, context: { ...desk.context, now: () => EARLY } }, close };
  };
  const { stdout } = await runCommand([command, 'xa.docx', ...more, '--json'], COMMANDS, early);
  expect(JSON.parse(stdout)).toBeTypeOf('object');
  expect(stdout).not.toContain('DD-08');
});

it('a practice congress made early on a Sunday lies as far ahead as one made later that day', async () => {
  const app = openApp();
  app.clock.now = new Date('2026-11-28T23:30:00Z');
  await createRouterClient(practiceRouter, { context: app.context }).create();
  const { opensAt } = sampleForDay('2026-11-29').setup.congress;
  expect(opensAt).not.toBe(sampleForDay('2026-11-28').setup.congress.opensAt);
  expect((await app.congress.findSetup()).congress.opensAt).toBe(opensAt);
  await app.workspace.close();
});
