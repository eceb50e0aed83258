import {
  BorderStyle,
  HeightRule,
  type ITableBordersOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Block, line } from './blocks.ts';
import type { StyleId } from './paper-look.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const everywhere = (edge: typeof NONE | typeof THIN): ITableBordersOptions => ({
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
});

/** A table that only holds blocks side by side: no borders, no padding, no row across two pages. */
export function invisibleTable(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return table(
    widths,
    everywhere(NONE),
    0,
    rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, at) => cell(children, widths[at] ?? 0, VerticalAlignTable.TOP)),
        }),
    ),
  );
}

export type Column = {
  readonly label: string;
  /** mm; the whole is stretched to the text area */
  readonly width: number;
  readonly tag: string;
  readonly isText?: boolean;
  /** Columns with the same group stand under one head */
  readonly group?: string;
};

type Grid = {
  readonly columns: readonly Column[];
  /** Twips of the whole table */
  readonly width: number;
  /** 10 pt and tight, for tables of many columns */
  readonly isWide?: boolean;
};

/** One row for each entry of `list`. */
export function listTable(grid: Grid, list: string): Block[] {
  const row = entryRow(grid, `{#${list}}`, `{/${list}}`);
  return [borderedTable(grid, [row]), line('BangCach', '')];
}

/** For each group a row over the whole width (`ten_nhom`), then a row for each entry of its `dong`. */
export function groupedTable(grid: Grid, list: string, totalTag?: string): Block[] {
  const nameRow = wholeRow(grid, `{#${list}}{ten_nhom}`);
  const rows = [nameRow, entryRow(grid, '{#dong}', `{/dong}{/${list}}`)];
  if (totalTag !== undefined) rows.push(wholeRow(grid, `{${totalTag}}`));
  return [borderedTable(grid, rows), line('BangCach', '')];
}

function borderedTable(grid: Grid, rows: readonly TableRow[]): Table {
  return table(widthsOf(grid), everywhere(THIN), grid.isWide ? 22 : 57, [...headRows(grid), ...rows]);
}

function headRows(grid: Grid): TableRow[] {
  const style: StyleId = grid.isWide ? 'BangRongDau' : 'BangDau';
  const widths = widthsOf(grid);
  const hasGroups = grid.columns.some((column) => column.group !== undefined);
  const upper: TableCell[] = [];
  const lower: TableCell[] = [];
  grid.columns.forEach((column, at) => {
    const span = grid.columns.filter((one) => one.group !== undefined && one.group === column.group).length;
    if (span === 0) upper.push(headCell(style, column.label, widths[at] ?? 0, { rowSpan: hasGroups ? 2 : 1 }));
    else lower.push(headCell(style, column.label, widths[at] ?? 0, {}));
    const begins = span > 0 && grid.columns[at - 1]?.group !== column.group;
    const groupWidth = widths.slice(at, at + span).reduce((sum, width) => sum + width, 0);
    if (begins) upper.push(headCell(style, column.group ?? '', groupWidth, { columnSpan: span }));
  });
  return [upper, lower]
    .filter((children) => children.length > 0)
    .map(
      (children, at) =>
        new TableRow({ tableHeader: true, cantSplit: true, children, ...(at === 1 ? SECOND_HEAD : {}) }),
    );
}

/** Three lines: a head that runs through both rows has room for four, also where it is repeated on the next page. */
const SECOND_HEAD = { height: { value: 700, rule: HeightRule.ATLEAST } } as const;

function headCell(style: StyleId, label: string, width: number, spans: { rowSpan?: number; columnSpan?: number }) {
  const [children, align] = [[line(style, label)], VerticalAlignTable.CENTER];
  return new TableCell({ children, verticalAlign: align, width: { size: width, type: WidthType.DXA }, ...spans });
}

function entryRow(grid: Grid, before: string, after: string): TableRow {
  const widths = widthsOf(grid);
  const last = grid.columns.length - 1;
  const children = grid.columns.map((column, at) => {
    const text = `${at === 0 ? before : ''}{${column.tag}}${at === last ? after : ''}`;
    const style: StyleId = grid.isWide
      ? column.isText
        ? 'BangRongChu'
        : 'BangRongGiua'
      : column.isText
        ? 'BangChu'
        : 'BangGiua';
    return cell([line(style, text)], widths[at] ?? 0, VerticalAlignTable.CENTER);
  });
  return new TableRow({ cantSplit: true, children });
}

function wholeRow(grid: Grid, text: string): TableRow {
  const content = line(grid.isWide ? 'BangRongNhom' : 'BangNhom', text);
  const width = { size: grid.width, type: WidthType.DXA };
  const whole = new TableCell({ children: [content], columnSpan: grid.columns.length, width });
  return new TableRow({ cantSplit: true, height: { value: 0, rule: HeightRule.AUTO }, children: [whole] });
}

/** Widths in twips that add up exactly; the rounding goes into the widest column. */
function widthsOf({ columns, width }: Grid): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / total) * width));
  const widest = widths.indexOf(Math.max(...widths));
  widths[widest] = (widths[widest] ?? 0) + width - widths.reduce((sum, one) => sum + one, 0);
  return widths;
}

function table(widths: readonly number[], borders: ITableBordersOptions, padding: number, rows: readonly TableRow[]) {
  return new Table({
    rows,
    borders,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: padding, right: padding, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
  });
}

const cell = (children: readonly Paragraph[], width: number, align: (typeof VerticalAlignTable)['TOP' | 'CENTER']) =>
  new TableCell({ children, verticalAlign: align, width: { size: width, type: WidthType.DXA } });
