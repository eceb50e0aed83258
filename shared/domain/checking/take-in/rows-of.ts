import { foldVietnamese, tidyText, upperFirst } from '#shared/kernel/vietnamese-text.ts';
import type { PaperField, TableColumn, TableRow } from '../../documents/paper.ts';
import { bare } from '../../documents/recipients.ts';
import { richLinesOf } from '../../documents/rich-plain.ts';
import type { RichTable, RichText } from '../../documents/rich-text.ts';

const MARK = /^\s*(?:[-–—+•*]|\d{1,3}[.)]|[a-zđ][.)])\s+/u;
/** A line under which entries stand, as "2. Nguyên nhân chủ quan" */
const LONGEST_GROUP = 60;

/**
 * Text as rows of a typed table: a drawn table's rows by the heads of its
 * columns, else each line a row of its own in the first column. A short line
 * that names one of a column's choices ("Khách quan hoặc chủ quan") fills that
 * column in the rows below it.
 */
export function rowsOf(content: RichText, { columns = [] }: Pick<PaperField, 'columns'>): TableRow[] {
  const rows: TableRow[] = [];
  let group: TableRow = {};
  for (const block of content.content) {
    const lines = richLinesOf({ type: 'doc', content: [block] });
    if (block.type === 'table') {
      rows.push(...tableRows(cellsOf(block), columns).map((row) => ({ ...group, ...row })));
      continue;
    }
    for (const line of lines) {
      const named = groupOf(line, columns);
      if (named) group = named;
      else rows.push({ ...group, ...rowOf(line, columns) });
    }
  }
  return rows.filter((row) => Object.values(row).some((cell) => cell !== ''));
}

const rowOf = (line: string, columns: readonly TableColumn[]): TableRow => {
  const first = columns[0];
  return first ? { [first.name]: bare(line.replace(MARK, '')) } : {};
};

function groupOf(line: string, columns: readonly TableColumn[]): TableRow | null {
  if (line.length > LONGEST_GROUP || /[.;]$/.test(line.trim())) return null;
  const folded = foldVietnamese(line);
  for (const { name, label } of columns) {
    const choices = label.split(/\s+hoặc\s+/u);
    const chosen = choices.length > 1 && choices.find((choice) => folded.includes(foldVietnamese(choice)));
    if (chosen) return { [name]: upperFirst(chosen) };
  }
  return null;
}

/** Texts of a table's cells; a cell merged over several rows says the same in each of them. */
function cellsOf({ content = [] }: RichTable): readonly (readonly string[])[] {
  const open = new Map<number, { text: string; rows: number }>();
  return content.map(({ content: row = [] }) => {
    const texts: string[] = [];
    const goOn = () => {
      for (let above = open.get(texts.length); above && above.rows > 0; above = open.get(texts.length)) {
        above.rows -= 1;
        texts.push(above.text);
      }
    };
    for (const cell of row) {
      goOn();
      const text = tidyText(richLinesOf({ type: 'doc', content: cell.content ?? [] }).join(' '));
      const height = cell.attrs?.rowspan ?? 1;
      if (height > 1) open.set(texts.length, { text, rows: height - 1 });
      texts.push(text);
    }
    goOn();
    return texts;
  });
}

/** Rows under a row of heads that are like the columns' names; without one, cells in order. */
function tableRows(cells: readonly (readonly string[])[], columns: readonly TableColumn[]): TableRow[] {
  const [head = [], ...rest] = cells;
  const found = head.map((cell) => columnLike(cell, columns));
  const isHead = found.some((column) => column !== null);
  const order = isHead ? found : withoutCount(head, columns);
  return (isHead ? rest : [head, ...rest]).map((cells) =>
    Object.fromEntries(cells.flatMap((cell, at) => (order[at] ? [[order[at].name, cell]] : []))),
  );
}

function columnLike(head: string, columns: readonly TableColumn[]): TableColumn | null {
  const folded = foldVietnamese(head);
  if (folded === '' || folded === 'tt' || folded === 'stt') return null;
  return (
    columns.find(({ label }) => foldVietnamese(label) === folded) ??
    columns.find(({ label }) => folded.includes(foldVietnamese(label)) || foldVietnamese(label).includes(folded)) ??
    null
  );
}

/** A first column of running numbers is no column of the paper. */
const withoutCount = (row: readonly string[], columns: readonly TableColumn[]): readonly (TableColumn | null)[] =>
  /^\d{1,3}\.?$/.test(row[0] ?? '') ? [null, ...columns] : columns;
