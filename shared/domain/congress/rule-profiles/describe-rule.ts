/** Rules in words: the value with its unit, where it comes from, how sure we are. */
import { shortDate, tableDate } from '#shared/kernel/paper-date.ts';
import { definitionOf, type RuleKey } from './definitions.ts';
import { RULE_DOCUMENTS } from './documents.ts';
import type { Confidence, Given, RuleDefinition, RuleGroup, RuleUnit, RuleValue } from './rule.ts';
import { givenRule, isUnconfirmed, overrideOf, type RulesInForce, ruleValue } from './rules-in-force.ts';

const UNITS: Readonly<Record<RuleUnit, string>> = {
  people: 'người',
  percent: '%',
  months: 'tháng',
  years: 'tuổi',
  days: 'ngày',
  'working-days': 'ngày làm việc',
  rounds: 'lần',
  contents: 'nội dung',
};

const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  excerpt: 'đọc trong trích dẫn văn bản',
  secondary: 'theo báo chí, hướng dẫn địa phương',
  unread: 'theo hiểu biết chung',
  practice: 'theo thông lệ',
  derived: 'chương trình suy ra',
};
const GROUPS: Readonly<Record<RuleGroup, string>> = {
  age: 'Tuổi',
  person: 'Tiêu chuẩn nhân sự',
  structure: 'Cơ cấu cấp uỷ',
  numbers: 'Số lượng',
  steps: 'Quy trình nhân sự',
  surplus: 'Số dư và danh sách bầu cử',
  ballot: 'Phiếu bầu',
  result: 'Kết quả bầu cử',
  delegates: 'Đại biểu và điều kiện họp',
  bodies: 'Cơ quan điều hành đại hội',
  schedule: 'Thời gian đại hội',
  deadlines: 'Thời hạn',
};

export const groupName = (group: RuleGroup): string => GROUPS[group];
export const confidenceName = (confidence: Confidence): string => CONFIDENCE[confidence];
export const unitName = (unit: RuleUnit): string => UNITS[unit];

/** "48 tháng", "10 - 15 %", "1/2", "04/2025", "không có" of a value of the rule. */
export function describeValue(key: RuleKey, value: RuleValue): string {
  const definition = definitionOf(key);
  if (value === null) return 'không quy định';
  if (Array.isArray(value)) return describeList(definition, value);
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number')
    return 'unit' in definition ? `${numberInWords(value)} ${UNITS[definition.unit]}` : `${value}`;
  if (definition.kind === 'choice') return definition.of[String(value)] ?? String(value);
  return tableDate(String(value));
}

function describeList(definition: RuleDefinition, value: readonly (number | string)[]): string {
  if (definition.kind === 'fraction') return value.join('/');
  if (definition.kind === 'range')
    return `${value[0] === value[1] ? value[0] : value.join(' - ')} ${UNITS[definition.unit]}`;
  if (definition.kind === 'days') return `${value.length} ngày`;
  if (definition.kind === 'set') return value.map((code) => definition.of[code] ?? code).join(', ') || 'không có';
  return value.join(', ');
}

const numberInWords = (value: number) => String(value).replace('.', ',');

/** "phụ lục 2 Chỉ thị 45-CT/TW ngày 14/4/2025". */
export function describeGiven({ document, clause }: Pick<Given, 'document' | 'clause'>): string {
  const { name, date } = RULE_DOCUMENTS[document];
  const place = clause === '' ? name : `${clause} ${name}`;
  return date === null ? place : `${place} ngày ${shortDate(date)}`;
}

/** Where the value that decides comes from: the superior's paper or the unit's own reason, else the profile's document. */
export function describeRuleSource(rules: RulesInForce, key: RuleKey): string {
  const changed = overrideOf(rules, key);
  if (changed === null) return describeGiven(givenRule(rules, key));
  return changed.document === '' ? `đơn vị tự sửa: ${changed.reason}` : changed.document;
}

/** A rule for the screen it decides on: one sentence, its source, and whether it must say that it is unconfirmed. */
export function ruleNote(
  rules: RulesInForce,
  key: RuleKey,
): { readonly id: RuleKey; readonly sentence: string; readonly source: string; readonly unconfirmed: boolean } {
  const { label } = definitionOf(key);
  return {
    id: key,
    sentence: `${label}: ${describeValue(key, ruleValue(rules, key))}.`,
    source: describeRuleSource(rules, key),
    unconfirmed: isUnconfirmed(rules, key),
  };
}
