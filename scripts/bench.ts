/**
 * Speed, always beside a peer or a floor in the same run; absolute times are
 * only printed: `npm run bench`, or `npm run bench -- import search` for some rows.
 * Exits with 1 when a target is missed. A new row: one file in bench/, one line here.
 */
import { benchCheck } from './bench/check-format.ts';
import { benchOverlap } from './bench/compare-papers.ts';
import { benchLetters, benchTable } from './bench/fill-templates.ts';
import { benchGenerate } from './bench/generate-papers.ts';
import { benchImport } from './bench/import-roster.ts';
import type { Line } from './bench/measure.ts';
import { benchPackage } from './bench/seal-package.ts';
import { benchSearch } from './bench/search-roster.ts';

const ROWS: Readonly<Record<string, () => Line | readonly Line[] | Promise<Line | readonly Line[]>>> = {
  import: benchImport,
  search: benchSearch,
  package: benchPackage,
  letters: benchLetters,
  table: benchTable,
  check: benchCheck,
  overlap: benchOverlap,
  generate: benchGenerate,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => ROWS[name] === undefined);
if (unknown.length > 0)
  throw new Error(`no such row: ${unknown.join(', ')}; there are ${Object.keys(ROWS).join(', ')}`);

const lines: Line[] = [];
for (const [name, row] of Object.entries(ROWS))
  if (asked.length === 0 || asked.includes(name)) lines.push(...[await row()].flat());
console.table(lines.map(({ what, measured, target, met }) => ({ what, measured, target, met: met ? 'yes' : 'NO' })));
process.exitCode = lines.every(({ met }) => met) ? 0 : 1;
