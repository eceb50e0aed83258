import { type Editor, Node } from '@tiptap/core';
import type { Figure } from '#shared/domain/documents/figures/list-figures.ts';
import { wordsOfInline } from '#shared/domain/documents/rich-text.ts';
import { figureAttrs } from './figures.ts';

const words = (attrs: Readonly<Record<string, unknown>>) =>
  wordsOfInline({ type: 'figure', attrs: figureAttrs(attrs) });

/** A value of the records in the text: one character to the cursor, its source on hover, plain words when copied out. */
export const LiveFigure = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  draggable: false,
  addAttributes: () => ({
    key: { default: '', parseHTML: (element) => element.getAttribute('data-figure'), rendered: false },
    label: { default: '', parseHTML: (element) => element.getAttribute('data-label'), rendered: false },
    text: { default: '', parseHTML: (element) => element.getAttribute('data-text'), rendered: false },
  }),
  parseHTML: () => [{ tag: 'span[data-figure]' }],
  renderHTML: ({ node }) => {
    const { key, label, text } = figureAttrs(node.attrs);
    const isGone = text === '';
    return [
      'span',
      {
        class: isGone ? 'live-figure live-figure-gone' : 'live-figure',
        title: isGone
          ? `${label}: không còn trong hồ sơ; hãy xoá hoặc chọn số liệu khác.`
          : `${label}. Lấy từ hồ sơ, hồ sơ đổi thì số này đổi theo.`,
        'data-figure': key,
        'data-label': label,
        'data-text': text,
      },
      words(node.attrs),
    ];
  },
  renderText: ({ node }) => words(node.attrs),
});

/** Shows what the records say now; it is no edit, so it is neither saved nor undone by itself. */
export function showCurrentFigures({ state, view }: Editor, figures: readonly Figure[]): void {
  const current = new Map(figures.map(({ key, text }) => [key, text]));
  const { tr } = state;
  state.doc.descendants((node, position) => {
    if (node.type.name !== LiveFigure.name) return;
    const { key, text } = figureAttrs(node.attrs);
    // A record value may be printed only while this text is blank: the store says whether it is gone.
    const now = current.get(key) ?? (key.startsWith('indicator:') ? '' : text);
    if (now !== text) tr.setNodeAttribute(position, 'text', now);
  });
  if (tr.docChanged) view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true));
}
