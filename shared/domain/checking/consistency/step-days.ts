import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { dayInWords, folded, isoOf } from './read-numbers.ts';

const STEP = /^(?:[-–+] )?buoc (\d)( [a-z ]{1,20})?:.*?,? ngay (\d{1,2}(?: thang |\/)\d{1,2}(?: nam |\/)\d{4})/;

/** The day of a paper that a step carries out is not the day of the step. */
const CITED = /so \d{1,4}[-/][^\s,;]*,? ngay \d{1,2}[\d/]*(?: thang \d{1,2} nam \d{4})?|ngay [\d/]+ cua /g;

type Step = { readonly step: number; readonly day: string; readonly line: TextLine };

/** documents.md §7.9: the steps of the personnel procedure follow each other, those of each group by themselves. */
export const checkStepDays = ({ kind, lines }: PaperText): readonly ContentFinding[] =>
  kind === 'personnel-scheme' ? groupsOf(lines).flatMap(lateIn) : [];

/** Groups have names, or each begins anew with step 1; where steps of several run on together nothing is said. */
function groupsOf(lines: readonly TextLine[]): readonly (readonly Step[])[] {
  const groups = new Map<string, Step[]>();
  const ended: Step[][] = [];
  for (const line of lines) {
    const [, step, group = '', written = ''] = STEP.exec(folded(line.text).replace(CITED, '')) ?? [];
    const day = isoOf(written);
    if (step === undefined || day === null) continue;
    const begun = groups.get(group) ?? [];
    const isAnew = step === '1' && begun.length > 0;
    if (isAnew) ended.push(begun);
    groups.set(group, [...(isAnew ? [] : begun), { step: Number(step), day, line }]);
  }
  return [...ended, ...groups.values()].filter((steps) => new Set(steps.map(({ step }) => step)).size === steps.length);
}

const lateIn = (steps: readonly Step[]): readonly ContentFinding[] =>
  steps.flatMap(({ step, day, line }) => {
    const late = steps.find((one) => one.step < step && one.day > day);
    if (!late) return [];
    const found = `bước ${step} ngày ${dayInWords(day)}, bước ${late.step} lại ngày ${dayInWords(late.day)}`;
    return [contentFinding('NB-10', line, { found, expected: 'ngày theo đúng thứ tự các bước' })];
  });
