import type { PaperFamily, PaperStatus } from './paper.ts';

/** A line of a list of papers: one paper, or a family with how many of it are issued. */
export type PaperEntry =
  | { readonly kind: 'paper'; readonly paper: PaperStatus }
  | {
      readonly kind: 'family';
      readonly family: Pick<PaperFamily, 'id' | 'name'>;
      readonly papers: readonly PaperStatus[];
      readonly issued: number;
      /** The first that is not issued, else the first: the one to open */
      readonly next: PaperStatus;
    };

/** Papers of a family become one entry, where the first of them stands. */
export function groupPapers(papers: readonly PaperStatus[]): PaperEntry[] {
  const groups = Map.groupBy(papers, ({ family, paperId }) => family?.id ?? paperId);
  return [...groups.values()].flatMap((group): PaperEntry[] => {
    const [first] = group;
    if (!first) return [];
    if (!first.family) return [{ kind: 'paper', paper: first }];
    const open = group.find(({ issuedOn }) => issuedOn === null);
    const issued = group.filter(({ issuedOn }) => issuedOn !== null).length;
    return [{ kind: 'family', family: first.family, papers: group, issued, next: open ?? first }];
  });
}
