/** Checks the files named and prints one line of JSON for each; a process of its own, so that its memory can be measured. */
import { readFileSync } from 'node:fs';
import { checkDocx } from '../electron/features/checking/check-docx.ts';
import { peakKilobytes } from './bench/peak-memory.ts';

for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  const before = process.cpuUsage();
  const { refused } = checkDocx(bytes, { profile: 'auto', today: '2026-11-25' });
  const { user, system } = process.cpuUsage(before);
  const took = { ms: Math.round((user + system) / 1000), mb: Math.round(peakKilobytes() / 1024) };
  console.log(JSON.stringify({ code: refused?.code ?? null, ...took }));
}
