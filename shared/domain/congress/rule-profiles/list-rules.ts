/** Every rule in force with its value, source and confidence: what the page of rules shows. */
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';
import { definitionOf, RULE_KEYS, type RuleKey } from './definitions.ts';
import { confidenceName, describeGiven, describeValue, groupName } from './describe-rule.ts';
import { RULE_GROUPS, type RuleGroup } from './rule.ts';
import { givenRule, isUnconfirmed, overrideOf, type RulesInForce, ruleValue } from './rules-in-force.ts';

export type ListedRule = {
  readonly key: RuleKey;
  readonly label: string;
  /** The value that decides, in words */
  readonly value: string;
  /** The profile's own value in words; null where it decides */
  readonly profileValue: string | null;
  readonly source: string;
  readonly confidence: string;
  readonly unconfirmed: boolean;
  readonly note: string;
  readonly editable: boolean;
  /** Who put the value that decides there */
  readonly setBy: 'profile' | 'unit' | 'superior';
  /** Why it was changed, and the paper; '' where it was not */
  readonly reason: string;
};

export type RuleFilter = 'all' | 'unconfirmed' | 'changed';

/** By group, in the order of the definitions; groups with nothing to show are left out. */
export function listRules(
  rules: RulesInForce,
  { search, filter }: { readonly search: string; readonly filter: RuleFilter },
): { readonly group: RuleGroup; readonly name: string; readonly rules: readonly ListedRule[] }[] {
  const wanted = foldVietnamese(search).trim();
  const listed = RULE_KEYS.map((key) => ({ group: definitionOf(key).group, rule: listedRule(rules, key) })).filter(
    ({ group, rule }) =>
      (filter === 'all' || (filter === 'unconfirmed' ? rule.unconfirmed : rule.profileValue !== null)) &&
      foldVietnamese(`${groupName(group)} ${rule.label} ${rule.source} ${rule.value}`).includes(wanted),
  );
  return RULE_GROUPS.map((group) => ({
    group,
    name: groupName(group),
    rules: listed.filter((one) => one.group === group).map(({ rule }) => rule),
  })).filter(({ rules: some }) => some.length > 0);
}

function listedRule(rules: RulesInForce, key: RuleKey): ListedRule {
  const given = givenRule(rules, key);
  const changed = overrideOf(rules, key);
  const { label, editable } = definitionOf(key);
  return {
    ...{ key, label, editable, value: describeValue(key, ruleValue(rules, key)) },
    profileValue: changed === null ? null : describeValue(key, given.value),
    source: describeGiven(given),
    confidence: confidenceName(given.confidence),
    unconfirmed: isUnconfirmed(rules, key),
    note: given.note ?? '',
    setBy: changed === null ? 'profile' : changed.issuedBy === '' ? 'unit' : 'superior',
    reason: changed === null ? '' : [changed.reason, changed.document].filter((part) => part !== '').join(' · '),
  };
}
