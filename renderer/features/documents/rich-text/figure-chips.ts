import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Figure } from '#shared/domain/documents/figures/list-figures.ts';
import { findFigures } from './figures.ts';

type Chips = { readonly figures: readonly Figure[]; readonly set: DecorationSet };
const KEY = new PluginKey<Chips>('figure-chips');

/** Shows as a chip every figure in the text that the records say too: it stays a plain word on paper. */
export const FigureChips = Extension.create({
  name: 'figureChips',
  addProseMirrorPlugins: () => [
    new Plugin<Chips>({
      key: KEY,
      state: {
        init: () => ({ figures: [], set: DecorationSet.empty }),
        apply: (transaction, chips) => {
          const figures = (transaction.getMeta(KEY) as readonly Figure[] | undefined) ?? chips.figures;
          if (!transaction.docChanged && figures === chips.figures) return chips;
          return { figures, set: chipsOf(transaction.doc, figures) };
        },
      },
      props: { decorations: (state) => KEY.getState(state)?.set },
    }),
  ],
  addCommands: () => ({
    setFigures:
      (figures) =>
      ({ tr, dispatch }) => {
        dispatch?.(tr.setMeta(KEY, figures).setMeta('addToHistory', false));
        return true;
      },
  }),
});

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    figureChips: { readonly setFigures: (figures: readonly Figure[]) => ReturnType };
  }
}

function chipsOf(document: Node, figures: readonly Figure[]): DecorationSet {
  const chips: Decoration[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return;
    // One character a position: a break or another leaf counts as a space.
    const text = node.textBetween(0, node.content.size, ' ', ' ');
    for (const { from, to } of findFigures(text, figures))
      chips.push(Decoration.inline(position + 1 + from, position + 1 + to, { class: 'figure-chip' }));
  });
  return DecorationSet.create(document, chips);
}
