import type { ParagraphChange, RunChange } from '#shared/kernel/word-edit.ts';
import type { XmlNode } from '../../xml-tree.ts';
import { type ChildOrder, twips, withAttributes } from './splices.ts';

/** ECMA-376 17.3.2.28 */
const RUN_ORDER: ChildOrder =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath ins del moveFrom moveTo rPrChange'
    .split(' ')
    .map((name) => `w:${name}`);

/** ECMA-376 17.3.1.26 */
export const PARAGRAPH_ORDER: ChildOrder =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
    .split(' ')
    .map((name) => `w:${name}`);

export type Tracking = { readonly author: string; readonly date: string; readonly nextId: () => number };
export const trackAttributes = ({ author, date, nextId }: Tracking): string =>
  `w:id="${nextId()}" w:author="${author}" w:date="${date}"`;

const flag = (name: string, value: boolean) => `<w:${name}${value ? '' : ' w:val="0"'}/>`;

function runElements(change: RunChange): Map<string, string> {
  const set = new Map<string, string>();
  const { font, size, bold, italic, underline, caps, color, highlight } = change;
  if (font !== undefined)
    set.set('w:rFonts', `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`);
  if (size !== undefined)
    for (const name of ['sz', 'szCs']) set.set(`w:${name}`, `<w:${name} w:val="${Math.round(size * 2)}"/>`);
  if (bold !== undefined) for (const name of ['b', 'bCs']) set.set(`w:${name}`, flag(name, bold));
  if (italic !== undefined) for (const name of ['i', 'iCs']) set.set(`w:${name}`, flag(name, italic));
  if (caps !== undefined) set.set('w:caps', flag('caps', caps));
  if (underline !== undefined) set.set('w:u', `<w:u w:val="${underline}"/>`);
  if (color !== undefined) set.set('w:color', `<w:color w:val="${color}"/>`);
  if (highlight !== undefined) set.set('w:highlight', '<w:highlight w:val="none"/>');
  return set;
}

/** Run properties with a change on top; when tracked, the old ones are kept beside. */
export function mergeRun(node: XmlNode | undefined, change: RunChange | null, tracking: Tracking | null): string {
  if (change === null) return node?.source ?? '';
  const set = runElements(change);
  const old = (node?.children ?? []).filter((one) => one.name !== 'w:rPrChange');
  const kept = old.filter((one) => !set.has(one.name)).map((one) => [one.name, one.source] as const);
  const earlier = node?.child('w:rPrChange')?.source;
  const before = old.map((one) => one.source).join('');
  const mark =
    tracking && !earlier
      ? `<w:rPrChange ${trackAttributes(tracking)}><w:rPr>${before}</w:rPr></w:rPrChange>`
      : (earlier ?? '');
  const all = [...kept, ...set].sort((a, b) => rankOf(a[0]) - rankOf(b[0])).map(([, xml]) => xml);
  return `<w:rPr>${all.join('')}${mark}</w:rPr>`;
}

const rankOf = (name: string) => (RUN_ORDER.includes(name) ? RUN_ORDER.indexOf(name) : RUN_ORDER.length);

/** Children of `w:pPr` a change sets. */
export function paragraphChildren(node: XmlNode | undefined, change: ParagraphChange): Map<string, string | null> {
  const set = new Map<string, string | null>();
  if (change.alignment !== undefined) set.set('w:jc', `<w:jc w:val="${change.alignment}"/>`);
  if (change.keepNext) set.set('w:keepNext', '<w:keepNext/>');
  if (change.pageBreakBefore) set.set('w:pageBreakBefore', '<w:pageBreakBefore/>');
  if (change.contextual === false) set.set('w:contextualSpacing', '<w:contextualSpacing w:val="0"/>');
  if (change.borders !== undefined) set.set('w:pBdr', bordersXml(change.borders));
  const spacing = spacingChanges(change);
  if (Object.keys(spacing).length > 0)
    set.set('w:spacing', withAttributes('w:spacing', node?.child('w:spacing'), spacing));
  const indent = indentChanges(change);
  if (Object.keys(indent).length > 0) set.set('w:ind', withAttributes('w:ind', node?.child('w:ind'), indent));
  return set;
}

function bordersXml(borders: 'none' | 'bottom'): string {
  if (borders === 'bottom') return '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>';
  return `<w:pBdr>${['top', 'left', 'bottom', 'right', 'between'].map((side) => `<w:${side} w:val="nil"/>`).join('')}</w:pBdr>`;
}

function spacingChanges({ before, after, exactLine }: ParagraphChange): Record<string, string | null> {
  const points = (value: number) => String(Math.round(value * 20));
  return {
    ...(before !== undefined && { 'w:before': points(before), 'w:beforeAutospacing': null, 'w:beforeLines': null }),
    ...(after !== undefined && { 'w:after': points(after), 'w:afterAutospacing': null, 'w:afterLines': null }),
    ...(exactLine !== undefined && { 'w:line': points(exactLine), 'w:lineRule': 'exact' }),
  };
}

function indentChanges({ firstLine, left, right }: ParagraphChange): Record<string, string | null> {
  return {
    ...(firstLine !== undefined && {
      'w:firstLine': twips(firstLine),
      'w:hanging': null,
      'w:firstLineChars': null,
      'w:hangingChars': null,
    }),
    ...(left !== undefined && { 'w:left': twips(left), 'w:start': null, 'w:leftChars': null, 'w:startChars': null }),
    ...(right !== undefined && { 'w:right': twips(right), 'w:end': null, 'w:rightChars': null, 'w:endChars': null }),
  };
}

/** The paragraph's properties as they were, for a tracked change of them. */
export function paragraphChangeMark(node: XmlNode | undefined, tracking: Tracking): string {
  const left = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange']);
  const old = (node?.children ?? []).filter((one) => !left.has(one.name)).map((one) => one.source);
  return `<w:pPrChange ${trackAttributes(tracking)}><w:pPr>${old.join('')}</w:pPr></w:pPrChange>`;
}
