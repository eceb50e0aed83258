import type { WordLook } from '#shared/kernel/word-document.ts';
import type { XmlNode } from '../xml-tree.ts';
import type { CellStyle, StyleSheet } from './style-sheet.ts';

export type LookKey = { readonly styleId: string; readonly cell: CellStyle };
type Seen = { readonly look: WordLook; readonly hidden: boolean };

/** Looks of runs; a paper has few different ones, so each is worked out once. */
export class LookReader {
  private readonly sheet: StyleSheet;
  private readonly seen = new Map<string, Seen>();

  constructor(sheet: StyleSheet) {
    this.sheet = sheet;
  }

  look({ styleId, cell }: LookKey, properties: XmlNode | undefined): Seen {
    const key = `${styleId}\n${cell.key}\n${properties?.source ?? ''}`;
    const seen = this.seen.get(key);
    if (seen) return seen;
    const direct = this.sheet.directRun(properties);
    const characterStyle = properties?.child('w:rStyle')?.attribute('w:val') ?? '';
    const fresh = {
      look: this.sheet.lookOf(styleId, characterStyle, cell, direct),
      hidden: this.sheet.isHidden(styleId, characterStyle, cell, direct),
    };
    if (this.seen.size < 5_000) this.seen.set(key, fresh);
    return fresh;
  }
}
