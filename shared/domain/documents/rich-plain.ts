import { type RichBlock, type RichInline, type RichText, wordsOfInline } from './rich-text.ts';

/** Rich text as plain lines, one for each paragraph, heading, list entry and table row (cells by tabs). */
export const richLinesOf = (text: RichText): readonly string[] => text.content.flatMap((block) => linesOf(block));

function linesOf(block: RichBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [plainOf(block.content ?? [])].filter((line) => line !== '');
    case 'bulletList':
    case 'orderedList':
      return (block.content ?? []).flatMap(({ content = [] }, at) => {
        const mark = block.type === 'bulletList' ? '- ' : `${at + 1}. `;
        return content.flatMap(linesOf).map((line, place) => (place === 0 ? mark + line : line));
      });
    case 'table':
      return (block.content ?? []).map(({ content = [] }) =>
        content.map((cell) => (cell.content ?? []).flatMap(linesOf).join(' ')).join('\t'),
      );
    case 'picture':
      return [block.drawing.alt];
  }
}

const plainOf = (content: readonly RichInline[]): string => content.map(wordsOfInline).join('');
