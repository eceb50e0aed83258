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
 * Whether a package with drafts takes this paper: begun or wanted, and not
 * issued yet. A restricted paper nobody has begun stays out: it would print
 * personnel data from the records that nobody has looked at.
 */
export function goesAsDraft({ need, restricted, begun, issued }: DraftFacts): boolean {
  if (issued) return false;
  return begun || (need === 'must' && !restricted);
}
