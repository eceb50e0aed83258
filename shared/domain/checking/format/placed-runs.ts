import type { WordParagraph, WordRun } from '#shared/kernel/word-document.ts';
import type { RunChange, WordEdit } from '#shared/kernel/word-edit.ts';
import type { Breach, PaperToCheck } from './rule.ts';

export const FONT = 'Times New Roman';

export type PlacedRun = {
  readonly paragraph: WordParagraph;
  readonly run: WordRun;
  readonly from: number;
  readonly to: number;
};

const placed = new WeakMap<PaperToCheck['parts'], readonly PlacedRun[]>();

/** Every piece of text of the body with its place; made once for all rules. */
export function placedRuns({ parts }: PaperToCheck): readonly PlacedRun[] {
  const known = placed.get(parts);
  if (known) return known;
  const runs = parts.document.paragraphs.flatMap((paragraph) => runsIn(paragraph));
  placed.set(parts, runs);
  return runs;
}

export function runsIn(paragraph: WordParagraph): PlacedRun[] {
  let at = 0;
  return paragraph.runs.map((run) => {
    const from = at;
    at += run.text.length;
    return { paragraph, run, from, to: at };
  });
}

const placeOf = ({ paragraph, from, to }: PlacedRun) => ({
  paragraph: paragraph.index,
  from,
  to,
  ...(paragraph.place.part === 'body' ? {} : { note: true as const }),
});

export const changeRun = (run: PlacedRun, look: RunChange): WordEdit => ({
  kind: 'run',
  ...placeOf(run),
  change: look,
});

/** The same words in other letters: what a field shows is respelt as well. */
export const respellRun = (run: PlacedRun, text: string): WordEdit => ({
  kind: 'text',
  ...placeOf(run),
  sameWords: true,
  text,
});

/** One breach for all text with the same fault. */
export function grouped<T extends string>(
  runs: readonly PlacedRun[],
  faultOf: (run: WordRun) => T | null,
  breach: (fault: T, found: readonly PlacedRun[]) => Omit<Breach, 'at' | 'text'>,
): Breach[] {
  const byFault = new Map<T, PlacedRun[]>();
  for (const one of runs) {
    const fault = one.run.text.trim() === '' ? null : faultOf(one.run);
    if (fault === null) continue;
    const found = byFault.get(fault) ?? [];
    if (found.length < 20_000) found.push(one);
    byFault.set(fault, found);
  }
  return [...byFault].map(([fault, found]) => ({
    at: found[0]?.paragraph ?? null,
    text: found[0]?.run.text.trim() ?? '',
    ...breach(fault, found),
  }));
}
