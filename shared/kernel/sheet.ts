/**
 * A spreadsheet as rows of plain values, whatever wrote it. Rows and columns
 * count from 0 here; people count rows from 1 and name columns by letters.
 */
export type SheetDay = {
  /** Calendar day without a time zone, at the precision the cell shows: "1968", "1968-04", "1968-04-02" */
  readonly day: string;
};
export type CellContent = string | number | boolean | SheetDay | null;

/** Cells joined into one, corners included. */
export type MergedCells = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly merged: readonly MergedCells[];
  /** Text stood in a legacy font encoding and has been read as Unicode */
  readonly convertedFrom: 'tcvn3' | 'vni' | null;
};

/** Why a file is not read; sentences are made where they are shown. */
export type SheetProblem =
  | 'sheet-old-format'
  | 'sheet-password'
  | 'sheet-not-spreadsheet'
  | 'sheet-other-format'
  | 'sheet-broken'
  | 'sheet-doctype'
  | 'sheet-too-large'
  | 'sheet-empty';

/** A column of a sheet to write. Days are ISO text at known precision; text is never taken for a formula or number. */
export type WrittenColumn = {
  readonly header: string;
  /** In characters */
  readonly width: number;
  readonly holds: 'text' | 'number' | 'day';
  /** Offered as a drop-down list; other texts may still be typed */
  readonly choices?: readonly string[];
};

export type WrittenSheet = {
  readonly name: string;
  /** A line above the header, on every printed page; absent: none */
  readonly mark?: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** A cell's content as a person sees it; "" for an empty cell. */
export function cellText(cell: CellContent | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.day.split('-').reverse().join('/');
  return typeof cell === 'boolean' ? (cell ? 'x' : '') : String(cell);
}
