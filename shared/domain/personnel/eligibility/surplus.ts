/**
 * Surplus (số dư) of a list: candidates beyond the seats, as a share of the seats. The
 * cap is "not more than", so it is rounded down, but never below one; the prepared
 * band holds no whole number for 3–6 and 11–13 seats, so leaving it is a remark.
 */
import type { ValueOf } from '../../congress/rule-profiles/definitions.ts';
import { isAppointed } from '../../congress/rule-profiles/formation.ts';
import { type RulesInForce, ruleValue } from '../../congress/rule-profiles/rules-in-force.ts';

export type ElectedBody = ValueOf<'surplus.required-for'>[number];

export type SurplusMeasure = {
  /** Candidates beyond the seats; negative when the list is too short */
  readonly surplus: number;
  /** Most people the surplus may hold */
  readonly cap: number;
  /** More candidates than seats are required for this body */
  readonly required: boolean;
  /** Who is appointed is not elected: the list is as long as the seats, without a surplus */
  readonly exact: boolean;
  /** Whole numbers inside the prepared band, smallest and largest; null when there is none */
  readonly prepared: readonly [least: number, most: number] | null;
  /** What a convening committee would prepare: the band, else the whole numbers around it */
  readonly suggested: readonly [least: number, most: number];
  /** Keeps the cap and, where it is required, there is a surplus; where nobody is elected, exactly the seats */
  readonly ok: boolean;
  readonly verdict: 'too-short' | 'no-surplus' | 'outside-prepared-band' | 'as-prepared' | 'above-limit';
};

/** `seats` at least 1. */
export function measureSurplus(
  rules: RulesInForce,
  { body, seats, candidates }: { readonly body: ElectedBody; readonly seats: number; readonly candidates: number },
): SurplusMeasure {
  const surplus = candidates - seats;
  const cap = surplusCap(rules, seats);
  const exact = isAppointed(rules);
  const required = ruleValue(rules, 'surplus.required-for').includes(body) && !exact;
  const prepared = preparedBand(rules, seats);
  const verdict = verdictOf(surplus, cap, prepared);
  return {
    ...{ surplus, cap, required, exact, prepared, verdict },
    suggested: prepared ?? suggestedBand(rules, seats, cap),
    ok: exact ? surplus === 0 : surplus >= (required ? 1 : 0) && surplus <= cap,
  };
}

/** Most people the surplus of so many seats may hold. */
export function surplusCap(rules: RulesInForce, seats: number): number {
  const [from, to] = ruleValue(rules, 'surplus.small-seats');
  if (seats >= from && seats <= to) return ruleValue(rules, 'surplus.small-most');
  const cap = Math.floor((seats * ruleValue(rules, 'surplus.cap-percent')) / 100);
  return Math.max(ruleValue(rules, 'surplus.rounding-least'), cap);
}

function preparedBand(rules: RulesInForce, seats: number): SurplusMeasure['prepared'] {
  const [from, to] = ruleValue(rules, 'surplus.prepared-percent');
  const [least, most] = [Math.ceil((seats * from) / 100), Math.floor((seats * to) / 100)];
  return least <= most && most > 0 ? [Math.max(1, least), most] : null;
}

/** Where the band holds no whole number: the ones on both sides of it, at least one person and within the cap. */
function suggestedBand(rules: RulesInForce, seats: number, cap: number): readonly [number, number] {
  const [from, to] = ruleValue(rules, 'surplus.prepared-percent');
  const below = Math.max(1, Math.floor((seats * to) / 100));
  const above = Math.max(below, Math.ceil((seats * from) / 100));
  return [below, Math.min(above, Math.max(cap, below))];
}

function verdictOf(surplus: number, cap: number, prepared: SurplusMeasure['prepared']): SurplusMeasure['verdict'] {
  if (surplus < 0) return 'too-short';
  if (surplus === 0) return 'no-surplus';
  if (surplus > cap) return 'above-limit';
  const inBand = prepared !== null && surplus >= prepared[0] && surplus <= prepared[1];
  return inBand ? 'as-prepared' : 'outside-prepared-band';
}
