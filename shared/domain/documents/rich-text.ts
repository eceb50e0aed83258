import type { Drawing } from '#shared/kernel/drawing.ts';

/**
 * Rich text (nội dung soạn) limited to what the format allows: paragraphs,
 * headings of three levels (I- · 1. · a)), dashed and numbered lists, tables.
 * The shape is a strict subset of the editor's JSON.
 */

/** Levels of blocks inside blocks that are kept: lists in lists, lists in tables. */
export const RICH_DEPTH = 12;

export type RichMark = 'bold' | 'italic' | 'underline';
type Marks = readonly { readonly type: RichMark }[];
/** A value of the records in the text: looked up by its key whenever the paper is made. */
export type RichFigure = {
  readonly type: 'figure';
  readonly attrs: {
    /** See figures/list-figures.ts */
    readonly key: string;
    /** What it is, for the gap it leaves once its record is gone */
    readonly label: string;
    /** As it was when last seen; '' when its record was gone */
    readonly text: string;
  };
  readonly marks?: Marks;
};
export type RichInline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: Marks }
  | { readonly type: 'hardBreak' }
  | RichFigure;
export type RichParagraph = { readonly type: 'paragraph'; readonly content?: readonly RichInline[] };
export type RichHeading = {
  readonly type: 'heading';
  readonly attrs: { readonly level: 1 | 2 | 3 };
  readonly content?: readonly RichInline[];
};
export type RichListItem = { readonly type: 'listItem'; readonly content?: readonly RichBlock[] };
export type RichList = { readonly type: 'bulletList' | 'orderedList'; readonly content?: readonly RichListItem[] };
export type RichCell = {
  readonly type: 'tableCell' | 'tableHeader';
  readonly attrs?: {
    readonly colspan?: number;
    readonly rowspan?: number;
    /** Figures and marks stand in the middle of their cell; only tables made from records say so */
    readonly centred?: boolean;
    /** No line above and below it */
    readonly open?: boolean;
  };
  readonly content?: readonly RichBlock[];
};
export type RichTable = {
  readonly type: 'table';
  /** Widths of the columns in any one measure; absent: all alike */
  readonly attrs?: {
    readonly widths?: readonly number[];
    /** Twips of the whole table on a landscape page; absent: the text area of a portrait page */
    readonly total?: number;
    /** Twips every row under the head is tall at least: room for a signature */
    readonly rowHeight?: number;
  };
  readonly content?: readonly { readonly type: 'tableRow'; readonly content?: readonly RichCell[] }[];
};
/** Drawn from records; the editor has none, and only the document itself holds one, no list or table. */
export type RichPicture = { readonly type: 'picture'; readonly drawing: Drawing };
export type RichBlock = RichParagraph | RichHeading | RichList | RichTable | RichPicture;
export type RichText = { readonly type: 'doc'; readonly content: readonly RichBlock[] };

/** True when nothing but white space is written. */
export function isBlankRichText(text: RichText): boolean {
  return text.content.every((block) => blankBlock(block));
}

function blankBlock(block: RichBlock): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return (block.content ?? []).every(isBlankInline);
    case 'bulletList':
    case 'orderedList':
      return (block.content ?? []).every((entry) => (entry.content ?? []).every(blankBlock));
    case 'table':
      return (block.content ?? []).every((row) =>
        (row.content ?? []).every((cell) => (cell.content ?? []).every(blankBlock)),
      );
    case 'picture':
      return false;
  }
}

export const isBlankInline = (inline: RichInline): boolean =>
  inline.type === 'hardBreak' || (inline.type === 'text' && inline.text.trim() === '');

/** The words of an inline; a figure whose record is gone is a marked gap, a break a new line. */
export function wordsOfInline(inline: RichInline): string {
  if (inline.type === 'hardBreak') return '\n';
  return inline.type === 'text' ? inline.text : inline.attrs.text || `⟦${inline.attrs.label}⟧`;
}
