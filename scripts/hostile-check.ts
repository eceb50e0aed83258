/**
 * Feeds the format check files made to stop it, each in a process of its own: `node scripts/hostile-check.ts`.
 * Each must be checked or refused by name within five seconds and 500 MB. Exits with 1 when one is not.
 */
import { HOSTILE_FILES } from './hostile-check/hostile-files.ts';
import { measureHostile } from './hostile-check/measure-hostile.ts';

const measured = measureHostile(HOSTILE_FILES, false);
console.table(measured.map(({ isFine, ...one }) => ({ ...one, fine: isFine ? 'yes' : 'NO' })));
const worst = (of: (one: (typeof measured)[number]) => number) => Math.max(...measured.map(of));
console.log(`${measured.length} files: at most ${worst(({ ms }) => ms)} ms and ${worst(({ mb }) => mb)} MB`);
process.exitCode = measured.every(({ isFine }) => isFine) ? 0 : 1;
