/**
 * The rules in force on a day: the personnel profile of its directive and the
 * election profile of its regulation, with what the unit changed on top.
 */
import { definitionOf, type RuleKey, type ValueOf } from './definitions.ts';
import { QC190, QC244 } from './election-profiles.ts';
import { R2020, R2024_06, R2025_04 } from './personnel-profiles.ts';
import type { Given, RuleFamily, RuleValue } from './rule.ts';

export const RULE_PROFILES = {
  R2020: { family: 'personnel', from: '2019-05-30', name: 'Nhân sự nhiệm kỳ 2020 - 2025 (Chỉ thị 35-CT/TW năm 2019)' },
  'R2024-06': { family: 'personnel', from: '2024-06-14', name: 'Nhân sự theo Chỉ thị 35-CT/TW năm 2024' },
  'R2025-04': { family: 'personnel', from: '2025-04-14', name: 'Nhân sự theo Chỉ thị 45-CT/TW năm 2025' },
  QC244: { family: 'election', from: '2014-06-09', name: 'Bầu cử theo Quyết định 244-QĐ/TW' },
  QC190: { family: 'election', from: '2024-10-10', name: 'Bầu cử theo Quyết định 190-QĐ/TW' },
} as const satisfies Readonly<
  Record<ProfileId, { readonly family: RuleFamily; readonly from: string; readonly name: string }>
>;
export const PROFILE_IDS = ['R2020', 'R2024-06', 'R2025-04', 'QC244', 'QC190'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];
export type PersonnelProfileId = 'R2020' | 'R2024-06' | 'R2025-04';
export type ElectionProfileId = 'QC244' | 'QC190';

const PERSONNEL = { R2020, 'R2024-06': R2024_06, 'R2025-04': R2025_04 } as const;
const ELECTION = { QC244, QC190 } as const;
const NEWEST_FIRST_PERSONNEL = ['R2025-04', 'R2024-06', 'R2020'] as const;
const NEWEST_FIRST_ELECTION = ['QC190', 'QC244'] as const;

/** A value that the unit, or its superior, put in the place of a profile's. */
export type RuleOverride = {
  readonly profile: ProfileId;
  readonly key: RuleKey;
  readonly value: RuleValue;
  readonly reason: string;
  /** The superior's paper it rests on; '' when none was named */
  readonly document: string;
  /** The superior whose file it came in with; '' when the unit changed it itself */
  readonly issuedBy: string;
};

export type RulesInForce = {
  readonly personnel: PersonnelProfileId;
  readonly election: ElectionProfileId;
  readonly overrides: readonly RuleOverride[];
};

/** The rules that decide, and the day they were chosen by. */
export type RulesOfTheDay = {
  readonly rules: RulesInForce;
  /** ISO day */
  readonly day: string;
  readonly dayIs: 'opening' | 'today';
};

/** Stands for a day that is not known yet: the newest profiles. */
export const NEWEST_DAY = '9999-12-31';

/** Rules of a day (ISO); a day before the oldest profile takes the oldest. */
export function profileInForce(day: string, overrides: readonly RuleOverride[] = []): RulesInForce {
  const since = (id: ProfileId) => RULE_PROFILES[id].from <= day;
  return {
    personnel: NEWEST_FIRST_PERSONNEL.find(since) ?? 'R2020',
    election: NEWEST_FIRST_ELECTION.find(since) ?? 'QC244',
    overrides,
  };
}

/** The profile that holds the rule. */
export const profileOf = (rules: RulesInForce, key: RuleKey): ProfileId =>
  definitionOf(key).family === 'personnel' ? rules.personnel : rules.election;

/** The rule as the profile gives it, whatever the unit changed. */
export function givenRule(rules: RulesInForce, key: RuleKey): Given {
  const values: Readonly<Record<string, Given>> =
    definitionOf(key).family === 'personnel' ? PERSONNEL[rules.personnel] : ELECTION[rules.election];
  const given = values[key];
  if (given === undefined) throw new Error(`No value for ${key}`);
  return given;
}

/** What the unit put in the rule's place, or null. */
export const overrideOf = (rules: RulesInForce, key: RuleKey): RuleOverride | null =>
  rules.overrides.find((one) => one.key === key && one.profile === profileOf(rules, key)) ?? null;

/** The value that decides: the unit's own where there is one, else the profile's. */
export function ruleValue<K extends RuleKey>(rules: RulesInForce, key: K): ValueOf<K> {
  const changed = overrideOf(rules, key);
  // A kept override was checked against the definition before it was stored.
  return (changed === null ? givenRule(rules, key).value : changed.value) as ValueOf<K>;
}

/** Whether a rule, or some rule of these, decides something without having been read in its document. */
export const isUnconfirmed = (rules: RulesInForce, key: RuleKey): boolean =>
  overrideOf(rules, key) === null && givenRule(rules, key).confidence !== 'excerpt';
