import { HEAD_ROW } from './parsed-tree.ts';

/** More than this and something is wrong with the paper: stop rather than hang. */
const MOST_PAGES = 400;
/** Rounding of layout, in CSS pixels */
const SLACK = 1.5;

export type PageFurniture = { readonly header: Element | null; readonly footer: Element | null };

/**
 * Breaks one rendered section into pages of its own height, the way Word does:
 * between blocks, rows and lines, two lines of a paragraph at least on either
 * page, headings with what follows. The page must be laid out in the window.
 * Further pages get the given header and footer.
 */
export function paginate(page: HTMLElement, furniture: PageFurniture): HTMLElement[] {
  const pages = [page];
  for (let current = page; pages.length < MOST_PAGES; ) {
    const rest = takeOverflow(current);
    if (!rest) break;
    const following = current.cloneNode(false) as HTMLElement;
    const { header, footer } = furniture;
    following.append(...[header?.cloneNode(true), rest, footer?.cloneNode(true)].filter((part) => part !== undefined));
    current.after(following);
    pages.push(following);
    current = following;
  }
  return pages;
}

/** Cuts what does not fit out of the page; null when everything fits. */
function takeOverflow(page: HTMLElement): HTMLElement | null {
  const article = page.querySelector<HTMLElement>(':scope > article');
  if (!article) return null;
  const limit = bottomOf(page);
  const blocks = [...article.children];
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > limit + SLACK);
  const over = blocks[at];
  if (!over) return null;
  const tail = splitBlock(over, limit);
  const from = tail ? at + 1 : startOfKept(blocks, at);
  const moved = [...(tail ? [tail] : []), ...blocks.slice(from)];
  if (moved.length === 0) return null;
  const rest = article.cloneNode(false) as HTMLElement;
  rest.append(...moved);
  return rest;
}

/** True when no block reaches into the bottom margin. */
export function fits(page: HTMLElement): boolean {
  const last = page.querySelector(':scope > article')?.lastElementChild;
  return !last || last.getBoundingClientRect().bottom <= bottomOf(page) + SLACK;
}

function bottomOf(page: HTMLElement): number {
  const { minHeight, paddingBottom } = getComputedStyle(page);
  return page.getBoundingClientRect().top + Number.parseFloat(minHeight) - Number.parseFloat(paddingBottom);
}

/** A block that cannot be split moves whole, with the headings right above it; the first one has to stay. */
function startOfKept(blocks: readonly Element[], at: number): number {
  let from = at;
  while (from > 1 && isHeading(blocks[from - 1])) from -= 1;
  return from === 0 ? 1 : from;
}

function isHeading(block: Element | undefined): boolean {
  return /_(muc|heading|phan)-?\d*\b/i.test(block?.className ?? '');
}

function splitBlock(block: Element, limit: number): Element | null {
  if (block instanceof HTMLTableElement) return splitTable(block, limit);
  return block instanceof HTMLParagraphElement ? splitParagraph(block, limit) : null;
}

function splitTable(table: HTMLTableElement, limit: number): HTMLTableElement | null {
  const rows = [...table.rows];
  const heads = rows.findIndex((row) => !row.classList.contains(HEAD_ROW));
  const at = rows.findIndex((row) => row.getBoundingClientRect().bottom > limit + SLACK);
  if (at <= Math.max(heads, 0)) return null;
  const rest = table.cloneNode(false) as HTMLTableElement;
  const columns = table.querySelector(':scope > colgroup');
  if (columns) rest.append(columns.cloneNode(true));
  rest.append(...rows.slice(0, Math.max(heads, 0)).map((row) => row.cloneNode(true)), ...rows.slice(at));
  return rest;
}

function splitParagraph(paragraph: HTMLParagraphElement, limit: number): HTMLParagraphElement | null {
  const height = lineHeightOf(paragraph);
  const { top, bottom } = paragraph.getBoundingClientRect();
  const lines = Math.round((bottom - top) / height);
  const fitting = Math.floor((limit - top + SLACK) / height);
  // Two lines at least on either page (widow and orphan control).
  const kept = Math.min(fitting, lines - 2);
  if (kept < 2) return null;
  const start = findLine(paragraph, top + kept * height);
  if (!start) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(paragraph, paragraph.childNodes.length);
  const rest = paragraph.cloneNode(false) as HTMLParagraphElement;
  rest.append(range.extractContents());
  rest.style.textIndent = '0';
  rest.style.marginTop = '0';
  // The last line of the first part is an ordinary line of a justified paragraph.
  if (getComputedStyle(paragraph).textAlign === 'justify') paragraph.style.textAlignLast = 'justify';
  return rest;
}

function lineHeightOf(paragraph: HTMLElement): number {
  const { lineHeight, fontSize } = getComputedStyle(paragraph);
  return Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.15;
}

/** The first character whose middle lies below the given height. */
function findLine(paragraph: HTMLElement, below: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length === 0 || middleOf(node, node.length - 1) < below) continue;
    let [low, high] = [0, node.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (middleOf(node, middle) < below) low = middle + 1;
      else high = middle;
    }
    return { node, offset: low };
  }
  return null;
}

/** A space at a line's end has no box of its own; it counts with the character before it. */
function middleOf(node: Text, offset: number): number {
  const range = document.createRange();
  for (let at = offset; at >= 0; at -= 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { top, bottom, height } = range.getBoundingClientRect();
    if (height > 0) return (top + bottom) / 2;
  }
  return Number.NEGATIVE_INFINITY;
}
