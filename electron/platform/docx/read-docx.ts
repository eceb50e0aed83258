import type { Element } from '@xmldom/xmldom';
import type PizZip from 'pizzip';
import type { FileProblem } from '#shared/kernel/file-problem.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { openSafeDocx } from './docx-safety.ts';
import {
  type ParagraphFormat,
  type RunFormat,
  readStyleSheet,
  type StyleSheet,
  toMillimetres,
} from './effective-format.ts';
import { attribute, child, children, elements, listRelationships, readXml } from './parts.ts';

export type OutlineRun = RunFormat & { readonly text: string };

export type OutlineParagraph = ParagraphFormat & {
  readonly text: string;
  readonly runs: readonly OutlineRun[];
  /** Name of the style as Word shows it; '' for none */
  readonly style: string;
  /** Where it stands when it is in a table, all counted from 0 */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Which section it belongs to, from 0 */
  readonly section: number;
};

export type OutlineSection = {
  /** mm */
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** mm from the top edge to the header */
  readonly headerAt: number;
  /** The first page has a header of its own */
  readonly titlePage: boolean;
  /** null: goes on from the section before */
  readonly pageNumberStart: number | null;
  readonly headers: readonly OutlineHeader[];
};

export type OutlineHeader = {
  readonly kind: 'default' | 'first' | 'even';
  readonly hasPageNumber: boolean;
  readonly paragraphs: readonly OutlineParagraph[];
};

/** A .docx as the paragraphs a reader sees, in order, each with its effective format, and its page settings. */
export type DocxOutline = {
  readonly sections: readonly OutlineSection[];
  readonly paragraphs: readonly OutlineParagraph[];
};

/**
 * Reads a .docx from anywhere, after the same safety checks as a template.
 * Deleted text of tracked changes is left out. Not read: text boxes, automatic
 * list numbers, formats that come from a table style.
 */
export function readDocx(bytes: Uint8Array): Result<DocxOutline, FileProblem[]> {
  const opened = openSafeDocx(bytes);
  if (!opened.ok) return opened;
  const { zip, main } = opened.value;
  const document = readXml(zip, main);
  const stylesPath = listRelationships(zip, main).find((link) => link.kind === 'styles')?.target ?? '';
  const styles = readStyleSheet(readXml(zip, stylesPath));
  const body = document ? elements(document, 'w:body')[0] : undefined;
  if (!body) return ok({ sections: [], paragraphs: [] });
  const sections = elements(body, 'w:sectPr').filter((node) => node.parentNode?.nodeName !== 'w:sectPrChange');
  return ok({
    sections: sections.map((node) => toSection(node, zip, main, styles)),
    paragraphs: readParagraphs(body, styles),
  });
}

type Place = { table: number; section: number };

function readParagraphs(container: Element, styles: StyleSheet): OutlineParagraph[] {
  const place: Place = { table: -1, section: 0 };
  return readBlocks(container, styles, place, null);
}

function readBlocks(
  holder: Element,
  styles: StyleSheet,
  place: Place,
  cell: OutlineParagraph['cell'],
): OutlineParagraph[] {
  return children(holder).flatMap((node) => {
    switch (node.tagName) {
      case 'w:p':
        return [toParagraph(node, styles, place, cell)];
      case 'w:tbl':
        return readTable(node, styles, place);
      case 'w:sdt':
        return children(node).flatMap((one) =>
          one.tagName === 'w:sdtContent' ? readBlocks(one, styles, place, cell) : [],
        );
      case 'w:ins':
      case 'w:smartTag':
      case 'w:customXml':
        return readBlocks(node, styles, place, cell);
      default:
        return [];
    }
  });
}

function readTable(node: Element, styles: StyleSheet, place: Place): OutlineParagraph[] {
  place.table += 1;
  const table = place.table;
  const rows = children(node).filter((one) => one.tagName === 'w:tr');
  return rows.flatMap((tr, row) =>
    children(tr)
      .filter((one) => one.tagName === 'w:tc')
      .flatMap((tc, column) => readBlocks(tc, styles, place, { table, row, column })),
  );
}

function toParagraph(
  node: Element,
  styles: StyleSheet,
  place: Place,
  cell: OutlineParagraph['cell'],
): OutlineParagraph {
  const properties = child(node, 'w:pPr');
  const runs = ownRuns(node)
    .map((run) => ({ ...styles.formatRun(child(run, 'w:rPr'), properties), text: textOf(run) }))
    .filter((run) => run.text !== '');
  const paragraph = {
    ...styles.formatParagraph(properties),
    text: runs.map((run) => run.text).join(''),
    runs,
    style: styles.nameOf(attribute(child(properties, 'w:pStyle'), 'w:val')),
    cell,
    section: place.section,
  };
  if (child(properties, 'w:sectPr')) place.section += 1;
  return paragraph;
}

/** Runs of this paragraph, through links and insertions, but not those of a text box anchored in it. */
function ownRuns(node: Element): Element[] {
  return children(node).flatMap((one) => {
    if (one.tagName === 'w:r') return [one];
    return one.tagName === 'w:pPr' || one.tagName === 'w:del' ? [] : ownRuns(one);
  });
}

const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

const textOf = (run: Element) =>
  children(run)
    .map((one) => (one.tagName === 'w:t' ? (one.textContent ?? '') : (SIGNS[one.tagName] ?? '')))
    .join('');

function toSection(node: Element, zip: PizZip, main: string, styles: StyleSheet): OutlineSection {
  const [size, margin, number] = [child(node, 'w:pgSz'), child(node, 'w:pgMar'), child(node, 'w:pgNumType')];
  const at = (side: string) => toMillimetres(attribute(margin, `w:${side}`));
  const start = attribute(number, 'w:start');
  const titlePage = child(node, 'w:titlePg');
  return {
    width: toMillimetres(attribute(size, 'w:w')),
    height: toMillimetres(attribute(size, 'w:h')),
    margins: { top: at('top'), bottom: at('bottom'), left: at('left'), right: at('right') },
    headerAt: at('header'),
    titlePage: titlePage !== undefined && !['0', 'false', 'off'].includes(attribute(titlePage, 'w:val')),
    pageNumberStart: start === '' ? null : Number(start),
    headers: readHeaders(node, zip, main, styles),
  };
}

function readHeaders(node: Element, zip: PizZip, main: string, styles: StyleSheet): OutlineHeader[] {
  const links = listRelationships(zip, main);
  return children(node)
    .filter((one) => one.tagName === 'w:headerReference')
    .flatMap((reference): OutlineHeader[] => {
      const path = links.find((link) => link.id === attribute(reference, 'r:id'))?.target ?? '';
      const root = readXml(zip, path)?.documentElement;
      const kind = attribute(reference, 'w:type');
      if (!root || (kind !== 'default' && kind !== 'first' && kind !== 'even')) return [];
      return [{ kind, hasPageNumber: hasPageField(root), paragraphs: readParagraphs(root, styles) }];
    });
}

function hasPageField(root: Element): boolean {
  const instructions = [
    ...elements(root, 'w:instrText').map((one) => one.textContent ?? ''),
    ...elements(root, 'w:fldSimple').map((one) => attribute(one, 'w:instr')),
  ];
  return instructions.some((instruction) => /^\s*PAGE\b/i.test(instruction));
}
