import type { XmlNode } from '../xml-tree.ts';
import type { Drawing } from './drawings.ts';

/** A text box, and the same box as older programs read it. */
export type OpenBox = Drawing['boxes'][number] & {
  others: readonly XmlNode[];
  /** Older programs read boxes that do not answer to these */
  isTorn: boolean;
};

/** The first choice with anything in it; the fallback says the same in older words. */
export function chosenAlternate(node: XmlNode): XmlNode | undefined {
  return node.children.find((one) => one.name === 'mc:Choice' && one.children.length > 0) ?? node.child('mc:Fallback');
}

/** What other programs read in its place. */
export const otherBranches = (node: XmlNode, chosen: XmlNode): readonly XmlNode[] =>
  node.children.filter(
    (one) => one !== chosen && (one.name === 'mc:Choice' || one.name === 'mc:Fallback') && one.children.length > 0,
  );

/** Boxes from a place on, each with the one that stands for it in the other branch. */
export function pairBoxes(boxes: readonly OpenBox[], from: number, others: readonly OpenBox[]): void {
  if (others.length === 0) return;
  const isSameCount = boxes.length - from === others.length;
  for (const [at, box] of boxes.slice(from).entries()) {
    const other = others[at];
    if (isSameCount && other) box.others = [...box.others, other.content, ...other.others];
    if (!isSameCount || other?.isTorn) box.isTorn = true;
  }
}
