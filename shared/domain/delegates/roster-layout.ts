import { type CellContent, cellText, columnLetters, type MergedCells, type Sheet } from '#shared/kernel/sheet.ts';
import { tidyText } from '#shared/kernel/vietnamese-text.ts';
import { fieldByCells, holdsGivenNames, lookOfCells } from './roster-cells.ts';
import { DATES_IN_PARTS, holdsDateParts, splitDateColumns } from './roster-date-columns.ts';
import { fieldOfHeader, headerWords, sexOfHeader } from './roster-headers.ts';
import { ROSTER_FIELDS, type RosterColumn, type RosterField } from './roster-import.ts';
import { fitSexColumns, joinSexColumns } from './roster-sex-columns.ts';

/** Where the table stands in a sheet. Rows count from 0. */
export type RosterLayout = {
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly columns: readonly RosterColumn[];
  /** Texts above the header ("DANH SÁCH ĐẢNG VIÊN …") */
  readonly titles: readonly string[];
  /** What the clerk should look at in the columns, a Vietnamese sentence each */
  readonly doubts: readonly string[];
};

/** What the clerk chose: by column letter now, by header words in earlier imports. */
export type ColumnChoices = {
  readonly byColumn: Readonly<Record<string, RosterField | null>>;
  readonly byHeader: ReadonlyMap<string, RosterField | null>;
};

const ROWS_SEARCHED = 60;
const TALLEST_HEADER = 3;
/** Columns of these may stand several times; their texts are joined. */
const REPEATABLE: ReadonlySet<RosterField> = new Set(['post', 'note', 'expertise', 'residence', 'unit', 'awards']);
const DAYS: ReadonlySet<RosterField> = new Set(['bornOn', 'joinedPartyOn', 'officialOn']);

/**
 * Finds the header (one to three rows, cells merged any way) and what each column holds; null when no column holds names.
 * Where the header stands is found without the clerk's choices, unless only they tell who is named.
 */
export function findRosterLayout(sheet: Sheet, choices: ColumnChoices): RosterLayout | null {
  const found = findHeader(sheet, NO_CHOICES) ?? findHeader(sheet, choices);
  if (found === null) return null;
  const { top, height } = found;
  const columns = columnsUnder(sheet, top, height, choices);
  if (!holdsNames(columns.map(({ field }) => field))) return null;
  const isNumbered = isNumberingRow(sheet.rows[top + height] ?? []);
  const headerRows = Array.from({ length: height + (isNumbered ? 1 : 0) }, (_, index) => top + index);
  const firstRow = top + headerRows.length;
  return {
    headerRows,
    firstRow,
    ...fitColumns(columns, sheet, firstRow, choices),
    titles: sheet.rows.slice(0, top).flatMap((row) => row.map(cellText).filter((text) => text.trim() !== '')),
  };
}

const NO_CHOICES: ColumnChoices = { byColumn: {}, byHeader: new Map() };

function findHeader(sheet: Sheet, choices: ColumnChoices): { readonly top: number; readonly height: number } | null {
  let best = { top: 0, height: 0, score: 0 };
  for (let top = 0; top < Math.min(sheet.rows.length, ROWS_SEARCHED); top += 1) {
    for (let height = 1; height <= TALLEST_HEADER && isHeaderRow(sheet, top, top + height - 1); height += 1) {
      const fields = columnsUnder(sheet, top, height, choices).map((column) => column.field);
      const score = new Set(fields.filter((field) => field !== null)).size;
      const isSame = score === best.score && isStillHeader(sheet, top, height);
      const isTaller = top === best.top && (isSame || isOfSexes(sheet, top + height - 1));
      const isBetter = score > best.score || isTaller;
      if (holdsNames(fields) && isBetter) best = { top, height, score };
    }
  }
  return best.height === 0 ? null : best;
}

/** "Nam · Nữ" and nothing else: what stands above is parted by it. */
function isOfSexes(sheet: Sheet, row: number): boolean {
  const texts = (sheet.rows[row] ?? []).map((cell) => tidyText(cellText(cell))).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text) => sexOfHeader([text]) !== null);
}

/** A cell of the rows above reaches down into the last one. */
const isStillHeader = (sheet: Sheet, top: number, height: number): boolean => {
  const last = top + height - 1;
  return sheet.merged.some((cells) => cells.top >= top && cells.top < last && cells.bottom >= last);
};

/** A key under which a clerk's choice for a header is remembered. */
export const headerKey = (column: RosterColumn): string => headerWords(column.header);

/** A key for sheets made from the same form: all their headers. */
export const layoutKey = ({ columns }: RosterLayout): string => columns.map(headerKey).join('|');

const holdsNames = (fields: readonly (RosterField | null)[]) =>
  fields.includes('fullName') || (fields.includes('givenName') && fields.includes('familyAndMiddleName'));

/** Below its first row a header holds only words, and nothing merged across most of the table. */
function isHeaderRow(sheet: Sheet, top: number, row: number): boolean {
  const cells = sheet.rows[row];
  if (cells === undefined) return false;
  if (row === top) return cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length >= 2;
  const width = sheet.rows[top]?.filter((cell) => cell !== null).length ?? 0;
  const isAcross = sheet.merged.some(({ top: from, left, right }) => from === row && right - left + 1 > width / 2);
  const words = cells.filter((cell) => cell !== null && cell !== '');
  return !isAcross && words.length > 0 && words.every((cell) => typeof cell === 'string' && !/\d/.test(cell));
}

/** "(1) (2) (3)", "1 2 3" or "A B C" under the header. */
function isNumberingRow(cells: readonly CellContent[]): boolean {
  const marks = cells.map((cell) => cellText(cell).replace(/[()\s.]/g, '')).filter((mark) => mark !== '');
  return (
    marks.length > 2 && (countsUp(marks.map(Number)) || marks.every((mark) => /^(?:[A-Za-z]|\d{1,2})$/.test(mark)))
  );
}
const countsUp = (numbers: readonly number[]) =>
  numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);

function columnsUnder(sheet: Sheet, top: number, height: number, choices: ColumnChoices): RosterColumn[] {
  const width = Math.max(...sheet.rows.slice(top, top + height).map((row) => row.length));
  const headers = Array.from({ length: width }, (_, column) => headerParts(sheet, top, height, column));
  const found = splitDateColumns(
    joinSexColumns(splitMergedNames(headers.map(fieldOfHeader), headers), headers),
    headers,
  );
  const columns = headers.map((parts, index) => {
    const column = { column: columnLetters(index), header: parts.join(' · '), field: found[index] ?? null };
    const chosen = chosenField(column, choices);
    return { column, chosen, field: chosen === undefined ? column.field : chosen };
  });
  const saidByClerk = new Set(columns.map(({ chosen }) => chosen));
  const taken = new Map<RosterField, string>();
  const isSaidNow = (at: number) => choices.byColumn[columnLetters(at)] !== undefined;
  const below = top + height;
  const holdsDays = (at: number) =>
    lookOfCells(sheet.rows.slice(below, below + ROWS_SEARCHED).map((row) => row[at])) === 'days';
  return columns.map(({ column, chosen, field }, index) => {
    if (field === null) return { ...column, field };
    const earlier = taken.get(field);
    // The clerk knows better, and may say it of two days: one of men, one of women
    const isTaken = chosen === undefined ? saidByClerk.has(field) || earlier !== undefined : earlier !== undefined;
    const isOtherDay =
      chosen !== undefined && DAYS.has(field) && (earlier !== column.header || isSaidNow(index) || holdsDays(index));
    if (isTaken && !isOtherDay && !REPEATABLE.has(field)) return { ...column, field: null };
    taken.set(field, column.header);
    return { ...column, field };
  });
}

/** Headers promise, cells tell: marks under "Chính thức" are a kind and no days, days under "Nữ" are birthdays. */
function fitColumns(
  columns: readonly RosterColumn[],
  sheet: Sheet,
  firstRow: number,
  choices: ColumnChoices,
): Pick<RosterLayout, 'columns' | 'doubts'> {
  const fields = columns.map(({ field }) => field);
  const cellsAt = (column: number) => sheet.rows.slice(firstRow, firstRow + ROWS_SEARCHED).map((row) => row[column]);
  const isChosen = (column: RosterColumn) => chosenField(column, choices) !== undefined;
  const single = columns.map((column, index) => {
    const { field } = column;
    return field === null || isChosen(column)
      ? column
      : { ...column, field: fieldByCells(field, cellsAt(index), fields) };
  });
  const { columns: fitted, doubts } = fitSexColumns(single, sheet.rows.slice(firstRow), isChosen);
  for (const { whole, parts } of DATES_IN_PARTS) {
    const first = fields.indexOf(whole);
    if (!isDateInParts(fitted, first, cellsAt, choices)) continue;
    for (const [part, field] of parts.entries()) {
      const column = fitted[first + part];
      if (column) fitted[first + part] = { ...column, field };
    }
  }
  const name = fields.indexOf('fullName');
  const [full, next] = [fitted[name], fitted[name + 1]];
  if (!full || !next || next.header !== '' || !holdsGivenNames(cellsAt(name), cellsAt(name + 1)))
    return { columns: fitted, doubts };
  fitted[name] = { ...full, field: 'familyAndMiddleName' };
  fitted[name + 1] = { ...next, field: 'givenName' };
  return { columns: fitted, doubts };
}

/** One header over three columns, of which the clerk has said nothing else. */
function isDateInParts(
  columns: readonly RosterColumn[],
  first: number,
  cellsAt: (column: number) => readonly (CellContent | undefined)[],
  choices: ColumnChoices,
): boolean {
  const [day, month, year] = columns.slice(first, first + 3);
  if (first < 0 || !day || !month || !year) return false;
  const isUnder = ({ header, field }: RosterColumn) => field === null && (header === '' || header === day.header);
  if (!isUnder(month) || !isUnder(year)) return false;
  if ([day, month, year].some((column) => chosenField(column, choices) !== undefined)) return false;
  return holdsDateParts([cellsAt(first), cellsAt(first + 1), cellsAt(first + 2)]);
}

function chosenField(column: RosterColumn, choices: ColumnChoices): RosterField | null | undefined {
  const now = choices.byColumn[column.column];
  if (now !== undefined) return now !== null && ROSTER_FIELDS.includes(now) ? now : null;
  return column.header === '' ? undefined : choices.byHeader.get(headerKey(column));
}

/** "Họ và tên" merged over two columns: family and middle names stand in the first, given names in the second. */
function splitMergedNames(fields: readonly (RosterField | null)[], headers: readonly (readonly string[])[]) {
  return fields.map((field, index): RosterField | null => {
    if (field !== 'fullName') return field;
    const sameAs = (other: number) => fields[other] === 'fullName' && headers[other]?.join() === headers[index]?.join();
    if (sameAs(index + 1)) return 'familyAndMiddleName';
    return sameAs(index - 1) ? 'givenName' : field;
  });
}

/** Texts over a column from top to bottom; a merged cell's text stands over every column it covers, once. */
function headerParts(sheet: Sheet, top: number, height: number, column: number): string[] {
  const parts: string[] = [];
  for (let row = top; row < top + height; row += 1) {
    const merged = sheet.merged.find((cells) => covers(cells, row, column));
    // A cell merged down from above has been read there already
    if (merged && merged.top < row && merged.top >= top) continue;
    const text = merged ? textAt(sheet, merged.top, merged.left) : textOver(sheet, row, column, top + height);
    if (text !== '') parts.push(text);
  }
  return parts;
}

const textAt = (sheet: Sheet, row: number, column: number) => tidyText(cellText(sheet.rows[row]?.[column]));

/** "Ngày sinh" typed over "Ngày" alone stands over "Tháng" and "Năm" beside it too, merged or not. */
function textOver(sheet: Sheet, row: number, column: number, end: number): string {
  const own = textAt(sheet, row, column);
  const hasBelow = (at: number) =>
    sheet.rows.slice(row + 1, end).some((_, below) => textAt(sheet, row + 1 + below, at) !== '');
  const isMerged = (at: number) => sheet.merged.some((cells) => covers(cells, row, at));
  if (own !== '' || column === 0 || !hasBelow(column) || !hasBelow(column - 1) || isMerged(column - 1)) return own;
  return textOver(sheet, row, column - 1, end);
}

const covers = ({ top, left, bottom, right }: MergedCells, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;
