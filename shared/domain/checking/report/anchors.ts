import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import type { Anchor } from './checked-file.ts';

type Placed = { readonly where: { readonly paragraph: number } };

/** Anchors of the paragraphs that have findings; a blank paragraph has none. */
export function anchorsOf(
  paragraphs: readonly { readonly text: string }[],
  findings: readonly Placed[],
): Readonly<Record<number, Anchor>> {
  const wanted = new Set(findings.map(({ where }) => where.paragraph));
  const seen = new Map<string, number>();
  const anchors: Record<number, Anchor> = {};
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = tidyText(paragraph.text);
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    if (text !== '' && wanted.has(index + 1)) anchors[index + 1] = { text, nth };
  }
  return anchors;
}
