import type { WordDocument, WordParagraph, WordSection } from '#shared/kernel/word-document.ts';
import { outermost, rowHeightsOf } from './row-heights.ts';
import { heightWhereItStands, PT_PER_MM } from './text-height.ts';

/** What a page holds beyond the estimate before a paper surely takes another. */
const SURELY = 0.88;

/**
 * Pages a paper takes up to a paragraph, without laying it out: as the program that saved it counted the whole, else
 * by the height of what is in it. A page or two off in a long paper.
 */
export function estimatePages(document: WordDocument, until: number = document.paragraphs.length): number {
  const byHeight = pagesByHeight(document, 1, until);
  if (until < document.paragraphs.length) return byHeight;
  const told = document.pagesWritten ?? 1;
  const isLaidOut = told > 1 && document.paragraphs.some(({ breaks }) => breaks.laidOut);
  return isLaidOut ? told : Math.max(told, byHeight);
}

/** Pages a paper takes at the least: for what is a fault from two pages on. A break before the first line turns nothing. */
export function leastPages(document: WordDocument): number {
  const isBroken = document.paragraphs.some(
    ({ breaks }, at) => breaks.inside || breaks.laidOut || (breaks.before && at > 0),
  );
  const hasSections = document.sections.some(({ begins }, at) => at > 0 && begins !== 'continuous');
  return Math.max(document.pagesWritten ?? 1, isBroken || hasSections ? 2 : 1, pagesByHeight(document, SURELY));
}

/** A paragraph of the text or a row of a table. */
type Block = {
  readonly section: number;
  /** pt it takes on one page, and of the text in it, which a page it does not go into is no end of */
  readonly height: number;
  readonly text: number;
  /** Breaks between lines wherever the page ends */
  readonly flows: boolean;
  readonly opensPage: boolean;
  readonly endsPage: boolean;
  /** pt that a page begun within it or before it repeats */
  readonly repeats: number;
};

function pagesByHeight(document: WordDocument, share: number, until?: number): number {
  const pages = new Pages();
  let section = 0;
  for (const block of blocksOf(document, until)) {
    const page = document.sections[block.section];
    if (!page) continue;
    const isNew = block.section !== section && page.begins !== 'continuous';
    if (isNew || block.opensPage) pages.open();
    section = block.section;
    pages.put(block, heightOfPage(page), share);
    if (block.endsPage) pages.turn();
  }
  return pages.count;
}

/** pt, over a thousand pages; what a broken file says of its lines may be any number. */
const MOST = 1e6;
const bounded = (height: number) => (Number.isFinite(height) ? Math.min(Math.max(height, 0), MOST) : 0);

class Pages {
  private begun = 1;
  private used = 0;

  /** A page on which nothing stands is none. */
  get count(): number {
    return this.used === 0 && this.begun > 1 ? this.begun - 1 : this.begun;
  }

  turn(): void {
    this.begun += 1;
    this.used = 0;
  }

  open(): void {
    if (this.used > 0) this.turn();
  }

  put(block: Block, room: number, share: number): void {
    const [height, text] = [bounded(block.height) * share, bounded(block.text) * share];
    // What is repeated never fills a page.
    const repeats = Math.min(bounded(block.repeats) * share, room / 2);
    if (!block.flows && this.used > 0 && this.used + height > room + 1) {
      this.turn();
      this.used = repeats;
    }
    if (!block.flows && text <= room) {
      this.used += Math.min(height, room);
      return;
    }
    this.used += block.flows ? height : text;
    // Every further page takes what it does not repeat; a pt more or less is none.
    const more = Math.max(0, Math.ceil((this.used - room - 1) / (room - repeats)));
    this.begun += more;
    this.used -= more * (room - repeats);
  }
}

/** As many as Word makes. */
const MOST_COLUMNS = 45;

/** Each column of a page takes as much as a page. */
const heightOfPage = ({ height, margins, columns }: WordSection) =>
  Math.max(60, bounded((height - margins.top - margins.bottom) * PT_PER_MM)) *
  Math.min(MOST_COLUMNS, Math.max(1, columns));

function blocksOf(document: WordDocument, until?: number): Block[] {
  const blocks: Block[] = [];
  const paragraphs = document.paragraphs.slice(0, until).filter(({ place }) => place.box === null);
  const tableOf = ({ place }: WordParagraph) => (place.cell ? outermost(place.cell, document.tables).table : null);
  for (let at = 0; at < paragraphs.length; ) {
    const one = paragraphs[at] as WordParagraph;
    const table = tableOf(one);
    const from = at++;
    if (table === null) {
      blocks.push(ofText(one, document));
      continue;
    }
    for (let next = paragraphs[at]; next && tableOf(next) === table; next = paragraphs[at]) at++;
    blocks.push(...ofTable(paragraphs.slice(from, at), document, one.place.section));
  }
  return blocks;
}

function ofText(one: WordParagraph, document: WordDocument): Block {
  const { before, inside } = one.breaks;
  const height = heightWhereItStands(one, document);
  return {
    section: one.place.section,
    height,
    text: height,
    flows: true,
    opensPage: before,
    endsPage: inside,
    repeats: 0,
  };
}

function ofTable(paragraphs: readonly WordParagraph[], document: WordDocument, section: number): Block[] {
  const rows = rowHeightsOf(paragraphs, document);
  const head = rows.reduce((sum, { height, isHead }) => sum + (isHead ? height : 0), 0);
  return rows.map((row) => ({ ...row, section, endsPage: false, repeats: row.isHead ? 0 : head }));
}
