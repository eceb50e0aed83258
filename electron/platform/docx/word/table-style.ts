import type { XmlNode } from '../xml-tree.ts';
import { joinLayers, readParagraphLayer } from './paragraph-format.ts';
import { type CellStyle, NO_CELL_STYLE, type StyleSheet } from './style-sheet.ts';

export type CellAt = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
type Conditions = ReadonlySet<string>;

/** Bits of the old `w:tblLook w:val`. */
const BITS: readonly (readonly [number, string, string])[] = [
  [0x20, 'w:firstRow', 'firstRow'],
  [0x40, 'w:lastRow', 'lastRow'],
  [0x80, 'w:firstColumn', 'firstCol'],
  [0x100, 'w:lastColumn', 'lastCol'],
];

/** What the style of a table gives to one cell: the whole table, then first or last row and column. */
export function cellStyleOf(properties: XmlNode | undefined, at: CellAt, sheet: StyleSheet): CellStyle {
  const styleId = properties?.child('w:tblStyle')?.attribute('w:val') ?? '';
  if (styleId === '') return NO_CELL_STYLE;
  const wanted = conditionsAt(askedFor(properties), at);
  const chain = sheet.chain(styleId);
  const parts = (name: string) =>
    chain
      .flatMap((style) => [style.node, ...[...wanted].flatMap((type) => conditional(style.node, type))])
      .map((node) => node.child(name));
  return {
    key: `${styleId} ${[...wanted].join(' ')}`,
    run: Object.assign({}, ...parts('w:rPr').map((node) => sheet.directRun(node))),
    paragraph: joinLayers(parts('w:pPr').map((node) => readParagraphLayer(node))),
  };
}

const conditional = (style: XmlNode, type: string) =>
  style.children.filter((one) => one.name === 'w:tblStylePr' && one.attribute('w:type') === type);

function askedFor(properties: XmlNode | undefined): Conditions {
  const look = properties?.child('w:tblLook');
  if (!look) return new Set();
  const bits = Number.parseInt(look.attribute('w:val') || '0', 16);
  return new Set(
    BITS.filter(([bit, name]) => {
      const said = look.attribute(name);
      return said === '' ? (bits & bit) !== 0 : said === '1' || said === 'true' || said === 'on';
    }).map(([, , type]) => type),
  );
}

function conditionsAt(asked: Conditions, { row, column, rows, columns }: CellAt): Conditions {
  const here = [
    column === 0 ? 'firstCol' : '',
    column === columns - 1 ? 'lastCol' : '',
    row === 0 ? 'firstRow' : '',
    row === rows - 1 ? 'lastRow' : '',
  ];
  return new Set(here.filter((type) => asked.has(type)));
}

/** Lines drawn by the table's own borders or by its style. */
export function hasTableBorders(properties: XmlNode | undefined, sheet: StyleSheet): boolean {
  const own = properties?.child('w:tblBorders');
  if (own) return drawsLine(own);
  const styleId = properties?.child('w:tblStyle')?.attribute('w:val') ?? '';
  const styled = sheet.chain(styleId).findLast((style) => style.node.child('w:tblPr')?.child('w:tblBorders'));
  const borders = styled?.node.child('w:tblPr')?.child('w:tblBorders');
  return borders !== undefined && drawsLine(borders);
}

export const drawsLine = (borders: XmlNode): boolean =>
  borders.children.some((edge) => !['', 'none', 'nil'].includes(edge.attribute('w:val')));
