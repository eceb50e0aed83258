import type { CellValue, ColumnDef } from 'hucre';
import { columnLetters, type WrittenColumn, type WrittenSheet } from '#shared/kernel/sheet.ts';

const LISTS = 'Danh mục';
const LAST_ROW_WITH_LIST = 2000;
const FONT = { name: 'Times New Roman', size: 12 };
const FORMATS = { text: '@', number: 'General', day: 'dd/mm/yyyy' } as const;

/**
 * One sheet as .xlsx bytes: bold header that stays in view and repeats on every
 * printed page. Text stays text ("=1+1", card numbers with leading zeros), days
 * are real dates where the whole day is known.
 */
export async function writeSheet(sheet: WrittenSheet): Promise<Uint8Array> {
  // A tenth of all that is loaded, and most starts write no sheet.
  const { writeXlsx } = await import('hucre');
  const lists = listsOf(sheet.columns);
  const header = sheet.columns.map((column) => column.header);
  const above = sheet.mark === undefined ? [] : [[sheet.mark]];
  const top = above.length;
  const rows = sheet.rows.map((cells) => cells.map((cell, place) => toCell(cell, sheet.columns[place])));
  return await writeXlsx({
    defaultFont: FONT,
    sheets: [
      {
        name: sheet.name,
        columns: sheet.columns.map(toColumn),
        rows: [...above, header, ...rows],
        cells: new Map(
          header.map((text, column) => [
            `${top},${column}`,
            {
              value: text,
              type: 'string' as const,
              style: { font: { ...FONT, bold: true }, alignment: { wrapText: true } },
            },
          ]),
        ),
        dataValidations: lists.map(toDropDown),
        freezePane: { rows: top + 1 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$1:$${top + 1}`,
        },
      },
      ...(lists.length > 0 ? [listsSheet(lists.map(({ values }) => values))] : []),
    ],
  });
}

type List = { readonly place: number; readonly values: readonly string[]; readonly at: number };

const listsOf = (columns: readonly WrittenColumn[]): List[] =>
  columns
    .flatMap(({ choices: values = [] }, place) => (values.length > 0 ? [{ place, values }] : []))
    .map((list, at) => ({ ...list, at }));

/** Offers the texts of a list's column; others may still be typed. */
const toDropDown = ({ place, values, at }: List) => ({
  type: 'list' as const,
  formula1: `'${LISTS}'!$${columnLetters(at)}$1:$${columnLetters(at)}$${values.length}`,
  range: `${columnLetters(place)}2:${columnLetters(place)}${LAST_ROW_WITH_LIST}`,
  allowBlank: true,
  showErrorMessage: false,
});

/** The texts of the drop-downs, on a sheet of their own that nobody sees: a list within a cell's rule is cut at 255 signs. */
function listsSheet(lists: readonly (readonly string[])[]) {
  const height = Math.max(...lists.map((values) => values.length));
  const rows = Array.from({ length: height }, (_, row) => lists.map((values) => values[row] ?? null));
  return { name: LISTS, hidden: true, rows };
}

/** A text longer than its column goes on below: beside a filled cell it would be cut, on screen and on paper. */
const toColumn = ({ width, holds }: WrittenColumn): ColumnDef => ({
  width,
  numFmt: FORMATS[holds],
  style: { alignment: { vertical: 'top', wrapText: holds === 'text' } },
});

function toCell(cell: string | number | null, column: WrittenColumn | undefined): CellValue {
  if (cell === null || cell === '') return null;
  if (column?.holds !== 'day' || typeof cell === 'number') return cell;
  return cell.length === 10 ? new Date(`${cell}T00:00:00.000Z`) : cell.split('-').reverse().join('/');
}
