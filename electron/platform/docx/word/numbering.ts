import { toRoman } from '#shared/kernel/roman-numeral.ts';
import type { XmlNode } from '../xml-tree.ts';
import { type ParagraphLayer, readParagraphLayer } from './paragraph-format.ts';
import { wholeOf } from './word-number.ts';

/** Word counts no list from further on. */
const MOST_AT_START = 32_767;

type Level = {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
  readonly layer: ParagraphLayer;
};

/** Automatic numbers as Word counts them; must be asked paragraph by paragraph, in order. */
export class Numbering {
  private readonly lists = new Map<string, { readonly abstract: string; readonly own: ReadonlyMap<number, XmlNode> }>();
  private readonly abstracts = new Map<string, XmlNode>();
  private readonly counters = new Map<string, number[]>();
  private readonly known = new Map<string, Level | null>();

  constructor(root: XmlNode | null) {
    for (const node of root?.children ?? []) {
      if (node.name === 'w:abstractNum') this.abstracts.set(node.attribute('w:abstractNumId'), node);
      if (node.name === 'w:num') this.addList(node);
    }
  }

  private addList(node: XmlNode): void {
    const own = new Map<number, XmlNode>();
    for (const change of node.children)
      if (change.name === 'w:lvlOverride') own.set(Number(change.attribute('w:ilvl')), change);
    this.lists.set(node.attribute('w:numId'), {
      abstract: node.child('w:abstractNumId')?.attribute('w:val') ?? '',
      own,
    });
  }

  /** Indents of the list level. */
  layerOf(list: string, level: number): ParagraphLayer {
    return this.levelOf(list, level)?.layer ?? {};
  }

  /** Counts this paragraph and gives its mark; '' when the list shows none. */
  next(list: string, level: number): string {
    const found = this.levelOf(list, level);
    if (!found || level < 0 || level > 8) return '';
    const counts = this.countsOf(list);
    counts[level] = (counts[level] ?? found.start - 1) + 1;
    counts.length = level + 1;
    return found.format === 'bullet' ? bulletOf(found.pattern) : this.fill(found.pattern, list, counts);
  }

  private countsOf(list: string): number[] {
    const key = this.lists.get(list)?.abstract ?? list;
    const shared = this.lists.get(list)?.own.size ? `${key}/${list}` : key;
    const counts = this.counters.get(shared) ?? [];
    this.counters.set(shared, counts);
    return counts;
  }

  private fill(pattern: string, list: string, counts: readonly number[]): string {
    return pattern.replace(/%(\d)/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      const of = this.levelOf(list, level);
      return of ? inFormat(counts[level] ?? of.start, of.format) : '';
    });
  }

  private levelOf(list: string, level: number): Level | null {
    const key = `${list}/${level}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const read = this.readLevel(list, level);
    this.known.set(key, read);
    return read;
  }

  private readLevel(list: string, level: number): Level | null {
    const found = this.lists.get(list);
    if (!found) return null;
    const change = found.own.get(level);
    const abstract = this.abstracts.get(found.abstract);
    const node =
      change?.child('w:lvl') ??
      abstract?.children.find((one) => one.name === 'w:lvl' && Number(one.attribute('w:ilvl')) === level);
    if (!node) return null;
    const start = change?.child('w:startOverride')?.attribute('w:val') ?? node.child('w:start')?.attribute('w:val');
    return {
      format: node.child('w:numFmt')?.attribute('w:val') ?? 'decimal',
      pattern: node.child('w:lvlText')?.attribute('w:val') ?? '',
      start: wholeOf(start ?? '', 0, MOST_AT_START) ?? 0,
      layer: readParagraphLayer(node.child('w:pPr')),
    };
  }
}

/** Symbol fonts hide their bullets in the private area. */
const bulletOf = (pattern: string) => (/[\uf000-\uf0ff]/.test(pattern) ? '•' : pattern);

function inFormat(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerLetter':
      return letters(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}

/** a…z, then aa, bb… as Word does. */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
}

const roman = (count: number): string => (count < 1 || count > 3999 ? String(count) : toRoman(count));
