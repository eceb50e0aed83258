import { type CellContent, cellText, type Sheet } from '#shared/kernel/sheet.ts';
import type { RosterField } from './roster-import.ts';
import type { RosterLayout } from './roster-layout.ts';

/** What one cell may say of several people; never a name, a date or a number. */
const SHARED: ReadonlySet<RosterField> = new Set([
  ...(['unit', 'kind', 'gender', 'ethnicity', 'religion', 'homeTown', 'residence'] as const),
  ...(['post', 'partyPost', 'sector', 'membership', 'generalEducation', 'note'] as const),
  ...(['kindExOfficio', 'kindElected', 'kindAppointed', 'kindAlternate'] as const),
]);
/** "nt", "-nt-", "như trên", a quotation mark: the same as in the row above */
const DITTO = /^\W*(?:n\/?t|như trên)\W*$|^["“”″〃]+$/iu;

/**
 * The cells of a row (rows count from 0, asked for from top to bottom) with what stands in a cell merged over several
 * rows, or is meant by "nt"; below an empty cell "nt" is empty, too. The row itself where it says everything.
 */
export function openSharedCells(sheet: Sheet, layout: RosterLayout): (index: number) => readonly CellContent[] {
  const columns = layout.columns.flatMap(({ field }, column) => (field && SHARED.has(field) ? [column] : []));
  const merged = new Map<string, number>();
  for (const { top, bottom, left } of sheet.merged)
    if (top >= layout.firstRow && columns.includes(left))
      for (let row = top + 1; row <= bottom && row < sheet.rows.length; row += 1) merged.set(`${row}:${left}`, top);
  const above: CellContent[] = [];

  return (index) => {
    const row = sheet.rows[index] ?? [];
    let cells: CellContent[] | null = null;
    for (const column of columns) {
      const own = row[column] ?? null;
      const top = merged.size > 0 ? merged.get(`${index}:${column}`) : undefined;
      const said =
        top !== undefined ? (sheet.rows[top]?.[column] ?? null) : isDitto(own) ? (above[column] ?? null) : own;
      above[column] = said;
      if (said === own) continue;
      cells ??= [...row];
      cells[column] = said;
    }
    return cells ?? row;
  };
}

const isDitto = (cell: CellContent): boolean =>
  typeof cell === 'string' && cell.length < 12 && DITTO.test(cellText(cell).trim());
