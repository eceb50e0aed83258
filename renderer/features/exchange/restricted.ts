import { findPaper } from '#shared/domain/documents/catalogue.ts';
import type { IssuedPaper, PaperStatus } from '#shared/domain/documents/paper.ts';
import { goesAsDraft } from '#shared/domain/exchange/package-drafts.ts';

/** What the wizard offers, and which of it holds personnel data. */
export type Offer = { readonly id: string; readonly name: string; readonly restricted: boolean };

/** Papers whose catalogue entry keeps them out of public versions. */
export const isRestricted = (paperId: string): boolean => findPaper(paperId)?.restricted ?? false;

/** What is ticked at first: everything issued except restricted papers. */
export const preselected = (issued: readonly IssuedPaper[]): string[] =>
  issued.filter(({ paperId }) => !isRestricted(paperId)).map(({ id }) => id);

/** The drafts that a package with drafts would take. */
export function offeredDrafts(papers: readonly PaperStatus[]): Offer[] {
  return papers
    .map((paper) => ({ ...paper, restricted: isRestricted(paper.paperId) }))
    .filter(({ need, restricted, draftVersion, issuedOn }) =>
      goesAsDraft({ need, restricted, begun: draftVersion > 0, issued: issuedOn !== null }),
    )
    .map(({ paperId, name, restricted }) => ({ id: paperId, name, restricted }));
}
