import type { Fact } from './fact.ts';

type Paper = { readonly kind: string | null; readonly unit: string; readonly facts: readonly Fact[] };

/**
 * The facts of each paper without the members of first meetings that differ among themselves: these are meetings of
 * several committees, of which only one is the congress's.
 */
export function factsOfOneMeeting(papers: readonly Paper[]): readonly (readonly Fact[])[] {
  const told = new Map<string, Set<string>>();
  for (const { unit, facts } of papers.filter(isFirstMeeting))
    for (const { key, value } of facts) if (key === 'elected') told.set(unit, (told.get(unit) ?? new Set()).add(value));
  return papers.map((paper) =>
    isFirstMeeting(paper) && (told.get(paper.unit)?.size ?? 0) > 1
      ? paper.facts.filter(({ key }) => key !== 'elected')
      : paper.facts,
  );
}

const isFirstMeeting = ({ kind }: Paper): boolean => kind === 'first-meeting-minutes';
