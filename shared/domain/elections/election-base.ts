/**
 * What "more than half" is taken of (số tính kết quả): those summoned, without the
 * people that the regulation leaves out (QC244 art. 32.2–3, QC190 art. 30). Absence in
 * part or without acceptance, slips not returned and invalid slips change nothing.
 */
import type { ValueOf } from '../congress/rule-profiles/definitions.ts';
import { leastAbove } from '../congress/rule-profiles/fractions.ts';
import { type RulesInForce, ruleValue } from '../congress/rule-profiles/rules-in-force.ts';

/** members: đại hội đảng viên · delegates: đại hội đại biểu · committee: hội nghị cấp uỷ, uỷ ban kiểm tra */
export type VoterBody = 'members' | 'delegates' | 'committee';

export type Exclusion =
  | ValueOf<'result.members-out'>[number]
  | ValueOf<'result.delegates-out'>[number]
  | ValueOf<'result.committee-out'>[number];

export type Voters = {
  readonly body: VoterBody;
  /** Official members, official delegates or members of the committee who were summoned */
  readonly summoned: number;
  /** How many of them are left out, by reason */
  readonly exclusions: Readonly<Partial<Record<Exclusion, number>>>;
};

export type ElectionBase = {
  readonly base: number;
  /** Fewest votes that elect: floor(base / 2) + 1 */
  readonly required: number;
  /** What was left out, in the order of the regulation, to be printed in the minutes */
  readonly leftOut: readonly { readonly reason: Exclusion; readonly people: number }[];
};

export type BaseProblem =
  | { readonly code: 'reason-does-not-apply'; readonly reason: Exclusion }
  | { readonly code: 'more-left-out-than-summoned'; readonly leftOut: number; readonly summoned: number };

/** Reasons that leave someone out of the base of this body. */
export function exclusionsOf(rules: RulesInForce, body: VoterBody): readonly Exclusion[] {
  if (body === 'members') return ruleValue(rules, 'result.members-out');
  return ruleValue(rules, body === 'delegates' ? 'result.delegates-out' : 'result.committee-out');
}

export function findBaseProblems(rules: RulesInForce, { body, summoned, exclusions }: Voters): BaseProblem[] {
  const allowed = exclusionsOf(rules, body);
  const given = Object.entries(exclusions) as [Exclusion, number][];
  const problems: BaseProblem[] = given
    .filter(([reason, people]) => people > 0 && !allowed.includes(reason))
    .map(([reason]) => ({ code: 'reason-does-not-apply', reason }));
  const leftOut = given.reduce((sum, [, people]) => sum + people, 0);
  if (leftOut > summoned) problems.push({ code: 'more-left-out-than-summoned', leftOut, summoned });
  return problems;
}

/** The base of an election; ask `findBaseProblems` first. */
export function electionBase(rules: RulesInForce, { body, summoned, exclusions }: Voters): ElectionBase {
  const leftOut = exclusionsOf(rules, body)
    .map((reason) => ({ reason, people: exclusions[reason] ?? 0 }))
    .filter(({ people }) => people > 0);
  const base = summoned - leftOut.reduce((sum, { people }) => sum + people, 0);
  return { base, required: leastAbove(ruleValue(rules, 'result.threshold'), base), leftOut };
}

/**
 * The base for voting on decisions (biểu quyết), which is another one: only members
 * away in temporary activity and exempt ones who do not come are left out (QD294-2025, 9.3.2).
 */
export const decisionBase = ({ summoned, exclusions }: Pick<Voters, 'summoned' | 'exclusions'>): number =>
  summoned - (exclusions['temporary-away-absent'] ?? 0) - (exclusions['exempt-absent'] ?? 0);
