import { tidyText } from '#shared/kernel/vietnamese-text.ts';

/** What tells a finding again in another copy of the paper: its rule, the words at fault and what was found. */
export type FindingMark = { readonly rule: string; readonly excerpt: string; readonly found: string };

/** A finding the unit leaves as it is, with its reason (bỏ qua có lý do). */
export type IgnoredFinding = FindingMark & {
  readonly id: string;
  /** 'paper:political-report', 'file:bao-cao'; '' holds for every paper of the unit */
  readonly paperKey: string;
  /** Name of that paper for people; '' with every paper */
  readonly paperName: string;
  readonly reason: string;
  readonly actor: string;
  /** ISO UTC */
  readonly ignoredAt: string;
};

type Markable = { readonly rule: string; readonly found: string; readonly where: { readonly text: string } };

export const markOf = ({ rule, found, where }: Markable): FindingMark => ({
  rule,
  excerpt: tidyText(where.text),
  found: tidyText(found),
});

/** One line that is the same for the same fault, wherever it moved in the paper. */
export function signatureOf(finding: Markable): string {
  const { rule, excerpt, found } = markOf(finding);
  return [rule, excerpt, found].join('\n');
}

export type SplitFindings<T> = {
  readonly open: readonly T[];
  readonly ignored: readonly { readonly finding: T; readonly by: IgnoredFinding }[];
};

/** Findings of one paper without those the unit ignores there; the nearer reason (for this very paper) is told. */
export function splitIgnored<T extends Markable>(
  findings: readonly T[],
  ignored: readonly IgnoredFinding[],
  paperKey: string,
): SplitFindings<T> {
  const known = new Map<string, IgnoredFinding>();
  for (const one of ignored) {
    if (one.paperKey !== '' && one.paperKey !== paperKey) continue;
    const signature = [one.rule, one.excerpt, one.found].join('\n');
    if (one.paperKey !== '' || !known.has(signature)) known.set(signature, one);
  }
  const open: T[] = [];
  const left: { finding: T; by: IgnoredFinding }[] = [];
  for (const finding of findings) {
    const by = known.get(signatureOf(finding)) ?? [...known.values()].find((one) => isCutShort(one, markOf(finding)));
    if (by) left.push({ finding, by });
    else open.push(finding);
  }
  return { open, ignored: left };
}

/** What was cut short had some 25 letters before and after the words at fault. */
const LONG_ENOUGH = 20;

/** Excerpts were once cut within a word: "ày 03/4/2018 về chất lượng sin" is the same place as "ngày … chất lượng sinh". */
function isCutShort(kept: FindingMark, { rule, excerpt, found }: FindingMark): boolean {
  if (kept.rule !== rule || kept.found !== found || kept.excerpt.length < LONG_ENOUGH) return false;
  const at = excerpt.indexOf(kept.excerpt);
  const added = at < 0 ? ' ' : excerpt.slice(0, at) + excerpt.slice(at + kept.excerpt.length);
  return !/\s/.test(added);
}

/** "Bao cao (ban cuoi)-da-sua (2).docx" and "bao cao (ban cuoi).docx" are one paper: 'file:…'. */
export function keyOfFile(fileName: string): string {
  const bare = tidyText(fileName)
    .toLocaleLowerCase('vi')
    .replace(/\.docx$/, '')
    .replace(/(?:-da-sua(?:-theo-doi)?)?(?:\s*\(\d+\)|-\d+)?$/, '');
  return `file:${bare}`;
}
