import { CONTENT_RULES } from '../content/content-rules.ts';
import { type Basis, RULE_FACTS, type Severity } from '../format/rule-facts.ts';

/** What a rule of form or of content is, for lists and rule packs. */
export type KnownRule = {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly component: string;
  readonly clause: string;
  readonly basis: Basis;
};

/** Every rule the check knows: those of form, then what a careful reader asks of the content (never a regulation). */
export const KNOWN_RULES: readonly KnownRule[] = [
  ...RULE_FACTS.values(),
  ...Object.entries(CONTENT_RULES).map(([id, facts]) => ({ id, ...facts, basis: 'derived' as const })),
];

const BY_ID = new Map(KNOWN_RULES.map((rule) => [rule.id, rule]));

export const findRule = (id: string): KnownRule | null => BY_ID.get(id) ?? null;
