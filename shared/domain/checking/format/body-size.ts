import type { WordParagraph, WordRun } from '#shared/kernel/word-document.ts';
import type { BodyKind } from '../components/paper-parts.ts';
import type { PaperToCheck } from './rule.ts';

/** Paragraphs of running text: not in tables with lines, boxes or notes. */
export const sizedParagraphs = ({ parts }: PaperToCheck): WordParagraph[] =>
  parts.body
    .filter(({ isApart, kind, paragraph }) => !isApart && !HEADINGS.has(kind) && !isHeading(paragraph))
    .map(({ paragraph }) => paragraph);

/** Components of their own, with a size of their own. */
const HEADINGS = new Set<BodyKind>(['part', 'part-name', 'section', 'section-name', 'article', 'roman']);
const isHeading = ({ text, runs }: WordParagraph) =>
  text.length < 160 && runs.every((run) => run.bold || run.text.trim() === '');

export const isSizedText = (run: WordRun): boolean =>
  !run.symbol && run.raised === 'none' && /[\p{L}\p{N}]/u.test(run.text);

/** The size most of the text has; null for a paper without text. */
export function commonSize(paper: PaperToCheck): number | null {
  const lengths = new Map<number, number>();
  for (const { runs } of sizedParagraphs(paper))
    for (const run of runs) if (isSizedText(run)) lengths.set(run.size, (lengths.get(run.size) ?? 0) + run.text.length);
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
