import { type Decimal, wholeNumber } from '#shared/kernel/decimal.ts';
import { shortPercent } from '#shared/kernel/short-percent.ts';
import type { Range } from '../congress/rule-profiles/rule.ts';
import { type RulesInForce, ruleValue } from '../congress/rule-profiles/rules-in-force.ts';
import type { Candidate } from './candidate.ts';
import { measureSurplus, type SurplusMeasure } from './eligibility/surplus.ts';
import { standsFor } from './offices.ts';

/** The list for the committee against the seats to fill (số dư), by the rules in force. */
export type ListSize = {
  readonly listed: number;
  readonly seats: number | null;
  /** Candidates beyond the seats; negative when the list is too short */
  readonly surplus: number | null;
  /** Surplus in percent of the seats, at most two decimals */
  readonly percent: Decimal | null;
  /** Most people the surplus may hold */
  readonly most: number | null;
  /** What the convening committee prepares, in percent of the seats */
  readonly preparedPercent: Range;
  /** The most there may be, in percent of the seats */
  readonly capPercent: number;
  readonly verdict: 'seats-unknown' | SurplusMeasure['verdict'];
};

/** Neither who stands for the inspection commission alone, nor who left the list, is a candidate for the committee. */
export const isCommitteeCandidate = (candidate: Pick<Candidate, 'candidacies'>): boolean =>
  standsFor(candidate, 'committee');

/** Counts the committee candidates among `candidates` against the seats. */
export function measureList(
  rules: RulesInForce,
  candidates: readonly Pick<Candidate, 'candidacies'>[],
  seats: number | null,
): ListSize {
  const listed = candidates.filter(isCommitteeCandidate).length;
  const preparedPercent = ruleValue(rules, 'surplus.prepared-percent');
  const by = { listed, preparedPercent, capPercent: ruleValue(rules, 'surplus.cap-percent') };
  if (seats === null) return { ...by, seats, surplus: null, percent: null, most: null, verdict: 'seats-unknown' };
  const { surplus, cap, verdict } = measureSurplus(rules, { body: 'committee', seats, candidates: listed });
  return {
    ...{ ...by, seats, surplus, verdict, most: cap },
    percent: shortPercent(wholeNumber(surplus), wholeNumber(seats), 2),
  };
}
