import { type CellContent, cellText } from '#shared/kernel/sheet.ts';

/**
 * Days as clerks type them. A day keeps the precision it was written with:
 * "1968" never becomes the first of January.
 */
export type RosterDay =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'problem'; readonly code: DayProblem }
  /** Less than was written: a day of an unnamed month is not kept */
  | { readonly kind: 'part'; readonly day: string };
export type DayProblem = 'impossible-date' | 'unreadable-date' | 'two-dates';

export type DayBounds = {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Two-digit years up to this one are of this century */
  readonly lastShortYear: number;
};

const YOUNGEST = 16;
/** Birth: someone of this century is at least sixteen. */
export const birthBounds = (thisYear: number): DayBounds => ({
  firstYear: 1900,
  lastYear: thisYear,
  lastShortYear: (thisYear - YOUNGEST) % 100,
});
/** Party days: from the founding of the Party; an official day may still lie ahead. */
export const partyBounds = (thisYear: number): DayBounds => ({
  firstYear: 1930,
  lastYear: thisYear + 2,
  lastShortYear: (thisYear + 2) % 100,
});

const EMPTY: RosterDay = { kind: 'empty' };
const UNREADABLE: RosterDay = { kind: 'problem', code: 'unreadable-date' };
const IMPOSSIBLE: RosterDay = { kind: 'problem', code: 'impossible-date' };
const TWO_DATES: RosterDay = { kind: 'problem', code: 'two-dates' };
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** Reads a cell: a date cell, a serial number, a year, or text d/m/yyyy, d-m-yy, m/yyyy, yyyy, "ngày 2 tháng 4 năm 1968". */
export function readRosterDay(cell: CellContent | undefined, bounds: DayBounds): RosterDay {
  if (cell === null || cell === undefined || cell === '' || typeof cell === 'boolean') return EMPTY;
  if (typeof cell === 'object') return checked((yearTypedAsDate(cell.day) ?? cell.day).split('-').map(Number), bounds);
  if (typeof cell === 'number' && Number.isInteger(cell) && cell > 9_999) return readSerial(cell, bounds);
  return readText(String(cell), bounds);
}

/** "1974" typed into a cell formatted as a date is day 1974 of Excel's calendar, in 1905. */
function yearTypedAsDate(day: string): string | null {
  if (!day.startsWith('1905-')) return null;
  return String(Math.round((Date.parse(day.padEnd(10, '-01')) - EXCEL_EPOCH) / 86_400_000));
}

function readSerial(serial: number, bounds: DayBounds): RosterDay {
  if (serial > 80_000) return readText(String(serial), bounds);
  const day = new Date(EXCEL_EPOCH + serial * 86_400_000).toISOString().slice(0, 10);
  return checked(day.split('-').map(Number), bounds);
}

function readText(typed: string, bounds: DayBounds): RosterDay {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s0{1,2}:00(?::00)?$/, '')
    .replace(/ngày|tháng|năm|sinh|sn/g, ' ')
    .replace(/[\s/.\-–,_\\]+/g, '/')
    .replace(/^\/|\/$/g, '');
  if (text === '' || /^(?:không|khong|\?+|x)$/.test(text)) return EMPTY;
  const iso = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (iso) return checked(iso.slice(1).map(Number), bounds);
  const packed = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  const written = packed ?? /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4}|\d{2})$/.exec(text);
  if (!written) return readSeveral(text, bounds);
  const [day, month, year] = written.slice(1);
  if (month === undefined && year?.length === 2) return UNREADABLE;
  const parts = [fullYear(year ?? '', bounds), month, day].filter((part) => part !== undefined).map(Number);
  return checked(parts, bounds);
}

/** Several days in one cell are for a person to decide, unless all say the same. */
function readSeveral(text: string, bounds: DayBounds): RosterDay {
  const days = text.match(/(?<!\d)(?:(?:\d{1,2}\/){0,2}\d{4}|(?:\d{1,2}\/){2}\d{2})(?!\d)/g) ?? [];
  const [only] = days;
  if (only === undefined || days.length === 1) return UNREADABLE;
  return new Set(days).size === 1 ? readText(only, bounds) : TWO_DATES;
}

/** Cells of a day, a month and a year that stand apart. */
export type DayCells = Readonly<Record<'day' | 'month' | 'year', CellContent | undefined>>;

/**
 * Reads a day whose parts stand in cells of their own; an empty one is not known. A whole date that stands in the
 * cell of the day is read as it is, unless the other cells say something else.
 */
export function readDayParts(cells: DayCells, bounds: DayBounds): RosterDay {
  const [day, month, year] = [partOf(cells.day), partOf(cells.month), partOf(cells.year)];
  if (day === '' && month === '' && year === '') return EMPTY;
  const whole = readRosterDay(cells.day, bounds);
  if (whole.kind === 'problem' && whole.code !== 'unreadable-date') return whole;
  if (whole.kind === 'day' && (whole.day.length === 10 || month + year === '')) {
    const [wholeYear = '', wholeMonth = ''] = whole.day.split('-');
    const isSameYear = year === '' || fullYear(year, bounds) === Number(wholeYear);
    return isSameYear && (/^0*$/.test(month) || Number(month) === Number(wholeMonth)) ? whole : TWO_DATES;
  }
  if (!/^\d{0,2}$/.test(day) || !/^\d{0,2}$/.test(month) || !/^(?:\d{4}|\d{2})$/.test(year)) return UNREADABLE;
  const years = fullYear(year, bounds);
  if (Number(month) === 0 && Number(day) > 0) {
    const known = checked([years], bounds);
    return known.kind === 'day' ? { kind: 'part', day: known.day } : known;
  }
  return checked([years, Number(month), Number(day)], bounds);
}

const partOf = (cell: CellContent | undefined): string =>
  cellText(cell)
    .trim()
    .toLowerCase()
    .replace(/ngày|tháng|năm|sinh|[\s.]/g, '')
    .replace(/^(?:\?+|-+|x|không)$/, '');

const fullYear = (year: string, { lastShortYear }: DayBounds) =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) <= lastShortYear ? 2000 : 1900);

/** Year, month, day; a zero ("00/00/1968") means that this part is not known. */
function checked(parts: readonly number[], { firstYear, lastYear }: DayBounds): RosterDay {
  const [year = 0, month = 0, day = 0] = parts;
  if (year < firstYear || year > lastYear || month > 12 || (month === 0 && day > 0)) return IMPOSSIBLE;
  if (month === 0) return { kind: 'day', day: String(year) };
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > daysInMonth) return IMPOSSIBLE;
  const known = [String(year), twoDigits(month), ...(day > 0 ? [twoDigits(day)] : [])];
  return { kind: 'day', day: known.join('-') };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
