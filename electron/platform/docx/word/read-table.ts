import type { WordPlace, WordTable } from '#shared/kernel/word-document.ts';
import type { XmlNode } from '../xml-tree.ts';
import { isOn } from './run-format.ts';
import type { StyleSheet } from './style-sheet.ts';
import { drawsLine, hasTableBorders } from './table-style.ts';
import { mmOf, wholeOf } from './word-number.ts';

/** Word's tables have at most so many. */
const MOST_COLUMNS = 63;
const DEFAULT_PADDING = mmOf('108', 'gap') ?? 0;

export type TableFacts = {
  readonly table: WordTable;
  readonly properties: XmlNode | undefined;
  readonly rows: readonly (readonly XmlNode[])[];
};

const HOLDERS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml', 'w:smartTag']);

/** Children with this name, also those inside content controls and insertions. */
const inside = (holder: XmlNode, name: string): XmlNode[] =>
  holder.children.flatMap((one) => (one.name === name ? [one] : HOLDERS.has(one.name) ? inside(one, name) : []));

export function readTableFacts(node: XmlNode, sheet: StyleSheet, within: WordPlace['cell']): TableFacts {
  const properties = node.child('w:tblPr');
  const lines = inside(node, 'w:tr').filter((row) => !row.child('w:trPr')?.child('w:del'));
  const rows = lines.map((row) => inside(row, 'w:tc'));
  const firstOfBody = lines.findIndex((row) => !row.child('w:trPr')?.child('w:tblHeader'));
  const columns = (node.child('w:tblGrid')?.children ?? []).map((column) => mmOf(column.attribute('w:w'), 'gap') ?? 0);
  const isErased = rows.every((cells) => cells.every(hasNoLine));
  const hasLines = (hasTableBorders(properties, sheet) && !isErased) || rows.some((cells) => cells.some(hasOwnLine));
  const margin = properties?.child('w:tblCellMar');
  const padding = margin?.child('w:left') ?? margin?.child('w:start');
  return {
    properties,
    rows,
    table: {
      isInvisible: !hasLines,
      columns,
      rows: rows.length,
      rowHeights: lines.map(
        (row) => mmOf(row.child('w:trPr')?.child('w:trHeight')?.attribute('w:val') ?? '', 'gap') ?? 0,
      ),
      rowFits: lines.map(fitOf),
      headerRows: Math.max(0, firstOfBody),
      padding: mmOf(padding?.attribute('w:w') ?? '', 'gap') ?? DEFAULT_PADDING,
      cellWidths: rows.map((cells) => cellWidths(cells, columns)),
      cellMerges: rows.map((cells) => cells.map(mergeOf)),
      within,
    },
  };
}

const hasOwnLine = (cell: XmlNode) => {
  const borders = cell.child('w:tcPr')?.child('w:tcBorders');
  return borders !== undefined && drawsLine(borders);
};

/** Its lines were taken away in the cell itself: two edges at least, for neighbours share theirs. */
const hasNoLine = (cell: XmlNode) => {
  const borders = cell.child('w:tcPr')?.child('w:tcBorders');
  return borders !== undefined && borders.children.length > 1 && !drawsLine(borders);
};

function fitOf(row: XmlNode): WordTable['rowFits'][number] {
  const properties = row.child('w:trPr');
  if (properties?.child('w:trHeight')?.attribute('w:hRule') === 'exact') return 'fixed';
  const whole = properties?.child('w:cantSplit');
  return whole && isOn(whole) ? 'whole' : 'flows';
}

/** `<w:vMerge/>` without a value goes on from the cell above. */
function mergeOf(cell: XmlNode): 'none' | 'begins' | 'goes-on' {
  const merge = cell.child('w:tcPr')?.child('w:vMerge');
  if (!merge) return 'none';
  return merge.attribute('w:val') === 'restart' ? 'begins' : 'goes-on';
}

function cellWidths(cells: readonly XmlNode[], columns: readonly number[]): number[] {
  let at = 0;
  return cells.map((cell) => {
    const properties = cell.child('w:tcPr');
    const span = wholeOf(properties?.child('w:gridSpan')?.attribute('w:val') ?? '', 1, MOST_COLUMNS) ?? 1;
    const grid = columns.slice(at, at + span).reduce((sum, width) => sum + width, 0);
    at += span;
    const own = properties?.child('w:tcW');
    const isLength = own !== undefined && ['dxa', ''].includes(own.attribute('w:type'));
    return grid > 0 ? grid : isLength ? (mmOf(own.attribute('w:w'), 'gap') ?? 0) : 0;
  });
}
