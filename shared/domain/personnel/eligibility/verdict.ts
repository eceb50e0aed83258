import type { RuleKey } from '../../congress/rule-profiles/definitions.ts';
import { describeRuleSource } from '../../congress/rule-profiles/describe-rule.ts';
import type { Confidence } from '../../congress/rule-profiles/rule.ts';
import { givenRule, isUnconfirmed, type RulesInForce } from '../../congress/rule-profiles/rules-in-force.ts';
import type { RuleVerdict } from './facts.ts';

type Judged<R extends string> = Pick<RuleVerdict<R>, 'rule' | 'verdict' | 'found' | 'required' | 'change'> & {
  readonly rules: RulesInForce;
  /** The first names the clause */
  readonly decidedBy: readonly RuleKey[];
  readonly remark?: string;
};

/** A verdict with the clause of its first rule; it is only as sure as its least sure rule. */
export function verdictFrom<R extends string>({ rules, decidedBy, remark = '', ...judged }: Judged<R>): RuleVerdict<R> {
  const [first] = decidedBy;
  const loose = decidedBy.find((key) => isUnconfirmed(rules, key));
  const confidence: Confidence = loose === undefined ? 'excerpt' : givenRule(rules, loose).confidence;
  return {
    ...judged,
    remark,
    decidedBy,
    confidence,
    clause: first === undefined ? '' : describeRuleSource(rules, first),
    unconfirmed: loose !== undefined,
  };
}

/** A verdict that a law of the Party gives, read in an excerpt, with no value to change. */
export const verdictByLaw = <R extends string>(
  clause: string,
  judged: Omit<Judged<R>, 'rules' | 'decidedBy'>,
  confidence: Confidence = 'excerpt',
): RuleVerdict<R> => ({
  remark: '',
  ...judged,
  ...{ clause, confidence, unconfirmed: confidence !== 'excerpt', decidedBy: [] },
});
