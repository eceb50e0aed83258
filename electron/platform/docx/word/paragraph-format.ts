import type { WordBorder, WordLayout, WordTabStop } from '#shared/kernel/word-document.ts';
import type { XmlNode } from '../xml-tree.ts';
import { isOn } from './run-format.ts';
import { type Length, mmOf, twipsOf, wholeOf } from './word-number.ts';

/** What one layer says about a paragraph; attributes of spacing and indents are kept as written, each on its own. */
export type ParagraphLayer = {
  alignment?: string;
  spacing?: Readonly<Record<string, string>>;
  indent?: Readonly<Record<string, string>>;
  keepNext?: boolean;
  contextual?: boolean;
  pageBreakBefore?: boolean;
  borders?: readonly WordBorder[];
  tabs?: readonly TabMark[];
  outlineLevel?: number;
  numbering?: { readonly list: string; readonly level: number };
};

/** A stop, or one of a weaker layer taken away. */
type TabMark = { readonly at: number; readonly kind: string };

/** null: words, not a length. */
const SPACING: Readonly<Record<string, Length | null>> = {
  ...{ 'w:before': 'gap', 'w:after': 'gap', 'w:line': 'line' },
  ...{ 'w:lineRule': null, 'w:beforeAutospacing': null, 'w:afterAutospacing': null },
};
const INDENT: Readonly<Record<string, Length>> = {
  ...{ 'w:left': 'indent', 'w:start': 'indent', 'w:right': 'indent', 'w:end': 'indent' },
  ...{ 'w:firstLine': 'indent', 'w:hanging': 'gap' },
};
const SIDES = ['top', 'bottom', 'left', 'right', 'between'] as const;

export function readParagraphLayer(properties: XmlNode | undefined): ParagraphLayer {
  const layer: ParagraphLayer = {};
  for (const node of properties?.children ?? []) READERS[node.name]?.(layer, node);
  return layer;
}

const READERS: Readonly<Record<string, (layer: ParagraphLayer, node: XmlNode) => void>> = {
  'w:jc': (layer, node) => {
    layer.alignment = node.attribute('w:val');
  },
  'w:spacing': (layer, node) => {
    layer.spacing = attributesOf(node, SPACING);
  },
  'w:ind': (layer, node) => {
    layer.indent = attributesOf(node, INDENT);
  },
  'w:keepNext': (layer, node) => {
    layer.keepNext = isOn(node);
  },
  'w:contextualSpacing': (layer, node) => {
    layer.contextual = isOn(node);
  },
  'w:pageBreakBefore': (layer, node) => {
    layer.pageBreakBefore = isOn(node);
  },
  'w:outlineLvl': (layer, node) => {
    const level = wholeOf(node.attribute('w:val'), 0, 9);
    if (level !== null) layer.outlineLevel = level;
  },
  'w:pBdr': (layer, node) => {
    layer.borders = bordersOf(node);
  },
  'w:tabs': (layer, node) => {
    layer.tabs = node.children.flatMap((tab) => {
      const at = mmOf(tab.attribute('w:pos'), 'indent');
      return at === null ? [] : [{ at, kind: tab.attribute('w:val') }];
    });
  },
  'w:numPr': (layer, node) => {
    layer.numbering = {
      list: node.child('w:numId')?.attribute('w:val') ?? '',
      level: wholeOf(node.child('w:ilvl')?.attribute('w:val') ?? '0', 0, 8) ?? NO_LEVEL,
    };
  },
};

/** A list has nine levels; a paragraph of another shows no number. */
const NO_LEVEL = -1;

/** As written, lengths in twips; what Word would pass over is left out. */
function attributesOf(node: XmlNode, names: Readonly<Record<string, Length | null>>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, length] of Object.entries(names)) {
    const written = node.attribute(name);
    if (written === '') continue;
    const value = length === null ? written : twipsOf(written, length)?.toString();
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function bordersOf(node: XmlNode): WordBorder[] {
  return SIDES.flatMap((side) => {
    const style = node.child(`w:${side}`)?.attribute('w:val') ?? '';
    return style === '' || style === 'none' || style === 'nil' ? [] : [{ side, style }];
  });
}

/** Later layers are stronger; of spacing and indents each attribute by itself. */
export function joinLayers(layers: readonly ParagraphLayer[]): ParagraphLayer {
  const joined: ParagraphLayer = Object.assign({}, ...layers);
  joined.spacing = Object.assign({}, ...layers.map((layer) => layer.spacing));
  joined.tabs = joinTabs(layers);
  joined.indent = joinIndents(layers.map((layer) => layer.indent));
  return joined;
}

/** Each layer adds its stops; 'clear' takes away the one of that place. */
function joinTabs(layers: readonly ParagraphLayer[]): TabMark[] {
  const stops = new Map<number, TabMark>();
  for (const mark of layers.flatMap(({ tabs = [] }) => tabs))
    if (mark.kind === 'clear') stops.delete(mark.at);
    else stops.set(mark.at, mark);
  return [...stops.values()].sort((a, b) => a.at - b.at);
}

/** A first line and a hanging line are one thing with two names. */
function joinIndents(layers: readonly (Readonly<Record<string, string>> | undefined)[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const layer of layers) {
    if (layer?.['w:firstLine'] !== undefined && layer['w:hanging'] === undefined) delete joined['w:hanging'];
    Object.assign(joined, layer);
  }
  return joined;
}

const ALIGNMENTS: Readonly<Record<string, WordLayout['alignment']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

export function toLayout(layer: ParagraphLayer): WordLayout {
  const indent = layer.indent ?? {};
  const mm = (...names: readonly string[]) =>
    mmOf(names.map((name) => indent[name]).find(Boolean) ?? '0', 'indent') ?? 0;
  const hanging = mm('w:hanging');
  return {
    alignment: ALIGNMENTS[layer.alignment ?? ''] ?? 'left',
    spacing: toSpacing(layer.spacing ?? {}, layer.contextual ?? false),
    indent: {
      firstLine: hanging > 0 ? -hanging : mm('w:firstLine'),
      left: mm('w:left', 'w:start'),
      right: mm('w:right', 'w:end'),
    },
    keepNext: layer.keepNext ?? false,
    tabStops: (layer.tabs ?? []).flatMap(toTabStop),
    pageBreakBefore: layer.pageBreakBefore ?? false,
    borders: layer.borders ?? [],
    outlineLevel: layer.outlineLevel !== undefined && layer.outlineLevel < 9 ? layer.outlineLevel : null,
  };
}

const STOPS: Readonly<Record<string, WordTabStop['kind']>> = {
  ...{ left: 'left', start: 'left', num: 'left', center: 'center' },
  ...{ right: 'right', end: 'right', decimal: 'right' },
};

function toTabStop({ at, kind }: TabMark): WordTabStop[] {
  const known = STOPS[kind];
  return known ? [{ at, kind: known }] : [];
}

/** Word sets 14 pt where a web page is said to decide. */
const AUTO_GAP = 14;

function toSpacing(spacing: Readonly<Record<string, string>>, contextual: boolean): WordLayout['spacing'] {
  const written = spacing['w:lineRule'];
  const rule = written === 'exact' || written === 'atLeast' ? written : 'auto';
  const line = Number(spacing['w:line'] ?? 240);
  const gap = (side: 'before' | 'after') => {
    const isAuto = ['1', 'true', 'on'].includes(spacing[`w:${side}Autospacing`] ?? '');
    return isAuto ? AUTO_GAP : Number(spacing[`w:${side}`] ?? 0) / 20;
  };
  return {
    before: gap('before'),
    after: gap('after'),
    line: line / (rule === 'auto' ? 240 : 20),
    rule,
    contextual,
  };
}
