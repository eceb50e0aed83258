import type { FixedText, WordDocument } from '#shared/kernel/word-document.ts';
import type { XmlNode, XmlTree } from '../xml-tree.ts';

/** One piece of a paragraph's text and the element it was read from. */
export type SourcePiece = {
  /** `w:t` (text), or a sign: `w:tab`, `w:br`… */
  readonly node: XmlNode;
  readonly run: XmlNode;
  /** Where its text begins in the paragraph's text */
  readonly from: number;
  readonly text: string;
  /** Result of a field: written again by Word, so its words are never changed */
  readonly isField: boolean;
  readonly fixed?: FixedText;
};

/** The element behind a paragraph of the model. */
export type ParagraphSource = {
  readonly part: string;
  readonly node: XmlNode;
  readonly pieces: readonly SourcePiece[];
  /** The same text once more, for older programs: stretches of it within the paragraph, at the same places */
  readonly echoes: readonly SourcePiece[];
  /** The whole paragraph once more, word for word */
  readonly twins: readonly ParagraphSource[];
};

/** Where everything of the model stands in the file; what an editor needs. */
export type WordSource = {
  readonly main: string;
  readonly trees: ReadonlyMap<string, XmlTree>;
  /** By `WordParagraph.index` */
  readonly paragraphs: readonly ParagraphSource[];
  readonly notes: readonly ParagraphSource[];
  /** `w:sectPr` of each section; null for a file without any */
  readonly sections: readonly (XmlNode | null)[];
  /** Header part of each section and kind, and its paragraphs' sources */
  readonly headers: readonly HeaderSource[];
};

export type HeaderSource = {
  readonly section: number;
  readonly kind: 'default' | 'first' | 'even';
  readonly isFooter: boolean;
  readonly part: string;
  readonly paragraphs: readonly ParagraphSource[];
};

export type ReadWord = { readonly document: WordDocument; readonly source: WordSource };
