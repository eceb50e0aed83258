import type { LayoutProfile } from '../../documents/paper.ts';
import type { Finding } from './check-format.ts';
import { factsFor } from './rule-facts.ts';
import type { SequenceBreach } from './sequence-rules.ts';

/** What is wrong with a paper's number in its row, as a finding of that paper. */
export function sequenceFinding(
  { rule, found, expected, severity }: SequenceBreach,
  profile: LayoutProfile | null,
  symbol: string,
): Omit<Finding, 'edits'> {
  const facts = factsFor(rule, profile ?? 'HD05_2026');
  return {
    rule,
    severity: severity ?? facts.severity,
    message: `${facts.title}: ${found}; cần ${expected}.`,
    ...{ clause: facts.clause, basis: facts.basis, component: facts.component, found, expected },
    where: { paragraph: 0, text: symbol },
    fix: 'no',
  };
}
