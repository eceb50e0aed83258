import type { WordBorder, WordLayout, WordTabStop } from '#shared/kernel/word-document.ts';
import type { XmlNode } from '../xml-tree.ts';
import { isOn } from './run-format.ts';

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

const MM_PER_TWIP = 25.4 / 1440;
export const mmOfTwips = (twips: string | number): number => {
  const value = Math.round(Number(twips) * MM_PER_TWIP * 100) / 100;
  return Number.isFinite(value) ? value : 0;
};

const SPACING = ['w:before', 'w:after', 'w:line', 'w:lineRule', 'w:beforeAutospacing', 'w:afterAutospacing'];
const INDENT = ['w:left', 'w:start', 'w:right', 'w:end', 'w:firstLine', 'w:hanging'];
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
    layer.outlineLevel = Number(node.attribute('w:val'));
  },
  'w:pBdr': (layer, node) => {
    layer.borders = bordersOf(node);
  },
  'w:tabs': (layer, node) => {
    layer.tabs = node.children.map((tab) => ({ at: mmOfTwips(tab.attribute('w:pos')), kind: tab.attribute('w:val') }));
  },
  'w:numPr': (layer, node) => {
    const level = Number(node.child('w:ilvl')?.attribute('w:val') ?? 0);
    layer.numbering = {
      list: node.child('w:numId')?.attribute('w:val') ?? '',
      level: Number.isFinite(level) ? level : 0,
    };
  },
};

function attributesOf(node: XmlNode, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = node.attribute(name);
    if (value !== '') found[name] = value;
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
  const hanging = mmOfTwips(indent['w:hanging'] ?? 0);
  return {
    alignment: ALIGNMENTS[layer.alignment ?? ''] ?? 'left',
    spacing: toSpacing(layer.spacing ?? {}, layer.contextual ?? false),
    indent: {
      firstLine: hanging > 0 ? -hanging : mmOfTwips(indent['w:firstLine'] ?? 0),
      left: mmOfTwips(indent['w:left'] ?? indent['w:start'] ?? 0),
      right: mmOfTwips(indent['w:right'] ?? indent['w:end'] ?? 0),
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
    const value = Number(spacing[`w:${side}`] ?? 0) / 20;
    return isAuto ? AUTO_GAP : Number.isFinite(value) ? value : 0;
  };
  return {
    before: gap('before'),
    after: gap('after'),
    line: Number.isFinite(line) ? line / (rule === 'auto' ? 240 : 20) : 1,
    rule,
    contextual,
  };
}
