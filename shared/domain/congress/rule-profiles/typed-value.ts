/** Rule values as clerks type them: "48", "10 - 15", "1/3", "04/2025", "30/06/2025", one day a line. */
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import { findValueFault } from './check-value.ts';
import { definitionOf, type RuleKey } from './definitions.ts';
import type { RuleValue } from './rule.ts';

/** The value as it stands in its field, to be typed over. */
export function showTypedValue(key: RuleKey, value: RuleValue): string {
  if (value === null) return '';
  const { kind } = definitionOf(key);
  if (!Array.isArray(value)) return turned(String(value)).replace('.', ',');
  if (kind === 'days') return value.map((day) => turned(String(day))).join('\n');
  return kind === 'fraction' ? value.join('/') : value.map((one) => String(one).replace('.', ',')).join(' - ');
}

/** The value, checked against the rule; a fault is one sentence. Nothing typed is null, for rules that may be empty. */
export function readTypedValue(key: RuleKey, typed: string): Result<RuleValue, string> {
  const value = typed.trim() === '' ? null : valueFrom(definitionOf(key).kind, typed.trim());
  const fault = findValueFault(key, value);
  return fault === null ? ok(value as RuleValue) : refuse(fault);
}

function valueFrom(kind: ReturnType<typeof definitionOf>['kind'], typed: string): unknown {
  switch (kind) {
    case 'number':
      return numberFrom(typed);
    case 'range':
      return typed.split(/\s*[-–—]\s*/).map(numberFrom);
    case 'fraction':
      return typed.split(/\s*\/\s*/).map(numberFrom);
    case 'days':
      return typed
        .split(/[\n;,]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(turned)
        .toSorted();
    case 'month':
    case 'day':
      return turned(typed);
    default:
      return typed;
  }
}

const numberFrom = (typed: string): number =>
  /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;

/** "30/6/2025" ↔ "2025-06-30", "4/2025" ↔ "2025-04"; anything else as it is. */
function turned(text: string): string {
  if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return text.split('-').reverse().join('/');
  const parts = text.split('/');
  const isDate = (parts.length === 2 || parts.length === 3) && parts.every((part) => /^\d+$/.test(part));
  return isDate
    ? parts
        .map((part) => part.padStart(2, '0'))
        .reverse()
        .join('-')
    : text;
}
