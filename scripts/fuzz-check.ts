/**
 * Feeds the format check broken papers: `node scripts/fuzz-check.ts [--files 5000] [--seed 1]`.
 * Every file must be checked or refused by name, within five seconds. Exits with 1 at the first that is not.
 */
import { parseArgs } from 'node:util';
import { fuzzCheck } from './fuzz-check/fuzz.ts';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
const began = performance.now();
const result = fuzzCheck({ files: Number(values.files), seed: Number(values.seed) });
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `${result.files} mutated files in ${seconds} s: ${result.checked} checked, ${result.refused} refused, ${result.repaired} repaired, slowest ${result.slowest.toFixed(0)} ms`,
);
console.table(Object.entries(result.codes).map(([code, count]) => ({ code, count })));
for (const failure of result.failures) console.log(failure);
process.exitCode = result.failures.length === 0 ? 0 : 1;
