import { isAtLeast, leastReaching } from '../congress/rule-profiles/fractions.ts';
import { type RulesInForce, ruleValue } from '../congress/rule-profiles/rules-in-force.ts';

export type CongressQuorum = {
  readonly valid: boolean;
  readonly presentNeeded: number;
  /** null where there are no sub-units to be represented */
  readonly unitsNeeded: number | null;
};

/**
 * Whether a congress may sit (Điều lệ art. 11): at least two thirds of those summoned present and,
 * where there are subordinate organizations, at least two thirds of them represented.
 */
export function congressQuorum(
  rules: RulesInForce,
  present: { readonly summoned: number; readonly present: number },
  units: { readonly all: number; readonly represented: number } | null = null,
): CongressQuorum {
  const [ofPeople, ofUnits] = [ruleValue(rules, 'quorum.present'), ruleValue(rules, 'quorum.units')];
  const enoughPeople = present.summoned > 0 && isAtLeast(present.present, ofPeople, present.summoned);
  const enoughUnits = units === null || isAtLeast(units.represented, ofUnits, units.all);
  return {
    valid: enoughPeople && enoughUnits,
    presentNeeded: leastReaching(ofPeople, present.summoned),
    unitsNeeded: units === null ? null : leastReaching(ofUnits, units.all),
  };
}
