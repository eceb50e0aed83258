/** Whether a value may stand in a rule's place: of its kind, within its limits. Everything from outside passes here. */
import { definitionOf, type RuleKey } from './definitions.ts';
import { unitName } from './describe-rule.ts';
import type { RuleDefinition, RuleValue } from './rule.ts';

/** null: fine; else one Vietnamese sentence that says what is wrong and what is expected. */
export function findValueFault(key: RuleKey, value: unknown): string | null {
  const definition = definitionOf(key);
  if (value === null) return definition.optional ? null : 'Không được để trống.';
  switch (definition.kind) {
    case 'number':
      return isWithin(value, definition) ? null : `Phải là số từ ${limitsOf(definition)}.`;
    case 'range':
      return isRange(value, definition) ? null : `Phải là hai số từ nhỏ đến lớn, trong khoảng ${limitsOf(definition)}.`;
    case 'fraction':
      return isFraction(value) ? null : 'Phải là phân số không quá một, như 1/3.';
    case 'month':
      return isMonth(value) ? null : 'Phải là tháng có thật, như 04/2025.';
    case 'day':
      return isDay(value) ? null : 'Phải là ngày có thật, như 30/06/2025.';
    case 'days':
      return isDays(value) ? null : 'Phải là các ngày có thật, mỗi ngày một lần, nhiều nhất 500 ngày.';
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'Phải là có hoặc không.';
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(definition.of, value)
        ? null
        : 'Phải là một trong các mục đã nêu.';
    case 'set':
      return isSubset(value, definition.of) ? null : 'Phải là các mục đã nêu, mỗi mục một lần.';
  }
}

/** Whether two values are the same, whatever their kind. */
export const isSameValue = (a: RuleValue, b: RuleValue): boolean => JSON.stringify(a) === JSON.stringify(b);

type Limits = Extract<RuleDefinition, { kind: 'number' | 'range' }>;

const limitsOf = ({ min, max, unit }: Limits) => `${min} đến ${max} ${unitName(unit)}`;

function isWithin(value: unknown, { min, max, unit }: Limits): value is number {
  if (typeof value !== 'number' || !(value >= min && value <= max)) return false;
  // A session may last half a day; people and months are whole.
  return Number.isInteger(unit === 'days' ? value * 2 : value);
}

function isRange(value: unknown, limits: Limits): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [from, to] = value as readonly unknown[];
  return isWithin(from, limits) && isWithin(to, limits) && from <= to;
}

function isFraction(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [over, under] = value as readonly unknown[];
  return (
    Number.isInteger(over) &&
    Number.isInteger(under) &&
    (over as number) >= 0 &&
    (under as number) >= (over as number) &&
    (under as number) > 0 &&
    (under as number) <= 1000
  );
}

const isMonth = (value: unknown) => typeof value === 'string' && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(value);

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|20)\d\d-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

const isDays = (value: unknown) =>
  Array.isArray(value) && value.length <= 500 && new Set(value).size === value.length && value.every(isDay);

function isSubset(value: unknown, of: Readonly<Record<string, string>>): boolean {
  if (!Array.isArray(value) || new Set(value).size !== value.length) return false;
  return value.every((code) => typeof code === 'string' && Object.hasOwn(of, code));
}
