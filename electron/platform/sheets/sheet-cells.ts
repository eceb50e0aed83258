import { decodeLegacy, legacyFont, openLegacyConverter, type StyledText } from '#shared/kernel/legacy-encodings.ts';
import type { CellContent, MergedCells, Sheet } from '#shared/kernel/sheet.ts';
import { attribute, scanTags, type Tag, textOf } from './scan-xml.ts';
import { type CellStyle, openTextCollector, type RichText } from './workbook-parts.ts';

export type ReadCells = {
  readonly rows: CellContent[][];
  readonly merged: readonly MergedCells[];
  readonly convertedFrom: Sheet['convertedFrom'];
};
export type CellContext = {
  readonly styles: readonly CellStyle[];
  readonly shared: readonly RichText[];
  readonly startsIn1904: boolean;
  /** A roster has thousands of cells; a sheet with more than this is not read */
  readonly most: number;
};

export class TooManyCellsError extends Error {
  override name = 'TooManyCellsError';
}

const NO_CELLS: CellContent[] = [];

/** Reads the cells of one worksheet part, row by row. */
export function readCells(xml: string, context: CellContext): ReadCells {
  const reader = new CellReader(xml, context);
  scanTags(xml, (tag) => reader.see(tag));
  return { rows: reader.rows, merged: reader.merged, convertedFrom: reader.finishTexts() };
}

class CellReader {
  readonly rows: CellContent[][] = [];
  readonly merged: MergedCells[] = [];
  readonly #xml: string;
  readonly #context: CellContext;
  readonly #texts = openLegacyConverter();
  readonly #inline: ReturnType<typeof openTextCollector>;
  #count = 0;
  #row = -1;
  #column = -1;
  /** Type of the cell that is open; '' when none is */
  #type = '';
  #style: CellStyle | null = null;
  #valueFrom = -1;
  #value = '';

  constructor(xml: string, context: CellContext) {
    this.#xml = xml;
    this.#context = context;
    this.#inline = openTextCollector(xml);
  }

  see(tag: Tag): void {
    if (tag.name === 'c') this.#seeCell(tag);
    else if (tag.name === 'v') this.#seeValue(tag);
    else if (tag.name === 'row' && tag.kind !== 'close') {
      this.#row = Number(attribute(this.#xml, tag, 'r') ?? this.#row + 2) - 1;
      this.#column = -1;
    } else if (tag.name === 'mergeCell') {
      const area = readArea(attribute(this.#xml, tag, 'ref') ?? '');
      if (area) this.merged.push(area);
    } else if (this.#type === 'inlineStr') this.#inline.see(tag);
  }

  #seeCell(tag: Tag): void {
    if (tag.kind === 'close') {
      this.#finish();
      this.#type = '';
      return;
    }
    const place = attribute(this.#xml, tag, 'r');
    this.#column = place === undefined ? this.#column + 1 : columnOf(place);
    if (tag.kind === 'empty') return;
    this.#value = '';
    this.#style = this.#context.styles[Number(attribute(this.#xml, tag, 's') ?? '0')] ?? null;
    this.#type = attribute(this.#xml, tag, 't') ?? 'n';
    if (this.#type === 'inlineStr') this.#inline.begin();
  }

  #seeValue(tag: Tag): void {
    if (tag.kind === 'open') this.#valueFrom = tag.end;
    else if (tag.kind === 'close' && this.#valueFrom >= 0) this.#value = textOf(this.#xml, this.#valueFrom, tag.start);
  }

  #finish(): void {
    const value = this.#value;
    if (this.#type === 'inlineStr') this.#putText(this.#inline.end());
    else if (this.#type === 's') this.#putText(this.#context.shared[Number(value)] ?? { text: '', runs: null });
    else if (this.#type === 'str' || this.#type === 'e') this.#putText({ text: value, runs: null });
    else if (this.#type === 'd') this.#put(value === '' ? null : { day: value.slice(0, 10) });
    else if (this.#type === 'b') this.#put(value === '' ? null : value === '1' || value === 'true');
    else this.#put(numberOf(value, this.#style?.format ?? '', this.#context.startsIn1904));
  }

  #putText(rich: RichText): void {
    if (rich.text === '') return;
    const place = { row: this.#row, column: this.#column };
    this.#put(this.#texts.add({ ...toStyledText(rich, this.#style?.font ?? null), ...place }) ?? rich.text);
  }

  /** Puts the texts that had to wait for the others. */
  finishTexts(): Sheet['convertedFrom'] {
    const { waiting, convertedFrom } = this.#texts.finish();
    for (const { cell, text } of waiting) {
      const cells = this.rows[cell.row];
      if (cells) cells[cell.column] = text;
    }
    return convertedFrom;
  }

  #put(content: CellContent): void {
    if (content === null) return;
    this.#count += 1;
    if (this.#count > this.#context.most) throw new TooManyCellsError('cells');
    while (this.rows.length <= this.#row) this.rows.push(NO_CELLS);
    let cells = this.rows[this.#row] ?? NO_CELLS;
    if (cells === NO_CELLS) {
      cells = [];
      this.rows[this.#row] = cells;
    }
    while (cells.length < this.#column) cells.push(null);
    cells[this.#column] = content;
  }
}

/** Parts of a text in fonts of their own are read each by its font when one of the fonts is a legacy one. */
function toStyledText({ text, runs }: RichText, font: string | null): Pick<StyledText, 'text' | 'font'> {
  if (runs === null) return { text, font };
  const fonts = new Set(runs.map((run) => legacyFont(run.font ?? font)?.encoding ?? null));
  if (fonts.size === 1) return { text, font: runs[0]?.font ?? font };
  const read = runs.map((run) => {
    const legacy = legacyFont(run.font ?? font);
    return legacy ? decodeLegacy(run.text, legacy.encoding, legacy.capitals) : run.text;
  });
  return { text: read.join(''), font: null };
}

function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at += 1) {
    const letter = place.charCodeAt(at) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}

function readArea(ref: string): MergedCells | null {
  const [, left, top, right, bottom] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(ref) ?? [];
  if (left === undefined || right === undefined) return null;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

const DAY_MS = 86_400_000;
const DATE_PARTS = new Map<
  string,
  { readonly isDate: boolean; readonly day: boolean; readonly month: boolean; readonly year: boolean }
>();

/** What a number format shows of a day; kept, since a sheet has a handful of formats. */
function datePartsOf(format: string) {
  const kept = DATE_PARTS.get(format);
  if (kept) return kept;
  const shown = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]|"[^"]*"|\\.|_./g, '').toLowerCase();
  const [day, year] = [/d/.test(shown), /y/.test(shown)];
  const parts = {
    isDate: day || year || /[hs]/.test(shown) || shown.trim() === 'mm' || /m{3}/.test(shown),
    day,
    month: /m/.test(shown),
    year,
  };
  DATE_PARTS.set(format, parts);
  return parts;
}

/** A number as its cell shows it: a day, digits with leading zeros, or the number. */
function numberOf(text: string, format: string, startsIn1904: boolean): CellContent {
  if (text === '') return null;
  const value = Number(text);
  if (Number.isNaN(value)) return text;
  if (format === '' || format === 'General') return value;
  if (/^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0)
    return String(value).padStart(format.length, '0');
  const parts = datePartsOf(format);
  return parts.isDate ? dayOf(value, parts, startsIn1904) : value;
}

/** A day before 1900 or past 9999 is no date and shows as Excel shows it. */
function dayOf(
  serial: number,
  { day, month, year }: ReturnType<typeof datePartsOf>,
  startsIn1904: boolean,
): CellContent {
  const since1900 = startsIn1904 ? serial + 1462 : serial;
  if (since1900 < 0 || since1900 >= 2_958_466) return '########';
  // Excel counts a 29 February 1900 that never was
  const days = since1900 < 60 ? since1900 + 1 : since1900;
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round(days * DAY_MS)).toISOString();
  if (since1900 < 1 || !(day || year || month)) return iso.slice(11, 16);
  if (day || !year) return { day: iso.slice(0, 10) };
  return { day: iso.slice(0, month ? 7 : 4) };
}
