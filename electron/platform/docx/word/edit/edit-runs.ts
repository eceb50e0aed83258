import type { RunChange } from '#shared/kernel/word-edit.ts';
import { encodeText, type XmlNode } from '../../xml-tree.ts';
import type { ParagraphSource, SourcePiece } from '../word-source.ts';
import { mergeRun, type Tracking, trackAttributes } from './properties.ts';
import type { Splices } from './splices.ts';

export type TextEdit = { readonly from: number; readonly to: number; readonly text: string };
export type LookEdit = { readonly from: number; readonly to: number; readonly change: RunChange };
export type RunEdits = {
  readonly texts: readonly TextEdit[];
  readonly looks: readonly LookEdit[];
  readonly withoutLines: boolean;
};

type State = 'kept' | 'deleted' | 'inserted';
/** A stretch of a run that stays together. */
type Segment = {
  readonly state: State;
  readonly change: RunChange | null;
  xml: string;
  readonly isDeletedText: boolean;
};

/** Rewrites only the runs that a change touches; each keeps its own properties. */
export function editRuns(source: ParagraphSource, edits: RunEdits, splices: Splices, tracking: Tracking | null): void {
  const runs = [...new Set(source.pieces.map(({ run }) => run))];
  for (const run of runs) {
    const pieces = source.pieces.filter((piece) => piece.run === run);
    if (pieces.some((piece) => isTouched(piece, edits, source)))
      splices.replace(run, rewriteRun(run, pieces, edits, source, tracking));
  }
  if (source.pieces.length > 0) return;
  const inserted = edits.texts.map(({ text }) => text).join('');
  if (inserted !== '')
    splices.insert(source.node.closeAt, wrapRun('<w:r>', '', textXml(inserted), 'inserted', tracking));
}

const overlaps = (from: number, to: number, edit: { readonly from: number; readonly to: number }) =>
  edit.from < to && edit.to > from;

function isTouched(piece: SourcePiece, edits: RunEdits, source: ParagraphSource): boolean {
  const [from, to] = [piece.from, piece.from + piece.text.length];
  return (
    edits.looks.some((edit) => overlaps(from, to, edit)) ||
    edits.texts.some((edit) => overlaps(from, to, edit) || startsIn(edit, piece, source))
  );
}

/** New text goes to the piece before the place; at the very beginning to the first. */
function startsIn(edit: TextEdit, piece: SourcePiece, source: ParagraphSource): boolean {
  if (edit.text === '') return false;
  const end = piece.from + piece.text.length;
  const isFirst = source.pieces[0] === piece;
  if (edit.to > edit.from) return edit.from >= piece.from && edit.from < end;
  return (edit.from > piece.from && edit.from <= end) || (isFirst && edit.from === piece.from);
}

function rewriteRun(
  run: XmlNode,
  pieces: readonly SourcePiece[],
  edits: RunEdits,
  source: ParagraphSource,
  tracking: Tracking | null,
): string {
  const properties = run.child('w:rPr');
  const open = run.tree.text.slice(run.start, run.openEnd);
  const segments: Segment[] = [];
  for (const node of run.children) {
    if (node === properties) continue;
    const piece = pieces.find((one) => one.node === node);
    const parts = piece ? cutPiece(piece, edits, source, tracking !== null) : [keep(node, pieces, edits)];
    for (const part of parts) append(segments, part);
  }
  return segments
    .filter(({ state }) => tracking !== null || state !== 'deleted')
    .map(({ state, change, xml }) =>
      wrapRun(open, mergeRun(properties, change, state === 'inserted' ? null : tracking), xml, state, tracking),
    )
    .join('');
}

/** What holds text inside (an alternate) takes the look of that text as a whole. */
function keep(node: XmlNode, pieces: readonly SourcePiece[], edits: RunEdits): Segment {
  const inside = pieces.filter((piece) => piece.node.start > node.start && piece.node.end <= node.end);
  const [first, last] = [inside[0], inside.at(-1)];
  const change = first && last ? changeAt(first.from, last.from + last.text.length, edits) : null;
  return { state: 'kept', change, xml: node.source, isDeletedText: false };
}

function append(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  if (last && last.state === next.state && last.change === next.change) last.xml += next.xml;
  else segments.push({ ...next });
}

function wrapRun(open: string, properties: string, xml: string, state: State, tracking: Tracking | null): string {
  const run = `${open}${properties}${xml}</w:r>`;
  if (state === 'kept' || tracking === null) return run;
  const name = state === 'deleted' ? 'w:del' : 'w:ins';
  return `<${name} ${trackAttributes(tracking)}>${run}</${name}>`;
}

const textXml = (text: string) =>
  text === ''
    ? ''
    : text
        .split(/(\t)/)
        .map((part) => (part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${encodeText(part)}</w:t>`))
        .join('');
const deletedXml = (text: string) => `<w:delText xml:space="preserve">${encodeText(text)}</w:delText>`;

/** Cuts a piece where edits begin and end. */
function cutPiece(piece: SourcePiece, edits: RunEdits, source: ParagraphSource, isTracked: boolean): Segment[] {
  const [from, to] = [piece.from, piece.from + piece.text.length];
  const isText = piece.node.name === 'w:t';
  const cuts = new Set([from, to]);
  const inserts = edits.texts.filter((edit) => startsIn(edit, piece, source));
  for (const edit of [...edits.texts, ...edits.looks])
    for (const at of [edit.from, edit.to]) if (isText && at > from && at < to) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [at, start] of places.entries()) {
    segments.push(...inserts.filter((edit) => edit.from === start).map((edit) => inserted(edit, edits)));
    const end = places[at + 1];
    if (end !== undefined) segments.push(stretch(piece, start, end, edits, isTracked));
  }
  return segments;
}

const inserted = ({ from, to, text }: TextEdit, edits: RunEdits): Segment => ({
  state: 'inserted',
  change: changeAt(from, Math.max(to, from + 1), edits),
  xml: textXml(text),
  isDeletedText: false,
});

function stretch(piece: SourcePiece, from: number, to: number, edits: RunEdits, isTracked: boolean): Segment {
  const text = piece.text.slice(from - piece.from, to - piece.from);
  const isDeleted = edits.texts.some((edit) => edit.from <= from && edit.to >= to);
  const isText = piece.node.name === 'w:t';
  const xml = !isText ? piece.node.source : isDeleted && isTracked ? deletedXml(text) : textXml(text);
  return {
    state: isDeleted ? 'deleted' : 'kept',
    change: isDeleted ? null : changeAt(from, to, edits),
    xml,
    isDeletedText: isDeleted,
  };
}

const merged = new WeakMap<RunEdits, Map<string, RunChange | null>>();

/** What all look edits over a stretch say together; the same object for the same edits. */
function changeAt(from: number, to: number, edits: RunEdits): RunChange | null {
  const over = edits.looks.filter((edit) => overlaps(from, to, edit));
  if (over.length === 0) return null;
  const key = over.map((edit) => edits.looks.indexOf(edit)).join();
  const known = merged.get(edits) ?? new Map<string, RunChange | null>();
  merged.set(edits, known);
  const change = known.get(key) ?? Object.assign({}, ...over.map((edit) => edit.change));
  known.set(key, change);
  return change;
}
