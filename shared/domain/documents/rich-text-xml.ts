import { barcodeXml, isBarcode } from './barcode.ts';
import { PAPER_STYLES, TEXT_WIDTH } from './paper-styles.ts';
import { type PlacePicture, pictureXml } from './picture-xml.ts';
import {
  type RichBlock,
  type RichCell,
  type RichInline,
  type RichList,
  type RichMark,
  type RichTable,
  type RichText,
  wordsOfInline,
} from './rich-text.ts';

/**
 * WordprocessingML of a value placed by a raw tag: rich text as paragraphs and
 * tables in the template's own styles, a plain string as one body paragraph a
 * line. '' for nothing written; null when the value is neither. `place` keeps a
 * picture in the file; where there is no file its words are printed.
 */
export function toBlockXml(value: unknown, place?: PlacePicture): string | null {
  if (typeof value === 'string')
    return value
      .split('\n')
      .map((line) => paragraph(PAPER_STYLES.body, [textOf(line)]))
      .join('');
  if (isBarcode(value)) return barcodeXml(value, PAPER_STYLES.barcode);
  return isRichText(value) ? value.content.map((block) => blockXml(block, place)).join('') : null;
}

const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc' && 'content' in value;

const HEADINGS = { 1: PAPER_STYLES.heading1, 2: PAPER_STYLES.heading2, 3: PAPER_STYLES.heading3 } as const;

function blockXml(block: RichBlock, place?: PlacePicture): string {
  switch (block.type) {
    case 'paragraph':
      return bodyXml(block.content ?? []);
    case 'heading':
      return paragraph(HEADINGS[block.attrs.level], block.content ?? []);
    case 'bulletList':
    case 'orderedList':
      return listXml(block, 0);
    case 'table':
      return tableXml(block);
    case 'picture':
      return place
        ? pictureXml(block.drawing, place(block.drawing), escapeXml(block.drawing.alt))
        : bodyXml([textOf(block.drawing.alt)]);
  }
}

/** A line break starts a paragraph of its own: inside a justified one it would stretch the line before it. */
function bodyXml(content: readonly RichInline[], prefix = ''): string {
  const lines: RichInline[][] = [[]];
  for (const inline of content) {
    if (inline.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  if (prefix !== '') lines[0]?.unshift(textOf(prefix));
  return lines.map((line) => paragraph(PAPER_STYLES.body, line)).join('');
}

/** Typed marks, as papers of the Party print them, never Word's automatic numbering. */
const DASHES = ['- ', '+ ', '• '];
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

function listXml(list: RichList, depth: number): string {
  return (list.content ?? [])
    .map((entry, index) => {
      const mark = list.type === 'bulletList' ? (DASHES[Math.min(depth, 2)] ?? '') : orderMark(index, depth);
      return (entry.content ?? []).map((block, place) => entryXml(block, place === 0 ? mark : '', depth)).join('');
    })
    .join('');
}

function orderMark(index: number, depth: number): string {
  const letter = depth > 0 ? LETTERS[index] : undefined;
  return letter === undefined ? `${index + 1}. ` : `${letter}) `;
}

function entryXml(block: RichBlock, mark: string, depth: number): string {
  if (block.type === 'bulletList' || block.type === 'orderedList') return listXml(block, depth + 1);
  if (block.type === 'paragraph') return bodyXml(block.content ?? [], mark);
  return blockXml(block);
}

function paragraph(style: string, content: readonly RichInline[]): string {
  const runs = content.map(inlineXml).join('');
  return runs === '' ? '' : `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

const textOf = (text: string): RichInline => ({ type: 'text', text });

/** In the order the schema wants them. */
const MARKS: readonly (readonly [RichMark, string])[] = [
  ['bold', '<w:b/>'],
  ['italic', '<w:i/>'],
  ['underline', '<w:u w:val="single"/>'],
];

function inlineXml(inline: RichInline): string {
  if (inline.type === 'hardBreak') return '<w:r><w:br/></w:r>';
  const text = escapeXml(wordsOfInline(inline));
  if (text === '') return '';
  const marks = MARKS.filter(([name]) => inline.marks?.some((mark) => mark.type === name)).map(([, xml]) => xml);
  const properties = marks.length > 0 ? `<w:rPr>${marks.join('')}</w:rPr>` : '';
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = EDGES.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('');
const MARGINS = '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>';

/** Header rows repeat on every page, no row breaks across two; a gap paragraph keeps two tables apart. */
function tableXml(table: RichTable): string {
  const rows = (table.content ?? []).map((row) => row.content ?? []).filter((row) => row.length > 0);
  if (rows.length === 0) return '';
  const columns = Math.max(
    ...placeCells(rows)
      .flat()
      .map((cell) => cell.column + cell.span),
  );
  const widths = widthsOf(table.attrs?.widths, columns, table.attrs?.total ?? TEXT_WIDTH);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = placeCells(rows)
    .map((row) => rowXml(row, widths, table.attrs?.rowHeight ?? 0))
    .join('');
  const properties =
    `<w:tblPr><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/>${MARGINS}</w:tblPr>`;
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl><w:p><w:pPr><w:pStyle w:val="${PAPER_STYLES.tableGap}"/></w:pPr></w:p>`;
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

/** Twips of each column; what rounding leaves over goes to the widest of columns that were given a share. */
function widthsOf(shares: readonly number[] | undefined, columns: number, total: number): readonly number[] {
  if (shares?.length !== columns) return Array.from({ length: columns }, () => Math.floor(total / columns));
  const widths = shares.map((share) => Math.floor((share / sum(shares)) * total));
  const widest = shares.indexOf(Math.max(...shares));
  return widths.map((width, at) => (at === widest ? width + total - sum(widths) : width));
}

type PlacedCell = {
  readonly cell: RichCell | null;
  readonly column: number;
  readonly span: number;
  readonly merge: 'none' | 'begins' | 'goes-on';
};

/** Gives each cell its column; a cell that reaches over rows leaves a `goes-on` cell in each row below. */
function placeCells(rows: readonly (readonly RichCell[])[]): PlacedCell[][] {
  const open = new Map<number, { rows: number; span: number }>();
  return rows.map((row) => {
    const placed: PlacedCell[] = [];
    let column = 0;
    const goOn = () => {
      for (let above = open.get(column); above && above.rows > 0; above = open.get(column)) {
        above.rows -= 1;
        placed.push({ cell: null, column, span: above.span, merge: 'goes-on' });
        column += above.span;
      }
    };
    for (const cell of row) {
      goOn();
      const [span, height] = [Math.max(1, cell.attrs?.colspan ?? 1), Math.max(1, cell.attrs?.rowspan ?? 1)];
      placed.push({ cell, column, span, merge: height > 1 ? 'begins' : 'none' });
      if (height > 1) open.set(column, { rows: height - 1, span });
      column += span;
    }
    goOn();
    return placed;
  });
}

function rowXml(row: readonly PlacedCell[], widths: readonly number[], height: number): string {
  const isHeader =
    row.every(({ cell }) => cell === null || cell.type === 'tableHeader') && row.some(({ cell }) => cell);
  const heightXml = isHeader || height === 0 ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${heightXml}${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${row.map((cell) => cellXml(cell, widths)).join('')}</w:tr>`;
}

function cellXml({ cell, column, span, merge }: PlacedCell, widths: readonly number[]): string {
  const width = sum(widths.slice(column, column + span));
  const spanXml = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const mergeXml = { none: '', begins: '<w:vMerge w:val="restart"/>', 'goes-on': '<w:vMerge/>' }[merge];
  const style = styleOf(cell);
  const content = (cell?.content ?? []).map((block) => cellBlockXml(block, style)).join('');
  const filled = content === '' ? `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>` : content;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanXml}${mergeXml}${cell?.attrs?.open ? OPEN : ''}<w:vAlign w:val="center"/></w:tcPr>${filled}</w:tc>`;
}

const OPEN = '<w:tcBorders><w:top w:val="nil"/><w:bottom w:val="nil"/></w:tcBorders>';

function styleOf(cell: RichCell | null): string {
  if (cell?.type === 'tableHeader') return PAPER_STYLES.tableHead;
  return cell?.attrs?.centred ? PAPER_STYLES.tableCentred : PAPER_STYLES.tableText;
}

/** In a cell everything is set as table text; a table inside a table is read out as its paragraphs. */
function cellBlockXml(block: RichBlock, style: string, mark = ''): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return paragraph(style, [...(mark === '' ? [] : [textOf(mark)]), ...(block.content ?? [])]);
    case 'bulletList':
    case 'orderedList':
      return (block.content ?? [])
        .map((entry, index) => {
          const entryMark = block.type === 'bulletList' ? '- ' : orderMark(index, 0);
          return (entry.content ?? [])
            .map((one, place) => cellBlockXml(one, style, place === 0 ? entryMark : ''))
            .join('');
        })
        .join('');
    case 'table':
      return (block.content ?? [])
        .flatMap((row) => (row.content ?? []).flatMap((cell) => cell.content ?? []))
        .map((one) => cellBlockXml(one, style))
        .join('');
    case 'picture':
      return paragraph(style, [textOf(block.drawing.alt)]);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Composed (NFC), and without the characters XML 1.0 cannot hold. */
function escapeXml(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
