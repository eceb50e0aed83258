import type { PageFacts } from '#shared/kernel/page-facts.ts';

/** The number of pages alone: what a repair goes by while it moves the paragraphs. It is not that of the repaired copy. */
export const countOnly = ({ count }: PageFacts): PageFacts => ({ count, places: [] });

/** Pages of the text without its annexes; null where the facts do not tell. */
export function pagesOfText(
  { count, places }: PageFacts,
  paragraphs: readonly { readonly text: string }[],
  annexAt: number | null,
): number | null {
  if (annexAt === null) return count;
  const before = paragraphs.slice(0, annexAt);
  const last = before.findLastIndex(({ text }, at) => text.trim() !== '' && places[at] != null);
  return places[last]?.ends ?? null;
}

type Located = { readonly where: { readonly paragraph: number; readonly text: string; readonly page?: number } };

/** The same findings with the page each stands on. */
export const withPages = <T extends Located>(findings: readonly T[], facts: PageFacts | null): T[] =>
  findings.map((finding) => {
    const page = facts?.places[finding.where.paragraph - 1]?.begins;
    return page === undefined ? finding : { ...finding, where: { ...finding.where, page } };
  });
