import type { Component, Item, Spec } from './paper-spec.ts';
import type { Layout, Look } from './word-xml.ts';

/** One planted fault: the rule that must find it, in a paper that is correct but for it. */
export type Fault = {
  readonly rule: string;
  readonly what: string;
  readonly paper: Spec;
  readonly profile?: 'HD05_2026' | 'HD36_2018';
  /** Other rules the same fault truly breaks */
  readonly also?: readonly string[];
};

export const look = (paper: Spec, kind: Component, change: Look): Spec => ({
  ...paper,
  looks: { ...paper.looks, [kind]: { ...paper.looks[kind], ...change } },
});
export const layout = (paper: Spec, kind: Component, change: Layout): Spec => ({
  ...paper,
  layouts: { ...paper.layouts, [kind]: { ...paper.layouts[kind], ...change } },
});
/** Changes the body paragraph whose text begins so. */
export const reword = (paper: Spec, begins: string, words: (text: string) => string, kind?: Component): Spec => ({
  ...paper,
  body: paper.body.map(
    (item): Item =>
      item.text.startsWith(begins) ? { ...item, text: words(item.text), kind: kind ?? item.kind } : item,
  ),
});
export const lastWords = (paper: Spec, words: (text: string) => string): Spec => ({
  ...paper,
  body: paper.body.map((item, at): Item => (at === paper.body.length - 1 ? { ...item, text: words(item.text) } : item)),
});
export const say = (paper: Spec, text: string): Spec => ({
  ...paper,
  body: [...paper.body.slice(0, 5), { kind: 'text', text }, ...paper.body.slice(5)],
});
export const page = (
  width: number,
  height: number,
  top = 1134,
  bottom = 1134,
  left = 1701,
  right = 850,
  header = 567,
  orient = '',
) =>
  `<w:pgSz w:w="${width}" w:h="${height}"${orient}/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="567" w:gutter="0"/>`;
export const withChange = (paper: Spec, change: Partial<Spec>): Spec => ({ ...paper, ...change });
export const recipients = (paper: Spec, items: readonly string[], label = 'Nơi nhận:'): Spec =>
  withChange(paper, { recipients: { label, items } });
