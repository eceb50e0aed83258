import type { WordLook, WordRun, WordShape } from '#shared/kernel/word-document.ts';
import type { XmlNode } from '../xml-tree.ts';
import { type Drawing, readDrawing } from './drawings.ts';
import type { SourcePiece } from './word-source.ts';

/** Fields that are open, innermost last; a field may begin in one paragraph and end in another. */
export type FieldStack = { name: string; phase: 'instruction' | 'result'; instruction: string }[];

export type Inline = {
  readonly runs: WordRun[];
  readonly pieces: SourcePiece[];
  text: string;
  readonly shapes: WordShape[];
  images: number;
  readonly boxes: Drawing['boxes'][number][];
  breakBefore: boolean;
  breakInside: boolean;
  laidOut: boolean;
  columnBreaks: number;
  insertions: number;
  deletions: number;
  comments: number;
};

export const startInline = (): Inline => ({
  runs: [],
  pieces: [],
  text: '',
  shapes: [],
  images: 0,
  boxes: [],
  breakBefore: false,
  breakInside: false,
  laidOut: false,
  columnBreaks: 0,
  insertions: 0,
  deletions: 0,
  comments: 0,
});

type Looks = (properties: XmlNode | undefined) => { readonly look: WordLook; readonly hidden: boolean };
type Reading = { readonly into: Inline; readonly looks: Looks; readonly fields: FieldStack };

const THROUGH = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'mc:Choice',
  'mc:Fallback',
]);

/** Everything inside a paragraph, through links, insertions, content controls and alternates. */
export function readInline(node: XmlNode, reading: Reading): void {
  for (const one of node.children) readInlineNode(one, reading);
}

function readInlineNode(one: XmlNode, reading: Reading): void {
  const { into, fields } = reading;
  if (one.name === 'w:r') readRun(one, reading);
  else if (one.name === 'w:del' || one.name === 'w:moveFrom') into.deletions += 1;
  else if (one.name === 'w:fldSimple') {
    fields.push({ name: fieldName(one.attribute('w:instr')), phase: 'result', instruction: '' });
    readInline(one, reading);
    fields.pop();
  } else {
    if (one.name === 'w:ins' || one.name === 'w:moveTo') into.insertions += 1;
    const inner = innerOf(one);
    if (inner) readInline(inner, reading);
  }
}

function innerOf(node: XmlNode): XmlNode | undefined {
  if (THROUGH.has(node.name)) return node;
  if (node.name === 'mc:AlternateContent') return chosenAlternate(node);
  return node.name === 'w:sdt' ? node.child('w:sdtContent') : undefined;
}

/** The first choice with anything in it; the fallback says the same in older words. */
export function chosenAlternate(node: XmlNode): XmlNode | undefined {
  return node.children.find((one) => one.name === 'mc:Choice' && one.children.length > 0) ?? node.child('mc:Fallback');
}

const fieldName = (instruction: string) => /^\s*([A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';

function readRun(run: XmlNode, reading: Reading): void {
  const { look, hidden } = reading.looks(run.child('w:rPr'));
  if (!hidden) for (const node of run.children) readRunChild(node, run, look, reading);
}

const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

function readRunChild(node: XmlNode, run: XmlNode, look: WordLook, reading: Reading): void {
  const sign = SIGNS[node.name] ?? (node.name === 'w:t' ? textOf(node) : null);
  if (sign !== null) add(node, run, sign, look, reading);
  else if (node.name === 'w:br') readBreak(node, run, look, reading);
  else if (node.name === 'w:sym') addSymbol(node, run, look, reading);
  else if (node.name === 'mc:AlternateContent')
    for (const one of chosenAlternate(node)?.children ?? []) readRunChild(one, run, look, reading);
  else readMark(node, look, reading);
}

/** What is no text itself. */
function readMark(node: XmlNode, look: WordLook, reading: Reading): void {
  const { into, fields } = reading;
  if (node.name === 'w:fldChar') turnField(node, look, reading);
  else if (node.name === 'w:instrText') noteInstruction(node, fields);
  else if (node.name === 'w:drawing' || node.name === 'w:pict') draw(node, into);
  else if (node.name === 'w:lastRenderedPageBreak') into.laidOut = true;
  else if (node.name === 'w:commentReference') into.comments += 1;
}

/** Word drops blanks at the ends of a text that does not ask to keep them. */
function textOf(node: XmlNode): string {
  const text = node.text;
  return node.attribute('xml:space') === 'preserve' ? text : text.replace(/^[ \n\r\t]+/, '').trimEnd();
}

function readBreak(node: XmlNode, run: XmlNode, look: WordLook, reading: Reading): void {
  const { into } = reading;
  const type = node.attribute('w:type');
  if (type === 'page') {
    if (into.text.trim() === '') into.breakBefore = true;
    else into.breakInside = true;
  } else if (type === 'column') into.columnBreaks += 1;
  else add(node, run, '\n', look, reading);
}

function draw(node: XmlNode, into: Inline): void {
  const drawing = readDrawing(node);
  into.shapes.push(...drawing.lines);
  into.boxes.push(...drawing.boxes);
  into.images += drawing.images;
}

function noteInstruction(node: XmlNode, fields: FieldStack): void {
  const field = fields.at(-1);
  if (field?.phase === 'instruction' && field.instruction.length < 200) field.instruction += node.text;
}

function turnField(node: XmlNode, look: WordLook, { into, fields }: Reading): void {
  const type = node.attribute('w:fldCharType');
  if (type === 'begin') fields.push({ name: '', phase: 'instruction', instruction: '' });
  const field = fields.at(-1);
  if (!field) return;
  if (type === 'separate') {
    field.name = fieldName(field.instruction);
    field.phase = 'result';
  }
  if (type !== 'end') return;
  fields.pop();
  const name = field.name || fieldName(field.instruction);
  // A page number that was never laid out has no result yet, but is a page number all the same.
  if (PAGE_FIELDS.has(name) && into.runs.at(-1)?.field !== name)
    into.runs.push({ ...look, text: '', field: name, symbol: false });
}

const PAGE_FIELDS = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES']);

/** The sign itself is known to its font only. */
function addSymbol(node: XmlNode, run: XmlNode, look: WordLook, reading: Reading): void {
  add(node, run, '\u25aa', { ...look, font: node.attribute('w:font'), symbol: true }, reading);
}

type Kept = WordLook & { readonly symbol?: boolean };

function add(node: XmlNode, run: XmlNode, text: string, look: Kept, { into, fields }: Reading): void {
  if (fields.some(({ phase }) => phase === 'instruction')) return;
  if (text === '') return;
  const field = fields.at(-1)?.name ?? '';
  into.pieces.push({ node, run, from: into.text.length, text, isField: field !== '' && field !== 'HYPERLINK' });
  into.runs.push({ ...look, text, field, symbol: look.symbol ?? false });
  into.text += text;
}
