/**
 * A Word document as its reader sees it: what stands where, and how it looks in
 * the end, whatever style, default or table it comes from. Deleted and hidden
 * text is left out, inserted text is there, fields show their result.
 * Lengths on the page are mm, sizes of type pt.
 */
export type WordDocument = {
  /** All paragraphs of the body in reading order, those of tables and text boxes where they are anchored */
  readonly paragraphs: readonly WordParagraph[];
  /** Footnotes and endnotes */
  readonly notes: readonly WordParagraph[];
  readonly sections: readonly WordSection[];
  readonly tables: readonly WordTable[];
  readonly boxes: readonly WordBox[];
  /** Page settings that hold for the whole file */
  readonly mirrorMargins: boolean;
  readonly evenAndOddHeaders: boolean;
  /** What the author left in the file */
  readonly leftovers: { readonly insertions: number; readonly deletions: number; readonly comments: number };
  /** Pages as the program that saved it last counted them; null when it did not say */
  readonly pagesWritten: number | null;
};

/** Character format in the end. */
export type WordLook = {
  /** Font of the plain letters, and of the letters beyond ASCII where it is another */
  readonly font: string;
  readonly fontBeyondAscii: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** 'none', 'single', 'double'… */
  readonly underline: string;
  readonly strike: boolean;
  readonly caps: boolean;
  readonly smallCaps: boolean;
  /** 'auto' or six hex digits in capitals */
  readonly color: string;
  /** '' when not highlighted */
  readonly highlight: string;
  readonly raised: 'none' | 'superscript' | 'subscript';
};

export type WordRun = WordLook & {
  readonly text: string;
  /** Name of the field whose result it is, in capitals: 'PAGE', 'NUMPAGES'…; '' for plain text */
  readonly field: string;
  /** A sign of a symbol font; its font is not the font of text */
  readonly symbol: boolean;
  /** Why its words cannot be changed in place; absent: they can */
  readonly fixed?: FixedText;
};

/**
 * twofold: the file holds it twice, for programs of today and for older ones, and not in the same words.
 * bound: Word fills it in again from data the file carries, each time it is opened.
 */
export type FixedText = 'twofold' | 'bound';

export type WordAlignment = 'left' | 'center' | 'right' | 'both';

export type WordTabStop = { readonly at: number; readonly kind: 'left' | 'center' | 'right' };

export type WordBorder = { readonly side: 'top' | 'bottom' | 'left' | 'right' | 'between'; readonly style: string };

export type WordLayout = {
  readonly alignment: WordAlignment;
  /** pt; `line` is pt for 'exact' and 'atLeast', a number of lines for 'auto' */
  readonly spacing: {
    readonly before: number;
    readonly after: number;
    readonly line: number;
    readonly rule: 'exact' | 'atLeast' | 'auto';
    /** No gap between paragraphs of the same style */
    readonly contextual: boolean;
  };
  /** mm; a negative first line hangs */
  readonly indent: { readonly firstLine: number; readonly left: number; readonly right: number };
  readonly keepNext: boolean;
  /** Of the paragraph's own making, from the text's left edge, nearest first; elsewhere a tab goes on by 12.7 mm */
  readonly tabStops: readonly WordTabStop[];
  readonly pageBreakBefore: boolean;
  readonly borders: readonly WordBorder[];
  /** From 0 when the style or the paragraph says so */
  readonly outlineLevel: number | null;
};

/** Where a paragraph stands. */
export type WordPlace = {
  /** note: at the foot of a page; endnote: at the end of the paper */
  readonly part: 'body' | 'header' | 'footer' | 'note' | 'endnote';
  /** From 0; null outside tables. `table` is the place in `tables` (−1 in a header or footer). */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Place in `boxes` when it stands in a text box or a frame; null in the flow */
  readonly box: number | null;
  /** Which section of the body, from 0 */
  readonly section: number;
  /** Which text column of a section with several, from 0, as far as column breaks tell */
  readonly textColumn: number;
};

export type WordParagraph = WordLayout & {
  /** Its place in `paragraphs` (`notes`), from 0; −1 in headers and footers */
  readonly index: number;
  /** NFC is not promised: the text as written, '\t' and '\n' for tabs and line breaks */
  readonly text: string;
  readonly runs: readonly WordRun[];
  /** Automatic number or bullet before it as Word shows it: 'I.', '1.', '•'; '' for none */
  readonly mark: string;
  /** Name of the style as Word shows it; '' for none */
  readonly style: string;
  readonly place: WordPlace;
  /** Look of its end mark: what a new run here would get */
  readonly endLook: WordLook;
  /** Lines drawn by shapes anchored here */
  readonly shapes: readonly WordShape[];
  readonly images: number;
  /** A page begins at it or inside it, as written by hand or as laid out when last saved */
  readonly breaks: { readonly before: boolean; readonly inside: boolean; readonly laidOut: boolean };
};

/** A drawn straight line. */
export type WordShape = {
  /** mm; null when not told */
  readonly width: number | null;
  /** mm from the left edge of the page, of the text or of the column, as `from` tells; null when not told */
  readonly x: number | null;
  readonly from: 'page' | 'margin' | 'column';
};

/** A text box or a frame. */
export type WordBox = {
  /** mm; null when not told */
  readonly x: number | null;
  readonly width: number | null;
  readonly from: 'page' | 'margin' | 'column';
  /** 'left', 'center', 'right' when placed by word and not by number */
  readonly alignment: 'left' | 'center' | 'right' | null;
};

export type WordTable = {
  /** No line is drawn around or between its cells */
  readonly isInvisible: boolean;
  /** Widths of the columns, mm, as far as they are told */
  readonly columns: readonly number[];
  readonly rows: number;
  /** mm by row as told, at least or exactly; 0 when not told */
  readonly rowHeights: readonly number[];
  /** By row: may go on over the next page, stays on one page, or has its height exactly and cuts off the rest */
  readonly rowFits: readonly ('flows' | 'whole' | 'fixed')[];
  /** Rows at the top that every page repeats */
  readonly headerRows: number;
  /** mm, padding left and right of a cell's text */
  readonly padding: number;
  /** Width of each cell in mm by row and column; 0 when not told */
  readonly cellWidths: readonly (readonly number[])[];
  /** Whether a cell is merged with those below it (begins) or with the one above (goes-on), by row and column */
  readonly cellMerges: readonly (readonly ('none' | 'begins' | 'goes-on')[])[];
  /** The cell it stands in; null outside tables */
  readonly within: WordPlace['cell'];
};

export type WordHeader = {
  readonly kind: 'default' | 'first' | 'even';
  /** Inherited from the section before */
  readonly inherited: boolean;
  readonly paragraphs: readonly WordParagraph[];
};

export type WordSection = {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly gutter: number;
  /** mm from the top edge to the header, from the bottom edge to the footer */
  readonly headerAt: number;
  readonly footerAt: number;
  /** The first page has a header of its own */
  readonly titlePage: boolean;
  readonly pageNumber: { readonly start: number | null; readonly format: string };
  readonly columns: number;
  /** 'nextPage', 'continuous', 'oddPage', 'evenPage', 'nextColumn' */
  readonly begins: string;
  readonly headers: readonly WordHeader[];
  readonly footers: readonly WordHeader[];
};
