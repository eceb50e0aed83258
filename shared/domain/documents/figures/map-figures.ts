import type { RichBlock, RichFigure, RichInline, RichListItem, RichText } from '../rich-text.ts';

/** The text with every figure in it replaced, wherever it stands; all else as it is. */
export const mapFigures = (text: RichText, to: (figure: RichFigure) => RichInline): RichText => ({
  ...text,
  content: text.content.map((block) => mapBlock(block, to)),
});

/** Every figure of a text, in order. */
export function figuresIn(text: RichText): readonly RichFigure[] {
  const found: RichFigure[] = [];
  mapFigures(text, (figure) => {
    found.push(figure);
    return figure;
  });
  return found;
}

type Replace = (figure: RichFigure) => RichInline;

function mapBlock<Block extends RichBlock>(block: Block, to: Replace): Block;
function mapBlock(block: RichBlock, to: Replace): RichBlock {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return {
        ...block,
        ...(block.content && { content: block.content.map((one) => (one.type === 'figure' ? to(one) : one)) }),
      };
    case 'bulletList':
    case 'orderedList':
      return { ...block, ...(block.content && { content: block.content.map((item) => mapWithin(item, to)) }) };
    case 'table':
      return {
        ...block,
        ...(block.content && {
          content: block.content.map((row) => ({
            ...row,
            ...(row.content && { content: row.content.map((cell) => mapWithin(cell, to)) }),
          })),
        }),
      };
    case 'picture':
      return block;
  }
}

const mapWithin = <Part extends Pick<RichListItem, 'content'>>(part: Part, to: Replace): Part => ({
  ...part,
  ...(part.content && { content: part.content.map((block) => mapBlock(block, to)) }),
});
