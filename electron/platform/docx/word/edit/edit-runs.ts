import type { RunChange } from '#shared/kernel/word-edit.ts';
import { encodeText, type XmlNode } from '../../xml-tree.ts';
import type { ParagraphSource, SourcePiece } from '../word-source.ts';
import { type LookEdit, LookEdits } from './look-edits.ts';
import { mergeRun, type Tracking, trackAttributes } from './properties.ts';
import type { Splices } from './splices.ts';
import { halve, type TextEdit, TextEdits } from './text-edits.ts';

export type RunEdits = {
  readonly texts: Iterable<TextEdit>;
  readonly looks: readonly LookEdit[];
  /** Plain words that come before everything */
  readonly mark?: string;
};

/** The same, made ready to be asked for thousands of runs. */
type Plan = {
  readonly texts: TextEdits;
  readonly looks: LookEdits;
  readonly mark: string;
  readonly tracking: Tracking | null;
};

type State = 'kept' | 'deleted' | 'inserted';
/** A stretch of a run that stays together; elements that stay as they are by themselves, all else as XML. */
type Segment = { readonly state: State; readonly change: RunChange | null; readonly parts: (string | XmlNode)[] };

/** Rewrites only the runs that a change touches; each keeps its own properties. */
export function editRuns(source: ParagraphSource, edits: RunEdits, splices: Splices, tracking: Tracking | null): void {
  const { pieces } = source;
  const plan: Plan = {
    texts: new TextEdits(edits.texts),
    looks: new LookEdits(edits.looks),
    mark: edits.mark ?? '',
    tracking,
  };
  for (const [run, own] of byRun(source))
    if (own.some((piece) => isTouched(piece, plan))) writeRun(run, rewriteRun(run, own, plan), plan, splices);
  if (pieces.length > 0) return;
  const inserted = plan.mark + [...plan.texts].map(({ text }) => text).join('');
  if (inserted !== '')
    splices.insert(source.node.closeAt, wrapRun('<w:r>', '', textXml(inserted), 'inserted', tracking));
}

/** Pieces of each run in the order they stand; what stands there once more for older programs is among them. */
function byRun({ pieces, echoes }: ParagraphSource): Map<XmlNode, SourcePiece[]> {
  const found = new Map<XmlNode, SourcePiece[]>();
  const all = echoes.length === 0 ? pieces : [...pieces, ...echoes].sort((a, b) => a.node.start - b.node.start);
  for (const piece of all) {
    const own = found.get(piece.run);
    if (own) own.push(piece);
    else found.set(piece.run, [piece]);
  }
  return found;
}

const isTouched = (piece: SourcePiece, plan: Plan): boolean =>
  plan.looks.changeAt(piece.from, piece.from + piece.text.length) !== null || changesWords(piece, plan);

function changesWords(piece: SourcePiece, { texts, mark }: Plan): boolean {
  const [from, to] = [piece.from, piece.from + piece.text.length];
  if (mark !== '' && from === 0) return true;
  return texts.near(from, to).some((edit) => (edit.from < to && edit.to > from) || startsIn(edit, piece));
}

/** New text goes to the piece before the place; at the very beginning to the first. */
function startsIn(edit: TextEdit, piece: SourcePiece): boolean {
  if (edit.text === '') return false;
  const end = piece.from + piece.text.length;
  if (edit.to > edit.from) return edit.from >= piece.from && edit.from < end;
  return (edit.from > piece.from && edit.from <= end) || (edit.from === 0 && piece.from === 0);
}

function rewriteRun(run: XmlNode, pieces: readonly SourcePiece[], plan: Plan): readonly Segment[] {
  const properties = run.child('w:rPr');
  const byNode = new Map(pieces.map((piece) => [piece.node, piece]));
  const segments: Segment[] = [];
  for (const node of run.children) {
    if (node === properties) continue;
    const piece = byNode.get(node);
    for (const part of piece ? cutPiece(piece, plan) : keep(node, pieces, plan)) append(segments, part);
  }
  return segments.filter(({ state }) => plan.tracking !== null || state !== 'deleted');
}

/** What holds text inside (an alternate) takes the look of that text as a whole, and is written anew where its words change. */
function keep(node: XmlNode, pieces: readonly SourcePiece[], plan: Plan): Segment[] {
  const first = halve(pieces, (piece) => piece.node.start < node.start);
  const inside = pieces.slice(
    first,
    halve(pieces, (piece) => piece.node.start < node.end),
  );
  const [begin, last] = [inside[0], inside.at(-1)];
  const change = begin && last ? plan.looks.changeAt(begin.from, last.from + last.text.length) : null;
  const changed = new Map(inside.flatMap((piece) => (changesWords(piece, plan) ? [[piece.node, piece] as const] : [])));
  if (changed.size === 0) return [{ state: 'kept', change, parts: [node] }];
  const after = rewritten(node, (one) => wordsAfter(changed.get(one), plan));
  const deleted = (one: XmlNode) => (one.name === 'w:t' ? deletedXml(one.text) : null);
  return [
    { state: 'deleted', change: null, parts: [plan.tracking ? rewritten(node, deleted) : ''] },
    { state: 'inserted', change, parts: [after] },
  ];
}

/** A piece of an alternate as it reads after all changes of its words; null: as it is. */
function wordsAfter(piece: SourcePiece | undefined, plan: Plan): string | null {
  if (!piece) return null;
  const parts = cutPiece(piece, { ...plan, tracking: null }).filter(({ state }) => state !== 'deleted');
  return parts.flatMap((one) => one.parts.map((part) => (typeof part === 'string' ? part : part.source))).join('');
}

/** An element's source with other words for some of those within. */
function rewritten(node: XmlNode, as: (one: XmlNode) => string | null): string {
  const replaced = as(node);
  if (replaced !== null) return replaced;
  const { text } = node.tree;
  if (node.children.length === 0) return node.source;
  let at = node.start;
  let xml = '';
  for (const child of node.children) {
    xml += text.slice(at, child.start) + rewritten(child, as);
    at = child.end;
  }
  return xml + text.slice(at, node.end);
}

function append(segments: Segment[], next: Segment): void {
  const last = segments.at(-1);
  if (last && last.state === next.state && last.change === next.change) last.parts.push(...next.parts);
  else segments.push(next);
}

/** Elements that stay are not written anew: a text box among them may be changed by itself. */
function writeRun(run: XmlNode, segments: readonly Segment[], { tracking }: Plan, splices: Splices): void {
  const properties = run.child('w:rPr');
  const open = run.tree.text.slice(run.start, run.openEnd);
  let [at, xml] = [run.start, ''];
  for (const { state, change, parts } of segments) {
    const [before, after] = aroundRun(
      open,
      mergeRun(properties, change, state === 'inserted' ? null : tracking),
      state,
      tracking,
    );
    xml += before;
    for (const part of parts) {
      if (typeof part === 'string') xml += part;
      else {
        splices.add(at, part.start, xml);
        [at, xml] = [part.end, ''];
      }
    }
    xml += after;
  }
  splices.add(at, run.end, xml);
}

function aroundRun(
  open: string,
  properties: string,
  state: State,
  tracking: Tracking | null,
): readonly [string, string] {
  if (state === 'kept' || tracking === null) return [`${open}${properties}`, '</w:r>'];
  const name = state === 'deleted' ? 'w:del' : 'w:ins';
  return [`<${name} ${trackAttributes(tracking)}>${open}${properties}`, `</w:r></${name}>`];
}

const wrapRun = (open: string, properties: string, xml: string, state: State, tracking: Tracking | null): string =>
  aroundRun(open, properties, state, tracking).join(xml);

const textXml = (text: string) =>
  text === ''
    ? ''
    : text
        .split(/(\t)/)
        .map((part) => (part === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${encodeText(part)}</w:t>`))
        .join('');
const deletedXml = (text: string) => `<w:delText xml:space="preserve">${encodeText(text)}</w:delText>`;

/** Cuts a piece where edits begin and end. */
function cutPiece(piece: SourcePiece, plan: Plan): Segment[] {
  const [from, to] = [piece.from, piece.from + piece.text.length];
  const isText = piece.node.name === 'w:t';
  const cuts = new Set([from, to]);
  const near = plan.texts.near(from, to);
  for (const edit of near) for (const at of [edit.from, edit.to]) if (isText && at > from && at < to) cuts.add(at);
  if (isText) for (const at of plan.looks.cutsWithin(from, to)) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  const starting = new Map(near.filter((edit) => startsIn(edit, piece)).map((edit) => [edit.from, edit]));
  const segments: Segment[] =
    plan.mark !== '' && piece.from === 0 ? [inserted({ from, to: from, text: plan.mark }, plan)] : [];
  for (const [at, start] of places.entries()) {
    const edit = starting.get(start);
    if (edit) segments.push(inserted(edit, plan));
    const end = places[at + 1];
    if (end !== undefined) segments.push(stretch(piece, start, end, plan));
  }
  return segments;
}

const inserted = ({ from, to, text }: TextEdit, { looks }: Plan): Segment => ({
  state: 'inserted',
  change: looks.changeAt(from, Math.max(to, from + 1)),
  parts: [textXml(text)],
});

function stretch(piece: SourcePiece, from: number, to: number, { texts, looks, tracking }: Plan): Segment {
  const text = piece.text.slice(from - piece.from, to - piece.from);
  const isDeleted = texts.near(from, to).some((edit) => edit.from <= from && edit.to >= to && edit.to > edit.from);
  const isText = piece.node.name === 'w:t';
  const xml = isDeleted && tracking ? deletedXml(text) : textXml(text);
  return {
    state: isDeleted ? 'deleted' : 'kept',
    change: isDeleted ? null : looks.changeAt(from, to),
    parts: [isText ? xml : piece.node],
  };
}
