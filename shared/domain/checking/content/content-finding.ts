import type { Finding } from '../format/check-format.ts';
import type { Basis, Severity } from '../format/rule-facts.ts';
import { CONTENT_RULES, type ContentRuleId } from './content-rules.ts';

/** Same shape as a finding of the format check; what a paper says is never repaired by a machine. */
export type ContentFinding = Omit<Finding, 'edits'>;

/** A place in a paper: `paragraph` counts from 1 in reading order, 0 is the paper as a whole. */
export type TextPlace = { readonly paragraph: number; readonly text: string };

export const WHOLE_PAPER: TextPlace = { paragraph: 0, text: '' };

type Said = { readonly found: string; readonly expected: string; readonly severity?: Severity };

const EXCERPT = 90;
const BASIS: Basis = 'derived';

/** One finding of a rule of content; its severity may be weaker than the rule's own. */
export function contentFinding(id: ContentRuleId, where: TextPlace, said: Said): ContentFinding {
  const { severity, title, clause, component } = CONTENT_RULES[id];
  const { found, expected } = said;
  const text = where.text.length > EXCERPT ? `${where.text.slice(0, EXCERPT - 1)}…` : where.text;
  return {
    rule: id,
    severity: said.severity ?? severity,
    message: `${title}: ${found}; cần ${expected}.`,
    ...{ clause, basis: BASIS, component, found, expected },
    where: { paragraph: where.paragraph, text },
    fix: 'no',
  };
}
