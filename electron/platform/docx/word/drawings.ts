import type { WordBox, WordShape } from '#shared/kernel/word-document.ts';
import { descendants, type XmlNode } from '../xml-tree.ts';

/** What is drawn at one place of a paragraph. */
export type Drawing = {
  readonly lines: readonly WordShape[];
  readonly images: number;
  readonly boxes: readonly { readonly content: XmlNode; readonly box: WordBox }[];
};

const NOTHING_DRAWN: Drawing = { lines: [], images: 0, boxes: [] };
const MM_PER_EMU = 1 / 36_000;
const round = (value: number) => Math.round(value * 100) / 100;
const mmOfEmu = (value: string | undefined) => (value ? round(Number(value) * MM_PER_EMU) : null);

export function readDrawing(node: XmlNode): Drawing {
  return node.name === 'w:drawing' ? readModern(node) : readOld(node);
}

type Position = Pick<WordBox, 'x' | 'from' | 'alignment'>;
const LINE_FORMS = new Set(['line', 'straightConnector1']);
/** A rectangle as flat as this is meant as a line. */
const FLAT = 0.8;

function readModern(drawing: XmlNode): Drawing {
  const anchor = drawing.children[0];
  if (!anchor) return NOTHING_DRAWN;
  const extent = anchor.child('wp:extent');
  const [width, height] = [mmOfEmu(extent?.attribute('cx')), mmOfEmu(extent?.attribute('cy'))];
  const position = modernPosition(anchor);
  const shapes = descendants(anchor, 'wps:wsp');
  const isAlone = shapes.length === 1;
  const lines = shapes.filter((shape) => isLine(shape) || (isAlone && isFlat(shape, height)));
  return {
    lines: lines.map((shape) => ({ width: isAlone ? width : widthOfShape(shape), x: position.x, from: position.from })),
    images: descendants(anchor, 'a:blip').length,
    boxes: shapes.flatMap((shape) =>
      descendants(shape, 'w:txbxContent').map((content) => ({ content, box: { ...position, width } })),
    ),
  };
}

function isLine(shape: XmlNode): boolean {
  const form = descendants(shape, 'a:prstGeom')[0]?.attribute('prst') ?? '';
  return LINE_FORMS.has(form);
}

const isFlat = (shape: XmlNode, height: number | null) =>
  height !== null && height <= FLAT && descendants(shape, 'w:txbxContent').length === 0;

const widthOfShape = (shape: XmlNode) => mmOfEmu(descendants(shape, 'a:ext')[0]?.attribute('cx'));

function modernPosition(anchor: XmlNode): Position {
  const horizontal = anchor.child('wp:positionH');
  const from = horizontal?.attribute('relativeFrom') ?? '';
  const align = horizontal?.child('wp:align')?.text ?? '';
  return {
    x: mmOfEmu(horizontal?.child('wp:posOffset')?.text),
    from: from === 'page' ? 'page' : from === 'margin' || from === 'leftMargin' ? 'margin' : 'column',
    alignment: toAlignment(align),
  };
}

const toAlignment = (word: string): WordBox['alignment'] =>
  word === 'left' || word === 'center' || word === 'right' ? word : null;

function readOld(node: XmlNode): Drawing {
  const shapes = node.children.flatMap((one) => (one.name === 'v:group' ? one.children : [one]));
  const images = descendants(node, 'v:imagedata').length;
  const lines = shapes.filter(isOldLine).map(oldLine);
  const boxes = shapes.flatMap((shape) =>
    descendants(shape, 'w:txbxContent').map((content) => ({ content, box: oldBox(shape) })),
  );
  return { lines, images, boxes };
}

function isOldLine(shape: XmlNode): boolean {
  if (shape.name === 'v:line') return true;
  const type = shape.attribute('type');
  if (shape.name === 'v:shape') return type === '#_x0000_t32' || type === '#_x0000_t20';
  const height = styleLength(shape, 'height');
  return (
    shape.name === 'v:rect' && height !== null && height <= FLAT && descendants(shape, 'w:txbxContent').length === 0
  );
}

function oldLine(shape: XmlNode): WordShape {
  const [from, to] = [shape.attribute('from'), shape.attribute('to')].map((point) =>
    lengthInMm(point.split(',')[0] ?? ''),
  );
  const isTwoPoints = shape.name === 'v:line' && from != null && to != null;
  const box = oldBox(shape);
  return { width: isTwoPoints ? round(Math.abs(to - from)) : box.width, x: isTwoPoints ? from : box.x, from: box.from };
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
  const match = /^(-?[\d.]+)(pt|in|cm|mm|px|)$/.exec(text.trim());
  if (!match) return null;
  return round(Number(match[1]) * (MM_PER[match[2] ?? ''] ?? 1));
}
