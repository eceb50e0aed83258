import type PizZip from 'pizzip';
import { toStableBytes } from '../zip-bytes.ts';
import { Splices } from './edit/splices.ts';
import type { ParagraphSource, ReadWord } from './word-source.ts';

/** Names of the marks, by index of the paragraph: a at its first words, z at its end. */
export const MARK = 'tkdh';
const FIRST_ID = 900_000;

/** A copy with a bookmark at both ends of every paragraph of the text; its look stays the same. For `readPageFacts`. */
export function markParagraphs({ document, source, zip }: ReadWord & { readonly zip: PizZip }): Uint8Array {
  const splices = new Splices();
  for (const [index, paragraph] of source.paragraphs.entries()) {
    const { node, part } = paragraph;
    const isInBox = document.paragraphs[index]?.place.box !== null;
    if (part !== source.main || isInBox || node.openEnd === node.end) continue;
    const prefix = node.raw.slice(0, -1);
    const mark = (end: 'a' | 'z') => {
      const id = FIRST_ID + 2 * index + (end === 'a' ? 0 : 1);
      const name = `${MARK}${index}${end}`;
      return `<${prefix}bookmarkStart ${prefix}id="${id}" ${prefix}name="${name}"/><${prefix}bookmarkEnd ${prefix}id="${id}"/>`;
    };
    splices.insert(beginningOf(paragraph), mark('a'));
    splices.insert(node.closeAt, mark('z'), 1);
  }
  const tree = source.trees.get(source.main);
  if (tree) zip.file(source.main, splices.applyTo(tree.text));
  return toStableBytes(zip);
}

/** Before its first words, so that a page break written before them is not counted the wrong way. */
function beginningOf({ node, pieces }: ParagraphSource): number {
  const first = pieces.find(({ text }) => text.trim() !== '')?.run;
  return first?.parent === node ? first.start : (node.child('w:pPr')?.end ?? node.openEnd);
}
