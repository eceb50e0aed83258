import { type RulesInForce, ruleValue } from '../congress/rule-profiles/rules-in-force.ts';
import { quorumOf } from '../delegates/check-in/attendance.ts';

export type CongressQuorum = {
  readonly valid: boolean;
  readonly presentNeeded: number;
  /** null where there are no sub-units to be represented */
  readonly unitsNeeded: number | null;
};

/** The quorum of the door (Điều lệ art. 11) by figures alone and the rules in force. */
export function congressQuorum(
  rules: RulesInForce,
  present: { readonly summoned: number; readonly present: number },
  units: { readonly all: number; readonly represented: number } | null = null,
): CongressQuorum {
  const quorum = quorumOf(
    { part: present.present, whole: present.summoned },
    units && { part: units.represented, whole: units.all },
    { present: ruleValue(rules, 'quorum.present'), units: ruleValue(rules, 'quorum.units') },
  );
  return { valid: quorum.isReached, presentNeeded: quorum.present.needed, unitsNeeded: quorum.units?.needed ?? null };
}
