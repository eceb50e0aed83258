import type { WordBox, WordShape } from '#shared/kernel/word-document.ts';
import type { XmlNode } from '../xml-tree.ts';
import { mmOfEmu, withinPage } from './word-number.ts';

/** What is drawn at one place of a paragraph. */
export type Drawing = {
  readonly lines: readonly WordShape[];
  readonly images: number;
  readonly boxes: readonly { readonly content: XmlNode; readonly box: WordBox }[];
};

const NOTHING_DRAWN: Drawing = { lines: [], images: 0, boxes: [] };

export function readDrawing(node: XmlNode): Drawing {
  return node.name === 'w:drawing' ? readModern(node) : readOld(node);
}

/** Elements of this name, but not within each other or within a text box: what stands there is read with its paragraphs. */
const outermost = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((one) =>
    one.name === name ? [one] : one.name === 'w:txbxContent' ? [] : outermost(one, name),
  );

type Position = Pick<WordBox, 'x' | 'from' | 'alignment'>;
const LINE_FORMS = new Set(['line', 'straightConnector1']);
/** A rectangle as flat as this is meant as a line. */
const FLAT = 0.8;

function readModern(drawing: XmlNode): Drawing {
  const anchor = drawing.children[0];
  if (!anchor) return NOTHING_DRAWN;
  const extent = anchor.child('wp:extent');
  const [width, height] = [mmOfEmu(extent?.attribute('cx') ?? ''), mmOfEmu(extent?.attribute('cy') ?? '')];
  const position = modernPosition(anchor);
  const shapes = outermost(anchor, 'wps:wsp');
  const isAlone = shapes.length === 1;
  const lines = shapes.filter((shape) => isLine(shape) || (isAlone && isFlat(shape, height)));
  return {
    lines: lines.map((shape) => ({ width: isAlone ? width : widthOfShape(shape), x: position.x, from: position.from })),
    images: outermost(anchor, 'a:blip').length,
    boxes: shapes.flatMap((shape) =>
      outermost(shape, 'w:txbxContent').map((content) => ({ content, box: { ...position, width } })),
    ),
  };
}

function isLine(shape: XmlNode): boolean {
  const form = outermost(shape, 'a:prstGeom')[0]?.attribute('prst') ?? '';
  return LINE_FORMS.has(form);
}

const isFlat = (shape: XmlNode, height: number | null) =>
  height !== null && height <= FLAT && outermost(shape, 'w:txbxContent').length === 0;

const widthOfShape = (shape: XmlNode) => mmOfEmu(outermost(shape, 'a:ext')[0]?.attribute('cx') ?? '');

function modernPosition(anchor: XmlNode): Position {
  const horizontal = anchor.child('wp:positionH');
  const from = horizontal?.attribute('relativeFrom') ?? '';
  const align = horizontal?.child('wp:align')?.text ?? '';
  return {
    x: mmOfEmu(horizontal?.child('wp:posOffset')?.text ?? ''),
    from: from === 'page' ? 'page' : from === 'margin' || from === 'leftMargin' ? 'margin' : 'column',
    alignment: toAlignment(align),
  };
}

const toAlignment = (word: string): WordBox['alignment'] =>
  word === 'left' || word === 'center' || word === 'right' ? word : null;

function readOld(node: XmlNode): Drawing {
  const shapes = node.children.flatMap((one) => (one.name === 'v:group' ? one.children : [one]));
  const images = outermost(node, 'v:imagedata').length;
  const lines = shapes.filter(isOldLine).map(oldLine);
  const boxes = shapes.flatMap((shape) =>
    outermost(shape, 'w:txbxContent').map((content) => ({ content, box: oldBox(shape) })),
  );
  return { lines, images, boxes };
}

function isOldLine(shape: XmlNode): boolean {
  if (shape.name === 'v:line') return true;
  const type = shape.attribute('type');
  if (shape.name === 'v:shape') return type === '#_x0000_t32' || type === '#_x0000_t20';
  const height = styleLength(shape, 'height');
  return shape.name === 'v:rect' && height !== null && height <= FLAT && outermost(shape, 'w:txbxContent').length === 0;
}

function oldLine(shape: XmlNode): WordShape {
  const [from, to] = [shape.attribute('from'), shape.attribute('to')].map((point) =>
    lengthInMm(point.split(',')[0] ?? ''),
  );
  const isTwoPoints = shape.name === 'v:line' && from != null && to != null;
  const box = oldBox(shape);
  return {
    width: isTwoPoints ? withinPage(Math.abs(to - from)) : box.width,
    x: isTwoPoints ? from : box.x,
    from: box.from,
  };
}

function oldBox(shape: XmlNode): WordBox {
  const relative = styleOf(shape, 'mso-position-horizontal-relative');
  return {
    x: styleLength(shape, 'margin-left') ?? styleLength(shape, 'left'),
    width: styleLength(shape, 'width'),
    from: relative === 'page' ? 'page' : relative === 'margin' ? 'margin' : 'column',
    alignment: toAlignment(styleOf(shape, 'mso-position-horizontal')),
  };
}

function styleOf(shape: XmlNode, name: string): string {
  for (const rule of shape.attribute('style').split(';')) {
    const colon = rule.indexOf(':');
    if (colon > 0 && rule.slice(0, colon).trim() === name) return rule.slice(colon + 1).trim();
  }
  return '';
}

const styleLength = (shape: XmlNode, name: string) => lengthInMm(styleOf(shape, name));
const MM_PER: Readonly<Record<string, number>> = {
  pt: 25.4 / 72,
  in: 25.4,
  cm: 10,
  mm: 1,
  px: 25.4 / 96,
  '': 25.4 / 72,
};

function lengthInMm(text: string): number | null {
  const match = /^(-?(?:\d{1,9}(?:\.\d{0,20})?|\.\d{1,20}))(pt|in|cm|mm|px|)$/.exec(text.trim());
  if (!match) return null;
  return withinPage(Number(match[1]) * (MM_PER[match[2] ?? ''] ?? 1));
}
