import type { WordLook } from '#shared/kernel/word-document.ts';
import type { XmlNode } from '../xml-tree.ts';
import { typeSizeOf } from './word-number.ts';

/** What one layer (defaults, a style, direct formatting) says about characters; absent: says nothing. */
export type RunLayer = {
  ascii?: string;
  hAnsi?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  caps?: boolean;
  smallCaps?: boolean;
  strike?: boolean;
  vanish?: boolean;
  underline?: string;
  color?: string;
  highlight?: string;
  raised?: WordLook['raised'];
};

/** Fonts of the theme by the names run properties use: 'minorHAnsi', 'majorHAnsi'. */
export type ThemeFonts = ReadonlyMap<string, string>;

/** 'w:val' of a switch that is there: on unless it says otherwise. */
export function isOn(node: XmlNode): boolean {
  const value = node.attribute('w:val');
  return value === '' || value === '1' || value === 'true' || value === 'on';
}

export function readRunLayer(properties: XmlNode | undefined, theme: ThemeFonts): RunLayer {
  const layer: RunLayer = {};
  for (const node of properties?.children ?? []) READERS[node.name]?.(layer, node, theme);
  return layer;
}

const RAISED: Readonly<Record<string, WordLook['raised']>> = { superscript: 'superscript', subscript: 'subscript' };

const READERS: Readonly<Record<string, (layer: RunLayer, node: XmlNode, theme: ThemeFonts) => void>> = {
  'w:rFonts': readFonts,
  'w:sz': (layer, node) => {
    const size = typeSizeOf(node.attribute('w:val'));
    if (size !== null) layer.size = size;
  },
  'w:b': (layer, node) => {
    layer.bold = isOn(node);
  },
  'w:i': (layer, node) => {
    layer.italic = isOn(node);
  },
  'w:caps': (layer, node) => {
    layer.caps = isOn(node);
  },
  'w:smallCaps': (layer, node) => {
    layer.smallCaps = isOn(node);
  },
  'w:strike': (layer, node) => {
    layer.strike = isOn(node);
  },
  'w:vanish': (layer, node) => {
    layer.vanish = isOn(node);
  },
  'w:u': (layer, node) => {
    layer.underline = node.attribute('w:val') || 'none';
  },
  'w:color': readColor,
  'w:highlight': (layer, node) => {
    const value = node.attribute('w:val');
    layer.highlight = value === 'none' ? '' : value;
  },
  'w:vertAlign': (layer, node) => {
    layer.raised = RAISED[node.attribute('w:val')] ?? 'none';
  },
};

/** A theme font stands above a name given beside it. */
function readFonts(layer: RunLayer, node: XmlNode, theme: ThemeFonts): void {
  const ascii = theme.get(node.attribute('w:asciiTheme')) ?? node.attribute('w:ascii');
  const hAnsi = theme.get(node.attribute('w:hAnsiTheme')) ?? node.attribute('w:hAnsi');
  if (ascii) layer.ascii = ascii;
  if (hAnsi) layer.hAnsi = hAnsi;
}

const DARK_OF_THEME = new Set(['text1', 'dark1']);

function readColor(layer: RunLayer, node: XmlNode): void {
  const value = node.attribute('w:val');
  const isPlainDark =
    DARK_OF_THEME.has(node.attribute('w:themeColor')) &&
    node.attribute('w:themeTint') === '' &&
    node.attribute('w:themeShade') === '';
  layer.color = isPlainDark || value === '' ? 'auto' : value === 'auto' ? 'auto' : value.toUpperCase();
}

/** Switches that turn each other off when two kinds of style set them (ECMA-376 17.7.3). */
const TOGGLES = ['bold', 'italic', 'caps', 'smallCaps', 'strike', 'vanish'] as const;

/**
 * What table style, paragraph style and character style make together; later
 * ones are stronger, but two of them that both set a toggle cancel out.
 */
export function joinStyles(defaults: RunLayer, styles: readonly RunLayer[]): RunLayer {
  const joined: RunLayer = Object.assign({}, defaults, ...styles);
  for (const toggle of TOGGLES) {
    const set = styles.filter((style) => style[toggle] === true).length;
    const said = styles.some((style) => style[toggle] !== undefined);
    if (defaults[toggle] === true) joined[toggle] = true;
    else if (said) joined[toggle] = set % 2 === 1;
  }
  return joined;
}

const FALLBACK_FONT = 'Times New Roman';

export function toLook(layer: RunLayer): WordLook {
  const font = layer.ascii ?? FALLBACK_FONT;
  return {
    font,
    fontBeyondAscii: layer.hAnsi ?? font,
    size: layer.size ?? 10,
    bold: layer.bold ?? false,
    italic: layer.italic ?? false,
    underline: layer.underline ?? 'none',
    strike: layer.strike ?? false,
    caps: layer.caps ?? false,
    smallCaps: layer.smallCaps ?? false,
    color: layer.color ?? 'auto',
    highlight: layer.highlight ?? '',
    raised: layer.raised ?? 'none',
  };
}
