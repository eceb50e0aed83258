import { type TagPath, toTagPath } from '../printed-value.ts';
import { type Constant, toConstant } from './constant.ts';
import { bitOf, CONTAINERS, filledBy, ROW } from './containers.ts';
import { type ParsedPart, startsElement } from './parsed-part.ts';

/** A part of a template (document, header, footer) as a list of steps that print it. */
export type Program = readonly Step[];
export type Step = Constant | ContainerEdge | Value | Loop;

/** The edge of a cell, row or table that a section inside may leave empty. */
type ContainerEdge = {
  readonly kind: 'container';
  readonly isStart: boolean;
  readonly container: number;
  readonly text: string;
};
type Value = { readonly kind: 'plain' | 'raw'; readonly path: TagPath; readonly breaksLines: boolean };
export type Loop = {
  readonly kind: 'loop';
  readonly path: TagPath;
  readonly inverted: boolean;
  readonly body: Program;
  /** A page break after the last entry, before each entry; of a section that repeats whole paragraphs */
  readonly breakAfter: boolean;
  readonly breakBefore: boolean;
};

export type PartKind = {
  /** Document, header, footer, notes: tables and cells are kept as Word needs them */
  readonly isDocument: boolean;
  readonly breaksLines: boolean;
};

/** A template has something in it that only docxtemplater itself can print. */
export class NotCompiled extends Error {
  readonly reason: string;
  constructor(reason: 'unknown-tag' | 'section-in-loop' | 'table-may-vanish-in-loop' | 'broken-container') {
    super(reason);
    this.reason = reason;
  }
}

export function compileProgram(parts: readonly ParsedPart[], kind: PartKind, depth = 0): Program {
  const steps: Step[] = [];
  const edges = findEdges(parts, depth);
  let fixed: ParsedPart[] = [];
  const flush = () => {
    if (fixed.length > 0) steps.push(toConstant(fixed, kind.isDocument));
    fixed = [];
  };
  for (const part of parts) {
    const edge = edges.get(part);
    if (part.type !== 'placeholder' && !edge) {
      if (part.value !== '') fixed.push(part);
      continue;
    }
    flush();
    steps.push(edge ?? compilePlaceholder(part, kind, depth));
  }
  flush();
  return steps;
}

function compilePlaceholder(part: ParsedPart, kind: PartKind, depth: number): Step {
  const path = toTagPath(part.value);
  const { breaksLines } = kind;
  switch (part.module) {
    case undefined:
      return { kind: 'plain', path, breaksLines };
    case 'rawxml':
      return { kind: 'raw', path, breaksLines };
    case 'loop':
      return compileLoop(part, kind, depth);
    default:
      throw new NotCompiled('unknown-tag');
  }
}

function compileLoop(part: ParsedPart, kind: PartKind, depth: number): Loop {
  const inner = part.subparsed;
  if (!inner) throw new NotCompiled('unknown-tag');
  // Sections inside lose their headers or change their kind from one turn to the next.
  if (inner.some(({ tag }) => tag === 'w:sectPr')) throw new NotCompiled('section-in-loop');
  const isOfParagraphs = inner.find(({ type }) => type !== 'content')?.tag !== 'w:t' && inner.some(isNotContent);
  return {
    ...{ kind: 'loop', path: toTagPath(part.value), inverted: part.inverted === true },
    body: compileProgram(inner, kind, depth + 1),
    breakAfter: part.hasPageBreak === true && isOfParagraphs,
    breakBefore: part.hasPageBreakBeginning === true && isOfParagraphs,
  };
}

const isNotContent = ({ type }: ParsedPart) => type !== 'content';

/** Where containers begin and end that are not filled before the first section or raw tag. */
function findEdges(parts: readonly ParsedPart[], depth: number): ReadonlyMap<ParsedPart, ContainerEdge> {
  const edges = new Map<ParsedPart, ContainerEdge>();
  for (const [at, part] of parts.entries()) {
    const container = part.type === 'tag' ? CONTAINERS.findIndex(({ tag }) => startsElement(part.value, tag)) : -1;
    if (container < 0) continue;
    if (part.value.endsWith('/>')) throw new NotCompiled('broken-container');
    const end = findEndOfUnsure(parts, at + 1, container);
    if (!end) continue;
    if (depth > 0 && container >= ROW) throw new NotCompiled('table-may-vanish-in-loop');
    edges.set(part, { kind: 'container', isStart: true, container, text: part.value });
    edges.set(end, { kind: 'container', isStart: false, container, text: end.value });
  }
  return edges;
}

/** null when the container is filled whatever the values are. */
function findEndOfUnsure(parts: readonly ParsedPart[], from: number, container: number): ParsedPart | null {
  const ending = `</${CONTAINERS[container]?.tag}>`;
  let isSure = true;
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) break;
    if (part.value === ending && part.type === 'tag') return part;
    if (part.type === 'placeholder') isSure &&= part.module === undefined;
    else if (isSure && (filledBy(part.value) & bitOf(container)) !== 0) return null;
  }
  throw new NotCompiled('broken-container');
}
