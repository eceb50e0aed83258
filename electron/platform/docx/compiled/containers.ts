import { startsElement } from './parsed-part.ts';

/**
 * Elements that Word refuses when empty, in docxtemplater's order. A section
 * without entries may leave one behind: a cell then gets a paragraph, a row or
 * table goes.
 */
export const CONTAINERS = [
  { tag: 'w:sdtContent', holds: ['w:p', 'w:r', 'w:commentRangeStart', 'w:sdt'], filler: '<w:p></w:p>' },
  { tag: 'w:tc', holds: ['w:p'], filler: '<w:p></w:p>' },
  { tag: 'w:tr', holds: ['w:tc'], filler: null },
  { tag: 'w:tbl', holds: ['w:tr'], filler: null },
] as const;

export const ROW = 2;
export const TABLE = 3;
export const bitOf = (container: number): number => 1 << container;

/** Containers that a piece of XML beginning like this would fill, as bits. */
export function filledBy(xml: string): number {
  let bits = 0;
  for (const [at, { holds }] of CONTAINERS.entries())
    if (holds.some((name) => startsElement(xml, name))) bits |= bitOf(at);
  return bits;
}
