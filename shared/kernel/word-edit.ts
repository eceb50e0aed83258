/**
 * Changes to a Word document in the terms of its model: paragraphs by
 * `WordParagraph.index`, places by offsets in their text. Whoever applies them
 * touches nothing else.
 */
export type RunChange = {
  readonly font?: string;
  /** pt */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: 'none' | 'single';
  readonly caps?: boolean;
  readonly color?: 'auto';
  readonly highlight?: '';
};

export type ParagraphChange = {
  readonly alignment?: 'left' | 'center' | 'right' | 'both';
  /** mm */
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  /** pt */
  readonly before?: number;
  readonly after?: number;
  readonly exactLine?: number;
  readonly contextual?: false;
  readonly borders?: 'none' | 'bottom';
  readonly keepNext?: true;
  readonly pageBreakBefore?: true;
};

export type SectionChange = {
  /** mm */
  readonly width?: number;
  readonly height?: number;
  readonly portrait?: true;
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
  readonly header?: number;
  readonly titlePage?: true;
  readonly pageNumberStart?: number;
};

export type WordEdit =
  | {
      readonly kind: 'run';
      readonly paragraph: number;
      readonly from: number;
      readonly to: number;
      /** The paragraph is one of `notes` */
      readonly note?: true;
      readonly change: RunChange;
    }
  | { readonly kind: 'paragraph'; readonly paragraph: number; readonly change: ParagraphChange }
  | {
      readonly kind: 'text';
      readonly paragraph: number;
      readonly from: number;
      readonly to: number;
      readonly note?: true;
      /** The same words in other letters: also where a field shows its result */
      readonly sameWords?: true;
      readonly text: string;
    }
  | { readonly kind: 'remove'; readonly paragraph: number }
  /** A new paragraph that looks like `like`, but for `run` and `layout` */
  | {
      readonly kind: 'insert';
      readonly after: number;
      readonly text: string;
      readonly run: RunChange;
      readonly layout: ParagraphChange;
    }
  /** Drawn lines anchored in the paragraph go; text boxes and pictures stay */
  | { readonly kind: 'remove-lines'; readonly paragraph: number }
  /** A bullet or number Word made by itself becomes plain text */
  | { readonly kind: 'plain-mark'; readonly paragraph: number; readonly text: string }
  | { readonly kind: 'section'; readonly section: number; readonly change: SectionChange }
  /** A centred figure of 14 pt in the header of every page but the first of the section */
  | { readonly kind: 'page-number'; readonly section: number }
  /** No page number on the first page of the section */
  | { readonly kind: 'quiet-first-page'; readonly section: number };
