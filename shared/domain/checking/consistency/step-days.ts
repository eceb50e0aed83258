import { type ContentFinding, contentFinding } from '../content/content-finding.ts';
import type { PaperText, TextLine } from '../content/paper-text.ts';
import { dayInWords, folded, isoOf } from './read-numbers.ts';

const STEP = /^(?:[-–+] )?buoc (\d)( [a-z ]{1,20})?:.*?,? ngay (\d{1,2}(?: thang |\/)\d{1,2}(?: nam |\/)\d{4})/;

type Step = { readonly step: number; readonly day: string; readonly line: TextLine };

/** documents.md §7.9: the steps of the personnel procedure follow each other, those of each group by themselves. */
export function checkStepDays({ kind, lines }: PaperText): readonly ContentFinding[] {
  if (kind !== 'personnel-scheme') return [];
  const groups = new Map<string, Step[]>();
  for (const line of lines) {
    const [, step, group = '', written = ''] = STEP.exec(folded(line.text)) ?? [];
    const day = isoOf(written);
    if (step === undefined || day === null) continue;
    groups.set(group, [...(groups.get(group) ?? []), { step: Number(step), day, line }]);
  }
  return [...groups.values()].flatMap((steps) =>
    steps.flatMap(({ step, day, line }) => {
      const late = steps.find((one) => one.step < step && one.day > day);
      if (!late) return [];
      return [
        contentFinding('NB-10', line, {
          found: `bước ${step} ngày ${dayInWords(day)}, bước ${late.step} lại ngày ${dayInWords(late.day)}`,
          expected: 'ngày theo đúng thứ tự các bước',
        }),
      ];
    }),
  );
}
