import {
  type Constant,
  EMPTY_PARAGRAPH,
  endsWithTable,
  isPassedOver,
  mayFollowTable,
  TEXT_END,
  TEXT_START,
} from './constant.ts';
import { bitOf, CONTAINERS, filledBy, ROW, TABLE } from './containers.ts';
import { Utf8Text } from './utf8-text.ts';

const PAGE_BREAK_RUN = '<w:r><w:br w:type="page"/></w:r>';
const PARAGRAPH_END = '</w:p>';

/**
 * Puts XML together piece by piece, and keeps it fit for Word the way
 * docxtemplater does: no text element with nothing in it, no table right
 * before the end of a cell, no empty cell, row or table.
 */
export class XmlWriter {
  readonly #xml = new Utf8Text();
  /** `TEXT_START` that is written once something comes to stand in it */
  #isTextOpen = false;
  #isAfterTable = false;
  #endsParagraph = false;
  #runProperties = '';
  /** Bits of containers that are open and still empty */
  #empty = 0;
  readonly #startOf = [0, 0, 0, 0];

  constant(piece: Constant): void {
    if (this.#empty !== 0) this.#fill(piece.fills);
    if (piece.beginsRun) this.#runProperties = piece.runProperties;
    else if (piece.runProperties !== '') this.#runProperties += piece.runProperties;
    if (this.#isAfterTable && !piece.isBlank) this.#afterTable(piece);
    else this.#append(piece.text, piece.closesText);
    if (piece.opensText) this.#openText();
    if (!piece.isBlank) this.#isAfterTable = piece.endsTable;
    this.#endsParagraph = piece.endsParagraph;
  }

  /** Nothing of the text can become markup; a line end begins a new line of the paragraph. */
  text(text: string, breaksLines: boolean): void {
    this.#endsParagraph = false;
    if (SPECIAL.test(text)) this.#specialText(text, breaksLines);
    else this.#append(text, false);
  }

  #specialText(text: string, breaksLines: boolean): void {
    const clean = text.replace(FORBIDDEN, '');
    for (const [at, line] of (breaksLines ? clean.split('\n') : [clean]).entries()) {
      if (at > 0) this.#breakLine();
      this.#append(escapeXml(line), false);
    }
  }

  /** Blocks, whole paragraphs or tables. */
  raw(xml: string): void {
    if (xml === '') return;
    if (this.#empty !== 0) this.#fill(filledBy(xml));
    this.#endsParagraph = false;
    const isBlank = isPassedOver(xml);
    if (this.#isAfterTable && !isBlank && !mayFollowTable(xml)) this.#paragraph();
    this.#append(xml, xml.startsWith(TEXT_END));
    if (!isBlank) this.#isAfterTable = endsWithTable(xml);
  }

  openContainer(container: number, xml: string): void {
    const isNested = (this.#empty & bitOf(container)) !== 0;
    if (this.#isAfterTable && !mayFollowTable(xml)) this.#paragraph();
    this.#startOf[container] = isNested ? (this.#startOf[container] ?? 0) : this.length;
    this.#empty |= bitOf(container);
    this.#append(xml, false);
    this.#isAfterTable = false;
    this.#endsParagraph = false;
  }

  closeContainer(container: number, xml: string): void {
    if (this.#isAfterTable && !mayFollowTable(xml)) this.#paragraph();
    const isEmpty = (this.#empty & bitOf(container)) !== 0;
    const filler = CONTAINERS[container]?.filler ?? null;
    this.#empty &= ~bitOf(container);
    if (isEmpty && filler === null) this.#xml.cut(this.#startOf[container] ?? 0);
    else this.#append(isEmpty ? filler + xml : xml, false);
    this.#isAfterTable = container === TABLE;
    this.#endsParagraph = false;
  }

  get length(): number {
    return this.#xml.length;
  }

  /** Into the last paragraph of what was written from `start` on, else `otherwise` after it. */
  breakPageAtEnd(start: number, otherwise: string): void {
    if (!this.#endsParagraph || this.length === start) this.raw(otherwise);
    else {
      this.#xml.cut(this.length - PARAGRAPH_END.length);
      this.#xml.append(PAGE_BREAK_RUN + PARAGRAPH_END);
    }
  }

  /** What `read` makes of the XML as UTF-8, whose bytes it must not keep. */
  finish<T>(read: (xml: Buffer) => T): T {
    if (this.#isTextOpen) this.#xml.append(TEXT_START);
    return this.#xml.finish(read);
  }

  #append(xml: string, closesText: boolean): void {
    if (xml === '') return;
    if (this.#isTextOpen) {
      this.#isTextOpen = false;
      this.#xml.append(closesText ? '<w:t/>' : TEXT_START);
      this.#xml.append(closesText ? xml.slice(TEXT_END.length) : xml);
    } else this.#xml.append(xml);
  }

  #openText(): void {
    if (this.#isTextOpen) this.#xml.append(TEXT_START);
    this.#isTextOpen = true;
  }

  #breakLine(): void {
    this.#append(`</w:t></w:r><w:r><w:br/></w:r><w:r>${this.#runProperties}`, true);
    this.#openText();
  }

  #afterTable({ text, paragraphAt }: Constant): void {
    if (paragraphAt >= 0) this.#fill(filledBy(EMPTY_PARAGRAPH));
    const filler = paragraphAt >= 0 ? EMPTY_PARAGRAPH : '';
    this.#append(text.slice(0, Math.max(0, paragraphAt)) + filler + text.slice(Math.max(0, paragraphAt)), false);
  }

  #paragraph(): void {
    this.#fill(filledBy(EMPTY_PARAGRAPH));
    this.#append(EMPTY_PARAGRAPH, false);
  }

  /** A row counts for its table once it has a cell. */
  #fill(bits: number): void {
    if ((bits & bitOf(ROW)) !== 0 && (this.#empty & bitOf(ROW)) !== 0) this.#empty &= ~bitOf(TABLE);
    this.#empty &= ~bits;
  }
}

/** Signs that must be written another way, or not at all. */
const SPECIAL = /[^ !#-%(-;=?-\uffff]/;
const FORBIDDEN = /[^\t\n\r -\uffff]/g;
const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escapeXml = (text: string) => text.replace(/[&<>"']/g, (sign) => NAMES[sign] ?? sign);
