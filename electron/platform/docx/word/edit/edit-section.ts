import type { SectionChange } from '#shared/kernel/word-edit.ts';
import type { XmlNode } from '../../xml-tree.ts';
import { type ChildOrder, type Splices, setChildren, twips, withAttributes } from './splices.ts';

/** ECMA-376 17.6.17 */
const SECTION_ORDER: ChildOrder = [
  ...[
    'headerReference',
    'footerReference',
    'footnotePr',
    'endnotePr',
    'type',
    'pgSz',
    'pgMar',
    'paperSrc',
    'pgBorders',
  ],
  ...[
    'lnNumType',
    'pgNumType',
    'cols',
    'formProt',
    'vAlign',
    'noEndnote',
    'titlePg',
    'textDirection',
    'bidi',
    'rtlGutter',
  ],
  ...['docGrid', 'printerSettings', 'sectPrChange'],
].map((name) => `w:${name}`);

/** All that changes in one section's settings. */
export type SectionEdits = { change: SectionChange; plainFigures: boolean; readonly references: string[] };
export const noSectionEdits = (): SectionEdits => ({ change: {}, plainFigures: false, references: [] });

export function editSection(node: XmlNode, { change, plainFigures, references }: SectionEdits, splices: Splices): void {
  const set = new Map<string, string | null>();
  const size = sizeChanges(change);
  if (Object.keys(size).length > 0) set.set('w:pgSz', withAttributes('w:pgSz', node.child('w:pgSz'), size));
  const margins = marginChanges(change);
  if (Object.keys(margins).length > 0)
    set.set('w:pgMar', withAttributes('w:pgMar', node.child('w:pgMar'), { ...untoldMargins(node), ...margins }));
  const figures = {
    ...(change.pageNumberStart !== undefined && { 'w:start': String(change.pageNumberStart) }),
    ...(plainFigures && { 'w:fmt': 'decimal' }),
  };
  if (Object.keys(figures).length > 0)
    set.set('w:pgNumType', withAttributes('w:pgNumType', node.child('w:pgNumType'), figures));
  if (change.titlePage) set.set('w:titlePg', '<w:titlePg/>');
  if (references.length > 0 && node.openEnd !== node.end) splices.insert(node.openEnd, references.join(''), -1);
  setChildren(splices, node, set, { order: SECTION_ORDER, at: node.start, name: node.raw });
}

function sizeChanges({ width, height, portrait }: SectionChange): Record<string, string | null> {
  return {
    ...(width !== undefined && { 'w:w': paperTwips(width) }),
    ...(height !== undefined && { 'w:h': paperTwips(height) }),
    ...(portrait && { 'w:orient': null }),
  };
}

/** A4 as Word writes it. */
const paperTwips = (mm: number) => (mm === 210 ? '11906' : mm === 297 ? '16838' : twips(mm));

function marginChanges({ top, bottom, left, right, header }: SectionChange): Record<string, string | null> {
  return {
    ...(top !== undefined && { 'w:top': twips(top) }),
    ...(right !== undefined && { 'w:right': twips(right) }),
    ...(bottom !== undefined && { 'w:bottom': twips(bottom) }),
    ...(left !== undefined && { 'w:left': twips(left), 'w:gutter': '0' }),
    ...(header !== undefined && { 'w:header': twips(header) }),
  };
}

/** Word takes an inch for a margin it is not told. */
function untoldMargins(node: XmlNode): Record<string, string> {
  if (node.child('w:pgMar')) return {};
  return {
    'w:top': '1440',
    'w:right': '1440',
    'w:bottom': '1440',
    'w:left': '1440',
    'w:header': '720',
    'w:footer': '720',
    'w:gutter': '0',
  };
}
