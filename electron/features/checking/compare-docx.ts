import { findOverlap, type Overlap } from '#shared/domain/checking/overlap/find-overlap.ts';
import type { ComparedParagraph } from '#shared/domain/checking/overlap/text-features.ts';
import { describeFileProblem } from '#shared/kernel/file-problem.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { WordParagraph } from '#shared/kernel/word-document.ts';
import { readWord } from '../../platform/docx/word/read-word.ts';

/** Which of the two files could not be read, and why. */
export type CompareRefusal = { readonly side: 'a' | 'b'; readonly code: string; readonly message: string };

/** How much of one paper stands in the other, paragraph by paragraph. */
export function compareDocx(a: Uint8Array, b: Uint8Array): Result<Overlap, CompareRefusal> {
  const [left, right] = [paragraphsOf(a, 'a'), paragraphsOf(b, 'b')];
  if (!left.ok) return left;
  if (!right.ok) return right;
  return ok(findOverlap(left.value, right.value));
}

function paragraphsOf(bytes: Uint8Array, side: 'a' | 'b'): Result<readonly ComparedParagraph[], CompareRefusal> {
  const read = readWord(bytes);
  if (!read.ok) {
    const [problem = { code: 'xml-broken' as const }] = read.error;
    return refuse({ side, code: problem.code, message: describeFileProblem(problem) });
  }
  const said = read.value.document.paragraphs.filter(isSaid);
  return ok(said.map(({ index, text }) => ({ paragraph: index + 1, text })));
}

/** Words of a cell that is a text and not a name or a figure. */
const TEXT_CELL = 20;

/** Centred lines are titles, short cells are names of indicators: papers share them by rule. */
export const isSaid = ({ place, alignment, text }: WordParagraph): boolean =>
  alignment !== 'center' && (place.cell === null || text.split(/\s+/).length >= TEXT_CELL);
