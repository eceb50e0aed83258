import type { WordLayout, WordLook } from '#shared/kernel/word-document.ts';
import type { XmlNode } from '../xml-tree.ts';
import { joinLayers, type ParagraphLayer, readParagraphLayer, toLayout } from './paragraph-format.ts';
import { joinStyles, type RunLayer, readRunLayer, type ThemeFonts, toLook } from './run-format.ts';

/** What a table's style says about the characters and paragraphs in one of its cells. */
export type CellStyle = { readonly key: string; readonly run: RunLayer; readonly paragraph: ParagraphLayer };
export const NO_CELL_STYLE: CellStyle = { key: '', run: {}, paragraph: {} };

type Style = {
  readonly node: XmlNode;
  readonly name: string;
  readonly basedOn: string;
  run: RunLayer | null;
  paragraph: ParagraphLayer | null;
};

/** The effective format of paragraphs and runs, asked for with what is set directly. */
export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private readonly theme: ThemeFonts;
  private readonly runDefaults: RunLayer;
  private readonly paragraphDefaults: ParagraphLayer;
  private readonly fallback: string;
  private readonly looks = new Map<string, RunLayer>();

  constructor(root: XmlNode | null, theme: ThemeFonts) {
    this.theme = theme;
    const defaults = root?.child('w:docDefaults');
    this.runDefaults = readRunLayer(defaults?.child('w:rPrDefault')?.child('w:rPr'), theme);
    this.paragraphDefaults = readParagraphLayer(defaults?.child('w:pPrDefault')?.child('w:pPr'));
    let fallback = '';
    for (const node of root?.children ?? []) {
      if (node.name !== 'w:style') continue;
      const id = node.attribute('w:styleId');
      const basedOn = node.child('w:basedOn')?.attribute('w:val') ?? '';
      this.styles.set(id, {
        node,
        name: node.child('w:name')?.attribute('w:val') ?? '',
        basedOn,
        run: null,
        paragraph: null,
      });
      if (node.attribute('w:type') === 'paragraph' && ['1', 'true', 'on'].includes(node.attribute('w:default')))
        fallback = id;
    }
    this.fallback = fallback;
  }

  nameOf(styleId: string): string {
    return this.styles.get(styleId || this.fallback)?.name ?? '';
  }

  /** Weakest first: a table's style, numbering from the style, the paragraph's style, numbering set directly. */
  paragraphOf(styleId: string, cell: CellStyle): ParagraphLayer {
    return joinLayers([this.paragraphDefaults, cell.paragraph, this.paragraphStyle(styleId || this.fallback)]);
  }

  layoutOf(layers: readonly ParagraphLayer[]): WordLayout {
    return toLayout(joinLayers(layers));
  }

  lookOf(styleId: string, characterStyle: string, cell: CellStyle, direct: RunLayer): WordLook {
    return toLook({ ...this.styledRun(styleId || this.fallback, characterStyle, cell), ...direct });
  }

  isHidden(styleId: string, characterStyle: string, cell: CellStyle, direct: RunLayer): boolean {
    return direct.vanish ?? this.styledRun(styleId || this.fallback, characterStyle, cell).vanish ?? false;
  }

  directRun(properties: XmlNode | undefined): RunLayer {
    return readRunLayer(properties, this.theme);
  }

  private styledRun(styleId: string, characterStyle: string, cell: CellStyle): RunLayer {
    const key = `${styleId}\n${characterStyle}\n${cell.key}`;
    const known = this.looks.get(key);
    if (known) return known;
    const layers = [
      cell.run,
      this.runStyle(styleId),
      ...(characterStyle === '' ? [] : [this.runStyle(characterStyle)]),
    ];
    const joined = joinStyles(this.runDefaults, layers);
    this.looks.set(key, joined);
    return joined;
  }

  runStyle(styleId: string): RunLayer {
    const style = this.styles.get(styleId);
    if (!style) return {};
    style.run ??= Object.assign(
      {},
      ...this.chain(styleId).map((one) => readRunLayer(one.node.child('w:rPr'), this.theme)),
    );
    return style.run ?? {};
  }

  paragraphStyle(styleId: string): ParagraphLayer {
    const style = this.styles.get(styleId);
    if (!style) return {};
    style.paragraph ??= joinLayers(this.chain(styleId).map((one) => readParagraphLayer(one.node.child('w:pPr'))));
    return style.paragraph;
  }

  /** The style and what it is based on, weakest first; a ring ends where it closes. */
  chain(styleId: string): Style[] {
    const found: Style[] = [];
    for (let id = styleId; ; ) {
      const style = this.styles.get(id);
      if (!style || found.includes(style) || found.length > 50) return found.reverse();
      found.push(style);
      id = style.basedOn;
    }
  }
}
