import type { ParagraphChange, RunChange, WordEdit } from '#shared/kernel/word-edit.ts';
import { descendants, encodeText, type XmlNode } from '../../xml-tree.ts';
import type { ParagraphSource, SourcePiece } from '../word-source.ts';
import { editRuns } from './edit-runs.ts';
import type { LookEdit } from './look-edits.ts';
import {
  mergeRun,
  PARAGRAPH_ORDER,
  paragraphChangeMark,
  paragraphChildren,
  type Tracking,
  trackAttributes,
} from './properties.ts';
import { type Splices, setChildren } from './splices.ts';
import { halve, type TextEdit, TextEdits } from './text-edits.ts';

/** All edits of one paragraph, sorted by kind. */
export type ParagraphEdits = {
  readonly texts: TextEdits;
  readonly looks: LookEdit[];
  layout: ParagraphChange;
  removed: boolean;
  withoutLines: boolean;
  plainMark: string | null;
  readonly inserts: { readonly text: string; readonly run: RunChange; readonly layout: ParagraphChange }[];
};

export const noEdits = (): ParagraphEdits => ({
  texts: new TextEdits(),
  looks: [],
  layout: {},
  removed: false,
  withoutLines: false,
  plainMark: null,
  inserts: [],
});

/** Sorts an edit in; false when it cannot be done together with what is there, or touches a field's result. */
export function takeEdit(edits: ParagraphEdits, edit: WordEdit, source: ParagraphSource): boolean {
  switch (edit.kind) {
    case 'run':
      edits.looks.push(edit);
      return true;
    case 'paragraph':
      edits.layout = { ...edits.layout, ...edit.change };
      return true;
    case 'text':
      return takeText(edits, edit, source);
    case 'remove':
      if (edits.texts.size > 0 || edits.removed || source.pieces.some((piece) => piece.isField || piece.fixed))
        return edits.removed;
      edits.removed = true;
      return true;
    case 'insert':
      edits.inserts.push(edit);
      return true;
    case 'remove-lines':
      edits.withoutLines = true;
      return true;
    case 'plain-mark':
      if (source.pieces[0]?.fixed) return false;
      edits.plainMark = edit.text;
      return true;
    default:
      return false;
  }
}

type AskedText = TextEdit & { readonly sameWords?: true };

function takeText(edits: ParagraphEdits, edit: AskedText, source: ParagraphSource): boolean {
  if (edits.removed || edit.from < 0 || edit.to > lengthOf(source)) return false;
  return piecesNear(source, edit).every((piece) => isFreeAt(piece, edit)) && edits.texts.add(edit);
}

function isFreeAt(piece: SourcePiece, { from, to, sameWords }: AskedText): boolean {
  const isInside = from < piece.from + piece.text.length && to > piece.from;
  if (sameWords) return !isInside || piece.fixed === undefined;
  return piece.fixed === undefined && !(piece.isField && isInside);
}

/** Length of the paragraph's text. */
function lengthOf({ pieces }: ParagraphSource): number {
  const last = pieces.at(-1);
  return last ? last.from + last.text.length : 0;
}

/** Pieces that share a letter with the edit's place, or border on it. */
function piecesNear({ pieces }: ParagraphSource, { from, to }: TextEdit): readonly SourcePiece[] {
  const first = halve(pieces, (piece) => piece.from + piece.text.length < from);
  return pieces.slice(
    first,
    halve(pieces, (piece) => piece.from <= to),
  );
}

/** Text of the paragraph once its text edits are made. */
export const textAfter = (text: string, { texts, plainMark }: ParagraphEdits): string =>
  (plainMark ?? '') + texts.applyTo(text);

const hasDrawing = ({ node }: ParagraphSource) =>
  ['w:drawing', 'w:pict', 'w:object'].some((name) => descendants(node, name).length > 0);

/** A cell ends in a paragraph, and a section's settings stand in one: such a paragraph is emptied, not taken away. */
export function mustStay(source: ParagraphSource): boolean {
  const { parent } = source.node;
  const siblings = parent?.children ?? [];
  const isOnlyOfCell = parent?.name === 'w:tc' && siblings.filter(({ name }) => name === 'w:p').length < 2;
  const isLastOfCell = parent?.name === 'w:tc' && siblings.at(-1) === source.node && siblings.at(-2)?.name === 'w:tbl';
  return (
    isOnlyOfCell || isLastOfCell || hasDrawing(source) || source.node.child('w:pPr')?.child('w:sectPr') !== undefined
  );
}

export function editParagraph(
  source: ParagraphSource,
  edits: ParagraphEdits,
  splices: Splices,
  tracking: Tracking | null,
): void {
  for (const [order, insert] of edits.inserts.entries())
    splices.insert(source.node.end, newParagraph(source, insert, tracking), order);
  if (edits.removed) {
    removeParagraph(source, splices, tracking);
    return;
  }
  const { texts, looks, plainMark } = edits;
  if (edits.withoutLines) removeLines(source, splices);
  if (texts.size + looks.length > 0 || plainMark !== null)
    editRuns(source, { texts, looks, mark: plainMark ?? '' }, splices, tracking);
  editProperties(source, edits, splices, tracking);
}

function removeParagraph(source: ParagraphSource, splices: Splices, tracking: Tracking | null): void {
  const end = lengthOf(source);
  if (tracking === null && !mustStay(source)) {
    splices.replace(source.node, '');
    return;
  }
  if (end > 0) editRuns(source, { texts: [{ from: 0, to: end, text: '' }], looks: [] }, splices, tracking);
  if (tracking === null || mustStay(source)) return;
  const properties = source.node.child('w:pPr');
  const mark = properties?.child('w:rPr');
  const inner = `<w:del ${trackAttributes(tracking)}/>${(mark?.children ?? []).map((one) => one.source).join('')}`;
  setOf(source, new Map([['w:rPr', `<w:rPr>${inner}</w:rPr>`]]), splices);
}

function setOf(source: ParagraphSource, changes: ReadonlyMap<string, string | null>, splices: Splices): void {
  const { node } = source;
  setChildren(splices, node.child('w:pPr'), changes, { order: PARAGRAPH_ORDER, at: node.openEnd, name: 'w:pPr' });
}

function editProperties(
  source: ParagraphSource,
  edits: ParagraphEdits,
  splices: Splices,
  tracking: Tracking | null,
): void {
  const properties = source.node.child('w:pPr');
  const changes = paragraphChildren(properties, edits.layout);
  if (edits.plainMark !== null) changes.set('w:numPr', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
  if (changes.size === 0) return;
  if (tracking && !properties?.child('w:pPrChange'))
    changes.set('w:pPrChange', paragraphChangeMark(properties, tracking));
  setOf(source, changes, splices);
}

type Insert = ParagraphEdits['inserts'][number];

/** Looks like the paragraph it follows, but for what is said; takes neither its list nor its section along. */
function newParagraph(source: ParagraphSource, { text, run, layout }: Insert, tracking: Tracking | null): string {
  const like = source.node.child('w:pPr');
  const set = paragraphChildren(like, layout);
  const left = new Set(['w:numPr', 'w:sectPr', 'w:pPrChange', 'w:rPr', 'w:pBdr', ...set.keys()]);
  const kept = (like?.children ?? [])
    .filter((one) => !left.has(one.name))
    .map((one) => [one.name, one.source] as const);
  const added = [...set].filter((one): one is [string, string] => one[1] !== null);
  const mark = tracking ? ([['w:rPr', `<w:rPr><w:ins ${trackAttributes(tracking)}/></w:rPr>`]] as const) : [];
  const all = [...kept, ...added, ...mark].sort(
    (a, b) => PARAGRAPH_ORDER.indexOf(a[0]) - PARAGRAPH_ORDER.indexOf(b[0]),
  );
  const properties = mergeRun(source.pieces[0]?.run.child('w:rPr'), run, null);
  const body = `<w:r>${properties}<w:t xml:space="preserve">${encodeText(text)}</w:t></w:r>`;
  const wrapped = tracking ? `<w:ins ${trackAttributes(tracking)}>${body}</w:ins>` : body;
  return `<w:p><w:pPr>${all.map(([, xml]) => xml).join('')}</w:pPr>${wrapped}</w:p>`;
}

const LINE_FORMS = /prst="(?:line|straightConnector1)"|<v:line[\s>]|type="#_x0000_t(?:32|20)"/;

/** Takes drawn lines away; what holds text or a picture stays. */
function removeLines(source: ParagraphSource, splices: Splices): void {
  const drawn = (node: XmlNode): XmlNode[] =>
    node.children.flatMap((one) => {
      const isDrawing =
        one.name === 'w:drawing' ||
        one.name === 'w:pict' ||
        (one.name === 'mc:AlternateContent' && node.name === 'w:r');
      if (!isDrawing) return one.name === 'w:txbxContent' ? [] : drawn(one);
      return LINE_FORMS.test(one.source) && !/txbxContent|<a:blip|v:imagedata/.test(one.source) ? [one] : [];
    });
  for (const node of drawn(source.node)) splices.replace(node, '');
}
