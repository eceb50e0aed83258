import type { Finding } from '../format/check-format.ts';
import { type IgnoredFinding, signatureOf, splitIgnored } from './ignored.ts';
import { isOff, type RulePack } from './rule-pack.ts';

/** What a repair keeps its hands off. Plain data: it travels to the thread that repairs. */
export type LeftAlone = {
  readonly pack: Pick<RulePack, 'settings'> | null;
  readonly ignored: readonly IgnoredFinding[];
  readonly paperKey: string;
  /** Signatures of findings the clerk took out */
  readonly leave: readonly string[];
};

/** Whether a finding stays as it is: its rule switched off, ignored in this paper, or taken out by the clerk. */
export function leavesAlone({ pack, ignored, paperKey, leave }: LeftAlone): (finding: Finding) => boolean {
  const left = new Set(leave);
  return (finding) =>
    isOff(finding.rule, pack) ||
    left.has(signatureOf(finding)) ||
    splitIgnored([finding], ignored, paperKey).ignored.length > 0;
}
