import type { XmlNode } from '../../xml-tree.ts';

/** Text to put in place of a stretch of a part. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

/** All changes of one part; everything else of it stays as it is, byte for byte. */
export class Splices {
  private readonly found: (Splice & { readonly order: number })[] = [];

  replace(node: XmlNode, text: string): void {
    this.add(node.start, node.end, text);
  }

  /** At one place the lower order comes first. */
  insert(at: number, text: string, order = 0): void {
    this.add(at, at, text, order);
  }

  add(from: number, to: number, text: string, order = 0): void {
    this.found.push({ from, to, text, order });
  }

  get isEmpty(): boolean {
    return this.found.length === 0;
  }

  /** Throws when two changes overlap: that would be a bug of whoever made them. */
  applyTo(source: string): string {
    const sorted = [...this.found].sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
    let at = 0;
    let text = '';
    for (const splice of sorted) {
      if (splice.from < at) throw new Error('Two changes of a document overlap');
      text += source.slice(at, splice.from) + splice.text;
      at = splice.to;
    }
    return text + source.slice(at);
  }
}

/** Names of an element's children in the order the schema wants them. */
export type ChildOrder = readonly string[];

/**
 * Sets children of a property element, each at its place; `null` takes one away.
 * The element is made (by `wrap`) at `at` when it is not there.
 */
export function setChildren(
  splices: Splices,
  node: XmlNode | undefined,
  changes: ReadonlyMap<string, string | null>,
  { order, at, name }: { readonly order: ChildOrder; readonly at: number; readonly name: string },
): void {
  if (changes.size === 0) return;
  const rank = (child: string) => order.indexOf(child);
  const sorted = [...changes].sort((a, b) => rank(a[0]) - rank(b[0]));
  if (!node || node.openEnd === node.end) {
    const inner = sorted.map(([, xml]) => xml ?? '').join('');
    const made = `<${name}>${inner}</${name}>`;
    if (node) splices.replace(node, made);
    else splices.insert(at, made);
    return;
  }
  for (const [child, xml] of sorted) {
    const [existing, ...doubles] = node.children.filter((one) => one.name === child);
    for (const double of doubles) splices.replace(double, '');
    if (existing) splices.replace(existing, xml ?? '');
    else if (xml !== null) {
      const next = node.children.find((one) => rank(one.name) > rank(child));
      splices.insert(next?.start ?? node.closeAt, xml, rank(child));
    }
  }
}

/** The same element with some attributes set or, by `null`, taken away. */
export function withAttributes(
  name: string,
  node: XmlNode | undefined,
  changes: Readonly<Record<string, string | null>>,
): string {
  const kept = attributesOf(node).filter(([key]) => !(key in changes));
  const set = Object.entries(changes).filter((one): one is [string, string] => one[1] !== null);
  return `<${name}${[...kept, ...set].map(([key, value]) => ` ${key}="${value}"`).join('')}/>`;
}

/** Attributes as written, values still encoded. */
function attributesOf(node: XmlNode | undefined): [string, string][] {
  if (!node) return [];
  const open = node.tree.text.slice(node.start, node.openEnd);
  return [...open.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => [
    match[1] ?? '',
    match[2] ?? match[3] ?? '',
  ]);
}

const TWIPS_PER_MM = 1440 / 25.4;
export const twips = (mm: number): string => String(Math.round(mm * TWIPS_PER_MM));
