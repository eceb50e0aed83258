/** Whether a step's meeting was quorate and who passed it, on those summoned. */
import { isAtLeast, isMoreThan, leastAbove, leastReaching } from '../../congress/rule-profiles/fractions.ts';
import { type RulesInForce, ruleValue } from '../../congress/rule-profiles/rules-in-force.ts';

export type StepVerdict = {
  /** Fewest people present that make the meeting valid */
  readonly quorumNeeded: number;
  readonly quorumOk: boolean;
  /** Fewest votes that pass */
  readonly votesNeeded: number;
  /** More than half of those summoned, at a quorate meeting */
  readonly passed: boolean;
};

export function stepVerdict(
  rules: RulesInForce,
  { summoned, present, agree }: { readonly summoned: number; readonly present: number; readonly agree: number },
): StepVerdict {
  const quorum = ruleValue(rules, 'step.quorum');
  const threshold = ruleValue(rules, 'step.threshold');
  const quorumOk = summoned > 0 && isAtLeast(present, quorum, summoned);
  return {
    quorumNeeded: leastReaching(quorum, summoned),
    quorumOk,
    votesNeeded: leastAbove(threshold, summoned),
    passed: quorumOk && isMoreThan(agree, threshold, summoned),
  };
}
