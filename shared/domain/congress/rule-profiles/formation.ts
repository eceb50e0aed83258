/**
 * What kind of congress the organisation holds under Chỉ thị 45: one that was merged or newly founded has two contents
 * only, its committee and its delegation are appointed; a commune of this kind goes through three steps of its own.
 */
import type { UnitKind } from '../congress.ts';
import { givenRule, type RulesInForce, ruleValue } from './rules-in-force.ts';

/** A profile that does not know the case never appoints, whatever was typed. */
export const isAppointed = (rules: RulesInForce): boolean =>
  givenRule(rules, 'numbers.formation').value !== null && ruleValue(rules, 'numbers.formation') === 'merged';

/** How many contents the congress has: review and documents, and where it elects also committee and delegation. */
export const contentsOf = (rules: RulesInForce): number =>
  (isAppointed(rules) ? ruleValue(rules, 'numbers.contents-merged') : null) ?? ruleValue(rules, 'numbers.contents');

/** Three steps towards an appointment in the place of the usual ones. */
export const hasAppointmentSteps = (rules: RulesInForce, unitKind: UnitKind): boolean =>
  unitKind === 'commune' && isAppointed(rules) && ruleValue(rules, 'step.appointment') !== null;
