import { groupPapers } from '#shared/domain/documents/group-papers.ts';
import type { PaperStatus } from '#shared/domain/documents/paper.ts';
import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';

/** Papers whose name, number or preparer holds every word typed, with or without marks. */
export function filterPapers(papers: readonly PaperStatus[], search: string): readonly PaperStatus[] {
  const words = foldVietnamese(search).split(' ').filter(Boolean);
  return papers.filter(({ name, symbol, responsible }) => {
    const text = foldVietnamese(`${name} ${symbol ?? ''} ${responsible}`);
    return words.every((word) => text.includes(word));
  });
}

/** By due day, papers without one last; then by name. */
export function byDueDay(left: PaperStatus, right: PaperStatus): number {
  return (left.dueOn ?? '9999').localeCompare(right.dueOn ?? '9999') || left.name.localeCompare(right.name, 'vi');
}

const ORDER: readonly PaperStatus['state'][] = ['not-started', 'drafting', 'complete', 'issued', 'not-needed'];

/** From what needs most work to what needs none. */
export function byState(left: PaperStatus, right: PaperStatus): number {
  return ORDER.indexOf(left.state) - ORDER.indexOf(right.state) || right.missing - left.missing;
}

/** A line of the list; a family of papers has its papers below it. */
export type PaperLine = PaperStatus & { readonly children?: readonly PaperStatus[] };

export function toLines(papers: readonly PaperStatus[]): PaperLine[] {
  return groupPapers(papers).map((entry) => {
    if (entry.kind === 'paper') return entry.paper;
    const { family, next } = entry;
    return { ...next, paperId: family.id, name: family.name, children: [...entry.papers] };
  });
}
