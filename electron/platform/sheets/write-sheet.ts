import { type CellValue, type ColumnDef, writeXlsx } from 'hucre';
import type { WrittenColumn, WrittenSheet } from '#shared/kernel/sheet.ts';

const FONT = { name: 'Times New Roman', size: 12 };
const FORMATS = { text: '@', number: 'General', day: 'dd/mm/yyyy' } as const;

/**
 * One sheet as .xlsx bytes: bold header that stays in view and repeats on every
 * printed page. Text stays text ("=1+1", card numbers with leading zeros), days
 * are real dates where the whole day is known.
 */
export async function writeSheet(sheet: WrittenSheet): Promise<Uint8Array> {
  const header = sheet.columns.map((column) => column.header);
  const rows = sheet.rows.map((cells) => cells.map((cell, place) => toCell(cell, sheet.columns[place])));
  return await writeXlsx({
    defaultFont: FONT,
    sheets: [
      {
        name: sheet.name,
        columns: sheet.columns.map(toColumn),
        rows: [header, ...rows],
        cells: new Map(
          header.map((text, column) => [
            `0,${column}`,
            {
              value: text,
              type: 'string' as const,
              style: { font: { ...FONT, bold: true }, alignment: { wrapText: true } },
            },
          ]),
        ),
        freezePane: { rows: 1 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
        },
      },
    ],
  });
}

const toColumn = (column: WrittenColumn): ColumnDef => ({ width: column.width, numFmt: FORMATS[column.holds] });

function toCell(cell: string | number | null, column: WrittenColumn | undefined): CellValue {
  if (cell === null || cell === '') return null;
  if (column?.holds !== 'day' || typeof cell === 'number') return cell;
  return cell.length === 10 ? new Date(`${cell}T00:00:00.000Z`) : cell.split('-').reverse().join('/');
}
