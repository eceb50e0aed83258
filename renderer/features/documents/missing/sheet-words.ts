import type { SheetRow, SheetState } from '#shared/domain/documents/missing-sheet.ts';

export const SHEET_STATE_NAMES: Readonly<Record<SheetState, string>> = {
  'not-needed': 'không cần',
  'not-started': 'chưa làm',
  drafting: 'đang soạn',
  complete: 'đủ',
  issued: 'đã ban hành',
  sent: 'đã gửi',
};

/** What stands in the column of a row's state: a mark, with what else there is to say in few words. */
export function markOf({ state, missing, copies }: SheetRow): string {
  if (copies !== null) return `${copies.issued}/${copies.all} bản`;
  return state === 'drafting' && missing > 0 ? `${missing} chỗ trống` : '✕';
}

/** Millimetres of an upright A4 sheet between its margins, without head, sums and the line on due dates. */
const ROOM = 205;
const TALLEST = 7;
/** Below this nobody reads it */
const SHORTEST = 3.2;

/** How tall a printed row may be, in millimetres, so that all of them stand on one page. */
export const rowHeight = (rows: number): number =>
  Math.max(SHORTEST, Math.min(TALLEST, Math.floor((ROOM / Math.max(rows, 1)) * 100) / 100));
