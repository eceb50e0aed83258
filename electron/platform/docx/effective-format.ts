import type { Document, Element } from '@xmldom/xmldom';
import { attribute, child, children, elements } from './parts.ts';

/** How a run looks in the end, whatever style or default it comes from. */
export type RunFormat = {
  readonly font: string;
  /** pt */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly caps: boolean;
  /** 'auto' or six hex digits */
  readonly color: string;
  /** '' when not highlighted */
  readonly highlight: string;
};

export type ParagraphFormat = {
  readonly alignment: 'left' | 'center' | 'right' | 'both';
  /** pt; `line` is pt for 'exact' and 'atLeast', a number of lines for 'auto' */
  readonly spacing: {
    readonly before: number;
    readonly after: number;
    readonly line: number;
    readonly rule: 'exact' | 'atLeast' | 'auto';
  };
  /** mm; a negative first line hangs */
  readonly indent: { readonly firstLine: number; readonly left: number; readonly right: number };
  readonly keepNext: boolean;
  /** Sides with a border: 'top', 'bottom'… */
  readonly borders: readonly string[];
};

const MM_PER_TWIP = 25.4 / 1440;
export const toMillimetres = (twips: string | number) => Math.round(Number(twips) * MM_PER_TWIP * 100) / 100;

/** The styles of one document, asked for the effective format of its paragraphs and runs. */
export type StyleSheet = {
  readonly nameOf: (styleId: string) => string;
  readonly formatParagraph: (properties: Element | undefined) => ParagraphFormat;
  readonly formatRun: (properties: Element | undefined, paragraph: Element | undefined) => RunFormat;
};

/** Order of strength, weakest first: document defaults, paragraph style, character style, what is set directly. */
export function readStyleSheet(styles: Document | null): StyleSheet {
  const byId = new Map(
    (styles ? elements(styles, 'w:style') : []).map((style) => [attribute(style, 'w:styleId'), style]),
  );
  const defaults = styles ? elements(styles, 'w:docDefaults')[0] : undefined;
  const isDefault = (style: Element) =>
    isOn(attribute(style, 'w:default')) && attribute(style, 'w:type') === 'paragraph';
  const fallback = [...byId].find(([, style]) => isDefault(style))?.[0] ?? '';
  const styleOf = (properties: Element | undefined, tag: string) => attribute(child(properties, tag), 'w:val');

  const chain = (id: string, tag: 'w:pPr' | 'w:rPr', seen: readonly string[] = []): Element[] => {
    const style = byId.get(id);
    if (!style || seen.includes(id)) return [];
    const base = chain(attribute(child(style, 'w:basedOn'), 'w:val'), tag, [...seen, id]);
    const own = child(style, tag);
    return own ? [...base, own] : base;
  };
  const paragraphChain = (properties: Element | undefined, tag: 'w:pPr' | 'w:rPr') => {
    const initial = child(child(defaults, `${tag}Default`), tag);
    return [...(initial ? [initial] : []), ...chain(styleOf(properties, 'w:pStyle') || fallback, tag)];
  };
  return {
    nameOf: (id) => attribute(child(byId.get(id || fallback), 'w:name'), 'w:val'),
    formatParagraph: (properties) =>
      toParagraphFormat([...paragraphChain(properties, 'w:pPr'), ...(properties ? [properties] : [])]),
    formatRun: (properties, paragraph) =>
      toRunFormat([
        ...paragraphChain(paragraph, 'w:rPr'),
        ...chain(styleOf(properties, 'w:rStyle'), 'w:rPr'),
        ...(properties ? [properties] : []),
      ]),
  };
}

/** Attributes of one property over all layers; a stronger layer replaces single attributes. */
function merge(layers: readonly Element[], tag: string): Readonly<Record<string, string>> {
  const found = layers.map((layer) => child(layer, tag)).filter((node) => node !== undefined);
  return Object.assign(
    {},
    ...found.map((node) => Object.fromEntries(Array.from(node.attributes).map((one) => [one.name, one.value]))),
  );
}

/** The strongest layer that mentions the switch decides. */
function isSwitchedOn(layers: readonly Element[], tag: string): boolean {
  const strongest = layers.findLast((layer) => child(layer, tag) !== undefined);
  return strongest !== undefined && isOn(attribute(child(strongest, tag), 'w:val') || 'true');
}

const isOn = (value: string) => value === '1' || value === 'true' || value === 'on';

function toRunFormat(layers: readonly Element[]): RunFormat {
  const underline = merge(layers, 'w:u')['w:val'] ?? 'none';
  const highlight = merge(layers, 'w:highlight')['w:val'] ?? 'none';
  return {
    font: merge(layers, 'w:rFonts')['w:ascii'] ?? '',
    size: Number(merge(layers, 'w:sz')['w:val'] ?? 20) / 2,
    bold: isSwitchedOn(layers, 'w:b'),
    italic: isSwitchedOn(layers, 'w:i'),
    underline: underline !== 'none',
    caps: isSwitchedOn(layers, 'w:caps'),
    color: merge(layers, 'w:color')['w:val'] ?? 'auto',
    highlight: highlight === 'none' ? '' : highlight,
  };
}

const ALIGNMENTS: Readonly<Record<string, ParagraphFormat['alignment']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

function toParagraphFormat(layers: readonly Element[]): ParagraphFormat {
  const indent = merge(layers, 'w:ind');
  const hanging = toMillimetres(indent['w:hanging'] ?? 0);
  const borders = layers.findLast((layer) => child(layer, 'w:pBdr') !== undefined);
  const edges = borders ? children(child(borders, 'w:pBdr') ?? borders) : [];
  return {
    alignment: ALIGNMENTS[merge(layers, 'w:jc')['w:val'] ?? ''] ?? 'left',
    spacing: toSpacing(merge(layers, 'w:spacing')),
    indent: {
      firstLine: hanging > 0 ? -hanging : toMillimetres(indent['w:firstLine'] ?? 0),
      left: toMillimetres(indent['w:left'] ?? indent['w:start'] ?? 0),
      right: toMillimetres(indent['w:right'] ?? indent['w:end'] ?? 0),
    },
    keepNext: isSwitchedOn(layers, 'w:keepNext'),
    borders: edges
      .filter((edge) => !['none', 'nil'].includes(attribute(edge, 'w:val')))
      .map((edge) => edge.localName ?? ''),
  };
}

function toSpacing(spacing: Readonly<Record<string, string>>): ParagraphFormat['spacing'] {
  const written = spacing['w:lineRule'];
  const rule = written === 'exact' || written === 'atLeast' ? written : 'auto';
  return {
    before: Number(spacing['w:before'] ?? 0) / 20,
    after: Number(spacing['w:after'] ?? 0) / 20,
    line: Number(spacing['w:line'] ?? 240) / (rule === 'auto' ? 240 : 20),
    rule,
  };
}
