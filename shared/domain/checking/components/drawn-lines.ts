import type { WordDocument, WordParagraph } from '#shared/kernel/word-document.ts';
import { type Fragment, fragmentsOf } from './fragment.ts';
import type { DrawnLine } from './paper-parts.ts';

/** Where lines may be anchored that belong to a component: its own paragraph and the few below in the same place. */
function neighbours(paragraph: WordParagraph, document: WordDocument, below: number): WordParagraph[] {
  const found: WordParagraph[] = [];
  for (let at = paragraph.index; at < document.paragraphs.length && found.length <= below; at++) {
    const one = document.paragraphs[at];
    if (!one || !samePlace(one, paragraph)) break;
    found.push(one);
    if (one !== paragraph && one.text.trim() !== '') break;
  }
  return found;
}

const samePlace = (one: WordParagraph, other: WordParagraph) =>
  one.place.box === other.place.box &&
  one.place.section === other.place.section &&
  one.place.textColumn === other.place.textColumn &&
  one.place.cell?.table === other.place.cell?.table &&
  one.place.cell?.row === other.place.cell?.row &&
  one.place.cell?.column === other.place.cell?.column;

/** Width of the room a paragraph has, mm; null when it cannot be told. */
function roomOf(paragraph: WordParagraph, document: WordDocument): number | null {
  const { cell, box, section } = paragraph.place;
  if (box !== null) return document.boxes[box]?.width ?? null;
  const table = cell ? document.tables[cell.table] : undefined;
  if (cell && table) {
    const width = table.cellWidths[cell.row]?.[cell.column] ?? 0;
    return width > 0 ? width - 2 * table.padding : null;
  }
  const page = document.sections[section];
  if (!page) return null;
  const room = page.width - page.margins.left - page.margins.right;
  return (room - COLUMN_GAP * (page.columns - 1)) / page.columns;
}

/** mm Word leaves between columns where nobody set it otherwise */
const COLUMN_GAP = 12.7;

/** Signs that make a line: '_____', '―――'. Hyphens are not one: five of them are a component of their own. */
const SIGNS = /^[_\u2014\u2015\u2500]{5,}$/;

/** The line under "ĐẢNG CỘNG SẢN VIỆT NAM": an underline, a border, a drawn shape or a row of signs. */
export function findTitleLine(title: Fragment, document: WordDocument): DrawnLine | null {
  const { paragraph } = title;
  if (title.runs.some(({ underline }) => underline !== 'none'))
    return { made: 'underline', paragraph, width: null, shape: null };
  const near = neighbours(paragraph, document, 2);
  return borderLine(paragraph, near, document) ?? titleSigns(title, document) ?? shapeLine(title, near, document);
}

function borderLine(
  paragraph: WordParagraph,
  near: readonly WordParagraph[],
  document: WordDocument,
): DrawnLine | null {
  for (const one of near) {
    const sides = one === paragraph ? ['bottom', 'between'] : ['top', 'bottom', 'between'];
    if (one !== paragraph && one.text.trim() !== '' && !one.borders.some(({ side }) => side === 'top')) continue;
    if (!one.borders.some(({ side }) => sides.includes(side))) continue;
    const room = roomOf(one, document);
    const width = room === null ? null : room - one.indent.left - one.indent.right;
    return { made: 'border', paragraph: one, width, shape: null };
  }
  return null;
}

function signsLine(near: readonly WordParagraph[]): DrawnLine | null {
  const one = near.find(({ text }) => SIGNS.test(text.trim()));
  return one ? madeOfSigns(one) : null;
}

const madeOfSigns = (paragraph: WordParagraph): DrawnLine => ({ made: 'signs', paragraph, width: null, shape: null });

/**
 * A row of signs under the title. Where tabs, spaces or line breaks keep the two
 * sides apart it stands beside a line of the issuer, or alone but pushed to the right.
 */
function titleSigns(title: Fragment, document: WordDocument): DrawnLine | null {
  const { paragraph } = title;
  const isBroken = fragmentsOf(paragraph, document).some((one) => one.from >= title.to && SIGNS.test(one.text));
  if (isBroken) return madeOfSigns(paragraph);
  if (title.isWhole) return signsLine(neighbours(paragraph, document, 2).slice(1));
  const beside = below(paragraph, document).find((one) => isOfTitle(one, document));
  return beside ? madeOfSigns(beside) : null;
}

/** The lines that may hold what is written under a title that shares its own line. */
const below = ({ index }: WordParagraph, document: WordDocument) =>
  document.paragraphs.slice(index + 1, index + 4).filter((one) => one.place.cell === null && one.place.box === null);

const isOfTitle = (paragraph: WordParagraph, document: WordDocument): boolean =>
  fragmentsOf(paragraph, document).some(
    (one) => SIGNS.test(one.text) && (one.side !== 'left' || (one.isWhole && isPushed(one))),
  );

/** Tabs before it: their stops tell its side, and they are not known. */
const isPushed = ({ paragraph, from }: Fragment) => paragraph.text.slice(0, from).includes('\t');

/** A row of signs under the issuer's name, on its own line or on the left of a shared one. */
function issuerSigns(last: Fragment, near: readonly WordParagraph[], document: WordDocument): DrawnLine | null {
  const isShared = last.paragraph.place.cell === null && last.paragraph.place.box === null;
  if (!isShared) return signsLine(near);
  const one = near.find((paragraph) =>
    fragmentsOf(paragraph, document).some(
      (piece) => SIGNS.test(piece.text) && piece.side !== 'right' && !(piece.isWhole && isPushed(piece)),
    ),
  );
  return one ? madeOfSigns(one) : null;
}

/** A shape may be anchored anywhere in the letterhead; what is told of its place decides. */
function shapeLine(title: Fragment, near: readonly WordParagraph[], document: WordDocument): DrawnLine | null {
  for (const paragraph of near) {
    const shape = paragraph.shapes.find((one) => isRightShape(paragraph, one, title, document));
    if (shape) return { made: 'shape', paragraph, width: shape.width, shape };
  }
  for (const paragraph of document.paragraphs.slice(0, title.paragraph.index + 8)) {
    if (near.includes(paragraph)) continue;
    const shape = paragraph.shapes.find(
      (one) => (xOnPage(paragraph, one, document) ?? 0) > pageCentre(paragraph, document),
    );
    if (shape) return { made: 'shape', paragraph, width: shape.width, shape };
  }
  return null;
}

const pageCentre = (paragraph: WordParagraph, document: WordDocument) =>
  (document.sections[paragraph.place.section]?.width ?? 210) / 2 - 5;

function isRightShape(
  paragraph: WordParagraph,
  shape: WordParagraph['shapes'][number],
  title: Fragment,
  document: WordDocument,
) {
  const isOwnPlace = title.isWhole && paragraph.place.cell !== null;
  const x = xOnPage(paragraph, shape, document);
  return isOwnPlace || paragraph.place.box !== null || x === null || x > pageCentre(paragraph, document) - 30;
}

/** mm from the left edge of the page; null when it cannot be told. */
function xOnPage(
  paragraph: WordParagraph,
  shape: WordParagraph['shapes'][number],
  document: WordDocument,
): number | null {
  if (shape.x === null) return null;
  if (shape.from === 'page') return shape.x;
  const margin = document.sections[paragraph.place.section]?.margins.left ?? 30;
  const { cell } = paragraph.place;
  if (shape.from === 'margin' || cell === null) return shape.x + margin;
  const widths = document.tables[cell.table]?.cellWidths[cell.row] ?? [];
  return shape.x + margin + widths.slice(0, cell.column).reduce((sum, width) => sum + width, 0);
}

/** A line under the issuer's name, as state papers have it. */
export function findIssuerLine(lines: readonly Fragment[], document: WordDocument): DrawnLine | null {
  const last = lines.at(-1);
  if (!last) return null;
  const underlined = lines.find(({ runs }) => runs.some(({ underline }) => underline !== 'none'));
  if (underlined) return { made: 'underline', paragraph: underlined.paragraph, width: null, shape: null };
  const near = neighbours(last.paragraph, document, 1);
  const border = last.isWhole ? borderLine(last.paragraph, near, document) : null;
  return border ?? issuerSigns(last, near, document) ?? leftShape(lines, near, document);
}

function leftShape(
  lines: readonly Fragment[],
  near: readonly WordParagraph[],
  document: WordDocument,
): DrawnLine | null {
  for (const paragraph of new Set([...lines.map((line) => line.paragraph), ...near])) {
    for (const shape of paragraph.shapes) {
      const x = xOnPage(paragraph, shape, document);
      const isInLeftCell = paragraph.place.cell !== null && x === null;
      if (isInLeftCell || (x !== null && x < pageCentre(paragraph, document) - 10))
        return { made: 'shape', paragraph, width: shape.width, shape };
    }
  }
  return null;
}

/** A line drawn under the subject instead of five hyphens. */
export function findSubjectLine(near: readonly WordParagraph[]): DrawnLine | null {
  for (const paragraph of near) {
    const shape = paragraph.shapes[0];
    if (shape) return { made: 'shape', paragraph, width: shape.width, shape };
    if (paragraph.borders.some(({ side }) => side === 'bottom' || side === 'top'))
      return { made: 'border', paragraph, width: null, shape: null };
  }
  return signsLine(near);
}
