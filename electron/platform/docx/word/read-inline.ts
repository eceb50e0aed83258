import type { FixedText, WordLook, WordRun, WordShape } from '#shared/kernel/word-document.ts';
import type { XmlNode } from '../xml-tree.ts';
import { chosenAlternate, type OpenBox, otherBranches, pairBoxes } from './alternates.ts';
import { readDrawing } from './drawings.ts';
import { twofold } from './twins.ts';
import type { SourcePiece } from './word-source.ts';

/** Fields that are open, innermost last; a field may begin in one paragraph and end in another. */
export type FieldStack = { name: string; phase: 'instruction' | 'result'; instruction: string }[];

export type Inline = {
  readonly runs: WordRun[];
  readonly pieces: SourcePiece[];
  readonly echoes: SourcePiece[];
  text: string;
  readonly shapes: WordShape[];
  images: number;
  readonly boxes: OpenBox[];
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
  echoes: [],
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
type Reading = {
  readonly into: Inline;
  readonly looks: Looks;
  readonly fields: FieldStack;
  readonly fixed?: FixedText;
};

const THROUGH = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
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
    if (THROUGH.has(one.name)) readInline(one, reading);
    else if (one.name === 'mc:AlternateContent') readAlternate(one, reading, readInline);
    else if (one.name === 'w:sdt') readControl(one, reading);
  }
}

function readControl(control: XmlNode, reading: Reading): void {
  const content = control.child('w:sdtContent');
  if (content) readInline(content, isBound(control) ? { ...reading, fixed: 'bound' } : reading);
}

/** A content control that Word fills from data in the file. */
export const isBound = (control: XmlNode): boolean =>
  control.child('w:sdtPr')?.children.some(({ name }) => name.endsWith(':dataBinding')) ?? false;

/** Reads what a program of today shows, and finds the same text in what is there for older ones. */
function readAlternate(node: XmlNode, reading: Reading, read: (branch: XmlNode, reading: Reading) => void): void {
  const chosen = chosenAlternate(node);
  if (!chosen) return;
  const { into, fields } = reading;
  const before = {
    pieces: into.pieces.length,
    runs: into.runs.length,
    text: into.text.length,
    boxes: into.boxes.length,
  };
  const last = fields.at(-1);
  const isInstruction = fields.some(({ phase }) => phase === 'instruction');
  read(chosen, reading);
  // A box among words is changed by itself: its words and theirs are not written anew together.
  const isMixed = into.text.length > before.text && into.boxes.length > before.boxes;
  if (isMixed) tearText(into, before);
  for (const other of otherBranches(node, chosen)) {
    const open: FieldStack = last ? [{ ...last, phase: isInstruction ? 'instruction' : 'result' }] : [];
    const echo = startInline();
    read(other, { ...reading, into: echo, fields: open });
    pairText(into, before, echo);
    pairBoxes(into.boxes, before.boxes, echo.boxes);
  }
}

type Mark = { readonly pieces: number; readonly runs: number; readonly text: number };

/** The same words at the same places are changed together; others are left alone. */
function pairText(into: Inline, before: Mark, echo: Inline): void {
  const text = into.text.slice(before.text);
  const isDrawn = echo.boxes.length + echo.shapes.length + echo.images > 0;
  if (text === '' || (echo.text === '' && !isDrawn)) return;
  const isTorn = [...echo.pieces, ...echo.echoes].some(({ fixed }) => fixed === 'twofold');
  const isSame = !isDrawn && !isTorn && echo.text === text;
  if (isSame) {
    for (const piece of [...echo.pieces, ...echo.echoes])
      into.echoes.push({ ...piece, from: piece.from + before.text });
    return;
  }
  tearText(into, before);
}

function tearText(into: Inline, before: Mark): void {
  for (const piece of twofold(into.pieces.splice(before.pieces))) into.pieces.push(piece);
  for (const run of twofold(into.runs.splice(before.runs))) into.runs.push(run);
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
    readAlternate(node, reading, (branch, within) => {
      for (const one of branch.children) readRunChild(one, run, look, within);
    });
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
  into.boxes.push(...drawing.boxes.map((box) => ({ ...box, others: [], isTorn: false })));
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

function add(node: XmlNode, run: XmlNode, text: string, look: Kept, { into, fields, fixed }: Reading): void {
  if (fields.some(({ phase }) => phase === 'instruction')) return;
  if (text === '') return;
  const field = fields.at(-1)?.name ?? '';
  const isField = field !== '' && field !== 'HYPERLINK';
  into.pieces.push({ node, run, from: into.text.length, text, isField, ...(fixed && { fixed }) });
  into.runs.push({ ...look, text, field, symbol: look.symbol ?? false, ...(fixed && { fixed }) });
  into.text += text;
}
