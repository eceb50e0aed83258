import { foldVietnamese } from '#shared/kernel/vietnamese-text.ts';

/** A stretch of words that stands in the other text too, or only here. */
export type DiffPiece = { readonly text: string; readonly isSame: boolean };
export type WordDiff = { readonly a: readonly DiffPiece[]; readonly b: readonly DiffPiece[] };

/** Longer paragraphs are shown unmarked rather than making a screen wait. */
const MOST_STEPS = 4_000_000;

/** Which words two texts have in common in the same order; case, marks and punctuation aside. */
export function diffWords(a: string, b: string): WordDiff {
  const [left, right] = [wordsIn(a), wordsIn(b)];
  if (left.length * right.length > MOST_STEPS) return { a: plain(a), b: plain(b) };
  const [keptA, keptB] = commonWords(left.map(keyOf), right.map(keyOf));
  return { a: pieces(left, keptA), b: pieces(right, keptB) };
}

const plain = (text: string): readonly DiffPiece[] => (text === '' ? [] : [{ text, isSame: true }]);
const wordsIn = (text: string): readonly string[] => text.normalize('NFC').split(/\s+/).filter(Boolean);
const keyOf = (word: string): string => foldVietnamese(word).replace(/[^a-z0-9]/g, '') || word;

/** Places of a longest common subsequence in both. */
function commonWords(a: readonly string[], b: readonly string[]): [ReadonlySet<number>, ReadonlySet<number>] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const [keptA, keptB] = [new Set<number>(), new Set<number>()];
  for (let row = 0, column = 0; row < a.length && column < b.length; )
    if (a[row] === b[column]) {
      keptA.add(row);
      keptB.add(column);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  return [keptA, keptB];
}

function pieces(words: readonly string[], kept: ReadonlySet<number>): DiffPiece[] {
  const found: { text: string; isSame: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const isSame = kept.has(index);
    const last = found.at(-1);
    if (last && last.isSame === isSame) last.text += ` ${word}`;
    else found.push({ text: word, isSame });
  }
  return found;
}
