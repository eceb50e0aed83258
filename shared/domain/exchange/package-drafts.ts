import type { Need } from '../documents/paper.ts';

export type DraftFacts = {
  readonly need: Need;
  /** Holds personnel data */
  readonly restricted: boolean;
  /** Something was typed into its form */
  readonly begun: boolean;
  /** Issued and not revoked */
  readonly issued: boolean;
};

/**
 * Whether a package with drafts takes this paper: begun and not issued yet. A
 * script may also ask for wanted papers nobody has begun, with every gap marked;
 * a restricted one stays out even then: it would print personnel data from the
 * records that nobody has looked at.
 */
export function goesAsDraft({ need, restricted, begun, issued }: DraftFacts, withUnbegun = false): boolean {
  if (issued) return false;
  return begun || (withUnbegun && need === 'must' && !restricted);
}
