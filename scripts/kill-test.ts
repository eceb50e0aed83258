/** node scripts/kill-test.ts [kills] [seed]: kills the working app at random moments and counts what is lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runKillTest } from './kill-test/run.ts';

const kills = Number(process.argv[2] ?? 50);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'dai-hoi-kill-'));
console.log(`kill test: ${kills} kills, seed ${seed}`);
const report = await runKillTest({ folder, kills, seed });
for (const problem of report.broken) console.log(`  ${problem}`);
console.log(
  `${report.kills} kills, ${report.confirmed} confirmed acts, ${report.lost} lost, ${report.broken.length} problems`,
);
if (report.broken.length > 0) process.exitCode = 1;
else rmSync(folder, { recursive: true, force: true });
