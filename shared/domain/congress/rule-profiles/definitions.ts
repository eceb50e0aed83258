/** Every rule a profile has a value for: its words, its kind, its limits and whether a clerk may change it. */
import { ELECTION_RULES } from './election-definitions.ts';
import { PERSONNEL_RULES } from './personnel-definitions.ts';
import type { Fraction, Range, RuleDefinition } from './rule.ts';

const RULES = { ...PERSONNEL_RULES, ...ELECTION_RULES } as const satisfies Readonly<Record<string, RuleDefinition>>;
export type RuleKey = keyof typeof RULES;
export type PersonnelKey = keyof typeof PERSONNEL_RULES;
export type ElectionKey = keyof typeof ELECTION_RULES;
export const isRuleKey = (key: string): key is RuleKey => Object.hasOwn(RULES, key);
export const RULE_KEYS = Object.keys(RULES) as readonly RuleKey[];

/** The definition with its own type forgotten, for code that works on any rule. */
export const definitionOf = (key: RuleKey): RuleDefinition => RULES[key];

type Definitions = typeof RULES;
type Kept<D> = D extends { readonly kind: 'choice'; readonly of: infer O }
  ? keyof O & string
  : D extends { readonly kind: 'set'; readonly of: infer O }
    ? readonly (keyof O & string)[]
    : D extends { readonly kind: 'number' }
      ? number
      : D extends { readonly kind: 'range' }
        ? Range
        : D extends { readonly kind: 'fraction' }
          ? Fraction
          : D extends { readonly kind: 'days' }
            ? readonly string[]
            : D extends { readonly kind: 'yes-no' }
              ? boolean
              : string;
/** What a rule's value is: a number of its unit, a fraction, a month, one of its codes … */
export type ValueOf<K extends RuleKey> =
  | Kept<Definitions[K]>
  | (Definitions[K] extends { optional: true } ? null : never);
