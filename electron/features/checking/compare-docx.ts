import { findOverlap, type Overlap } from '#shared/domain/checking/overlap/find-overlap.ts';
import type { ComparedParagraph } from '#shared/domain/checking/overlap/text-features.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { WordParagraph } from '#shared/kernel/word-document.ts';
import { readWord } from '../../platform/docx/word/read-word.ts';
import { type CheckRefusal, toRefusal } from './check-docx.ts';

/** Which of the two files could not be read, and why. */
export type CompareRefusal = CheckRefusal & { readonly side: 'a' | 'b' };

/** How much of one paper stands in the other, paragraph by paragraph. */
export function compareDocx(a: Uint8Array, b: Uint8Array): Result<Overlap, CompareRefusal> {
  const [left, right] = [paragraphsOf(a, 'a'), paragraphsOf(b, 'b')];
  if (!left.ok) return left;
  if (!right.ok) return right;
  return ok(findOverlap(left.value, right.value));
}

function paragraphsOf(bytes: Uint8Array, side: 'a' | 'b'): Result<readonly ComparedParagraph[], CompareRefusal> {
  const said = saidParagraphs(bytes);
  return said.ok ? said : refuse({ side, ...said.error });
}

/** What of a file can be compared with another. */
export function saidParagraphs(bytes: Uint8Array): Result<readonly ComparedParagraph[], CheckRefusal> {
  const read = readWord(bytes);
  if (!read.ok) return refuse(toRefusal(read.error));
  const said = read.value.document.paragraphs.filter(isSaid);
  return ok(said.map(({ index, text }) => ({ paragraph: index + 1, text })));
}

/** Words of a cell that is a text and not a name or a figure. */
const TEXT_CELL = 20;

/** Centred lines are titles, short cells are names of indicators: papers share them by rule. */
export const isSaid = ({ place, alignment, text }: WordParagraph): boolean =>
  alignment !== 'center' && (place.cell === null || text.split(/\s+/).length >= TEXT_CELL);
