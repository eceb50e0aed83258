import { constants, inflateRawSync } from 'node:zlib';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { CellContent, Sheet, SheetProblem } from '#shared/kernel/sheet.ts';
import type { ZipEntry } from '../files/zip-entries.ts';
import { checkZipLimits } from '../files/zip-limits.ts';
import { readDelimited } from './read-delimited.ts';
import { type ReadCells, readCells, TooManyCellsError } from './sheet-cells.ts';
import { openParts, readSharedTexts, readStyles, readWorkbook } from './workbook-parts.ts';

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream that holds an encrypted workbook, as the OLE directory stores it (UTF-16) */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
/** A roster has hundreds of rows; this many keeps the process within its memory */
const MOST_CELLS = 3_000_000;

/**
 * Reads every visible sheet of an .xlsx: values, formulas as last computed, days
 * as calendar days, legacy text as Unicode; or a text table. Anything else is
 * refused by name before it is unpacked.
 */
export async function readSheets(bytes: Uint8Array): Promise<Result<readonly Sheet[], SheetProblem>> {
  if (OLE_MAGIC.every((byte, place) => bytes[place] === byte)) {
    return refuse(Buffer.from(bytes).includes(ENCRYPTED_STREAM) ? 'sheet-password' : 'sheet-old-format');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readDelimited(bytes);
  const zip = checkZipLimits(bytes);
  if (!zip.ok) return refuse(zip.error.code === 'zip-broken' ? 'sheet-broken' : zipProblem(zip.error.code));
  const format = findFormatProblem(bytes, zip.value);
  if (format) return refuse(format);
  try {
    const sheets = readXlsx(bytes, zip.value).filter((sheet) => sheet.rows.length > 0);
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

function readXlsx(bytes: Uint8Array, entries: readonly ZipEntry[]): readonly Sheet[] {
  const parts = openParts(bytes, entries);
  const workbook = readWorkbook(parts);
  const context = {
    styles: readStyles(parts),
    shared: readSharedTexts(parts),
    startsIn1904: workbook.startsIn1904,
    most: MOST_CELLS,
  };
  return workbook.sheets.map(({ name, path }) => toSheet(name, readCells(parts.text(path) ?? '', context)));
}

function problemOf(error: unknown): SheetProblem {
  if (error instanceof TooManyCellsError) return 'sheet-too-large';
  if (error instanceof RangeError || error instanceof SyntaxError) return 'sheet-broken';
  throw error;
}

/** Rows are as wide as the widest, so that every column has its cell. */
function toSheet(name: string, { rows, merged, convertedFrom }: ReadCells): Sheet {
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  if (width * rows.length <= MOST_CELLS)
    for (const [index, cells] of rows.entries()) rows[index] = padded(cells, width);
  return { name, rows, merged, convertedFrom };
}

const padded = (cells: readonly CellContent[], width: number): CellContent[] =>
  cells.length === width ? (cells as CellContent[]) : [...cells, ...new Array<null>(width - cells.length).fill(null)];
