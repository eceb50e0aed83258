import type { WordBox, WordParagraph, WordPlace, WordTable } from '#shared/kernel/word-document.ts';
import { UnreadableXml, type XmlNode } from '../xml-tree.ts';
import { chosenAlternate, otherBranches } from './alternates.ts';
import type { Numbering } from './numbering.ts';
import { type ParagraphLayer, readParagraphLayer } from './paragraph-format.ts';
import { type FieldStack, type Inline, isBound, readInline, startInline } from './read-inline.ts';
import { type LookKey, LookReader } from './read-looks.ts';
import { readTableFacts, type TableFacts } from './read-table.ts';
import { type CellStyle, NO_CELL_STYLE, type StyleSheet } from './style-sheet.ts';
import { cellStyleOf } from './table-style.ts';
import { pairTwins, tearApart } from './twins.ts';
import { mmOf } from './word-number.ts';
import type { ParagraphSource } from './word-source.ts';

type Around = {
  readonly cell: WordPlace['cell'];
  readonly box: number | null;
  readonly style: CellStyle;
};
const IN_THE_FLOW: Around = { cell: null, box: null, style: NO_CELL_STYLE };
/** Nine hundred pages, or a table of three thousand rows of a dozen cells: a check of more takes too long. */
const MOST_PARAGRAPHS = 40_000;
/** Letters: six hundred pages without a stop; twelve hundred pages in all. Rules read every letter many times. */
const LONGEST_PARAGRAPH = 1_500_000;
const MOST_TEXT = 3_000_000;
const THROUGH = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:sdtContent']);

/** Reads the blocks of one part; keeps count of sections, tables, boxes and open fields on the way. */
export class BlockReader {
  readonly paragraphs: WordParagraph[] = [];
  readonly sources: ParagraphSource[] = [];
  readonly tables: WordTable[] = [];
  readonly boxes: WordBox[] = [];
  readonly sections: XmlNode[] = [];
  readonly leftovers = { insertions: 0, deletions: 0, comments: 0 };
  private readonly sheet: StyleSheet;
  private readonly numbering: Numbering | null;
  private readonly part: { readonly kind: WordPlace['part']; readonly path: string };
  private readonly fields: FieldStack = [];
  private readonly looks: LookReader;
  private textColumn = 0;
  private written = 0;
  private frame = '';
  /** Text of paragraphs whose end mark was deleted: it goes on in the next one */
  private carried: Inline | null = null;

  constructor(
    sheet: StyleSheet,
    numbering: Numbering | null,
    part: { kind: WordPlace['part']; path: string },
    looks = new LookReader(sheet),
  ) {
    this.sheet = sheet;
    this.numbering = numbering;
    this.part = part;
    this.looks = looks;
  }

  read(holder: XmlNode, around: Around = IN_THE_FLOW): void {
    for (const node of holder.children) this.readBlock(node, around);
  }

  private readBlock(node: XmlNode, around: Around): void {
    if (node.name === 'w:p') this.readParagraph(node, around);
    else if (node.name === 'w:tbl') this.readTable(node, around);
    else if (node.name === 'w:sectPr') this.sections.push(node);
    else if (THROUGH.has(node.name)) this.read(node, around);
    else if (node.name === 'mc:AlternateContent') this.readAlternate(node, around);
    else if (node.name === 'w:sdt')
      for (const inner of node.children) if (inner.name === 'w:sdtContent') this.read(inner, around);
  }

  private readAlternate(node: XmlNode, around: Around): void {
    const chosen = chosenAlternate(node);
    if (!chosen) return;
    const from = this.paragraphs.length;
    this.read(chosen, around);
    for (const other of otherBranches(node, chosen)) this.pair(from, other, around);
  }

  /** Paragraphs from a place on stand once more in another branch, for older programs. */
  private pair(from: number, branch: XmlNode, around: Around): void {
    const twin = new BlockReader(this.sheet, null, this.part, this.looks);
    twin.read(branch, around);
    pairTwins(this, from, twin);
  }

  private readTable(node: XmlNode, around: Around): void {
    const facts = readTableFacts(node, this.sheet, around.cell);
    const table = this.part.kind === 'body' ? this.tables.length : -1;
    this.tables.push(facts.table);
    facts.rows.forEach((cells, row) => {
      for (const [column, cell] of cells.entries()) this.readCell(cell, facts, { table, row, column }, around);
    });
  }

  private readCell(cell: XmlNode, facts: TableFacts, at: NonNullable<WordPlace['cell']>, around: Around): void {
    const size = { row: at.row, column: at.column, rows: facts.rows.length, columns: facts.rows[at.row]?.length ?? 1 };
    this.read(cell, { cell: at, box: around.box, style: cellStyleOf(facts.properties, size, this.sheet) });
  }

  private readParagraph(node: XmlNode, around: Around): void {
    const properties = node.child('w:pPr');
    const styleId = properties?.child('w:pStyle')?.attribute('w:val') ?? '';
    const key: LookKey = { styleId, cell: around.style };
    const inline = this.carried ?? startInline();
    this.carried = null;
    const fixed = isWithinBound(node) ? ({ fixed: 'bound' } as const) : {};
    readInline(node, { into: inline, looks: (of) => this.looks.look(key, of), fields: this.fields, ...fixed });
    if (properties?.child('w:rPr')?.child('w:del')) {
      this.carried = inline;
      return;
    }
    this.keep(node, properties, key, inline, this.boxAround(properties, around));
    for (const box of inline.boxes) this.readBox(box);
    const section = properties?.child('w:sectPr');
    if (section) {
      this.sections.push(section);
      this.textColumn = 0;
    }
  }

  private readBox({ content, box, others, isTorn }: Inline['boxes'][number]): void {
    const from = this.paragraphs.length;
    this.boxes.push(box);
    const around = { cell: null, box: this.boxes.length - 1, style: NO_CELL_STYLE };
    this.read(content, around);
    for (const other of others) this.pair(from, other, around);
    if (isTorn) tearApart(this, from);
  }

  /** A frame is a box made of the paragraphs that ask for the same frame. */
  private boxAround(properties: XmlNode | undefined, around: Around): Around {
    const frame = properties?.child('w:framePr');
    const isFrame = frame !== undefined && frame.attribute('w:dropCap') === '';
    if (!isFrame) {
      this.frame = '';
      return around;
    }
    if (frame.source !== this.frame) this.boxes.push(boxOfFrame(frame));
    this.frame = frame.source;
    return { ...around, box: this.boxes.length - 1 };
  }

  private keep(node: XmlNode, properties: XmlNode | undefined, key: LookKey, inline: Inline, around: Around): void {
    const direct = readParagraphLayer(properties);
    const { mark, layers } = this.numbered(key, direct);
    this.leftovers.insertions += inline.insertions;
    this.leftovers.deletions += inline.deletions;
    this.leftovers.comments += inline.comments;
    this.textColumn += inline.columnBreaks;
    const layout = this.sheet.layoutOf(layers);
    this.written += inline.text.length;
    if (this.paragraphs.length >= MOST_PARAGRAPHS || inline.text.length > LONGEST_PARAGRAPH || this.written > MOST_TEXT)
      throw new UnreadableXml('too-large');
    this.paragraphs.push({
      ...layout,
      index: this.part.kind === 'header' || this.part.kind === 'footer' ? -1 : this.paragraphs.length,
      text: inline.text,
      runs: inline.runs,
      mark,
      style: this.sheet.nameOf(key.styleId),
      place: {
        part: this.part.kind,
        cell: around.cell,
        box: around.box,
        section: this.sections.length,
        textColumn: this.textColumn,
      },
      endLook: this.looks.look(key, properties?.child('w:rPr')).look,
      shapes: inline.shapes,
      images: inline.images,
      breaks: {
        before: layout.pageBreakBefore || inline.breakBefore,
        inside: inline.breakInside,
        laidOut: inline.laidOut,
      },
    });
    const { pieces, echoes } = inline;
    this.sources.push({ part: this.part.path, node, pieces, echoes, twins: [] });
  }

  /** A list set directly is stronger than the style's indents; one from the style is weaker. */
  private numbered(key: LookKey, direct: ParagraphLayer): { mark: string; layers: readonly ParagraphLayer[] } {
    const styled = this.sheet.paragraphOf(key.styleId, key.cell);
    const used = direct.numbering ?? styled.numbering;
    if (!used || used.list === '' || used.list === '0' || !this.numbering)
      return { mark: '', layers: [styled, direct] };
    const level = direct.numbering ? used.level : (styled.numbering?.level ?? 0);
    const list = this.numbering.layerOf(used.list, level);
    const mark = this.numbering.next(used.list, level);
    return { mark, layers: direct.numbering ? [styled, list, direct] : [list, styled, direct] };
  }
}

/** Whole paragraphs, rows or cells that Word fills in from data of the file. */
function isWithinBound(node: XmlNode): boolean {
  for (let above = node.parent; above; above = above.parent) if (above.name === 'w:sdt' && isBound(above)) return true;
  return false;
}

function boxOfFrame(frame: XmlNode): WordBox {
  const from = frame.attribute('w:hAnchor');
  const align = frame.attribute('w:xAlign');
  return {
    x: mmOf(frame.attribute('w:x'), 'indent'),
    width: mmOf(frame.attribute('w:w'), 'gap'),
    from: from === 'page' ? 'page' : from === 'margin' ? 'margin' : 'column',
    alignment: align === 'left' || align === 'center' || align === 'right' ? align : null,
  };
}
