import { convertLegacyTexts } from '#shared/kernel/legacy-encodings.ts';
import { ok, type Result, refuse } from '#shared/kernel/result.ts';
import type { CellContent, Sheet, SheetProblem } from '#shared/kernel/sheet.ts';

/** Text tables: .csv in any usual encoding and separator, or cells pasted from a spreadsheet. */
const SEPARATORS = ['\t', ';', ',', '|'] as const;
const RECORDS_TRIED = 60;
const MOST_BYTES = 50 * 1024 * 1024;

export function readDelimited(bytes: Uint8Array): Result<readonly Sheet[], SheetProblem> {
  if (bytes.byteLength > MOST_BYTES) return refuse('sheet-too-large');
  const text = decodeText(bytes);
  if (text === null) return refuse('sheet-not-spreadsheet');
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(text)) return refuse('sheet-other-format');
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const records = readRecords(body, told?.[1] ?? separatorOf(body));
  const rows = records.slice(0, records.findLastIndex((record) => record.some((field) => field.trim() !== '')) + 1);
  // A word alone is no table
  if (rows.length === 1 && rows[0]?.length === 1) return refuse('sheet-not-spreadsheet');
  if (rows.length === 0) return refuse(bytes.byteLength === 0 ? 'sheet-not-spreadsheet' : 'sheet-empty');
  return ok([toSheet(rows)]);
}

function toSheet(records: readonly (readonly string[])[]): Sheet {
  const cells = records.flatMap((record, row) => record.map((text, column) => ({ text, font: null, row, column })));
  const { texts, convertedFrom } = convertLegacyTexts(cells);
  const width = Math.max(...records.slice(0, 10_000).map((record) => record.length));
  const rows = records.map((): CellContent[] => new Array<CellContent>(width).fill(null));
  for (const [index, { row, column }] of cells.entries()) {
    const text = texts[index] ?? '';
    const line = rows[row];
    if (line && text.trim() !== '') line[column] = text;
  }
  return { name: 'Bảng', rows, merged: [], convertedFrom };
}

/** By its mark at the start, by the zero bytes of UTF-16, as UTF-8 where that fits, else by bytes as old programs wrote. */
function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return asText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const latin = asText(Buffer.from(bytes).toString('latin1'));
    if (latin === null) return null;
    const sample = latin.slice(0, 20_000).split(/[\t;,\r\n]+/);
    const cells = sample.map((text, row) => ({ text, font: null, row, column: 0 }));
    return convertLegacyTexts(cells).convertedFrom ? latin : new TextDecoder('windows-1258').decode(bytes);
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = (from: 0 | 1) => sample.filter((byte, at) => at % 2 === from && byte === 0).length;
  if (zeros(1) > sample.length / 5 && zeros(0) < sample.length / 50) return 'utf-16le';
  return zeros(0) > sample.length / 5 && zeros(1) < sample.length / 50 ? 'utf-16be' : null;
}

/** Null: control characters, as no text has them. */
const asText = (text: string): string | null =>
  [...text.slice(0, 20_000)].some((sign) => sign < ' ' && !'\t\n\r\f\v'.includes(sign)) ? null : text;

/** The separator that gives most records the same number of fields. */
function separatorOf(text: string): string {
  const scores = SEPARATORS.map((separator) => {
    const widths = readRecords(text, separator, RECORDS_TRIED)
      .map((record) => record.length)
      .filter((width) => width > 1);
    const common = widths.map((width) => widths.filter((other) => other === width).length);
    return Math.max(0, ...common);
  });
  const best = Math.max(...scores);
  return best === 0 ? ',' : (SEPARATORS[scores.indexOf(best)] ?? ',');
}

/** Fields between separators; a quoted field may hold separators, line ends and doubled quotes. */
function readRecords(text: string, separator: string, most = Number.POSITIVE_INFINITY): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at <= text.length && records.length < most) {
    const field = readField(text, at, separator);
    record.push(field.value);
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    records.push(record);
    record = [];
    if (at >= text.length) break;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return records;
}

function readField(text: string, from: number, separator: string): { readonly value: string; readonly end: number } {
  // ="0123" keeps the zeros of a number in a spreadsheet
  const quoteAt = text.startsWith('="', from) ? from + 1 : from;
  if (text[quoteAt] !== '"') {
    const end = endOfPlain(text, from, separator);
    return { value: text.slice(from, end), end };
  }
  let value = '';
  for (let at = quoteAt + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else {
      const end = endOfPlain(text, at + 1, separator);
      return { value: value + text.slice(at + 1, end), end };
    }
  }
  return { value, end: text.length };
}

function endOfPlain(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === separator || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}
