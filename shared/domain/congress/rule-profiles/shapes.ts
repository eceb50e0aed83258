/** Short forms for the tables of definitions and of values. */
import type { DocumentKey } from './documents.ts';
import type { Confidence, Given, RuleUnit } from './rule.ts';

export const number = <U extends RuleUnit>(unit: U, min: number, max: number) =>
  ({ kind: 'number', unit, min, max }) as const;
export const range = <U extends RuleUnit>(unit: U, min: number, max: number) =>
  ({ kind: 'range', unit, min, max }) as const;
export const FRACTION = { kind: 'fraction' } as const;
export const MONTH = { kind: 'month' } as const;
export const DAY = { kind: 'day' } as const;
export const DAYS = { kind: 'days' } as const;
export const YES_NO = { kind: 'yes-no' } as const;
export const choice = <const O extends Readonly<Record<string, string>>>(of: O) => ({ kind: 'choice', of }) as const;
export const set = <const O extends Readonly<Record<string, string>>>(of: O) => ({ kind: 'set', of }) as const;

/** Values of one document, each with its clause. */
export const from =
  (document: DocumentKey, confidence: Confidence, clause = '') =>
  <const V>(value: V, more: { readonly clause?: string; readonly note?: string } = {}): Given<V> => ({
    ...{ value, document, confidence, clause },
    ...more,
  });
