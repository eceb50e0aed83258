import type { Para } from './word-xml.ts';

/** Several lines typed as one paragraph with line breaks (Shift + Enter), each in its own look. */
export function joinedByBreaks(lines: readonly Para[]): Para[] {
  const [first] = lines;
  if (!first) return [];
  const pieces = lines.flatMap(({ look, pieces: own }, at) => [
    ...(at === 0 ? [] : [{ text: '\n' }]),
    ...own.map((piece) => ({ ...piece, look: { ...look, ...piece.look } })),
  ]);
  return [{ look: {}, layout: first.layout, pieces }];
}
