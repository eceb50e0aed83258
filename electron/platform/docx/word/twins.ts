import type { FixedText, WordParagraph } from '#shared/kernel/word-document.ts';
import type { ParagraphSource } from './word-source.ts';

type Reader = { readonly paragraphs: WordParagraph[]; readonly sources: ParagraphSource[] };

/** Paragraphs from a place on and the same ones in another branch: mended together if they read the same. */
export function pairTwins(reader: Reader, from: number, twin: Reader): void {
  const { paragraphs, sources } = reader;
  if (twin.paragraphs.every(({ text }) => text === '')) return;
  const isSame =
    twin.paragraphs.length === paragraphs.length - from &&
    twin.paragraphs.every(({ text }, at) => text === paragraphs[from + at]?.text) &&
    !twin.sources.some(({ pieces }) => pieces.some(({ fixed }) => fixed === 'twofold'));
  if (!isSame) {
    tearApart(reader, from);
    return;
  }
  for (const [at, source] of twin.sources.entries()) {
    const own = sources[from + at];
    if (own) sources[from + at] = { ...own, twins: [...own.twins, { ...source, twins: [] }, ...source.twins] };
  }
}

/** The words of these paragraphs are not to be changed: what older programs read would stay behind. */
export function tearApart({ paragraphs, sources }: Reader, from: number): void {
  for (const [at, paragraph] of paragraphs.entries()) {
    const source = sources[at];
    if (at < from || !source) continue;
    paragraphs[at] = { ...paragraph, runs: twofold(paragraph.runs) };
    sources[at] = { ...source, pieces: twofold(source.pieces) };
  }
}

export const twofold = <T extends { readonly fixed?: FixedText }>(all: readonly T[]): T[] =>
  all.map((one) => ({ ...one, fixed: 'twofold' }));
