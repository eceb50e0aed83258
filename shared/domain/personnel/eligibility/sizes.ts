/** Sizes (số lượng) of the bodies to be elected, by kind of organisation. */
import type { UnitKind } from '../../congress/congress.ts';
import { mostWithin } from '../../congress/rule-profiles/fractions.ts';
import { type RulesInForce, ruleValue } from '../../congress/rule-profiles/rules-in-force.ts';

export type CommitteeSize = {
  /** Most members the committee may have; a commune merged from three or more units has its own */
  readonly most: number;
  readonly mostMerged: number;
  /** A cell elects a committee (chi uỷ) only from so many official members on; null when it always does */
  readonly fromOfficialMembers: number | null;
};

export function committeeSize(rules: RulesInForce, unitKind: UnitKind): CommitteeSize {
  if (unitKind === 'cell') {
    const most = ruleValue(rules, 'numbers.cell.committee-most');
    return { most, mostMerged: most, fromOfficialMembers: ruleValue(rules, 'numbers.cell.committee-from') };
  }
  if (unitKind === 'commune') {
    const [most, mostMerged] = ruleValue(rules, 'numbers.commune.committee');
    return { most, mostMerged, fromOfficialMembers: null };
  }
  const most = ruleValue(rules, 'numbers.grassroots.committee-most');
  return { most, mostMerged: most, fromOfficialMembers: null };
}

/** Whether a committee of so many may elect a standing committee (ban thường vụ), and of how many at most. */
export function standingCommitteeSize(
  rules: RulesInForce,
  committee: number,
): { readonly allowed: boolean; readonly max: number } {
  const allowed = committee >= ruleValue(rules, 'numbers.standing.committee-from');
  return { allowed, max: allowed ? mostWithin(ruleValue(rules, 'numbers.standing.share'), committee) : 0 };
}

/** Whether a cell (chi bộ) of so many official members elects a committee, and of how many at most. */
export function cellCommitteeSize(
  rules: RulesInForce,
  officialMembers: number,
): { readonly allowed: boolean; readonly max: number; readonly enoughMembers: boolean } {
  const allowed = officialMembers >= ruleValue(rules, 'numbers.cell.committee-from');
  return {
    allowed,
    max: allowed ? ruleValue(rules, 'numbers.cell.committee-most') : 0,
    enoughMembers: officialMembers >= ruleValue(rules, 'numbers.cell.members-least'),
  };
}

/** Smallest and largest inspection commission (uỷ ban kiểm tra); null at a cell, which has none. */
export function inspectionSize(rules: RulesInForce, unitKind: UnitKind): readonly [number, number] | null {
  if (unitKind === 'cell') return null;
  return ruleValue(rules, unitKind === 'commune' ? 'numbers.inspection.commune' : 'numbers.inspection.grassroots');
}

/** Most deputy secretaries; null when no rule gives a number. */
export function deputiesMost(rules: RulesInForce, unitKind: UnitKind): number | null {
  if (unitKind === 'cell') return ruleValue(rules, 'numbers.cell.deputies');
  return unitKind === 'commune' ? ruleValue(rules, 'numbers.commune.deputies') : null;
}
