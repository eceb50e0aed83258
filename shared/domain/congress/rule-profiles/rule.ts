/**
 * What a rule of a profile (bộ quy định) is: a value with its unit, the document
 * and clause it comes from and how sure we are. Documents number themselves anew
 * every term, so a document is known by number and date.
 */
import type { DocumentKey } from './documents.ts';

/**
 * excerpt: read in an excerpt that quotes the central document · secondary: a newspaper, a province's guidance ·
 * unread: general knowledge, not read again · practice: no binding rule found · derived: our arithmetic
 */
export type Confidence = 'excerpt' | 'secondary' | 'unread' | 'practice' | 'derived';

/** Numerator and denominator, so that "more than half" is never a rounded number. */
export type Fraction = readonly [numerator: number, denominator: number];
/** From and to, both included. */
export type Range = readonly [from: number, to: number];

export type RuleUnit = 'people' | 'percent' | 'months' | 'years' | 'days' | 'working-days' | 'rounds' | 'contents';

/** Which profile a rule is kept in: personnel and schedule change with the directive, elections with their regulation. */
export type RuleFamily = 'personnel' | 'election';
export const RULE_GROUPS = [
  'age',
  'person',
  'structure',
  'numbers',
  'steps',
  'surplus',
  'ballot',
  'result',
  'delegates',
  'bodies',
  'schedule',
  'deadlines',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

type Shape =
  | { readonly kind: 'number'; readonly unit: RuleUnit; readonly min: number; readonly max: number }
  | { readonly kind: 'range'; readonly unit: RuleUnit; readonly min: number; readonly max: number }
  | { readonly kind: 'fraction' }
  /** ISO month "2025-04" */
  | { readonly kind: 'month' }
  /** ISO day */
  | { readonly kind: 'day' }
  /** ISO days in order */
  | { readonly kind: 'days' }
  | { readonly kind: 'yes-no' }
  /** One of the codes; `of` gives each its words */
  | { readonly kind: 'choice'; readonly of: Readonly<Record<string, string>> }
  /** Any of the codes */
  | { readonly kind: 'set'; readonly of: Readonly<Record<string, string>> };

export type RuleDefinition = Shape & {
  readonly family: RuleFamily;
  readonly group: RuleGroup;
  /** What it decides, for people */
  readonly label: string;
  /** A clerk may change it, with a reason */
  readonly editable: boolean;
  /** May be null: the profile has no such rule */
  readonly optional?: true;
};

export type RuleValue = number | Fraction | Range | string | boolean | readonly string[] | null;

/** A value as a profile gives it. */
export type Given<V = RuleValue> = {
  readonly value: V;
  readonly document: DocumentKey;
  /** Where in the document; '' when not known */
  readonly clause: string;
  readonly confidence: Confidence;
  /** What else a clerk should know, e.g. that sources differ */
  readonly note?: string;
};
