/**
 * A profile file (tệp quy định): the values that a superior sets, as JSON. Read
 * whole, checked value by value, then shown as differences before anything is kept.
 */
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import { findValueFault, isSameValue } from './check-value.ts';
import { definitionOf, isRuleKey, RULE_KEYS, type RuleKey } from './definitions.ts';
import { describeValue } from './describe-rule.ts';
import type { RuleValue } from './rule.ts';
import { overrideOf, type ProfileId, RULE_PROFILES, type RulesInForce, ruleValue } from './rules-in-force.ts';

/** Larger than any file of this kind can be. */
export const LARGEST_RULE_FILE = 1024 * 1024;
const KIND = 'quy-dinh-dai-hoi';
const VERSION = 1;
const LONGEST = 300;

export type RuleFile = {
  readonly kind: typeof KIND;
  readonly version: typeof VERSION;
  /** Who set the values, e.g. "Ban Thường vụ Tỉnh uỷ Lạng Sơn" */
  readonly issuedBy: string;
  /** The paper they rest on, with its day, e.g. "Hướng dẫn 12-HD/TU ngày 05/3/2026" */
  readonly document: string;
  /** Profiles the values were set for */
  readonly profiles: readonly ProfileId[];
  readonly values: Readonly<Partial<Record<RuleKey, RuleValue>>>;
};

/** What taking in a file would change: the value, or with equal values only the paper it rests on. */
export type RuleDifference = {
  readonly key: RuleKey;
  readonly label: string;
  readonly now: RuleValue;
  readonly next: RuleValue;
};

/** Every value a clerk may change, as it stands, ready to be handed to units. */
export function makeRuleFile(
  rules: RulesInForce,
  by: { readonly issuedBy: string; readonly document: string },
): RuleFile {
  const editable = RULE_KEYS.filter((key) => definitionOf(key).editable);
  const values = Object.fromEntries(editable.map((key) => [key, ruleValue(rules, key) as RuleValue]));
  return { kind: KIND, version: VERSION, ...by, profiles: [rules.personnel, rules.election], values };
}

/** Reads the text of a file for the rules in force; the whole file is refused when one value is wrong. */
export function readRuleFile(text: string, rules: RulesInForce): Result<RuleFile, Refusal> {
  const parsed = parseJson(text);
  if (parsed === null) return refuse(NOT_A_RULE_FILE);
  if (parsed.version !== VERSION) return refuse(NEWER_FILE);
  const [issuedBy, document] = [line(parsed.issuedBy), line(parsed.document)];
  if (issuedBy === '' || document === '') return refuse(UNSIGNED);
  const profiles = Array.isArray(parsed.profiles) ? parsed.profiles.filter(isProfile) : [];
  const missing = [rules.personnel, rules.election].find((profile) => !profiles.includes(profile));
  if (missing !== undefined) return refuse(otherProfile(missing));
  if (!isRecord(parsed.values)) return refuse(NOT_A_RULE_FILE);
  const faults = Object.entries(parsed.values).flatMap(([key, value]) => faultOf(key, value, rules));
  if (faults.length > 0) return refuse(wrongValues(faults));
  return ok({ kind: KIND, version: VERSION, issuedBy, document, profiles, values: parsed.values });
}

/** Only what differs from the values that decide now, or decides because of somebody else or another paper. */
export function findDifferences(rules: RulesInForce, { values, ...by }: RuleFile): RuleDifference[] {
  return RULE_KEYS.flatMap((key) => {
    const next = values[key];
    const now: RuleValue = ruleValue(rules, key);
    if (next === undefined || (isSameValue(now, next) && restsOn(rules, key, by))) return [];
    return [{ key, label: definitionOf(key).label, now, next }];
  });
}

/** A profile's own value needs no other paper. */
function restsOn(rules: RulesInForce, key: RuleKey, by: Pick<RuleFile, 'issuedBy' | 'document'>): boolean {
  const kept = overrideOf(rules, key);
  return kept === null || (kept.issuedBy === by.issuedBy && kept.document === by.document);
}

function faultOf(key: string, value: unknown, rules: RulesInForce): string[] {
  if (!isRuleKey(key)) return [`“${key.slice(0, 60)}”: chương trình không có quy định này.`];
  const { label, editable } = definitionOf(key);
  const fault = findValueFault(key, value);
  if (fault !== null) return [`${label}: ${fault}`];
  const now: RuleValue = ruleValue(rules, key);
  if (!editable && !isSameValue(value as RuleValue, now))
    return [`${label}: quy định này không sửa được (đang là ${describeValue(key, now)}).`];
  return [];
}

type Parsed = Readonly<Record<string, unknown>> & { readonly values: RuleFile['values'] };

function parseJson(text: string): Parsed | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(value) && value.kind === KIND ? (value as Parsed) : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isProfile = (value: unknown): value is ProfileId =>
  typeof value === 'string' && Object.hasOwn(RULE_PROFILES, value);
const line = (value: unknown) => (typeof value === 'string' ? tidyText(value).slice(0, LONGEST) : '');

const NOT_A_RULE_FILE: Refusal = {
  code: 'not-a-rule-file',
  message:
    'Tệp không phải tệp quy định của chương trình; hãy chọn tệp .json mà cấp trên xuất từ mục Đại hội, thẻ Quy định.',
};
const NEWER_FILE: Refusal = {
  code: 'rule-file-of-another-version',
  message: 'Tệp quy định do một bản chương trình khác ghi; hãy cập nhật chương trình, hoặc xin cấp trên xuất lại.',
};
const UNSIGNED: Refusal = {
  code: 'rule-file-unsigned',
  message: 'Tệp quy định không ghi cơ quan ban hành hoặc văn bản làm căn cứ; hãy xin cấp trên ghi đủ rồi xuất lại.',
};
export const RULE_FILE_TOO_LARGE: Refusal = {
  code: 'rule-file-too-large',
  message: 'Tệp lớn hơn 1 MB, không phải tệp quy định; hãy chọn đúng tệp .json mà cấp trên xuất.',
};
const otherProfile = (missing: ProfileId): Refusal => ({
  code: 'rule-file-of-another-profile',
  message: `Tệp quy định được lập cho bộ quy định khác; ở ngày đại hội này đang dùng “${RULE_PROFILES[missing].name}”.`,
});
const wrongValues = (faults: readonly string[]): Refusal => ({
  code: 'rule-file-wrong-values',
  message: `Tệp quy định có ${faults.length} giá trị không dùng được, chưa nhận giá trị nào; hãy báo cấp trên sửa rồi xuất lại.`,
  details: faults.slice(0, 50),
});
