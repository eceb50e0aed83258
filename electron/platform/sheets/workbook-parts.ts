import { unpackEntry, type ZipEntry } from '../files/zip-entries.ts';
import { attribute, scanTags, type Tag, textOf } from './scan-xml.ts';

/** The parts of an .xlsx around its cells: which sheets, which styles, which shared texts. */
export type WorkbookParts = { readonly text: (path: string) => string | null };

/** The package's parts as text; those that passed the zip limits only. */
export function openParts(bytes: Uint8Array, entries: readonly ZipEntry[]): WorkbookParts {
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  return {
    text: (path) => {
      const entry = byPath.get(path.toLowerCase());
      return entry === undefined ? null : decodePart(unpackEntry(bytes, entry));
    },
  };
}

/** XML says its encoding by its first bytes; UTF-8 where it says nothing. */
function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

export type SheetPart = { readonly name: string; readonly path: string };
export type Workbook = { readonly sheets: readonly SheetPart[]; readonly startsIn1904: boolean };

/** Visible worksheets in the order of their tabs; chart sheets have no cells and are left out. */
export function readWorkbook(parts: WorkbookParts): Workbook {
  const xml = parts.text('xl/workbook.xml') ?? '';
  const targets = readTargets(parts.text('xl/_rels/workbook.xml.rels') ?? '');
  const sheets: SheetPart[] = [];
  let startsIn1904 = false;
  scanTags(xml, (tag) => {
    if (tag.kind === 'close') return;
    if (tag.name === 'workbookPr') startsIn1904 = /^(?:1|true)$/.test(attribute(xml, tag, 'date1904') ?? '');
    if (tag.name !== 'sheet' || (attribute(xml, tag, 'state') ?? 'visible') !== 'visible') return;
    const path = targets.get(relationOf(xml, tag) ?? '');
    if (path !== undefined) sheets.push({ name: attribute(xml, tag, 'name') ?? '', path });
  });
  return { sheets, startsIn1904 };
}

/** The relationship's prefix is "r" in all but name. */
const relationOf = (xml: string, tag: Tag) =>
  attribute(xml, tag, 'r:id') ?? /\s\w+:id="([^"]*)"/.exec(xml.slice(tag.from, tag.to))?.[1];

function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  scanTags(xml, (tag) => {
    if (tag.name !== 'Relationship' || !attribute(xml, tag, 'Type')?.endsWith('/worksheet')) return;
    const target = (attribute(xml, tag, 'Target') ?? '').replaceAll('\\', '/');
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    targets.set(attribute(xml, tag, 'Id') ?? '', path);
  });
  return targets;
}

/** One look of cells: its font's name and how it shows numbers. */
export type CellStyle = { readonly font: string | null; readonly format: string };
const BUILT_IN: Readonly<Record<string, string>> = {
  ...Object.fromEntries([14, 15, 16, 22, 27, 30, 36, 50, 57].map((id) => [String(id), 'd/m/yyyy'])),
  ...{ 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm', 21: 'h:mm:ss', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss' },
};

/** Styles by the number cells point at. */
export function readStyles(parts: WorkbookParts): readonly CellStyle[] {
  const xml = parts.text('xl/styles.xml') ?? '';
  const fonts: (string | null)[] = [];
  const formats = new Map<string, string>();
  const styles: CellStyle[] = [];
  let within = '';
  scanTags(xml, (tag) => {
    if (tag.name === 'fonts' || tag.name === 'cellXfs') within = tag.kind === 'open' ? tag.name : '';
    if (tag.kind === 'close') return;
    if (tag.name === 'numFmt')
      formats.set(attribute(xml, tag, 'numFmtId') ?? '', attribute(xml, tag, 'formatCode') ?? '');
    if (within === 'fonts' && tag.name === 'font') fonts.push(null);
    if (within === 'fonts' && tag.name === 'name' && fonts.length > 0)
      fonts[fonts.length - 1] = attribute(xml, tag, 'val') ?? null;
    if (within !== 'cellXfs' || tag.name !== 'xf') return;
    const id = attribute(xml, tag, 'numFmtId') ?? '0';
    const font = fonts[Number(attribute(xml, tag, 'fontId') ?? '0')] ?? null;
    styles.push({ font, format: formats.get(id) ?? BUILT_IN[id] ?? '' });
  });
  return styles;
}

/** A text of a cell; `runs` where parts of it stand in fonts of their own. */
export type RichText = {
  readonly text: string;
  readonly runs: readonly { readonly text: string; readonly font: string | null }[] | null;
};

/** Texts shared by cells, by their number. */
export function readSharedTexts(parts: WorkbookParts): readonly RichText[] {
  const xml = parts.text('xl/sharedStrings.xml');
  if (xml === null) return [];
  const texts: RichText[] = [];
  const collector = openTextCollector(xml);
  scanTags(xml, (tag) => {
    if (tag.name === 'si' && tag.kind !== 'close') collector.begin();
    collector.see(tag);
    if (tag.name === 'si' && tag.kind !== 'open') texts.push(collector.end());
  });
  return texts;
}

/** Gathers the texts of one `<si>` or `<is>`, phonetic guides left out. */
export function openTextCollector(xml: string) {
  let runs: { text: string; font: string | null }[] = [];
  let font: string | null = null;
  let textFrom = -1;
  let isPhonetic = false;
  return {
    begin: () => {
      runs = [];
      font = null;
      isPhonetic = false;
    },
    see: (tag: Tag) => {
      if (tag.name === 't') {
        if (tag.kind === 'open') textFrom = tag.end;
        else if (tag.kind === 'close' && textFrom >= 0 && !isPhonetic)
          runs.push({ text: textOf(xml, textFrom, tag.start), font });
      } else if (tag.name === 'rFont') font = attribute(xml, tag, 'val') ?? null;
      else if (tag.name === 'r' && tag.kind === 'open') font = null;
      else if (tag.name === 'rPh') isPhonetic = tag.kind === 'open';
    },
    end: (): RichText => {
      const [first] = runs;
      if (first === undefined) return { text: '', runs: null };
      if (runs.length === 1 && first.font === null) return { text: first.text, runs: null };
      return { text: runs.map((run) => run.text).join(''), runs };
    },
  };
}
