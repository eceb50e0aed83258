import { constants, inflateRawSync } from 'node:zlib';
import { EncryptedFileError, HucreError, type Sheet as HucreSheet, readXlsx } from 'hucre';
import { convertLegacyTexts } from '#shared/kernel/legacy-encodings.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { CellContent, Sheet, SheetProblem } from '#shared/kernel/sheet.ts';
import type { ZipEntry } from '../files/zip-entries.ts';
import { checkZipLimits } from '../files/zip-limits.ts';

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream that holds an encrypted workbook, as the OLE directory stores it (UTF-16) */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
/** A roster has hundreds of rows; this many keeps the process within its memory */
const MOST_CELLS = 3_000_000;

/**
 * Reads every visible sheet of an .xlsx: values, formulas as last computed, days
 * as calendar days, legacy text as Unicode. Anything else is refused by name
 * before it is unpacked.
 */
export async function readSheets(bytes: Uint8Array): Promise<Result<readonly Sheet[], SheetProblem>> {
  if (OLE_MAGIC.every((byte, place) => bytes[place] === byte)) {
    return refuse(Buffer.from(bytes).includes(ENCRYPTED_STREAM) ? 'sheet-password' : 'sheet-old-format');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('sheet-not-spreadsheet');
  const zip = checkZipLimits(bytes);
  if (!zip.ok) return refuse(zip.error.code === 'zip-broken' ? 'sheet-broken' : zipProblem(zip.error.code));
  const format = findFormatProblem(bytes, zip.value);
  if (format) return refuse(format);
  try {
    const sheets = (await readWorkbook(bytes)).map(toSheet).filter((sheet) => sheet.rows.length > 0);
    return sheets.length > 0 ? ok(sheets) : refuse('sheet-empty');
  } catch (error) {
    return refuse(problemOf(error));
  }
}

const zipProblem = (code: string): SheetProblem => (code === 'zip-encrypted' ? 'sheet-password' : 'sheet-too-large');

function findFormatProblem(bytes: Uint8Array, entries: readonly ZipEntry[]): SheetProblem | null {
  const paths = new Set(entries.map((entry) => entry.path));
  if (paths.has('xl/workbook.xml')) {
    const parts = entries.filter((entry) => /\.(xml|rels)$/.test(entry.path));
    return parts.some((entry) => openingOf(bytes, entry).includes('<!DOCTYPE')) ? 'sheet-doctype' : null;
  }
  return paths.has('xl/workbook.bin') || paths.has('content.xml') ? 'sheet-other-format' : 'sheet-not-spreadsheet';
}

/** The first characters of a part, enough for its prolog: no office program writes a DOCTYPE. */
function openingOf(bytes: Uint8Array, entry: ZipEntry): string {
  const packed = bytes.subarray(entry.contentAt, entry.contentAt + Math.min(entry.compressedBytes, 2048));
  const opening = entry.method === 0 ? packed : inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  return new TextDecoder().decode(opening.subarray(0, 4096));
}

/** Chart sheets have no cells, and the reader stops at them: they are left out one by one. */
async function readWorkbook(bytes: Uint8Array): Promise<readonly HucreSheet[]> {
  const withoutCells = new Set<string>();
  for (;;) {
    try {
      const { sheets } = await readXlsx(bytes, {
        readStyles: true,
        sheets: (sheet) => !sheet.hidden && !sheet.veryHidden && !withoutCells.has(sheet.name),
      });
      return sheets;
    } catch (error) {
      const name =
        error instanceof HucreError ? /missing worksheet file for sheet "(.*)"$/.exec(error.message)?.[1] : '';
      if (!name || withoutCells.has(name)) throw error;
      withoutCells.add(name);
    }
  }
}

class TooManyCellsError extends Error {
  override name = 'TooManyCellsError';
}

function problemOf(error: unknown): SheetProblem {
  if (error instanceof EncryptedFileError) return 'sheet-password';
  if (error instanceof TooManyCellsError) return 'sheet-too-large';
  if (error instanceof HucreError || error instanceof RangeError || error instanceof SyntaxError) return 'sheet-broken';
  throw error;
}

function toSheet(read: HucreSheet): Sheet {
  const height = read.rows.findLastIndex((row) => row.some((cell) => cell !== null && cell !== ''));
  const rows = read.rows.slice(0, height + 1);
  if (rows.reduce((sum, row) => sum + row.length, 0) > MOST_CELLS) throw new TooManyCellsError(read.name);
  const places: { readonly row: number; readonly column: number }[] = [];
  const styled: { readonly text: string; readonly font: string | null }[] = [];
  const contents = rows.map((cells, row) =>
    cells.map((value, column): CellContent => {
      if (typeof value === 'string') {
        places.push({ row, column });
        styled.push({ text: value, font: read.cells?.get(`${row},${column}`)?.style?.font?.name ?? null });
        return value;
      }
      if (value instanceof Date) return toDay(value, read.cells?.get(`${row},${column}`)?.style?.numFmt ?? '');
      return value;
    }),
  );
  const { texts, convertedFrom } = convertLegacyTexts(styled);
  for (const [index, { row, column }] of places.entries()) {
    const cells = contents[row];
    if (cells) cells[column] = texts[index] ?? '';
  }
  const merged = (read.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  return { name: read.name, rows: contents, merged, convertedFrom };
}

/** Dates come as UTC midnights; a day before 1900 or past 9999 is no date and shows as Excel shows it. */
function toDay(date: Date, format: string): CellContent {
  if (Number.isNaN(date.getTime())) return '########';
  if (date.getUTCFullYear() < 1900) return date.toISOString().slice(11, 16);
  const day = date.toISOString().slice(0, 10);
  const shown = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  if (/d/.test(shown) || !/y/.test(shown)) return { day };
  return { day: day.slice(0, /m/.test(shown) ? 7 : 4) };
}
