import { isMoreThan, leastAbove } from '../congress/rule-profiles/fractions.ts';
import { type RulesInForce, ruleValue } from '../congress/rule-profiles/rules-in-force.ts';

/**
 * Whether someone outside the committee's list may be considered (QC190 art. 14): agreed to
 * by more than 30 % of those attending. A regulation without such a rule asks for nothing.
 */
export function nomineeSupport(
  rules: RulesInForce,
  { attending, agree }: { readonly attending: number; readonly agree: number },
): { readonly eligible: boolean; readonly required: number } {
  const percent = ruleValue(rules, 'surplus.support-percent');
  if (percent === null) return { eligible: true, required: 0 };
  return { eligible: isMoreThan(agree, [percent, 100], attending), required: leastAbove([percent, 100], attending) };
}

/**
 * Who goes on the combined list when it is longer than the cap: the committee's own list is not
 * cut; the others come by support until the surplus is full. A tie at the cut is the congress's to decide.
 */
export function cutCombinedList({
  seats,
  cap,
  listed,
  nominees,
}: {
  readonly seats: number;
  readonly cap: number;
  /** People on the committee's own list */
  readonly listed: number;
  readonly nominees: readonly { readonly candidate: string; readonly agree: number }[];
}): { readonly added: readonly string[]; readonly tie: readonly string[] } {
  const room = Math.max(0, seats + cap - listed);
  const ordered = nominees.toSorted((a, b) => b.agree - a.agree);
  const [lastIn, firstOut] = [ordered[room - 1], ordered[room]];
  const isTied = lastIn !== undefined && firstOut !== undefined && lastIn.agree === firstOut.agree;
  const added = isTied ? ordered.filter(({ agree }) => agree > lastIn.agree) : ordered.slice(0, room);
  const tie = isTied ? ordered.filter(({ agree }) => agree === lastIn.agree) : [];
  return { added: added.map(({ candidate }) => candidate), tie: tie.map(({ candidate }) => candidate) };
}
